"""A built page leads nobody astray, whoever wrote it."""

import pytest

from scripts.publish import finish, outside
from tests.guide.checks.addressed import BAD

HOME = "https://guide.example/a/"
FRONT = f'<html><head><link rel="canonical" href="{HOME}"></head><body>%s</body></html>'


@pytest.fixture
def site(tmp_path):
    """A site whose front page tells its address, and a page with the links of a good one."""
    folder = tmp_path / "site"
    (folder / "kinds").mkdir(parents=True)
    (folder / "index.html").write_text(FRONT % "", "utf-8")
    good = (
        f'<a href="{HOME}en/">English</a> <a href=../x/#y>x</a> '
        '<a class="l" href="tel:95311">95311</a>'
        '<a href="https://www.12315.cn" rel="noopener">12315</a> <form action="?q=1"></form>'
    )
    (folder / "kinds" / "index.html").write_text(f"<body>{good}%s</body>", "utf-8")
    return folder


def test_a_good_site_has_no_problem(site):
    """Its own address, relative links, calls, and official hosts."""
    assert outside.problems(site) == []


# Without quotes an address ends at the first space, whatever its writer meant.
WRITTEN = [(name, "'") for name in BAD] + [(name, '"') for name in BAD]
WRITTEN += [(name, "") for name, (address, _) in BAD.items() if address == address.strip()]


@pytest.mark.parametrize(("name", "quotes"), WRITTEN)
def test_a_bad_link_stops_the_finish(site, name, quotes, capsys):
    """Written by hand, with or without quotes: the page, the address and why; nothing changes."""
    address, told = BAD[name]
    page = site / "kinds" / "index.html"
    page.write_text(page.read_text("utf-8") % f"<A rel=x HREF={quotes}{address}{quotes}>a</A>")
    before = {path: path.read_bytes() for path in site.rglob("*.html")}
    arguments = ["--site", str(site), "--runtime", str(site / "none")]
    assert finish.main(arguments) == 1
    said = capsys.readouterr().out
    assert f"kinds/index.html links to {address!r}, which " in said
    assert told in said
    assert {path: path.read_bytes() for path in site.rglob("*.*")} == before


def test_without_an_address_of_its_own_every_whole_link_counts(site):
    """A site built for no address has only relative links to itself."""
    (site / "index.html").write_text("<body></body>", "utf-8")
    assert [one.split(",")[0] for one in outside.problems(site)] == [
        f"kinds/index.html links to '{HOME}en/'"
    ]

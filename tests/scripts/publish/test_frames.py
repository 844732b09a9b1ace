"""Which other sites may show the wizard: none by default, and by a build's word those named."""

import json

import pytest

from scripts.publish import hosting
from tests.scripts.publish.conftest import FILES
from tests.scripts.publish.test_hosting import parse_underscore
from tests.scripts.publish.test_servers import SERVERS, ask

SHOP = ("https://shop.example", "https://help.example:8443")
EMBEDDED = {
    "/embed/index.html": b"<!doctype html><title>wizard</title>",
    "/en/embed/index.html": b"<!doctype html><title>wizard</title>",
    "/assets/embed/embed.js": b"1",
}


@pytest.fixture
def shown(site):
    """The same site, built for two others that may show the wizard."""
    for name, data in EMBEDDED.items():
        (site / name[1:]).parent.mkdir(parents=True, exist_ok=True)
        (site / name[1:]).write_bytes(data)
    hosting.write(site, {"alert(1)"}, {"p{}"}, SHOP)
    return site


def test_nobody_may_show_it_unless_told(rules):
    """No rule differs for any address."""
    assert (rules.frames, rules.framed) == ((), ())
    assert "frame-ancestors 'none'" in dict(rules.headers)["Content-Security-Policy"]


@pytest.mark.parametrize("server", SERVERS)
def test_only_the_page_for_it_may_be_shown_and_only_there(server, shown, tmp_path):
    """The frame's page names the two sites; every other answer is as strict as before."""
    folder = tmp_path / "server"
    folder.mkdir()
    strict = dict(hosting.rules(shown, {"alert(1)"}, {"p{}"}).headers)
    with server(shown, folder) as port:
        for name in (*FILES, *EMBEDDED):
            _, headers, _ = ask(port, name.removesuffix("index.html"))
            got = {key: headers[key] for key in strict}
            if name.endswith("embed/index.html"):
                policy = got.pop("Content-Security-Policy")
                assert f"frame-ancestors {' '.join(SHOP)}" in policy
                assert policy.replace(" ".join(SHOP), "'none'") == strict["Content-Security-Policy"]
                assert got.pop("X-Frame-Options") is None
            elif name == "/assets/embed/embed.js":
                assert got.pop("Cross-Origin-Resource-Policy") == "cross-origin"
            assert got.items() <= strict.items(), name
            assert len(headers.get_all("X-Content-Type-Options")) == 1


def test_hosts_that_join_headers_stay_strict(shown):
    """`_headers` cannot say less for one page: there the wizard is shown by nobody."""
    assert parse_underscore((shown / "_headers").read_text())["/*"]["X-Frame-Options"] == "DENY"
    said = json.loads((shown / "hosting/headers.json").read_text())
    assert said["frames"] == list(SHOP)
    assert {row[0] for row in said["framed"]} < set(said["headers"])


@pytest.mark.parametrize(
    "origin",
    ["*", "shop.example", "http://shop.example", "https://shop.example/a", "https://a b", "'self'"],
)
def test_what_is_no_origin_is_refused(site, origin):
    """A star or a slip of the pen would open the page to everybody."""
    with pytest.raises(ValueError, match="origin"):
        hosting.rules(site, (), (), [origin])

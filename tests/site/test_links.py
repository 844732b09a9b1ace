"""Links of the built pages resolve, load nothing of others, and pair the languages."""

import json
from functools import cache
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from guide.checks.addresses import fault
from guide.model.text import LANGS
from tests.site.published import HREFLANG, UNDER, lang_of

pytestmark = pytest.mark.slow


def test_every_link_of_ours_resolves(site, pages, home):
    """No dead link and no dead anchor, in either language."""
    dead: list[tuple[str, str]] = []
    checked = 0
    ids = cache(lambda path: set(pages[path].ids()))
    for path, page in pages.items():
        if path.endswith("404.html"):
            continue  # served for any address: its links begin at the root
        here = home + path.removesuffix("index.html")
        for link in page.links():
            goal = urlsplit(urljoin(here, link))
            if goal.scheme not in ("http", "https") or goal.netloc != urlsplit(home).netloc:
                continue
            checked += 1
            file = unquote(goal.path.lstrip("/"))
            file += "index.html" if file.endswith("/") or not file else ""
            missing = not (site / file).is_file()
            anchor = unquote(goal.fragment) if "=" not in goal.fragment else ""
            astray = anchor and file in pages and anchor not in ids(file)
            if missing or astray:
                dead.append((path, link))
    assert dead == []
    assert checked > 20 * len(pages)  # the test reads links at all


def test_an_address_without_its_slash_leads_back(pages, home):
    """Opened without its last slash, a page names its own address, in each language."""
    for path, page in pages.items():
        here = home + path.removesuffix("index.html")
        found = [one.attributes["href"] for one in page.all("a") if "data-slash" in one.attributes]
        folder = path.endswith("index.html") and path not in ("index.html", "en/index.html")
        assert [urljoin(here.rstrip("/"), one) for one in found] == ([here] if folder else []), path


def test_other_hosts_are_only_linked_to_never_loaded(pages, home):
    """A link to an official text is a link; nothing is fetched from there."""
    for path, page in pages.items():
        for one in page.elements:
            loads = one.attributes.get("src") or (
                one.attributes.get("href") if one.tag in ("link", "use", "image") else None
            )
            if not loads or one.attributes.get("rel", "") in ("canonical", "alternate"):
                continue
            assert urljoin(home, loads).startswith(home), (path, loads)


def test_links_to_others_are_plain_https(pages, home):
    """Official hosts only, over https; they learn nothing of where the reader was."""
    for path, page in pages.items():
        for one in page.all("a"):
            goal = urlsplit(one.attributes.get("href", ""))
            if goal.netloc and goal.netloc != urlsplit(home).netloc:
                assert not fault(one.attributes["href"]), (path, one.attributes["href"])
                assert {"noopener", "noreferrer"} <= set(one.attributes.get("rel", "").split()), (
                    path,
                    goal,
                )


def test_a_shared_link_has_a_picture(site, pages, home):
    """The picture exists, in the size that is told; so do icons and manifest."""
    for path in ("index.html", "en/kinds/lost/index.html"):
        shared = {
            one.attributes["property"]: one.attributes["content"]
            for one in pages[path].all("meta")
            if "property" in one.attributes
        }
        png = (site / shared["og:image"].removeprefix(home)).read_bytes()
        size = int.from_bytes(png[16:20]), int.from_bytes(png[20:24])  # of a PNG's first chunk
        assert [str(one) for one in size] == [shared["og:image:width"], shared["og:image:height"]]
        rels = {one.attributes.get("rel") for one in pages[path].all("link")}
        assert {"manifest", "apple-touch-icon", "icon", "canonical"} <= rels


# ------------------------------------------------------------------- languages


def test_pages_say_their_language(pages):
    """The language of a page is that of its words."""
    for path, page in pages.items():
        assert page.all("html")[0].attributes["lang"] == HREFLANG[lang_of(path)], path


def test_each_page_names_its_pair_and_its_pair_names_it(pages, home):
    """Alternates are given from both sides, with whole addresses."""
    for path, page in pages.items():
        if path.endswith("404.html"):
            continue
        pairs = {
            one.attributes["hreflang"]: one.attributes["href"]
            for one in page.all("link")
            if one.attributes.get("rel") == "alternate" and "hreflang" in one.attributes
        }
        plain = path.removeprefix("en/").removesuffix("index.html")
        assert pairs == {
            "zh-Hans": home + plain,
            "en": home + "en/" + plain,
            "x-default": home + plain,
        }, path


def test_the_language_switch_keeps_the_page(pages, home):
    """One link leads to the same page in the other language."""
    (switch,) = (
        one for one in pages["kinds/lost/index.html"].all("a") if "hreflang" in one.attributes
    )
    assert switch.attributes["href"] == home + "en/kinds/lost/"


def test_search_is_of_one_language(site):
    """Each language has an index of its own pages."""
    for lang in LANGS:
        file = site / UNDER[lang] / "search" / "entries.json"
        index = json.loads(file.read_text(encoding="utf-8"))
        assert index["config"]["lang"] == [lang]
        places = [entry["location"] for entry in index["docs"]]
        assert any(place.startswith("kinds/lost/") for place in places)
        assert not any(place.startswith(("checklists/stalled", "en/")) for place in places)

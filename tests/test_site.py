"""The built HTML: links resolve, facts stand in it, languages pair, nothing inline, no third."""

import itertools
import json
from collections import Counter
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from guide.checks.evidence import HOSTS
from guide.kb import KB
from guide.model.text import LANGS
from scripts.publish import csp
from tests.built import read

pytestmark = pytest.mark.slow
UNDER = {"zh": "", "en": "en/"}
HREFLANG = {"zh": "zh-Hans", "en": "en"}


@pytest.fixture(scope="module")
def site(site):
    """The folder of the whole site (see conftest.py)."""
    return site.root


@pytest.fixture(scope="module")
def pages(site):
    """Every page by its path below the site."""
    return {path.relative_to(site).as_posix(): read(path) for path in site.rglob("*.html")}


@pytest.fixture(scope="module")
def home(pages):
    """The address that the pages say they are served from."""
    (link,) = (
        one for one in pages["index.html"].all("link") if one.attributes["rel"] == "canonical"
    )
    return link.attributes["href"]


def lang_of(path):
    return "en" if path.startswith("en/") else "zh"


# ------------------------------------------------------------------- links


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
                assert goal.scheme == "https", (path, one.attributes["href"])
                assert {"noopener", "noreferrer"} <= set(one.attributes.get("rel", "").split()), (
                    path,
                    goal,
                )
                assert goal.netloc in HOSTS, (path, goal)


# ------------------------------------------------------------------- structure


def test_ids_are_not_repeated(pages):
    """A link lands at one place."""
    for path, page in pages.items():
        ids = page.ids()
        assert sorted(ids) == sorted(set(ids)), path


def test_headings_go_down_one_by_one(pages):
    """One first heading, and no level left out: a screen reader walks them."""
    for path, page in pages.items():
        levels = [
            int(one.tag[1])
            for one in page.elements
            if one.tag in {"h1", "h2", "h3", "h4"} and "article" in one.inside
        ]
        assert levels.count(1) == 1, path
        steps = itertools.pairwise(levels)
        assert all(after <= before + 1 for before, after in steps), (path, levels)


def test_every_field_has_a_name(pages):
    """A control without a name is silent to a screen reader."""
    for path, page in pages.items():
        labelled = {one.attributes.get("for") for one in page.all("label")}
        for one in page.all("input") + page.all("textarea"):
            if "md-toggle" in one.attributes.get("class", ""):
                continue  # the theme's own switches, worked by labels
            named = (
                "aria-label" in one.attributes
                or one.attributes.get("id") in labelled
                or "label" in one.inside
            )
            assert named, (path, one.attributes)


def test_every_page_has_a_name_and_a_sentence_of_its_own(pages):
    """Tabs, history and search results tell pages apart by these alone."""
    for lang in LANGS:
        own = {path: page for path, page in pages.items() if lang_of(path) == lang}
        own = {path: page for path, page in own.items() if not path.endswith("404.html")}
        titles = Counter(page.all("title")[0].text for page in own.values())
        assert [title for title, count in titles.items() if count > 1] == []
        said = Counter(page.meta("description") for page in own.values())
        assert [text for text, count in said.items() if count > 1] == []
        assert all(text and len(text) <= 320 for text in said)


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


def test_the_wizard_asks_for_its_modules_at_once(pages):
    """And so does its copy for frames; no other page asks for any of them."""
    for path, page in pages.items():
        asked = [one for one in page.all("link") if one.attributes.get("rel") == "modulepreload"]
        assert bool(asked) == path.endswith(("wizard/index.html", "embed/index.html")), path


# ------------------------------------------------------------------- what stands in it


@pytest.mark.parametrize("lang", LANGS)
def test_every_fact_stands_in_the_html_with_its_quote(pages, lang):
    """Without scripts a reader can compare each rule with its wording."""
    page = pages[f"{UNDER[lang]}facts/index.html"]
    quotes = {one.text for one in page.all("q")}
    anchors = set(page.ids())
    for fact in KB.facts.values():
        assert fact.id in anchors
        assert not fact.quote or fact.quote in quotes, fact.id


@pytest.mark.parametrize("lang", LANGS)
def test_quotes_say_that_they_are_chinese(pages, lang):
    """A quote is never translated, so it carries its language."""
    for one in pages[f"{UNDER[lang]}facts/index.html"].all("q"):
        assert one.attributes["lang"] == "zh-Hans"


@pytest.mark.parametrize("lang", LANGS)
def test_the_wizard_stands_in_the_html(pages, lang):
    """The first question is usable with the page, and every kind is linked beside it."""
    page = pages[f"{UNDER[lang]}wizard/index.html"]
    (wizard,) = page.all("parcel-wizard")
    first = next(iter(KB.questions.values()))
    assert wizard.attributes["data-state"] == "idle"
    values = {one.attributes["value"] for one in page.all("input") if "value" in one.attributes}
    assert values >= {option.value for option in first.options}
    assert {f"../kinds/{id_}/" for id_ in KB.kinds} <= set(page.links())


def test_a_kind_leads_to_the_wizard_with_its_answer(pages):
    """The reader need not say again what the page already knows."""
    for id_ in KB.kinds:
        links = pages[f"kinds/{id_}/index.html"].links()
        assert f"../../wizard/#v=1&seen={id_}" in links


@pytest.mark.parametrize("lang", LANGS)
def test_the_wizard_finds_its_tables(site, lang):
    """Questions are answered from a table that lies beside the wizard's scripts."""
    folder = site / UNDER[lang] / "assets" / "wizard"
    table = json.loads((folder / f"table.{lang}.json").read_text(encoding="utf-8"))
    assert set(table["questions"]) == set(KB.questions)
    assert json.loads((folder / f"words.{lang}.json").read_text(encoding="utf-8"))


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


# ------------------------------------------------------------------- policy


def test_every_page_carries_the_policy(pages):
    """A host without headers still gets the policy."""
    for path, page in pages.items():
        policy = page.meta("Content-Security-Policy")
        assert policy, path
        assert policy.startswith("default-src 'none'"), path
        assert "unsafe-inline" not in policy, path
        assert "'unsafe-eval'" not in policy, path


def test_nothing_is_inline(site, pages):
    """No script, style or handler inside a page: the policy needs no exception."""
    for path, page in pages.items():
        html = (site / path).read_text(encoding="utf-8")
        assert csp.inline_scripts(html) == [], path
        assert csp.inline_styles(html) == [], path
        for one in page.elements:
            assert "style" not in one.attributes, (path, one)
            assert not [name for name in one.attributes if name.startswith("on")], (path, one)


def test_unused_files_of_the_theme_are_gone(site):
    """What no page asks for is not shipped."""
    assert not list(site.rglob("*.map"))
    assert not list(site.rglob("wordcut.js"))
    assert list(site.rglob("lunr.zh.min.js"))


def test_compressed_copies_stand_beside_the_files(site):
    """A plain host can serve the small copy."""
    assert (site / "index.html.br").is_file()
    assert (site / "en" / "index.html.gz").is_file()


def test_the_first_page_is_light(site, pages):
    """Home with all it loads stays within 300 KB over the wire."""
    page = pages["index.html"]
    loaded = {"index.html"}
    for one in page.elements:
        link = one.attributes.get("src") or (
            one.attributes.get("href")
            if one.attributes.get("rel") in ("stylesheet", "icon")
            else ""
        )
        if link:
            loaded.add(urlsplit(urljoin("/", link)).path.lstrip("/"))
    # The search starts by itself: its worker, its language and its index come along.
    loaded |= {
        path.relative_to(site).as_posix()
        for pattern in ("assets/javascripts/workers/*.js", "assets/javascripts/lunr/min/*.js")
        for path in site.glob(pattern)
    }
    sizes = {file: wire(site / file) for file in loaded}
    assert sum(sizes.values()) <= 300_000, sizes


def wire(path: Path) -> int:
    """Return the bytes that travel for one file."""
    small = path.with_name(path.name + ".br")
    return (small if small.is_file() else path).stat().st_size

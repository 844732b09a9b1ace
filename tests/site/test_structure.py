"""The HTML of the built pages: in order for a screen reader, and whole without scripts."""

import itertools
import json
from collections import Counter

import pytest

from guide.kb import KB
from guide.model.text import LANGS
from tests.site.published import UNDER, lang_of

pytestmark = pytest.mark.slow


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

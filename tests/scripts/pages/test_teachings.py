"""Every teaching stands where the record says, in both languages, and none that is not so."""

import re

import pytest

from guide.model.text import LANGS
from tests.generated import live_pages
from tests.scripts.pages.teachings import NOT_SO, TAUGHT

TAGS = re.compile(r"<(?!h\d|a )[^>]+>|\n")


def told(page):
    """Return a page on one line, without the markup between its words."""
    return TAGS.sub(" ", page)


@pytest.mark.parametrize("taught", TAUGHT, ids=lambda one: one.id)
@pytest.mark.parametrize("lang", LANGS)
def test_a_teaching_stands_in_its_places(taught, lang):
    """Where it helps whoever is reading, not only in a list of good advice."""
    for page, zh, en in taught.where:
        words = told(live_pages(lang)[page])
        assert re.search(zh if lang == "zh" else en, words), page


@pytest.mark.parametrize(("pattern", "why"), NOT_SO)
def test_what_is_not_so_stands_nowhere(pattern, why):
    """Neither as advice nor in passing; the page of beliefs tells them to correct them."""
    pages = {path: told(text) for path, text in live_pages("zh").items() if path != "myths.md"}
    assert [path for path, text in pages.items() if re.search(pattern, text)] == [], why


def test_each_teaching_is_recorded_once():
    """By one name, with a place at least."""
    names = [one.id for one in TAUGHT]
    assert len(names) == len(set(names)) > 30
    assert all(one.where for one in TAUGHT)

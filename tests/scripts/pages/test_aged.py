"""A source that nobody can compare again, or that is years old, says so wherever it is named."""

import re
from dataclasses import replace
from datetime import date

import pytest

from guide.kb import KB
from guide.model.text import LANGS
from scripts.pages.rendering.shown import Shown
from scripts.pages.words.pages import WORDS
from tests.generated import live_pages

HELD = next(one for one in KB.sources.values() if one.text)
LOOSE = [one for one in KB.sources.values() if not one.text and not one.url]


def made(**more):
    """Return a source that was read in 2026, changed as told."""
    return replace(HELD, checked_on=date(2026, 11, 22), **more)


@pytest.mark.parametrize(
    ("source", "label"),
    [
        (made(text="", url="", version="2022"), "source_old"),
        (made(text="", url="", version="2022, 2024"), "source_old"),
        (made(text="", url="", version="2026"), "source_loose"),
        (made(text="held", url="", version="2015"), None),
        (made(text="", url="https://www.gov.cn/a", version="2015"), None),
    ],
)
@pytest.mark.parametrize("lang", LANGS)
def test_what_is_said_of_a_source(source, label, lang):
    """Its year where that is long past; that it cannot be compared where that is so."""
    assert Shown(KB, lang).aged(source) == (WORDS[label].in_(lang) if label else "")


@pytest.mark.parametrize("lang", LANGS)
def test_each_page_that_names_one_says_so(lang):
    """Beside the link to the source, on the pages of platforms and carriers and everywhere else."""
    shown, named = Shown(KB, lang), 0
    for path, page in live_pages(lang).items():
        for source in LOOSE:
            for item in re.findall(rf'<li><a href="[^"]*sources/#{source.id}">.*?</li>', page):
                named += 1
                assert shown.aged(source) in item, (path, source.id)
    assert named >= 10
    assert len(LOOSE) >= 3

"""What a fact moves is told from the records, and agrees with the pages themselves."""

import re

import pytest

from guide.kb import KB
from guide.model.text import LANGS
from scripts.pages.links import address
from scripts.review.moved import moved, written_by_hand
from scripts.review.report import DOCS
from tests.generated import live_pages

MOVED = moved(KB, written_by_hand(DOCS))
NAMED = re.compile(r'(?:facts/#|id="law-)([a-z0-9-]+)')
BY_HAND = {"facts/", "data/", "sample/", "coverage/"}  # of all facts, or of a worked case


@pytest.mark.parametrize("lang", LANGS)
def test_every_page_that_shows_a_fact_is_named(lang):
    """Whoever changes a fact finds each page that links to it or quotes it."""
    for path, text in live_pages(lang).items():
        page = address(path)
        for fact in set(NAMED.findall(text)) if page not in BY_HAND else ():
            assert page in MOVED[fact].pages, f"{fact} stands on {page}"


def test_claims_letters_and_dates_are_named():
    """The reply of the carrier moves the claim against it, its letters and the day asked for."""
    found = MOVED["company-complaint-7d"]
    assert "carriage" in found.claims
    assert "formal-complaint" in found.letters
    assert "complained_on" in found.dates


def test_a_former_version_moves_what_the_present_one_does():
    """They stand in for one another, by the day of the case."""
    assert MOVED["company-complaint-7d-until-2025"] is MOVED["company-complaint-7d"]


def test_a_rule_of_counting_moves_what_it_counts():
    """The rule for the last day moves the dates of every period that it moves on."""
    assert set(MOVED["12315-mediate-60d"].pages) <= set(MOVED["12315-time-count"].pages)


def test_one_line_tells_it_all():
    """Four lists, an empty one shown as such."""
    line = MOVED["time-count-cpl"].line()
    assert [part.split(":")[0].strip() for part in line.split("; ")] == [
        "pages",
        "claims",
        "letters",
        "dates",
    ]
    assert "letters: -" in line

"""The changelog names facts and pages that exist, newest first."""

import re
from datetime import date
from pathlib import Path

from guide.kb import KB
from tests.generated import live_pages

TEXT = (Path(__file__).parents[1] / "CHANGELOG.md").read_text(encoding="utf-8")
NAMED = re.findall(r"`([^`]+)`", TEXT)


def test_every_page_it_names_exists():
    """A reader goes from the entry to the page."""
    there = {path.removesuffix(".md").removesuffix("index") for path in live_pages("zh")}
    named = {name.rstrip("/") for name in NAMED if name.endswith("/")}
    assert named
    assert named <= {path.rstrip("/") for path in there}


def test_every_fact_it_names_exists():
    """An id that was mistyped would lead nowhere."""
    named = {name for name in NAMED if not name.endswith("/")}
    assert named
    assert named <= KB.facts.keys()


def test_entries_stand_newest_first():
    """Each has the day of its knowledge, and the first is not newer than the knowledge."""
    days = [date.fromisoformat(day) for day in re.findall(r"^## (\S+)$", TEXT, re.MULTILINE)]
    assert days == sorted(set(days), reverse=True)
    assert days[0] <= date.fromisoformat(KB.version)


def test_addresses_are_those_of_our_sources():
    """A link to the law is one that somebody compared."""
    ours = {source.url for source in KB.sources.values()}
    assert set(re.findall(r"\]\((https?://[^)]+)\)", TEXT)) <= ours

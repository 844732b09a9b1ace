"""The navigation: every page once, no level long, every kind in it."""

from guide.kb import KB
from scripts.pages.nav import nav


def flat(entries):
    """Yield every path of a navigation."""
    for entry in entries:
        if isinstance(entry, str):
            yield entry
        else:
            for inside in entry.values():
                yield from flat(inside)


def levels(entries):
    """Yield the number of pages that stand together at each level."""
    yield sum(isinstance(entry, str) for entry in entries)
    for entry in entries:
        if isinstance(entry, dict):
            for inside in entry.values():
                yield from levels(inside)


def test_navigation_names_existing_pages_once(live, lang):
    """No dead entry, and no page in two places."""
    named = list(flat(nav(KB, lang, live)))
    assert len(named) == len(set(named))
    assert set(named) <= live.keys()
    assert named[0] == "index.md"


def test_no_level_of_the_navigation_is_long(live, lang):
    """The theme draws a whole level into each page, and a reader scans it."""
    assert max(levels(nav(KB, lang, live))) <= 30


def test_every_kind_is_in_the_navigation(live, lang):
    """A kind can be found without search."""
    assert {f"kinds/{id_}.md" for id_ in KB.kinds} <= set(flat(nav(KB, lang, live)))

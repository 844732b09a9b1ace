"""Facts can be relied on: source, clause, quote, validity."""

from collections.abc import Iterator
from itertools import pairwise

from guide.checks.texts import named
from guide.days.versions import FORMER, family
from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact

Problems = Iterator[str]


def complete(kb: KnowledgeBase) -> Problems:
    """Yield facts without a clause, or without a quote that are not marked for it.

    A fact read from a web page has no clause to quote. Another without a quote was not
    seen in the original: it is not of high confidence, and its note says so. Nor is one whose
    source has no text that was held and compared.
    """
    for fact in kb.facts.values():
        source = kb.sources.get(fact.source)
        of_law = source is not None and source.kind not in ("web", "case")
        if of_law and not fact.clause:
            yield f"{named(fact)} names no clause"
        if of_law and not fact.quote and (fact.confidence == "high" or fact.note is None):
            yield f"{named(fact)} has no quote, so it needs a note and may not be 'high'"
        if source is not None and not source.text and fact.confidence == "high":
            yield f"{named(fact)} rests on a text that nobody here holds, so it may not be 'high'"
        if fact.moves == "yes" and not fact.moved_by:
            yield f"{named(fact)} moves from a rest day, but names no fact that says so"


def valid(kb: KnowledgeBase) -> Problems:
    """Yield facts that end before they begin, and versions of one fact that overlap."""
    families: dict[str, list[Fact]] = {}
    for fact in kb.facts.values():
        families.setdefault(family(fact.id), []).append(fact)
        if fact.until is not None and fact.until <= fact.since:
            yield f"{named(fact)} ends on {fact.until}, before it begins"
        if FORMER in fact.id and fact.until is None:
            yield f"{named(fact)} is a former version, but has no end"
    for versions in families.values():
        versions.sort(key=lambda fact: fact.since)
        for earlier, later in pairwise(versions):
            if earlier.until is None or earlier.until > later.since:
                yield f"{named(earlier)} and {named(later)} are in force at the same time"


RULES_OF_EVIDENCE = (complete, valid)

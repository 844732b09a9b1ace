"""What is coming: facts that lapse or begin, and comparisons that fall due, within some days."""

from collections.abc import Iterator
from datetime import date, timedelta

from guide.days.versions import REVIEW_AFTER
from guide.model.base import KnowledgeBase
from guide.model.channels import Channel
from guide.model.evidence import Fact, Source

AHEAD = timedelta(days=90)


def checked(kb: KnowledgeBase) -> list[Source | Fact | Channel]:
    """Return every record that somebody compared with its source on some day."""
    return [*kb.sources.values(), *kb.facts.values(), *kb.channels.values()]


def due(kb: KnowledgeBase, today: date) -> list[str]:
    """Return the records that were last compared more than a year before `today`."""
    return [_named(record) for record in checked(kb) if record.checked_on + REVIEW_AFTER < today]


def falling_due(kb: KnowledgeBase, today: date) -> list[str]:
    """Return the records whose year since the comparison ends within the days ahead."""
    return [
        f"{_named(record)}, a year on {record.checked_on + REVIEW_AFTER}"
        for record in checked(kb)
        if today <= record.checked_on + REVIEW_AFTER <= today + AHEAD
    ]


def changing(kb: KnowledgeBase, today: date) -> Iterator[tuple[str, str]]:
    """Yield the facts that end or begin within the days ahead, with what happens when."""
    for fact in kb.facts.values():
        if fact.until is not None and today < fact.until <= today + AHEAD:
            yield fact.id, f"ends on {fact.until}"
        if today < fact.since <= today + AHEAD:
            yield fact.id, f"begins on {fact.since}"


def _named(record: Source | Fact | Channel) -> str:
    return f"{type(record).__name__} {record.id}: {record.checked_on}"

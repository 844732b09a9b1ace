"""Every text of the knowledge base, with the place where it stands."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from typing import NamedTuple

from guide.model.base import KnowledgeBase
from guide.model.kinds import Kind, Wait
from guide.model.text import Text


class Found(NamedTuple):
    """A text, the place it stands ("kind lost, steps 2, does") and the types on the way."""

    where: str
    text: Text
    within: tuple[str, ...]
    wait: Wait | None


def texts(kb: KnowledgeBase) -> Iterator[Found]:
    """Yield every text of `kb` in the order of its records."""
    for place in fields(kb):
        records = getattr(kb, place.name)
        for record in records.values() if isinstance(records, dict) else records:
            wait = record.wait if isinstance(record, Kind) else None
            yield from _inside(record, named(record), (), wait)


def named(record: object) -> str:
    """Return how a problem names `record`: its type and its id."""
    id_ = getattr(record, "id", None) or getattr(record, "of", None)
    id_ = id_ or getattr(record, "year", None) or getattr(record, "fact", "")
    id_ = id_ or getattr(record, "rung", "")
    return f"{type(record).__name__.lower()} {id_}"


def _inside(
    value: object, where: str, within: tuple[str, ...], wait: Wait | None
) -> Iterator[Found]:
    if isinstance(value, Text):
        yield Found(where, value, within, wait)
    elif isinstance(value, tuple):
        for at, item in enumerate(value, 1):
            yield from _inside(item, f"{where} {at}", within, wait)
    elif is_dataclass(value):
        types = (*within, type(value).__name__)
        for place in fields(value):
            yield from _inside(getattr(value, place.name), f"{where}, {place.name}", types, wait)

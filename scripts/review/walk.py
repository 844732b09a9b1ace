"""Walks over every record of the knowledge base: what it says, and which facts it names."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from guide.days.versions import family
from guide.model.base import KnowledgeBase
from guide.model.reading import System
from guide.model.text import Text

_PLACEHOLDER = re.compile(r"\{(?:clause:)?([a-z0-9-]+)(?:\.[a-z0-9_-]+)?\}")


def records(kb: KnowledgeBase) -> Iterator[tuple[str, object]]:
    """Yield every record of `kb` with the name to report it by ("kinds lost")."""
    for field in fields(kb):
        held = getattr(kb, field.name)
        if isinstance(held, dict):
            yield from ((f"{field.name} {key}", record) for key, record in held.items())
        elif isinstance(held, tuple):
            yield from ((f"{field.name} {n}", record) for n, record in enumerate(held))


def leaves(value: object) -> Iterator[str | Text]:
    """Yield every string and `Text` inside `value`, in order."""
    if isinstance(value, str | Text):
        yield value
    elif isinstance(value, tuple):
        for part in value:
            yield from leaves(part)
    elif is_dataclass(value):
        for field in fields(value):
            yield from leaves(getattr(value, field.name))


def untranslated(kb: KnowledgeBase) -> list[str]:
    """Return each record that holds a text with only one of its two languages.

    Systems are left out: their codes quote other people's words, in the language they use.
    """
    return [
        f"{name}: {leaf.zh or leaf.en}"
        for name, record in records(kb)
        if not isinstance(record, System)
        for leaf in leaves(record)
        if isinstance(leaf, Text) and bool(leaf.zh.strip()) != bool(leaf.en.strip())
    ]


def cited(kb: KnowledgeBase) -> frozenset[str]:
    """Return the ids of the facts that another record names, by id or by placeholder.

    A fact does not cite itself; whoever names a fact names its former versions with it.
    """
    named = frozenset(
        name
        for _, record in records(kb)
        for name in named_in(record)
        if name in kb.facts and record is not kb.facts[name]
    )
    return named | {fact for fact in kb.facts if fact != family(fact) and family(fact) in named}


def named_in(record: object) -> Iterator[str]:
    """Yield what `record` may name: plain ids, and placeholders in its texts."""
    for leaf in leaves(record):
        if isinstance(leaf, Text):
            yield from _PLACEHOLDER.findall(leaf.zh)
            yield from _PLACEHOLDER.findall(leaf.en)
        else:
            yield leaf

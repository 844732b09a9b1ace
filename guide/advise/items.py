"""Evidence and warnings: shared items and a kind's own texts, in words and by id."""

import hashlib
from collections.abc import Iterable

from guide.model.base import KnowledgeBase
from guide.model.text import Text

_DIGITS = 12  # of a digest: no two texts of one kind share them


def texts(kb: KnowledgeBase, items: Iterable[Text | str]) -> tuple[Text, ...]:
    """Return the words of `items`, shared ones resolved."""
    return tuple(kb.items[item].says if isinstance(item, str) else item for item in items)


def ids(items: Iterable[Text | str]) -> list[str]:
    """Return an id for each of `items`, the same in both languages.

    A shared item has its own; a text of one kind is known by what it says.

    >>> ids(("photo", Text("照片", "A photo")))
    ['photo', 't-7b50017ae47e']
    """
    return [item if isinstance(item, str) else _digest(item) for item in items]


def _digest(text: Text) -> str:
    return f"t-{hashlib.sha256(text.zh.encode()).hexdigest()[:_DIGITS]}"

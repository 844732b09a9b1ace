"""The checks of the knowledge base."""

from guide.model import KnowledgeBase


def check(kb: KnowledgeBase) -> list[str]:
    """Return every problem of `kb`, each naming the record at fault; none means sound."""
    return []

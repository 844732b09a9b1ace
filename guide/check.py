"""The checks of the knowledge base under the name of the contract."""

from guide.checks import check

__all__ = ["check"]

"""Evidence and warnings that several kinds share."""

from guide.model import Item

ITEMS: tuple[Item, ...] = ()

"""Documents read: the sources of all facts."""

from guide.model import Source

SOURCES: tuple[Source, ...] = ()

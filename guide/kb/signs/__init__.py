"""All signs by which a text is recognised."""

from guide.model import Sign

SIGNS: tuple[Sign, ...] = ()

"""The gaps that letters hold."""

from guide.model import Blank

BLANKS: tuple[Blank, ...] = ()

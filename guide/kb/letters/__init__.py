"""All letters."""

from guide.model import Letter

LETTERS: tuple[Letter, ...] = ()

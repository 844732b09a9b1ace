"""All kinds of exception, in the order of the taxonomy."""

from guide.model import Kind

KINDS: tuple[Kind, ...] = ()

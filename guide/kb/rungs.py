"""The rungs of the ladder."""

from guide.model import Rung

RUNGS: tuple[Rung, ...] = ()

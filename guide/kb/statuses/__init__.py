"""Status codes of other systems."""

from guide.model import System

SYSTEMS: tuple[System, ...] = ()

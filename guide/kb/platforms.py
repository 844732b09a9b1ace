"""Shop platforms and their clocks, as hearsay."""

from guide.model import Platform

PLATFORMS: tuple[Platform, ...] = ()

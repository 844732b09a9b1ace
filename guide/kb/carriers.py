"""Carriers as their customers meet them."""

from guide.model import Carrier

CARRIERS: tuple[Carrier, ...] = ()

"""Whom to turn to, and how."""

from guide.model import Channel

CHANNELS: tuple[Channel, ...] = ()

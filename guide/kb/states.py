"""The normal states of a parcel."""

from guide.model import State

STATES: tuple[State, ...] = ()

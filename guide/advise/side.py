"""A normal state, told to the side that the reader is on: whoever sent it, or awaits it."""

from guide.ask.answers import Answers
from guide.model.kinds import State
from guide.model.text import Text

SENT = ("return", "sale", "private-sale", "sending")  # deals in which the reader sent the parcel


def next_of(state: State, answers: Answers) -> Text:
    """Return what normally comes after `state`, and when to worry."""
    sent = answers.get("deal") in SENT
    return state.next_sent if sent and state.next_sent is not None else state.next


def beware_of(state: State, answers: Answers) -> Text | None:
    """Return what `state` is confused with, if anything."""
    sent = answers.get("deal") in SENT
    return state.beware_sent if sent and state.beware_sent is not None else state.beware

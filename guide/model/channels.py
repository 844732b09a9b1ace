"""Whom to turn to, and in which order: channels and the rungs of the ladder."""

from datetime import date
from typing import Literal

from guide.model.claims import Runs
from guide.model.evidence import Confidence
from guide.model.record import record
from guide.model.text import Text

RungState = Literal["done", "open", "opens", "closed"]


@record
class Channel:
    """Somebody to turn to, and how."""

    id: str
    title: Text
    what_for: Text
    when: Text  # when it opens
    how: Text
    bring: Text
    cannot: Text  # what it cannot do
    cost: Text
    phone: str = ""
    url: str = ""
    closes: Text | None = None  # which other door it closes
    time: Text | None = None  # when an answer is due
    tips: tuple[Text, ...] = ()
    facts: tuple[str, ...] = ()
    confidence: Confidence = "high"
    checked_on: date = date(2026, 11, 22)
    source: str = ""  # where phone and url were read


@record
class Rung:
    """One rung of the ladder: When, Who, How, Why, Cost. Its logic is in `guide.advise.ladder`."""

    id: str
    title: Text
    channel: str
    when: Text
    who: Text
    how: Text
    why: Text
    cost: Text
    bring: tuple["Text | str", ...]
    closes: Text | None
    answer: Text  # when to expect an answer, and what to do meanwhile
    facts: tuple[str, ...]
    letters: tuple[str, ...] = ()
    answer_fact: str = ""  # the fact whose period gives `due_on`
    clocks: tuple[Runs, ...] = ()  # periods that run for whoever has climbed it

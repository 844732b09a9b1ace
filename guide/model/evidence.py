"""What we know and where it is written: sources, facts, and beliefs that facts correct."""

from datetime import date
from typing import Literal

from guide.model.quantities import Period, Quantity
from guide.model.record import record
from guide.model.text import Text

Confidence = Literal["high", "medium", "low"]


@record
class Source:
    """A document that facts are read from, in the version that is in force.

    `url` is the official address, empty where none was seen; `checked_on` is the day a
    person last compared our quotes with the text; `text` is the title under which a
    collection of law texts holds it (for `scripts/review/report.py`), empty if it holds none.
    """

    id: str
    title: Text
    issuer: Text
    kind: Literal[
        "law", "regulation", "rule", "interpretation", "standard", "treaty", "web", "case"
    ]
    version: str
    in_force_since: date
    url: str
    checked_on: date
    text: str = ""
    note: Text | None = None


@record
class Fact:
    """A statement with its clause, quote, validity and confidence.

    `quote` is verbatim Chinese. `clause` is the number in force today, `clause_before`
    the former one where people still meet it. `period` is the length of time the fact
    sets; `starts` says in words from when it runs. `moves` says whether a last day on a
    rest day moves to the next working day: "yes" (then `moved_by` is the id of the fact
    that says so), "no", or "open" where the law leaves it open (both days are shown and
    the later one is used before a next rung opens).
    `values` holds further named quantities. `since` is the day the quoted version took
    effect, `until` is exclusive; None means in force.
    """

    id: str
    topic: str
    says: Text
    source: str
    clause: str
    quote: str
    since: date
    confidence: Confidence
    checked_on: date
    clause_before: str = ""
    until: date | None = None
    period: Period | None = None
    starts: Text | None = None
    moves: Literal["yes", "no", "open"] = "no"
    moved_by: str = ""
    values: tuple[tuple[str, Quantity], ...] = ()
    note: Text | None = None


@record
class Myth:
    """A common belief that is wrong or half right, and what holds instead."""

    id: str
    belief: Text
    truth: Text
    facts: tuple[str, ...]

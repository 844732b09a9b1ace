"""How one rung stands, and the situation it stands in."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from guide.ask.answers import Answers
from guide.days.deadlines import Deadline, NotInForce, deadline
from guide.model import Kind, KnowledgeBase, RungState, Text
from guide.model.record import record
from guide.say.words import dated


@record
class Standing:
    """How one rung stands.

    `opens_on` is set when it opens on a later day, or opened by the passing of a period;
    `due_on` is the day by which an answer is due. `because` names the questions read.
    """

    rung: str
    state: RungState
    reason: str
    why: Text
    facts: tuple[str, ...]
    because: tuple[str, ...]
    opens_on: date | None = None
    due_on: date | None = None


@record
class Situation:
    """What the ladder is climbed with: answers that count, dates, and the day it is."""

    kb: KnowledgeBase
    kind: Kind | None
    answers: Answers
    dates: Mapping[str, date]
    today: date
    counted: dict[tuple[str, date], Deadline | None] = field(default_factory=dict)

    def deadline(self, fact: str, start: date | None) -> Deadline | None:
        """Return the deadline of `fact` from `start`, or None where none can be told."""
        if start is None or fact not in self.kb.facts:
            return None
        if (fact, start) not in self.counted:
            try:
                found = deadline(
                    self.kb.facts[fact], start, self.kb.holidays, self.kb.facts, self.kb.sources
                )
            except NotInForce:
                found = None
            self.counted[fact, start] = found
        return self.counted[fact, start]

    def last_day(self, fact: str, start: date | None) -> date | None:
        """Return the last day of that deadline, or None."""
        found = self.deadline(fact, start)
        return None if found is None else found.last_day

    def is_(self, question: str, *values: str) -> bool:
        """Return whether the answer to `question` is one of `values`."""
        return self.answers.get(question) in values


def stand(
    now: Situation,
    rung: str,
    state: RungState,
    reason: str,
    because: tuple[str, ...],
    opens_on: date | None = None,
    due_on: date | None = None,
) -> Standing:
    """Return a standing with the words of `reason`, its days filled in."""
    known = now.kb.reasons[reason]
    why = dated(known.says, {"opens": opens_on, "due": due_on})
    shown_opens = opens_on if state in ("opens", "open") else None
    read = tuple(question for question in because if question in now.answers)
    return Standing(rung, state, reason, why, known.facts, read, shown_opens, due_on)

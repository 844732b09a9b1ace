"""The situation a case is in, and how one rung stands in it."""

from collections.abc import Mapping
from dataclasses import field
from datetime import date

from guide.ask.answers import Answers
from guide.ask.resolve import Seen
from guide.days.deadlines import Deadline, NotInForce, deadline
from guide.days.silence import Clock
from guide.days.versions import family, version_on
from guide.model.base import KnowledgeBase
from guide.model.channels import RungState
from guide.model.claims import Claim
from guide.model.kinds import Kind
from guide.model.record import record
from guide.model.steps import Stage
from guide.model.text import Text
from guide.say.words import dated


@record
class Held:
    """A claim that the reader may have, and where it stands today.

    `sure` is False where only the deal is unknown and the role allows it: such a claim is
    offered under "if". `opens_on` is the day from which something more may be done,
    `due_on` the day by which the other side has to answer.
    """

    claim: Claim
    stage: Stage
    because: tuple[str, ...]
    opens_on: date | None = None
    due_on: date | None = None
    sure: bool = True


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
    """What advice rests on: what was seen, what was answered and follows, dates, the day.

    `told` are the answers that count, `answers` these with what follows from them
    (`guide.ask.derive`).
    """

    kb: KnowledgeBase
    seen: Seen
    told: Answers
    answers: Answers
    dates: Mapping[str, date]
    clock: Clock
    held: tuple[Held, ...] = ()
    counted: dict[tuple[str, date], Deadline | None] = field(default_factory=dict)

    @property
    def kind(self) -> Kind | None:
        """The kind that the answers amount to, if any."""
        return self.seen.kind

    @property
    def today(self) -> date:
        """The day it is."""
        return self.clock.today

    def deadline(self, fact: str, start: date | None) -> Deadline | None:
        """Return the deadline of `fact` from `start`, by the version in force on that day.

        None where none can be told.
        """
        if start is None or fact not in self.kb.facts:
            return None
        if (fact, start) not in self.counted:
            version = version_on(fact, start, self.kb.facts) or self.kb.facts[fact]
            try:
                found = deadline(version, start, self.kb.holidays, self.kb.facts, self.kb.sources)
            except NotInForce:
                found = None
            self.counted[fact, start] = found
        return self.counted[fact, start]

    def last_day(self, fact: str, start: date | None) -> date | None:
        """Return the last day of that deadline, or None."""
        found = self.deadline(fact, start)
        return None if found is None else found.last_day

    def is_(self, question: str, *values: str) -> bool:
        """Return whether the answer to `question`, or what follows, is one of `values`."""
        return self.answers.get(question) in values

    def with_rung(self, rung: str) -> tuple[Held, ...]:
        """Return the claims that go up to `rung`, those that surely hold first."""
        found = [held for held in self.held if rung in held.claim.rungs]
        sure = [held for held in found if held.sure]
        return (*sure, *[held for held in found if not held.sure])


def stand(
    now: Situation,
    rung: str,
    state: RungState,
    reason: str,
    because: tuple[str, ...],
    opens_on: date | None = None,
    due_on: date | None = None,
    counted: Deadline | None = None,
) -> Standing:
    """Return a standing with the words of `reason`, its days filled in.

    `counted` names the version of its fact that was counted by: that one is cited.
    """
    known = now.kb.reasons[reason]
    why = dated(known.says, {"opens": opens_on, "due": due_on})
    shown_opens = opens_on if state in ("opens", "open") else None
    facts = known.facts
    if counted is not None:
        by = family(counted.fact)
        facts = tuple(counted.fact if family(fact) == by else fact for fact in facts)
    return Standing(rung, state, reason, why, facts, said(now, because), shown_opens, due_on)


def said(now: Situation, read: tuple[str, ...]) -> tuple[str, ...]:
    """Return the questions of `read` that were answered, in the order of the interview.

    A role that follows from the deal was answered with the deal, a harm with what was seen.
    """
    names = set(read)
    if "role" in names and "role" not in now.told:
        names.add("deal")
    if "harm" in names:
        names |= {"seen", "received"}
    return tuple([question for question in now.told if question in names])  # in their order

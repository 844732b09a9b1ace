"""The periods that run for a case: those of its claims and of the rungs climbed, none else.

Whoever must act goes by the earliest last day, whoever waits for another by the latest.
"""

from collections.abc import Iterator

from guide.advise.standing import Situation
from guide.ask.answers import UNKNOWN, holds, meets
from guide.days.deadlines import Deadline
from guide.days.versions import family
from guide.model.claims import Runs
from guide.model.record import record


@record
class Clock:
    """A deadline, the claim it belongs to, and whether the reader has to act within it."""

    deadline: Deadline
    claim: str
    own: bool


@record
class Gone:
    """A period that would run but for one answer: said, so that no date vanishes in silence."""

    fact: str
    question: str


def clocks(now: Situation) -> tuple[Clock, ...]:
    """Return the periods that run, each fact once; the claims' order is theirs."""
    found: dict[str, Clock] = {}
    for claim, runs in _running(now):
        if runs.fact in found or not holds(runs.only_if, now.answers):
            continue
        counted = now.deadline(runs.fact, now.dates.get(runs.date))
        if counted is not None:
            found[runs.fact] = Clock(counted, claim, runs.own)
    return tuple(found.values())


def _running(now: Situation) -> Iterator[tuple[str, Runs]]:
    for rung in now.kb.rungs.values():
        claim = next((held.claim.id for held in now.with_rung(rung.id)), "")
        yield from ((claim, runs) for runs in rung.clocks)
    for held in now.held:
        if held.sure:
            yield from ((held.claim.id, runs) for runs in held.claim.clocks)


def gone(now: Situation, shown: tuple[Clock, ...]) -> tuple[Gone, ...]:
    """Return the periods that one answer takes out of a claim whose other conditions hold."""
    have = {family(clock.deadline.fact) for clock in shown}
    found: dict[str, Gone] = {}
    for held in now.held:
        for runs in held.claim.clocks if held.sure else ():
            question = _only_against(runs, now)
            known = now.dates.get(runs.date) is not None
            if known and question and runs.fact not in have and runs.fact not in found:
                found[runs.fact] = Gone(runs.fact, question)
    return tuple(found.values())


def _only_against(runs: Runs, now: Situation) -> str:
    """Return the one question whose answer stops `runs`, "" if none or several do.

    What went wrong is no answer but follows from what was seen: it stops nothing, it is another
    case.
    """
    against = [is_.question for is_ in runs.only_if if not meets(is_, now.answers)]
    answered = [one for one in against if now.told.get(one, UNKNOWN) != UNKNOWN]
    return answered[0] if len(against) == 1 and answered else ""

"""A case -> what to do about it and on which day, by the same rules as advice on one parcel."""

from collections.abc import Mapping
from datetime import date

from guide.advise.advise import Counted, offered_letters, situation
from guide.advise.clocks import Clock as Runs
from guide.advise.clocks import clocks
from guide.advise.headline import next_day
from guide.advise.ladder import ladder
from guide.advise.order import DueStep
from guide.advise.standing import Held
from guide.advise.steps import steps
from guide.days.silence import Clock
from guide.model.base import KnowledgeBase
from guide.model.kinds import Kind, State
from guide.model.record import record

WAITING = ("waiting", "not-yet")


@record
class Plan:
    """What is next: the step, the day to act on, and the nearest last day that runs.

    `next_on` is today where something is to be done now, else the nearest day on which
    something opens or falls due; None where nothing does.
    """

    kind: Kind | None
    state: State | None
    claim: Held | None
    step: DueStep | None
    next_on: date | None
    due: Runs | None
    letter: str
    lost: bool
    overdue: bool


def plan(
    kb: KnowledgeBase,
    answers: Mapping[str, str],
    dates: Mapping[str, date],
    clock: Clock,
    counted: Counted,
) -> Plan:
    """Return the plan for `answers`, all of which count; `counted` keeps the days counted."""
    now = situation(kb, answers, dates, clock, counted)
    standings = ladder(now)
    due = steps(now, standings)
    first = next((one for one in due if one.when == "now"), None)
    sure = next((held for held in now.held if held.sure), None)
    waits = now.kind is None or first is None or (bool(now.held) and now.held[0].stage in WAITING)
    letters = offered_letters(now, due)
    return Plan(
        now.kind,
        now.seen.state,
        sure,
        first or next((one for one in due if one.when != "done"), None),
        next_day(now, standings, due) if waits else now.today,
        _nearest(clocks(now), now.today),
        next(iter(letters), ""),
        now.seen.lost,
        now.seen.overdue,
    )


def last_day(runs: Runs) -> date:
    """Return the last day: the strict one for whoever must act, the latest for who waits."""
    return runs.deadline.strict if runs.own else runs.deadline.latest


def _nearest(running: tuple[Runs, ...], today: date) -> Runs | None:
    """Return the reader's own period that ends first from today on, None if none runs."""
    open_ = [runs for runs in running if runs.own and last_day(runs) >= today]
    return min(open_, key=last_day, default=None)

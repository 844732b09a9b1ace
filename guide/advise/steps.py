"""The steps of a case: what is due now, next, later and what is done, in the order to act.

The one thing for today stands first. What cannot wait (a lost paper to be cancelled) comes
before everything, then a claim that fell due; a parcel
that can still be delivered is first helped on its way (the kind's own steps); otherwise the
claim that is to be raised comes first. Never more than three things are due now.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from guide.advise.bodies import RIPE
from guide.advise.order import DueStep, When, few_now, interleaved, later, once
from guide.advise.side import SENT, next_of
from guide.advise.standing import Held, Situation, Standing, said
from guide.ask.answers import holds
from guide.model.base import KnowledgeBase
from guide.model.kinds import Kind
from guide.model.steps import Stage, Step
from guide.model.text import Text

BEGUN: tuple[Stage, ...] = ("waiting", "overdue", "answered", "with-body")
_COURSE: tuple[Stage, ...] = (
    "not-yet",
    "raise",
    "waiting",
    "overdue",
    "answered",
    "with-body",
    "settled",
)


def resolved(kb: KnowledgeBase, steps: tuple[Step | str, ...]) -> tuple[Step, ...]:
    """Return `steps` with the shared ones looked up."""
    return tuple(kb.steps[step] if isinstance(step, str) else step for step in steps)


def steps_of(kb: KnowledgeBase, kind: Kind | None) -> tuple[Step, ...]:
    """Return the steps of `kind` itself."""
    return () if kind is None else resolved(kb, kind.steps)


def steps(now: Situation, standings: tuple[Standing, ...]) -> tuple[DueStep, ...]:
    """Return all steps of the case, the one thing for today first."""
    by_rung = {standing.rung: standing for standing in standings}
    own = list(_own(now, by_rung))
    urgent: list[list[DueStep]] = []
    pressing: list[list[DueStep]] = []
    claimed: list[list[DueStep]] = []
    for held in now.held:
        leads = urgent if held.claim.urgent and held.sure else claimed
        leads = pressing if leads is claimed and held.stage in RIPE[:2] else leads
        leads.append(_of_claim(now, held, by_rung))
    if now.held and now.seen.state is not None and now.is_("deal", *SENT, "unordered"):
        own = []  # what was sent has arrived, or what came is not the reader's: no box to open
    groups = [*urgent, *pressing, *_led(now, own, claimed)]
    return few_now(once(interleaved(groups)))


def _led(
    now: Situation, own: list[DueStep], claimed: list[list[DueStep]]
) -> Iterator[list[DueStep]]:
    """Yield the kind's own steps and those of each claim in the order to be taken from."""
    if now.kind is not None and now.kind.yours:  # two of one's own before anybody is asked
        mine = [due for due in own if due.when == "now"][:2]
        yield from ([due] for due in mine)
        yield from claimed
        yield [due for due in own if due not in mine]
    elif _too_late_to_wait(now):
        yield from claimed
        yield own
    else:
        yield own
        yield from claimed


def _too_late_to_wait(now: Situation) -> bool:
    """Return whether the silence has lasted so long that asking comes before looking.

    Never where the parcel waits for what the reader does: papers, an address, a pickup, photos.
    """
    kind, silent = now.kind, now.seen.silent
    if now.seen.lost:
        return True
    if kind is None or silent is None or kind.yours:
        return False
    limit = kind.wait.act if kind.phase == "transit" else kind.wait.escalate
    return silent >= limit.n


def _own(now: Situation, by_rung: Mapping[str, Standing]) -> Iterator[DueStep]:
    """Yield what the state or the kind itself asks for."""
    if now.seen.state is not None:
        wait = waiting(next_of(now.seen.state, now.answers))
        yield DueStep(wait, "now", said(now, (*now.seen.because, "deal")))
    begun = any(held.stage in (*BEGUN, "settled") for held in now.held)
    taken = any(held.stage == "with-body" for held in now.held)
    for step in steps_of(now.kb, now.kind):
        due = _due(now, step, None, by_rung)
        if due is None:
            continue
        # Whoever has asked or complained has looked already, but for what cannot wait.
        looked = begun and due.when == "now" and not (step.urgent and not taken)
        yield later(due) if looked else due


def waiting(next_: Text) -> Step:
    """Return the one step of a normal state: what normally comes next."""
    return Step(id="wait", does=next_, channel="self")


def _of_claim(now: Situation, held: Held, by_rung: Mapping[str, Standing]) -> list[DueStep]:
    """Return the steps of a claim; of the rungs that are open only the lowest is for today."""
    found: list[DueStep] = []
    climbing = next((rung for rung in held.claim.rungs if by_rung[rung].state == "open"), "")
    for step in resolved(now.kb, held.claim.steps):
        due = _due(now, step, held, by_rung)
        if due is None:
            continue
        if due.when == "now" and (step.rung not in ("", climbing) or _asks_first(now, held, step)):
            due = later(due)
        if held.stage == "waiting":
            due = _while_waiting(held, due)
        found.append(due)
    if held.stage in RIPE:  # what has opened comes before what may be said again
        found.sort(key=lambda due: due.step.rung != climbing or due.when != "now")
    return found


def _while_waiting(held: Held, due: DueStep) -> DueStep:
    """Return `due` as it is while the other side has time: no rung up, and first a day is named."""
    if due.when == "now" and due.step.rung:
        return later(due)
    if held.claim.track == "seller" and held.due_on is None and due.step.stages == ("waiting",):
        return DueStep(due.step, "now", due.because, due.opens_on, due.claim)
    return due


def _asks_first(now: Situation, held: Held, step: Step) -> bool:
    """Return whether asking comes before a complaint: how long it is silent is not known.

    What is lost, broken or given to another is complained of at once.
    """
    if held.stage != "raise" or step.rung != "carrier-complaint" or now.kind is None:
        return False
    return now.seen.silent is None and set(now.kind.harms) <= {"late", "going-back", "held"}


def _due(
    now: Situation, step: Step, held: Held | None, by_rung: Mapping[str, Standing]
) -> DueStep | None:
    """Return `step` as it is due, or None if it is for another reader or its rung is shut."""
    if not holds(step.only_if, now.answers):
        return None
    standing = by_rung.get(step.rung)
    when, opens_on = _when(step, held, standing)
    if when is None:
        return None
    read = [*now.seen.because, *[is_.question for is_ in step.only_if]]
    if held is not None:
        read += held.because
    if standing is not None:
        read += standing.because
    if step.urgent and when != "done":
        when, opens_on = "now", None
    claim = held.claim.id if held is not None else ""
    return DueStep(step, when, said(now, tuple(read)), opens_on, claim)


def _when(
    step: Step, held: Held | None, standing: Standing | None
) -> tuple[When | None, date | None]:
    """Return when `step` is due (None: not at all) and the day on which it opens."""
    stage = held.stage if held is not None else "raise"
    if standing is not None:
        if standing.state == "done":
            return ("done" if held is not None else None), None
        if standing.state == "opens":
            return "later", standing.opens_on
        if standing.state == "closed":
            return None, None
        if stage == "not-yet":
            return "later", held.opens_on if held is not None else None
        if held is not None and stage in RIPE and standing.rung != "postal-report":
            return "now", standing.opens_on
    if step.stages and stage not in step.stages:
        ahead = any(_COURSE.index(one) > _COURSE.index(stage) for one in step.stages)
        return ("later" if ahead else "done"), None
    if stage == "not-yet":
        return "later", held.opens_on if held is not None else None
    if stage == "settled":
        return None, None
    return step.when, None

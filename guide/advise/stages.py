"""Where a claim stands today: to be raised, waiting, overdue, answered, with a body, settled."""

from datetime import date, datetime, time, timedelta

from guide.advise.hurry import hurried
from guide.advise.standing import Situation
from guide.ask.answers import fails, holds
from guide.days.versions import first_day
from guide.model.claims import Claim, Track
from guide.model.kinds import Kind
from guide.model.quantities import Hours
from guide.model.record import record
from guide.model.steps import Stage

ONE = timedelta(days=1)


@record
class At:
    """The stage of a claim, the questions that say so, and its days."""

    stage: Stage
    because: tuple[str, ...] = ()
    opens_on: date | None = None
    due_on: date | None = None


def stage(now: Situation, claim: Claim) -> At:
    """Return where `claim` stands, by its track and the days that are known."""
    track = now.kb.tracks[claim.track]
    read = tuple(
        is_.question for is_ in (*track.raised, *track.refused, *track.settled, *track.taken)
    )
    return _At(now, track, read).of(claim)


def _patience(claim: Claim, kind: Kind) -> Hours | None:
    """Return how long a claim waits for a parcel of `kind`, None if it does not.

    What is late waits until it is time to act. What goes back or is held is taken up at once
    with the other side of the deal, with the carrier once it is time to escalate.
    """
    if "late" in kind.harms:
        return kind.wait.act
    if claim.track == "carrier" and {"going-back", "held"} & set(kind.harms):
        return kind.wait.escalate
    return None


class _At:
    def __init__(self, now: Situation, track: Track, read: tuple[str, ...]) -> None:
        self._now, self._track, self._read = now, track, read

    def _is(self, only_if: tuple[object, ...]) -> bool:
        return bool(only_if) and holds(only_if, self._now.answers)  # type: ignore[arg-type]

    def of(self, claim: Claim) -> At:
        track, read = self._track, self._read
        if self._is(track.settled):
            return At("settled", read)
        if any(holds((is_,), self._now.answers) for is_ in track.taken):
            return At("with-body", read)
        if self._is(track.refused):
            return At("answered", read)
        due = self._due()
        if self._is(track.silent):
            return At("overdue", read, due_on=due)
        if self._is(track.raised) or (due is not None and not track.raised):
            return self._waiting(due)
        return self._to_raise(claim)

    def _waiting(self, due: date | None) -> At:
        """Raised and not answered: overdue once the latest last day has passed."""
        if due is None:
            return At("waiting", self._read)
        opens = due + ONE
        if self._now.today >= opens:
            return At("overdue", self._read, opens, due)
        return At("waiting", self._read, opens, due)

    def _due(self) -> date | None:
        """Return the day set for the answer: the reader's own, else the fact's latest."""
        now, track = self._now, self._track
        if track.by in now.dates:
            return now.dates[track.by]
        raised_on = now.dates.get(track.raised_on)
        if not track.fact or raised_on is None or fails(track.fact_if, now.answers):
            return None
        # 规定施行以前就提出的，从施行之日起算，只会更晚，不会更早。
        begun = first_day(track.fact, now.kb.facts)
        found = now.deadline(track.fact, max(raised_on, begun or raised_on))
        return None if found is None else found.latest

    def _to_raise(self, claim: Claim) -> At:
        """Not raised: to be raised, or not before the kind's own time has passed."""
        now = self._now
        kind, last = now.kind, now.dates.get("last_update_on")
        waits = kind is not None and claim.waits and not hurried(now.answers)
        patience = _patience(claim, kind) if kind is not None and waits else None
        if patience is not None and last is not None:
            silent = now.seen.silent
            if silent is not None and silent < patience.n:
                return At("not-yet", ("seen",), self._raise_on(last, patience))
        return At("raise", self._read)

    def _raise_on(self, last: date, act: Hours) -> date:
        """Return the first day on which the silence has lasted `act` for certain."""
        at = self._now.clock.times.get("last_update_on")
        start = datetime.combine(last, at) if at else datetime.combine(last, time()) + ONE
        ends = start + timedelta(hours=act.n)
        return ends.date() if ends.time() == time() else ends.date() + ONE

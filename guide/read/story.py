"""The story a trace tells: what still holds after its last scan, and what went wrong in it."""

from collections.abc import Mapping
from datetime import date
from typing import NamedTuple

from guide.model.kinds import Kind
from guide.read.events import Because, Event, Found, Reason, everything, told
from guide.read.places import first_return, place
from guide.read.progress import (
    ABROAD,
    ATTEMPTS,
    DEFINITE,
    LAST_MILE_STATES,
    OVERDUE,
    PROGRESS,
    SIGNED,
    SOLVED_BY,
)
from guide.read.signs.sightings import PREFIX as FIRM
from guide.read.signs.sightings import SUSPECT, Sighting

WARNINGS = (SUSPECT, "signed_then_moved", "two_attempts", "loop", "no_scan", "solved_later")
_INFORMS = "s_info"
_MOST_REASONS = 5  # lines that speak for one finding
_ABROAD = 3  # times as long as at home
_CLOSE = 15  # ranks: a share of about a fifth


class _Open(NamedTuple):
    """A problem that no later scan has solved."""

    order: tuple[int, ...]  # what comes first
    rank: int  # how certain the words are
    because: tuple[Reason, ...]


class Story:
    """Reads judged scans, oldest first; if their `order_known` is False, all count alike."""

    def __init__(self, order_known: bool) -> None:
        self.order_known = order_known
        self.open: dict[str, _Open] = {}
        self.warned: dict[str, tuple[Reason, ...]] = {}
        self.certain = ""  # what hours of silence or a stranger's link have decided
        self._solved: list[Reason] = []
        self._states: dict[str, _Open] = {}
        self._signed: Event | None = None
        self._attempts: dict[object, Reason] = {}
        self._events: list[Event] = []

    def add(self, event: Event) -> None:
        """Take in the next scan."""
        judged = event.judged
        for sighting in judged.warnings:
            self._warn(sighting.of, event.because(sighting))
        if judged.top in ("", _INFORMS):
            self._keep_states(event)
            return
        self._events.append(event)
        if self.order_known:
            self._solve(event)
            self._check_signature(event)
        for sighting in judged.kinds:
            self._reopen(sighting, event)
        self._keep_states(event)
        self._count_attempts(event)

    def _order(self, sighting: Sighting, place: int) -> tuple[int, ...]:
        """Later scans come first; if nobody knows which is later, the more certain words."""
        return (-len(self._events), place) if self.order_known else (0, *sighting[:4])

    def _reopen(self, sighting: Sighting, event: Event) -> None:
        order = self._order(sighting, event.judged.kinds.index(sighting))
        known = self.open.get(sighting.of)
        because = (event.because(sighting), *(known.because if known else ()))
        if known and not self.order_known:
            order = min(order, known.order)
        self.open[sighting.of] = _Open(order, sighting.rank, because[:_MOST_REASONS])

    def _keep_states(self, event: Event) -> None:
        """Keep the states of this scan; information alone does not replace a known state."""
        if self.order_known and event.judged.states:
            if event.judged.top == _INFORMS and self._states:
                return
            self._states = {}
        for place_, sighting in enumerate(event.judged.states):
            found = _Open(self._order(sighting, place_), sighting.rank, (event.because(sighting),))
            known = self._states.get(sighting.of)
            if known is None or found.order < known.order:
                self._states[sighting.of] = found

    def _solve(self, event: Event) -> None:
        """Close the problems that this scan shows to be over."""
        state = event.judged.top
        if event.judged.kinds:
            at_the_door = PROGRESS.get(state, 0) > PROGRESS["s_out_for_delivery"]
            state = "s_arrived_destination" if at_the_door else ""
        if state in SIGNED and "returning" in self.open:
            because = (event.why(), *self.open["returning"].because)[:_MOST_REASONS]
            self.open["returned"] = _Open((-len(self._events), 0), FIRM, because)
        for kind in [kind for kind in self.open if state in SOLVED_BY.get(kind, ())]:
            self._solved += self.open.pop(kind).because

    def _check_signature(self, event: Event) -> None:
        """Warn if a parcel moves on after it was signed for: one of the two is not true."""
        ids = {sighting.of for sighting in event.judged.kinds} or {event.judged.top}
        moves = ids & {*LAST_MILE_STATES, "s_in_transit", "pulled_from_locker", *ATTEMPTS}
        signed = self._signed
        if moves and signed and (signed.scan.when is None or signed.scan.when != event.scan.when):
            self._warn("signed_then_moved", signed.why(), event.why())
        elif event.judged.top in SIGNED and "returned" not in self.open and signed is None:
            self._signed = event

    def _count_attempts(self, event: Event) -> None:
        failed = [sighting for sighting in event.judged.kinds if sighting.of in ATTEMPTS]
        if failed:
            visit = event.scan.when[0] if event.scan.when else event.scan.at
            self._attempts.setdefault(visit, event.because(failed[0]))
        if len(self._attempts) > 1:
            self.warned["two_attempts"] = tuple(self._attempts.values())[:_MOST_REASONS]

    def _warn(self, id_: str, *because: Reason) -> None:
        known = self.warned.get(id_, ())
        new = tuple(reason for reason in because if reason not in known)
        self.warned[id_] = (*known, *new)[:_MOST_REASONS]

    def flag_loop(self, marks: tuple[str, ...]) -> None:
        """Warn if the parcel goes back and forth: at A, at B, at A and at B again."""
        index = first_return([place(event.folded.text, marks) for event in self._events])
        if index is not None:
            self._warn("loop", self._events[index].why())

    def flag_silence(self, kinds: Mapping[str, Kind], hours: int) -> None:
        """Warn if no scan came for `hours`, longer than the kind's own rule of thumb.

        What is definite, such as a loss or a hold at customs, has its own waiting time. A
        parcel that crosses a border may be silent for longer.
        """
        last = max(
            (event for event in self._events if event.scan.when),
            key=lambda event: event.scan.when or (date.min, 0),
            default=None,
        )
        if last is None or any(k not in SOLVED_BY or k in DEFINITE for k in self.open):
            return
        id_ = "stalled" if self.open else OVERDUE.get(last.judged.top, "")
        abroad = any(
            sighting.of in ABROAD for event in self._events for sighting in everything(event)
        )
        if id_ in kinds and hours >= kinds[id_].wait.act.n * (_ABROAD if abroad else 1):
            self._warn("no_scan", last.why())
            if not self.open:
                self.open[id_] = _Open((0,), FIRM, (last.why(),))
                self.certain = id_

    def flag_scam(self, bait: tuple[tuple[Because, ...], bool]) -> None:
        """Put the suspicion of a scam before all else, if words or links give reason for it."""
        links, alarming = bait
        known = self.open.pop(SUSPECT, None)
        because = (*(known.because if known else ()), *links)
        if because:
            self._warn(SUSPECT, *because)
        if links and alarming:
            self.certain = SUSPECT
        if known or (links and alarming):
            self.open = {SUSPECT: _Open((-len(self._events) - 1,), 0, because), **self.open}

    def kinds(self) -> tuple[Found, ...]:
        """Return the problems that still hold, the latest first; warn if all were solved."""
        if self._solved and not self.open:
            self._warn("solved_later", *self._solved)
        return _sorted(self.open)

    def states(self) -> tuple[Found, ...]:
        """Return the states of the last scan that shows any."""
        return _sorted(self._states)

    def warnings(self) -> tuple[Found, ...]:
        """Return what the reader should know besides, in the order of `WARNINGS`."""
        return tuple(Found(id_, told(self.warned[id_])) for id_ in WARNINGS if id_ in self.warned)

    def is_close(self) -> bool:
        """Return whether one line shows two kinds and is as sure of the one as of the other."""
        if len(self.open) < 2:
            return False
        first, second = sorted(self.open.values(), key=lambda one: (one.order, one.rank))[:2]
        return first.order[0] == second.order[0] and second.rank - first.rank <= _CLOSE


def _sorted(found: Mapping[str, _Open]) -> tuple[Found, ...]:
    pairs = sorted(found.items(), key=lambda pair: (pair[1].order, pair[0]))
    return tuple(Found(id_, told(one.because)) for id_, one in pairs)

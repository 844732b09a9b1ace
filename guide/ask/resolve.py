"""What the reader saw -> the kind or state that it amounts to.

A normal state turns into a kind by what else is known: not received, not agreed to, or
no scan for longer than that kind's own waiting time. This is the only place that says so.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

from guide.ask.answers import Answers
from guide.days.silence import Clock
from guide.model.base import KnowledgeBase
from guide.model.interview import Is
from guide.model.kinds import Kind, State
from guide.model.record import record

UNSPECIFIED = "exception_unspecified"
# What a state has become when nothing followed for too long; others count as stalled.
OVERDUE = {
    "s_created": "not_picked_up",
    "s_out_for_delivery": "delivery_overdue",
    "s_ready_for_pickup": "pickup_overdue",
}
MISSING = "delivered_not_received"
DELIVERED = "s_delivered"
LOST = "lost"
ABROAD = 3  # times as long may a parcel that crosses a border be silent before it counts as lost
ENDED = ("s_delivered", "s_delivered_proxy", "s_delivered_station")
LEFT_SOMEWHERE = ("s_delivered_proxy", "s_delivered_station", "s_ready_for_pickup")


@record
class Seen:
    """The kind or the state (at most one), and the questions that turned it into this.

    `overdue` says that a normal state became a kind by waiting, `lost` that a kind became a
    loss by waiting; `silent` is how many hours no scan has come for certain, if known.
    """

    kind: Kind | None
    state: State | None
    because: tuple[str, ...] = ()
    overdue: bool = False
    lost: bool = False
    silent: int | None = None


def resolve(kb: KnowledgeBase, answers: Answers, dates: Mapping[str, date], clock: Clock) -> Seen:
    """Return what `answers` amount to; unknown or missing counts as an exception without reason."""
    silent = clock.silent(dates.get("last_update_on"), "last_update_on")
    found = _seen(kb, answers, silent)
    kind = found.kind
    if kind is not None and kind.lost_after is not None and LOST in kb.kinds:
        crossing = answers.get("route") in ("inbound", "outbound")
        if silent is not None and silent >= kind.lost_after.n * (ABROAD if crossing else 1):
            return replace(found, kind=kb.kinds[LOST], lost=True, silent=silent)
    return replace(found, silent=silent)


def _seen(kb: KnowledgeBase, answers: Answers, silent: int | None) -> Seen:
    seen = answers.get("seen", "unknown")
    turned, read = _by_answers(seen, answers)
    if turned in kb.kinds:
        return Seen(kb.kinds[turned], None, ("seen", *read))
    if turned in kb.states:
        return Seen(None, kb.states[turned], ("seen", *read))
    if seen in kb.kinds:
        return Seen(kb.kinds[seen], None, ("seen",))
    if seen not in kb.states:
        because = ("seen",) if "seen" in answers else ()
        return Seen(kb.kinds.get(UNSPECIFIED), None, because)
    late = None if seen in ENDED else kb.kinds.get(OVERDUE.get(seen, "stalled"))
    if late is not None and silent is not None and silent >= late.wait.act.n:
        return Seen(late, None, ("seen",), overdue=True)
    return Seen(None, kb.states[seen], ("seen",))


def _by_answers(seen: str, answers: Answers) -> tuple[str, tuple[str, ...]]:
    """Return what else it is by what the reader says, with the questions read; "" for nothing.

    What was missing and turned up is an ordinary delivery, or one that nobody agreed to.
    """
    received = answers.get("received")
    turned_up = seen == MISSING and received == "yes"
    if seen in ENDED and received == "no":
        return MISSING, ("received",)
    if seen in (*ENDED, MISSING) and received == "partly":
        return "shortage", ("received",)
    if (seen in LEFT_SOMEWHERE or turned_up) and answers.get("consented") == "no":
        return "unwanted_proxy", ("received", "consented") if turned_up else ("consented",)
    return (DELIVERED, ("received",)) if turned_up else ("", ())


def seen_as(kind: str) -> tuple[tuple[Is, ...], ...]:
    """Return the conditions of which each makes a reader's answers amount to `kind`.

    A state that became a kind by waiting too long is among them: the dates decide then.
    """
    ways: list[tuple[Is, ...]] = [(Is("seen", (kind,)),)]
    if kind == UNSPECIFIED:
        ways.append((Is("seen", ("unknown",)),))
    if kind == MISSING:
        ways.append((Is("seen", ENDED), Is("received", ("no",))))
    if kind == "shortage":
        ways.append((Is("seen", (*ENDED, MISSING)), Is("received", ("partly",))))
    if kind == "unwanted_proxy":
        not_agreed = Is("consented", ("no",))
        ways.append((Is("seen", LEFT_SOMEWHERE), not_agreed))
        ways.append((Is("seen", (MISSING,)), Is("received", ("yes",)), not_agreed))
    return tuple(ways)

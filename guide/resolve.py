"""What the reader saw -> the kind or state that it amounts to.

A normal state turns into a kind by what else is known: not received, not agreed to, or
no scan for longer than that kind's own waiting time. This is the only place that says so.
"""

from collections.abc import Mapping
from datetime import date

from guide.answers import Answers
from guide.model import Is, Kind, KnowledgeBase, State
from guide.record import record

UNSPECIFIED = "exception_unspecified"
# What a state has become when nothing followed for too long; others count as stalled.
OVERDUE = {
    "s_created": "not_picked_up",
    "s_out_for_delivery": "delivery_overdue",
    "s_ready_for_pickup": "pickup_overdue",
}
ENDED = ("s_delivered", "s_delivered_proxy", "s_delivered_station")
LEFT_SOMEWHERE = ("s_delivered_proxy", "s_delivered_station", "s_ready_for_pickup")


@record
class Seen:
    """The kind or the state (at most one), and the questions that turned it into this."""

    kind: Kind | None
    state: State | None
    because: tuple[str, ...] = ()
    overdue: bool = False


def resolve(kb: KnowledgeBase, answers: Answers, dates: Mapping[str, date], today: date) -> Seen:
    """Return what `answers` amount to; unknown or missing counts as an exception without reason."""
    seen = answers.get("seen", "unknown")
    if seen in kb.kinds:
        return Seen(kb.kinds[seen], None, ("seen",))
    if seen not in kb.states:
        because = ("seen",) if "seen" in answers else ()
        return Seen(kb.kinds.get(UNSPECIFIED), None, because)
    turned = _by_answers(seen, answers)
    if turned is not None and turned[0] in kb.kinds:
        return Seen(kb.kinds[turned[0]], None, ("seen", *turned[1]))
    late = None if seen in ENDED else kb.kinds.get(OVERDUE.get(seen, "stalled"))
    if late is not None and _waited_too_long(late, dates.get("last_update_on"), today):
        return Seen(late, None, ("seen",), overdue=True)
    return Seen(None, kb.states[seen], ("seen",))


def _by_answers(seen: str, answers: Answers) -> tuple[str, tuple[str, ...]] | None:
    """Return the kind that a state is by what the reader says, with the questions read."""
    received = answers.get("received")
    if seen in ENDED and received == "no":
        return "delivered_not_received", ("received",)
    if seen in ENDED and received == "partly":
        return "shortage", ("received",)
    if seen in LEFT_SOMEWHERE and answers.get("consented") == "no":
        return "unwanted_proxy", ("consented",)
    return None


def _waited_too_long(kind: Kind, last_update_on: date | None, today: date) -> bool:
    """Return whether the time to act on `kind` has passed since the last record."""
    return last_update_on is not None and (today - last_update_on).days * 24 >= kind.wait.act.n


def seen_as(kind: str) -> tuple[tuple[Is, ...], ...]:
    """Return the conditions of which each makes a reader's answers amount to `kind`.

    A state that became a kind by waiting too long is among them: the dates decide then.
    """
    ways: list[tuple[Is, ...]] = [(Is("seen", (kind,)),)]
    if kind == UNSPECIFIED:
        ways.append((Is("seen", ("unknown",)),))
    if kind == "delivered_not_received":
        ways.append((Is("seen", ENDED), Is("received", ("no",))))
    if kind == "shortage":
        ways.append((Is("seen", ENDED), Is("received", ("partly",))))
    if kind == "unwanted_proxy":
        ways.append((Is("seen", LEFT_SOMEWHERE), Is("consented", ("no",))))
    return tuple(ways)

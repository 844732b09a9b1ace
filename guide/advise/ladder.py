"""The ladder: how each rung of seller, platform, carrier and postal appeal stands, and from when.

A rung is done, open, opens on a date, or closed; the claims that hold decide. Every answer
names a `Reason`. Who waits for somebody else waits until the latest possible last day: a next
rung opens the day after.
"""

from collections.abc import Callable
from datetime import date, timedelta

from guide.advise.bodies import (
    Holding,
    consumer_association,
    customs,
    market_regulator,
    small_claims,
)
from guide.advise.standing import Situation, Standing, stand
from guide.ask.answers import fails, holds
from guide.days.versions import first_day

COMPLAINT, APPEAL = "company-complaint-7d", "appeal-30-days"
POSTAL = ("carrier-complaint", "postal-appeal")
# 没有哪项主张提到也看得见的一级：投诉过的人走在申诉的路上，机构受理了的事留在那里。
TAKEN_BY = {
    "market": "market-regulator",
    "association": "consumer-association",
    "court": "small-claims",
}
_CONDITIONAL = ("seller", "platform")  # without a deal these are offered to whoever bought


def ladder(now: Situation) -> tuple[Standing, ...]:
    """Return how every rung of the knowledge base stands, lowest first."""
    return tuple(_standing(rung, now) for rung in now.kb.rungs)


def _standing(rung: str, now: Situation) -> Standing:
    held = now.with_rung(rung)
    taken = rung == TAKEN_BY.get(now.answers.get("elsewhere", ""))
    reason = _closed(rung, now, bool(held) or taken or _on_the_way(rung, now))
    if reason is not None:
        every = [closed.only_if for closed in now.kb.closed if closed.rung == rung]
        read = [is_.question for only_if in every for is_ in only_if]
        return stand(now, rung, "closed", reason, ("seen", *read))
    return RULES[rung](now, held)


def _closed(rung: str, now: Situation, named: bool) -> str | None:
    """Return the reason for which `rung` is closed whatever happens next, or None."""
    for closed in now.kb.closed:
        if closed.rung != rung or (named and not closed.firm):
            continue
        if holds(closed.only_if, now.answers):
            return closed.reason
    if named or (rung in _CONDITIONAL and "role" not in now.answers and now.kind is not None):
        return None
    return "not-needed-yet" if now.kind is None else "not-for-this-claim"


def _on_the_way(rung: str, now: Situation) -> bool:
    """Return whether what was done already keeps `rung` in sight."""
    if now.is_("complained", "yes") and rung in POSTAL:
        return True
    return rung == "customs" and now.kind is not None


# -------------------------------------------------------------- seller, platform


def seller(now: Situation, held: Holding) -> Standing:
    """Whoever sold it answers to whoever bought it."""
    because = ("role", "seller_asked", "harm")
    asked = now.answers.get("seller_asked", "no")
    if asked in ("helping", "silent", "refused"):
        due = now.dates.get("seller_reply_by") if asked == "helping" else None
        return stand(now, "seller", "done", f"seller-{asked}", because, due_on=due)
    return stand(now, "seller", "open", _seller_first(held), because)


def _seller_first(held: Holding) -> str:
    if not held or not held[0].sure:
        return "seller-if-buyer"
    known = {"conform", "return-refund", "private-sale", "withdraw"}
    return f"seller-first-{held[0].claim.id}" if held[0].claim.id in known else "seller-first"


def platform(now: Situation, held: Holding) -> Standing:
    """The platform decides what its orders come to, within its own dates."""
    because = ("role", "seller_asked")
    if not held or not held[0].sure:
        sells = now.is_("role", "seller")
        return stand(
            now, "platform", "open", "platform-if-seller" if sells else "platform-if-buyer", ()
        )
    reason = {
        "private-sale": "platform-private",
        "prove-delivery": "platform-prove",
        "contest-return": "platform-contest",
    }.get(held[0].claim.id, "platform-helps")
    return stand(now, "platform", "open", reason, because, due_on=now.dates.get("platform_by"))


# -------------------------------------------------------- the carrier, the post


def carrier_complaint(now: Situation, held: Holding) -> Standing:
    """A complaint starts the carrier's period; anybody who uses the service may complain."""
    because = ("complained", "answered", "service")
    rung = "carrier-complaint"
    if not now.is_("complained", "yes"):
        reason = "complaint-starts-clock" if _by_rule(now) else "complaint-by-contract"
        return stand(now, rung, "open", reason, because)
    if now.is_("answered", "unsatisfied", "settled"):
        return stand(now, rung, "done", "complaint-answered", because)
    if not _by_rule(now):
        return stand(now, rung, "done", "complaint-contract-running", because)
    found = now.deadline(COMPLAINT, now.dates.get("complained_on"))
    if found is None:
        return stand(now, rung, "done", "complaint-no-date", because)
    due = found.last_day
    return stand(now, rung, "done", "complaint-running", because, due_on=due, counted=found)


def _by_rule(now: Situation) -> bool:
    """Return whether a rule sets the carrier's period: for couriers and the post, if known."""
    return not fails(now.kb.tracks["carrier"].fact_if, now.answers)


def postal_appeal(now: Situation, held: Holding) -> Standing:
    """An appeal follows a complaint: at once if unsatisfied, else after the carrier's period."""
    because = ("complained", "answered", "appealed", "elsewhere")
    rung = "postal-appeal"
    if not now.is_("complained", "yes"):
        return stand(now, rung, "closed", "complain-first", because, _appeal_day(now, now.today))
    if now.is_("answered", "settled"):
        return stand(now, rung, "closed", "settled", because)
    if now.is_("appealed", "yes"):
        due = now.last_day(APPEAL, now.dates.get("appealed_on"))
        reason = "appeal-no-date" if due is None else "appeal-running"
        return stand(now, rung, "done", reason, because, due_on=due)
    if now.is_("elsewhere", "court", "mediation"):
        return stand(now, rung, "closed", "appeal-blocked", because)
    if now.is_("answered", "unsatisfied"):
        return stand(now, rung, "open", "appeal-unsatisfied", because)
    return _appeal_by_time(now, because)


def _appeal_by_time(now: Situation, because: tuple[str, ...]) -> Standing:
    """No answer yet: the rung opens the day after the latest last day of the carrier's period."""
    complained_on = now.dates.get("complained_on")
    if complained_on is None:
        day = _appeal_day(now, now.today)
        return stand(now, "postal-appeal", "opens", "appeal-opens-unknown", because, day)
    day = _appeal_day(now, complained_on)
    if day is not None and day > now.today:
        return stand(now, "postal-appeal", "opens", "appeal-opens", because, day)
    return stand(now, "postal-appeal", "open", "appeal-overdue", because, day)


def _appeal_day(now: Situation, complained_on: date) -> date | None:
    """Return the day from which an unanswered complaint of `complained_on` may be appealed.

    条例施行以前投诉而一直没有结果的，从施行之日起算，只会更晚，不会更早。
    """
    begun = first_day(COMPLAINT, now.kb.facts)
    found = now.deadline(COMPLAINT, max(complained_on, begun or complained_on))
    return None if found is None else found.latest + timedelta(days=1)


def postal_report(now: Situation, held: Holding) -> Standing:
    """A breach may be reported at any time; a report brings no compensation."""
    return stand(now, "postal-report", "open", "report-breach", ("consented",))


RULES: dict[str, Callable[[Situation, Holding], Standing]] = {
    "seller": seller,
    "platform": platform,
    "carrier-complaint": carrier_complaint,
    "postal-appeal": postal_appeal,
    "postal-report": postal_report,
    "market-regulator": market_regulator,
    "consumer-association": consumer_association,
    "small-claims": small_claims,
    "customs": customs,
}

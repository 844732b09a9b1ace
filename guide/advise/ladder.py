"""The ladder: how each rung stands for one case, why, and on which dates.

A rung is done, open, opens on a date, or closed. Every answer names a `Reason`. Who waits
for somebody else waits until the latest possible last day: a next rung opens the day after.
"""

from collections.abc import Callable
from datetime import date, timedelta

from guide.advise.bodies import consumer_association, customs, market_regulator, small_claims
from guide.advise.standing import Situation, Standing, stand

__all__ = ["RULES", "Situation", "Standing", "fits", "ladder"]

COMPLAINT, APPEAL = "company-complaint-7d", "appeal-30-days"


def ladder(now: Situation) -> tuple[Standing, ...]:
    """Return how every rung of the knowledge base stands, lowest first."""
    return tuple(_standing(rung, now) for rung in now.kb.rungs)


def _standing(rung: str, now: Situation) -> Standing:
    if fits(rung, now):
        return RULES[rung](now)
    if now.kind is None:
        return stand(now, rung, "closed", "not-needed-yet", ("seen",))
    closed = stand(now, rung, "closed", "not-for-this-kind", ("seen",))
    if now.kind.no_rung is None:
        return closed
    return Standing(rung, "closed", closed.reason, now.kind.no_rung, (), closed.because)


def fits(rung: str, now: Situation) -> bool:
    """Return whether `rung` is one for this case.

    The kind names its rungs. Whoever has complained stands on the way to the appeal
    whatever the kind, and a dispute that a body has taken stays visible there.
    """
    if now.is_("complained", "yes") and rung in ("carrier-complaint", "postal-appeal"):
        return True
    if rung == TAKEN_BY.get(now.answers.get("elsewhere", "")):
        return True
    if rung == "postal-report" and now.is_("consented", "no"):
        return True
    if now.kind is None:
        return rung in ("seller", "platform")
    return rung in now.kind.ladder


TAKEN_BY = {
    "market": "market-regulator",
    "association": "consumer-association",
    "court": "small-claims",
}


# -------------------------------------------------------------- seller, platform


def seller(now: Situation) -> Standing:
    """The seller answers to the buyer; for anybody else the rung is closed."""
    because = ("role", "seller_asked")
    if now.is_("role", "sender", "seller"):
        return stand(now, "seller", "closed", "you-are-sender", because)
    if now.is_("role", "recipient"):
        return stand(now, "seller", "closed", "not-your-purchase", because)
    asked = now.answers.get("seller_asked", "no")
    if asked in ("helping", "silent", "refused"):
        return stand(now, "seller", "done", f"seller-{asked}", because)
    reason = "seller-first" if now.is_("role", "buyer") else "seller-if-buyer"
    return stand(now, "seller", "open", reason, because)


def platform(now: Situation) -> Standing:
    """The platform's after-sales service is the buyer's."""
    if now.is_("role", "buyer"):
        return stand(now, "platform", "open", "platform-helps", ("role",))
    if "role" in now.answers:
        return stand(now, "platform", "closed", "platform-buyers-only", ("role",))
    return stand(now, "platform", "open", "platform-if-buyer", ())


# -------------------------------------------------------- the carrier, the post


def carrier_complaint(now: Situation) -> Standing:
    """A complaint starts the carrier's period; anybody who uses the service may complain."""
    because = ("complained", "answered")
    rung = "carrier-complaint"
    if not now.is_("complained", "yes"):
        return stand(now, rung, "open", "complaint-starts-clock", because)
    if now.is_("answered", "unsatisfied", "settled"):
        return stand(now, rung, "done", "complaint-answered", because)
    due = now.last_day(COMPLAINT, now.dates.get("complained_on"))
    reason = "complaint-no-date" if due is None else "complaint-running"
    return stand(now, rung, "done", reason, because, due_on=due)


def postal_appeal(now: Situation) -> Standing:
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

    条例修订前投诉而一直没有结果的，按现行条文施行之日起算，只会更晚，不会更早。
    """
    fact = now.kb.facts.get(COMPLAINT)
    start = complained_on if fact is None else max(complained_on, fact.since)
    found = now.deadline(COMPLAINT, start)
    return None if found is None else found.latest + timedelta(days=1)


def postal_report(now: Situation) -> Standing:
    """A breach may be reported at any time; a report brings no compensation."""
    return stand(now, "postal-report", "open", "report-breach", ("consented",))


RULES: dict[str, Callable[[Situation], Standing]] = {
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

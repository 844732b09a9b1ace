"""The rungs beyond carrier and post: how each stands for one case, and why."""

from guide.advise.standing import Situation, Standing, stand

ACCEPTING, MEDIATING = "12315-accept-7wd", "12315-mediate-60d"


def market_regulator(now: Situation) -> Standing:
    """12315 takes disputes of buyers with sellers and platforms, each only once."""
    because = ("role", "seller_asked", "elsewhere")
    rung = "market-regulator"
    if now.is_("role", "recipient", "sender", "seller"):
        return stand(now, rung, "closed", "market-not-carriers", because)
    if now.is_("elsewhere", "market") or _filed_unsaid(now):
        return _market_filed(now, because)
    if now.is_("elsewhere", "association", "court", "mediation"):
        return stand(now, rung, "closed", "market-blocked", because)
    if "role" not in now.answers:
        return stand(now, rung, "open", "market-if-buyer", because)
    asked = now.is_("seller_asked", "helping", "silent", "refused")
    reason = "market-open" if asked else "market-seller-first"
    return stand(now, rung, "open", reason, because)


def _filed_unsaid(now: Situation) -> bool:
    """Return whether only the date says that 12315 has the complaint."""
    return "elsewhere" not in now.answers and "market_filed_on" in now.dates


def _market_filed(now: Situation, because: tuple[str, ...]) -> Standing:
    reason, due = "market-accepted", now.last_day(MEDIATING, now.dates.get("market_accepted_on"))
    if due is None:
        reason, due = "market-filed", now.last_day(ACCEPTING, now.dates.get("market_filed_on"))
    if due is None:
        reason = "market-no-date"
    return stand(now, "market-regulator", "done", reason, because, due_on=due)


def consumer_association(now: Situation) -> Standing:
    """A consumer association mediates for buyers; what another body has it does not take."""
    because = ("role", "elsewhere")
    rung = "consumer-association"
    if now.is_("role", "recipient", "sender", "seller"):
        return stand(now, rung, "closed", "association-consumers-only", because)
    if now.is_("elsewhere", "association"):
        return stand(now, rung, "done", "association-done", because)
    if now.is_("elsewhere", "market", "court"):
        return stand(now, rung, "closed", "association-blocked", because)
    known = "role" in now.answers
    reason = "association-open" if known else "association-if-buyer"
    return stand(now, rung, "open", reason, because)


def small_claims(now: Situation) -> Standing:
    """A court is open to whoever lost money; the role says whom to sue."""
    because = ("role", "elsewhere")
    if now.is_("elsewhere", "court"):
        return stand(now, "small-claims", "done", "court-done", because)
    role = now.answers.get("role", "unknown")
    reason = "court-sender" if role == "seller" else f"court-{role}"
    return stand(now, "small-claims", "open", reason, because)


def customs(now: Situation) -> Standing:
    """Customs is asked about parcels that cross the border."""
    because = ("seen", "route")
    at_customs = now.kind is not None and now.kind.phase == "customs"
    if at_customs or now.is_("route", "inbound", "outbound"):
        return stand(now, "customs", "open", "customs-open", because)
    reason = "customs-domestic" if now.is_("route", "domestic") else "customs-if-crossing"
    return stand(now, "customs", "closed", reason, because)

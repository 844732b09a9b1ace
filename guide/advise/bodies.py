"""The rungs of 12315, consumer association, customs and court: how each stands, and why."""

from guide.advise.standing import Held, Situation, Standing, stand
from guide.ask.answers import UNKNOWN

ACCEPTING, MEDIATING = "12315-accept-7wd", "12315-mediate-60d"
# 提出过、对方拒绝或者到期没有结果，才轮到外面的机构。
RIPE = ("overdue", "answered", "with-body")
Holding = tuple[Held, ...]


def ripe(
    now: Situation, rung: str, held: Holding, reason: str, because: tuple[str, ...]
) -> Standing:
    """Return `rung` as open with `reason` once a claim is overdue or refused, else as shut."""
    read = (*because, *(question for one in held for question in one.because))
    if any(one.stage in RIPE for one in held):
        return stand(now, rung, "open", reason, read)
    opens = min((one.opens_on for one in held if one.opens_on), default=None)
    if any(one.stage == "waiting" for one in held):
        if opens is not None:
            return stand(now, rung, "opens", "opens-when-due", read, opens)
        return stand(now, rung, "closed", "wait-for-answer", read)
    if all(one.stage == "settled" for one in held):
        return stand(now, rung, "closed", "settled", read)
    return stand(now, rung, "closed", "raise-first", read)


def market_regulator(now: Situation, held: Holding) -> Standing:
    """12315 takes disputes of consumers with sellers and platforms, each only once."""
    because = ("role", "seller_asked", "elsewhere")
    rung = "market-regulator"
    if now.is_("elsewhere", "market") or _filed_unsaid(now):
        return _market_filed(now, because)
    if now.is_("elsewhere", "association", "court", "mediation"):
        return stand(now, rung, "closed", "market-blocked", because)
    carrier = all(one.claim.against == "carrier" for one in held)
    reason = "market-service" if carrier else "market-if-here" if _abroad(now) else "market-open"
    return ripe(now, rung, held, reason if _sure(held) else "market-if-buyer", because)


def _asked(held: Holding) -> Holding:
    """Return the claims of `held` that were put in vain, all of them where none was."""
    return tuple(one for one in held if one.stage in RIPE) or held


def _sure(held: Holding) -> bool:
    """Return whether a claim for which one may turn to a body surely holds."""
    return any(one.sure for one in _asked(held))


def _abroad(now: Situation) -> bool:
    """Return whether one side may be abroad: it crosses a border, and nobody said who is where."""
    crossing = now.is_("route", "inbound", "outbound")
    return crossing and now.answers.get("abroad", UNKNOWN) == UNKNOWN


def _filed_unsaid(now: Situation) -> bool:
    """Return whether only the date says that 12315 has the complaint."""
    return "elsewhere" not in now.answers and "market_filed_on" in now.dates


def _market_filed(now: Situation, because: tuple[str, ...]) -> Standing:
    reason, found = "market-accepted", now.deadline(MEDIATING, now.dates.get("market_accepted_on"))
    if found is None:
        reason, found = "market-filed", now.deadline(ACCEPTING, now.dates.get("market_filed_on"))
    if found is None:
        return stand(now, "market-regulator", "done", "market-no-date", because)
    return stand(
        now, "market-regulator", "done", reason, because, due_on=found.last_day, counted=found
    )


def consumer_association(now: Situation, held: Holding) -> Standing:
    """A consumer association mediates for consumers; what another body has it does not take."""
    because = ("role", "elsewhere")
    rung = "consumer-association"
    if now.is_("elsewhere", "association"):
        return stand(now, rung, "done", "association-done", because)
    if now.is_("elsewhere", "market", "court"):
        return stand(now, rung, "closed", "association-blocked", because)
    reason = "association-if-here" if _abroad(now) else "association-open"
    return ripe(now, rung, held, reason if _sure(held) else "association-if-buyer", because)


def small_claims(now: Situation, held: Holding) -> Standing:
    """A court is open to whoever asked in vain; the claim says whom to sue."""
    because = ("role", "elsewhere")
    if now.is_("elsewhere", "court"):
        return stand(now, "small-claims", "done", "court-done", because)
    first = min(_asked(held), key=lambda one: one.claim.id == "service-breach")  # it pays least
    reason = COURT.get(first.claim.against, "court-unknown")
    if first.claim.id == "service-breach" and not now.is_("role", "sender", "seller"):
        reason = "court-recipient"  # whoever did not post it claims as a user of the service
    if first.claim.against == "seller" and _abroad(now):
        reason = "court-if-here"
    return ripe(now, "small-claims", held, reason if first.sure else "court-unknown", because)


COURT = {
    "seller": "court-buyer",
    "carrier": "court-sender",
    "person": "court-person",
    "buyer": "court-against-buyer",
    "forwarder": "court-forwarder",
}


def customs(now: Situation, held: Holding) -> Standing:
    """Customs is asked about parcels that cross the border."""
    because = ("seen", "route")
    at_customs = now.kind is not None and now.kind.phase == "customs"
    if at_customs or now.is_("route", "inbound", "outbound"):
        return stand(now, "customs", "open", "customs-open", because)
    reason = "customs-domestic" if now.is_("route", "domestic") else "customs-if-crossing"
    return stand(now, "customs", "closed", reason, because)

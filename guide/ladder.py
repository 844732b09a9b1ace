"""The ladder: how each rung stands for one case, why, and on which dates.

A rung is done, open, opens on a date, or closed. Every answer names a `Reason`. Who waits
for somebody else waits until the latest possible last day: a next rung opens the day after.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta

from guide.answers import Answers
from guide.deadlines import Deadline, NotInForce, deadline
from guide.model import Kind, KnowledgeBase, Reason, RungState, Text
from guide.words import dated

COMPLAINT, APPEAL = "company-complaint-7d", "appeal-30-days"
ACCEPTING, MEDIATING = "12315-accept-7wd", "12315-mediate-60d"


@dataclass(frozen=True, slots=True)
class Standing:
    """How one rung stands.

    `opens_on` is set when it opens on a later day, or opened by the passing of a period;
    `due_on` is the day by which an answer is due. `because` names the questions read.
    """

    rung: str
    state: RungState
    reason: str
    why: Text
    facts: tuple[str, ...]
    because: tuple[str, ...]
    opens_on: date | None = None
    due_on: date | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """What the ladder is climbed with: answers that count, dates, and the day it is."""

    kb: KnowledgeBase
    kind: Kind | None
    answers: Answers
    dates: Mapping[str, date]
    today: date
    counted: dict[tuple[str, date], Deadline | None] = field(default_factory=dict)

    def deadline(self, fact: str, start: date | None) -> Deadline | None:
        """Return the deadline of `fact` from `start`, or None where none can be told."""
        if start is None or fact not in self.kb.facts:
            return None
        if (fact, start) not in self.counted:
            try:
                found = deadline(
                    self.kb.facts[fact], start, self.kb.holidays, self.kb.facts, self.kb.sources
                )
            except NotInForce:
                found = None
            self.counted[fact, start] = found
        return self.counted[fact, start]

    def last_day(self, fact: str, start: date | None) -> date | None:
        """Return the last day of that deadline, or None."""
        found = self.deadline(fact, start)
        return None if found is None else found.last_day

    def is_(self, question: str, *values: str) -> bool:
        """Return whether the answer to `question` is one of `values`."""
        return self.answers.get(question) in values


def ladder(now: Situation) -> tuple[Standing, ...]:
    """Return how every rung of the knowledge base stands, lowest first."""
    return tuple(_standing(rung, now) for rung in now.kb.rungs)


def _standing(rung: str, now: Situation) -> Standing:
    if fits(rung, now):
        return RULES[rung](now)
    if now.kind is None:
        return _stand(now, rung, "closed", "not-needed-yet", ("seen",))
    closed = _stand(now, rung, "closed", "not-for-this-kind", ("seen",))
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


def _stand(
    now: Situation,
    rung: str,
    state: RungState,
    reason: str,
    because: tuple[str, ...],
    opens_on: date | None = None,
    due_on: date | None = None,
) -> Standing:
    """Return a standing with the words of `reason`, its days filled in."""
    known: Reason = now.kb.reasons[reason]
    why = dated(known.says, {"opens": opens_on, "due": due_on})
    shown_opens = opens_on if state in ("opens", "open") else None
    read = tuple(question for question in because if question in now.answers)
    return Standing(rung, state, reason, why, known.facts, read, shown_opens, due_on)


# -------------------------------------------------------------- seller, platform


def seller(now: Situation) -> Standing:
    """The seller answers to the buyer; for anybody else the rung is closed."""
    because = ("role", "seller_asked")
    if now.is_("role", "sender", "seller"):
        return _stand(now, "seller", "closed", "you-are-sender", because)
    if now.is_("role", "recipient"):
        return _stand(now, "seller", "closed", "not-your-purchase", because)
    asked = now.answers.get("seller_asked", "no")
    if asked in ("helping", "silent", "refused"):
        return _stand(now, "seller", "done", f"seller-{asked}", because)
    reason = "seller-first" if now.is_("role", "buyer") else "seller-if-buyer"
    return _stand(now, "seller", "open", reason, because)


def platform(now: Situation) -> Standing:
    """The platform's after-sales service is the buyer's."""
    if now.is_("role", "buyer"):
        return _stand(now, "platform", "open", "platform-helps", ("role",))
    if "role" in now.answers:
        return _stand(now, "platform", "closed", "platform-buyers-only", ("role",))
    return _stand(now, "platform", "open", "platform-if-buyer", ())


# -------------------------------------------------------- the carrier, the post


def carrier_complaint(now: Situation) -> Standing:
    """A complaint starts the carrier's period; anybody who uses the service may complain."""
    because = ("complained", "answered")
    rung = "carrier-complaint"
    if not now.is_("complained", "yes"):
        return _stand(now, rung, "open", "complaint-starts-clock", because)
    if now.is_("answered", "unsatisfied", "settled"):
        return _stand(now, rung, "done", "complaint-answered", because)
    due = now.last_day(COMPLAINT, now.dates.get("complained_on"))
    reason = "complaint-no-date" if due is None else "complaint-running"
    return _stand(now, rung, "done", reason, because, due_on=due)


def postal_appeal(now: Situation) -> Standing:
    """An appeal follows a complaint: at once if unsatisfied, else after the carrier's period."""
    because = ("complained", "answered", "appealed", "elsewhere")
    rung = "postal-appeal"
    if not now.is_("complained", "yes"):
        return _stand(now, rung, "closed", "complain-first", because, _appeal_day(now, now.today))
    if now.is_("answered", "settled"):
        return _stand(now, rung, "closed", "settled", because)
    if now.is_("appealed", "yes"):
        due = now.last_day(APPEAL, now.dates.get("appealed_on"))
        reason = "appeal-no-date" if due is None else "appeal-running"
        return _stand(now, rung, "done", reason, because, due_on=due)
    if now.is_("elsewhere", "court", "mediation"):
        return _stand(now, rung, "closed", "appeal-blocked", because)
    if now.is_("answered", "unsatisfied"):
        return _stand(now, rung, "open", "appeal-unsatisfied", because)
    return _appeal_by_time(now, because)


def _appeal_by_time(now: Situation, because: tuple[str, ...]) -> Standing:
    """No answer yet: the rung opens the day after the latest last day of the carrier's period."""
    complained_on = now.dates.get("complained_on")
    if complained_on is None:
        day = _appeal_day(now, now.today)
        return _stand(now, "postal-appeal", "opens", "appeal-opens-unknown", because, day)
    day = _appeal_day(now, complained_on)
    if day is not None and day > now.today:
        return _stand(now, "postal-appeal", "opens", "appeal-opens", because, day)
    return _stand(now, "postal-appeal", "open", "appeal-overdue", because, day)


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
    return _stand(now, "postal-report", "open", "report-breach", ("consented",))


# ------------------------------------------------------- the other bodies


def market_regulator(now: Situation) -> Standing:
    """12315 takes disputes of buyers with sellers and platforms, each only once."""
    because = ("role", "seller_asked", "elsewhere")
    rung = "market-regulator"
    if now.is_("role", "recipient", "sender", "seller"):
        return _stand(now, rung, "closed", "market-not-carriers", because)
    if now.is_("elsewhere", "market") or _filed_unsaid(now):
        return _market_filed(now, because)
    if now.is_("elsewhere", "association", "court", "mediation"):
        return _stand(now, rung, "closed", "market-blocked", because)
    if "role" not in now.answers:
        return _stand(now, rung, "open", "market-if-buyer", because)
    asked = now.is_("seller_asked", "helping", "silent", "refused")
    reason = "market-open" if asked else "market-seller-first"
    return _stand(now, rung, "open", reason, because)


def _filed_unsaid(now: Situation) -> bool:
    """Return whether only the date says that 12315 has the complaint."""
    return "elsewhere" not in now.answers and "market_filed_on" in now.dates


def _market_filed(now: Situation, because: tuple[str, ...]) -> Standing:
    reason, due = "market-accepted", now.last_day(MEDIATING, now.dates.get("market_accepted_on"))
    if due is None:
        reason, due = "market-filed", now.last_day(ACCEPTING, now.dates.get("market_filed_on"))
    if due is None:
        reason = "market-no-date"
    return _stand(now, "market-regulator", "done", reason, because, due_on=due)


def consumer_association(now: Situation) -> Standing:
    """A consumer association mediates for buyers; what another body has it does not take."""
    because = ("role", "elsewhere")
    rung = "consumer-association"
    if now.is_("role", "recipient", "sender", "seller"):
        return _stand(now, rung, "closed", "association-consumers-only", because)
    if now.is_("elsewhere", "association"):
        return _stand(now, rung, "done", "association-done", because)
    if now.is_("elsewhere", "market", "court"):
        return _stand(now, rung, "closed", "association-blocked", because)
    known = "role" in now.answers
    reason = "association-open" if known else "association-if-buyer"
    return _stand(now, rung, "open", reason, because)


def small_claims(now: Situation) -> Standing:
    """A court is open to whoever lost money; the role says whom to sue."""
    because = ("role", "elsewhere")
    if now.is_("elsewhere", "court"):
        return _stand(now, "small-claims", "done", "court-done", because)
    role = now.answers.get("role", "unknown")
    reason = "court-sender" if role == "seller" else f"court-{role}"
    return _stand(now, "small-claims", "open", reason, because)


def customs(now: Situation) -> Standing:
    """Customs is asked about parcels that cross the border."""
    because = ("seen", "route")
    at_customs = now.kind is not None and now.kind.phase == "customs"
    if at_customs or now.is_("route", "inbound", "outbound"):
        return _stand(now, "customs", "open", "customs-open", because)
    reason = "customs-domestic" if now.is_("route", "domestic") else "customs-if-crossing"
    return _stand(now, "customs", "closed", reason, because)


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

"""What the tests of claims ask of a case: which claims hold, which steps and rungs are due."""

from datetime import date

from guide.advise.advise import advise, situation
from guide.ask.answers import relevant
from guide.days.silence import Clock
from guide.kb import KB

TODAY = date(2026, 11, 28)

ROUTE = {"route": "outbound"}

# claim: (answers under which it holds, the one answer that makes it fall)
HOLDS = {
    "deliver": ({"seen": "lost", "deal": "shop"}, ("deal", "private")),
    "conform": ({"seen": "damaged", "deal": "shop"}, ("deal", "gift")),
    "withdraw": (
        {"seen": "s_delivered", "deal": "shop", "received": "yes"},
        ("received", "no"),
    ),
    "return-refund": ({"seen": "lost", "deal": "return"}, ("deal", "sending")),
    "cancelled-order": ({"seen": "cancelled", "deal": "shop"}, ("deal", "private")),
    "fake-shipment": (
        {"seen": "delivered_not_received", "deal": "shop", "matches": "no"},
        ("matches", "yes"),
    ),
    "private-sale": ({"seen": "lost", "deal": "private"}, ("deal", "shop")),
    "prove-delivery": ({"seen": "delivered_not_received", "deal": "sale"}, ("deal", "sending")),
    "contest-return": ({"seen": "returned", "deal": "return-to-me"}, ("deal", "sale")),
    "carriage": ({"seen": "lost", "deal": "sending"}, ("deal", "gift")),
    "insured": ({"seen": "lost", "deal": "sending", "insured": "yes"}, ("insured", "no")),
    "service-breach": ({"seen": "stalled", "deal": "gift"}, ("deal", "unordered")),
    "forwarder": ({"seen": "lost", "deal": "shop", **ROUTE, "chosen": "me"}, ("chosen", "other")),
    "chargeback": ({"seen": "lost", "deal": "shop", **ROUTE, "abroad": "me"}, ("abroad", "none")),
    "duty-dispute": (
        {"seen": "customs_duty_due", "deal": "shop", "route": "inbound"},
        ("route", "outbound"),
    ),
    "unordered": ({"seen": "s_delivered", "deal": "unordered"}, ("deal", "shop")),
    "documents": (
        {"seen": "lost", "deal": "sending", "contents": "documents"},
        ("contents", "ordinary"),
    ),
}


def held(answers, dates=None, today=TODAY):
    """Return the ids of the claims that surely hold."""
    now = situation(KB, relevant(KB, answers), dates or {}, Clock(today))
    return {one.claim.id for one in now.held if one.sure}


# --------------------------------------------------------- whose step it is


def due(answers, dates=None, today=TODAY):
    """Return when each step is due, by id, the first step first."""
    found = advise(KB, answers, dates or {}, Clock(today))
    return {one.step.id: one.when for one in found.steps}


def rungs(answers, dates=None):
    found = advise(KB, answers, dates or {}, Clock(TODAY))
    return {one.rung: (one.state, one.reason) for one in found.ladder}

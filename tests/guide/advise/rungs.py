"""How a rung of the made-up knowledge stands."""

from datetime import date

from guide.advise.advise import situation
from guide.advise.ladder import ladder
from guide.ask.answers import relevant
from guide.days.silence import Clock
from tests.toy import TOY

BUYER = {"deal": "shop"}
ASKED = {**BUYER, "seller_asked": "refused"}
COMPLAINED = {**BUYER, "complained": "yes"}
NO_ANSWER = {**COMPLAINED, "answered": "no"}
UNSATISFIED = {**COMPLAINED, "answered": "unsatisfied"}
UNSATISFIED_ONLY = {"complained": "yes", "answered": "unsatisfied"}
TODAY = date(2026, 11, 25)


def stand(rung, answers, dates=None, today=TODAY, kb=TOY, of="lost"):
    """Return how `rung` stands for the kind `of`."""
    answers = relevant(kb, {"seen": of, **answers} if of else {"seen": "s_in_transit", **answers})
    now = situation(kb, answers, dates or {}, Clock(today))
    return {found.rung: found for found in ladder(now)}[rung]


def state(rung, answers, **more):
    found = stand(rung, answers, **more)
    return found.state, found.reason

"""Advice from the made-up knowledge."""

from datetime import date

from guide.advise.advise import advise
from guide.days.silence import Clock
from tests.toy import TOY

TODAY = date(2026, 11, 25)
CLOCK = Clock(TODAY)
LOST = {"seen": "lost", "deal": "shop"}
SENT = {"seen": "lost", "deal": "sending"}
COMPLAINED = {**SENT, "complained": "yes"}


def advised(answers, dates=None, kb=TOY):
    return advise(kb, answers, dates or {}, CLOCK)

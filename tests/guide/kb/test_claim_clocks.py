"""Each claim's clock: its last day, the day after, and no clock of another claim."""

from datetime import date, timedelta

import pytest

from guide.advise.advise import advise
from guide.days.silence import Clock
from guide.kb import KB
from guide.kb.claims import CLAIMS
from guide.model.claims import Runs
from tests.guide.kb.claimed import HOLDS, TODAY

CLOCKS = [(claim.id, runs) for claim in CLAIMS for runs in claim.clocks]

WITH = {
    "pl49-inquiry": {"service": "post", "route": "domestic"},
    "intl-mail-180d": {"service": "post", "route": "outbound"},
    "intl-air-notice": {"service": "air", "seen": "damaged"},
    "intl-air-limitation": {"service": "air"},
    "air-delay-notice": {"service": "air", "seen": "transit_delay"},
    "return-refund-7d": {"seen": "s_delivered"},
    "refuse-15d-return": {"seen": "s_delivered", "seller_asked": "helping"},
    "refuse-15d-prepaid": {"seller_asked": "helping"},
    "refuse-15d-remedy": {"seller_asked": "helping"},
    "notify-2-years-621": {"seen": "damaged"},
}


def running(claim, runs, today):
    answers = {**HOLDS[claim][0], **WITH.get(runs.fact, {})}
    found = advise(KB, answers, {runs.date: START}, Clock(today))
    return [clock for clock in found.clocks if clock.deadline.fact == runs.fact]


START = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("claim", "runs"), CLOCKS, ids=[f"{claim} {runs.fact} {runs.date}" for claim, runs in CLOCKS]
)
def test_a_clock_runs_to_its_last_day_and_no_further(claim, runs):
    """Still running on its last day, over the day after; and only with its claim."""
    first = running(claim, runs, START)
    assert [clock.claim for clock in first] == [claim]
    deadline = first[0].deadline
    last = deadline.strict if runs.own else deadline.latest
    for today, over in ((last, False), (last + timedelta(days=1), True)):
        clock = running(claim, runs, today)[0]
        counted = clock.deadline.strict if clock.own else clock.deadline.latest
        assert (counted < today) is over
    question, value = HOLDS[claim][1]
    other = {**HOLDS[claim][0], question: value}
    fallen = advise(KB, other, {runs.date: START}, Clock(START))
    assert not [clock for clock in fallen.clocks if clock.claim == claim]


def test_no_clock_of_another_claim_is_borrowed():
    """A damaged parcel has no no-reason return; a courier parcel no inquiry for mail."""
    dates = {"signed_on": date(2026, 11, 18), "shipped_on": date(2026, 11, 10)}
    damaged = advise(
        KB, {"seen": "damaged", "deal": "shop", "received": "yes"}, dates, Clock(TODAY)
    )
    assert "seven-day-return" not in {clock.deadline.fact for clock in damaged.clocks}
    by_courier = {"seen": "lost", "deal": "sending", "service": "express"}
    sent = advise(KB, by_courier, dates, Clock(TODAY))
    assert "pl49-inquiry" not in {clock.deadline.fact for clock in sent.clocks}
    assert ("pl49-inquiry", "service") in {(one.fact, one.question) for one in sent.gone}


def test_a_period_says_whose_it_is():
    """What the reader has to keep is counted early, what others owe late."""
    own = {runs.fact for _, runs in CLOCKS if runs.own}
    theirs = {runs.fact for _, runs in CLOCKS if not runs.own}
    assert {"limitation-3y", "seven-day-return", "pl49-inquiry", "intl-air-notice"} <= own
    assert theirs == {
        "return-refund-7d",
        "refuse-15d-prepaid",
        "refuse-15d-remedy",
        "refuse-15d-return",
    }
    assert Runs("x", "y").own is False

"""Each claim: a case where it holds, one where a single answer makes it fall, its clock's days."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.advise.advise import advise, situation
from guide.advise.steps import MOST_NOW
from guide.ask.answers import relevant
from guide.days.silence import Clock
from guide.kb import KB
from guide.kb.claims import CLAIMS
from guide.model import Runs
from guide.write.draft import draft

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


def test_every_claim_is_tried():
    """The ids are those that other parts and programs rely on."""
    assert set(HOLDS) == {claim.id for claim in CLAIMS}


@pytest.mark.parametrize("claim", HOLDS)
def test_a_claim_holds_and_falls_by_one_answer(claim):
    answers, (question, value) = HOLDS[claim]
    assert claim in held(answers)
    assert claim not in held({**answers, question: value})


@pytest.mark.parametrize("claim", HOLDS)
def test_a_claim_that_waits_for_one_answer_is_offered(claim):
    """Left open, the answer that decides is asked for; it is never assumed."""
    answers, (question, _) = HOLDS[claim]
    open_ = {id_: value for id_, value in answers.items() if id_ != question}
    found = advise(KB, open_, {}, Clock(TODAY))
    sure = {one.claim.id for one in found.claims if one.sure}
    offered = {(one.claim.id, one.question) for one in found.maybe}
    assert claim in sure or (claim, question) in offered or question == "route"


CLOCKS = [(claim.id, runs) for claim in CLAIMS for runs in claim.clocks]
WITH = {
    "pl49-inquiry": {"service": "post", "route": "domestic"},
    "intl-mail-180d": {"service": "post", "route": "outbound"},
    "intl-air-notice": {"service": "air", "seen": "damaged"},
    "intl-air-limitation": {"service": "air"},
    "return-refund-7d": {"seen": "s_delivered"},
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


# ------------------------------------------------------------------ random walks

ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        id_: st.sampled_from([option.value for option in question.options])
        for id_, question in KB.questions.items()
    },
)
DATES = st.dictionaries(
    st.sampled_from(["complained_on", "appealed_on", "signed_on", "shipped_on", "last_update_on"]),
    st.dates(date(2026, 1, 1), TODAY),
)
CONSUMER = {"market-regulator", "consumer-association"}


@given(ANSWERS, DATES)
def test_walks_through_the_interview_hold_what_is_promised(answers, dates):
    """No rung without its condition, no clock without its claim, never more than three now."""
    found = advise(KB, answers, dates, Clock(TODAY))
    told = found.answers
    now = [due for due in found.steps if due.when == "now"]
    assert len(now) <= MOST_NOW
    assert not found.steps or found.steps[0].when != "done"
    claims = {one.claim.id: one for one in found.claims}
    assert all(clock.claim == "" or clock.claim in claims for clock in found.clocks)
    rungs = {one.rung: one for one in found.ladder}
    if told.get("deal") == "private":
        assert {rungs[rung].state for rung in CONSUMER} <= {"closed", "done"}
    if told.get("service") in ("instant", "freight", "air"):
        assert rungs["postal-appeal"].state == "closed"
        assert "company-complaint-7d" not in {clock.deadline.fact for clock in found.clocks}
    if told.get("deal") == "return":
        assert "freeze-refund" not in {due.step.id for due in found.steps}
    if told.get("deal") == "return-to-me" and "contest-return" in claims:
        assert "refund" not in (found.headline.step or "")
    again = {due.step.id: due.when for due in found.steps}.get("complain-again")
    if again == "now":
        assert claims["carriage" if "carriage" in claims else "service-breach"].stage == "overdue"
    court = rungs["small-claims"]
    if court.state == "open":
        ripe = {"overdue", "answered", "with-body"}
        assert any(one.stage in ripe and court.rung in one.claim.rungs for one in found.claims)


@given(ANSWERS, DATES, st.sampled_from(sorted(KB.letters)), st.sampled_from(["zh", "en"]))
def test_no_letter_says_what_was_not_answered(answers, dates, letter, lang):
    """Who the writer is, and what was done before, stands only where it was answered."""
    kept = relevant(KB, answers)
    now = situation(KB, kept, dates, Clock(TODAY))
    claim = next((one.claim.id for one in now.held if letter in one.claim.letters), "")
    told = {**now.answers, "claim": claim}
    text = draft(KB, KB.letters[letter], told, {}, dates, TODAY, "zh").text
    role, deal = told.get("role"), kept.get("deal")
    assert "我是这票快件的收件人" not in text or told.get("addressee") == "me"
    assert "我是这票快件的寄件人" not in text or role in ("sender", "seller")
    assert "我为生活消费" not in text or deal in ("shop", "return")
    assert "投诉过" not in text or kept.get("complained") == "yes"
    assert "没有到我手里" not in text or deal != "return"
    assert "保了价" not in text or kept.get("insured") == "yes"


def test_a_period_says_whose_it_is():
    """What the reader has to keep is counted early, what others owe late."""
    own = {runs.fact for _, runs in CLOCKS if runs.own}
    theirs = {runs.fact for _, runs in CLOCKS if not runs.own}
    assert {"limitation-3y", "seven-day-return", "pl49-inquiry", "intl-air-notice"} <= own
    assert theirs == {"return-refund-7d"}
    assert Runs("x", "y").own is False

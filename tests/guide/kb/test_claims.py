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
from guide.model.claims import Runs
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


# --------------------------------------------------------- whose step it is


def due(answers, dates=None, today=TODAY):
    """Return when each step is due, by id, the first step first."""
    found = advise(KB, answers, dates or {}, Clock(today))
    return {one.step.id: one.when for one in found.steps}


def rungs(answers, dates=None):
    found = advise(KB, answers, dates or {}, Clock(TODAY))
    return {one.rung: (one.state, one.reason) for one in found.ladder}


@pytest.mark.parametrize("deal", ["return", "sale", "sending", "private-sale"])
@pytest.mark.parametrize("seen", ["delivered_not_received", "pulled_from_locker"])
def test_whoever_posted_it_never_says_that_he_has_not_received_it(seen, deal):
    """What happens at the recipient's door is no step of the sender's."""
    at_door = {"demand-proof", "ask-around", "ask-family-took-it", "treat-removal-as-missing"}
    assert not at_door & set(due({"seen": seen, "deal": deal}))


@pytest.mark.parametrize("received", [{}, {"matches": "unknown"}])
def test_the_record_is_compared_before_anything_else(received):
    """A signed record that may be of another parcel is first held against the order."""
    answers = {"seen": "delivered_not_received", "deal": "shop", **received}
    assert next(iter(due(answers, {"signed_on": TODAY}))) == "compare-record"
    assert "compare-record" not in due({**answers, "matches": "yes"})


def test_a_return_that_never_came_is_not_filmed_first():
    """The shop asks for the proof of posting; what came is filmed before it is opened."""
    lost = due({"seen": "lost", "deal": "return-to-me"})
    assert lost["ask-return-receipt"] == "now"
    assert lost["film-return"] != "now"
    assert "ask-return-receipt" not in due({"seen": "returned", "deal": "return-to-me"})


@pytest.mark.parametrize(
    ("service", "complaint", "claim"),
    [
        ("express", "complain-carrier", "claim-uninsured"),
        ("post", "complain-carrier", "claim-mail-uninsured"),
        ("instant", "complain-company", "claim-freight"),
        ("freight", "complain-company", "claim-freight"),
        ("air", "complain-company", "claim-air-loss"),
    ],
)
def test_each_service_is_claimed_from_by_its_own_rule(service, complaint, claim):
    """One complaint and one claim for what carries it, none of another service."""
    found = set(due({"seen": "lost", "deal": "sending", "service": service, "insured": "no"}))
    every = {"complain-carrier", "complain-company"}
    every |= {"claim-uninsured", "claim-mail-uninsured", "claim-freight", "claim-air-loss"}
    assert found & every == {complaint, claim}


@pytest.mark.parametrize("service", ["", "express", "post", "instant"])
def test_a_private_seller_answers_on_the_platform(service):
    """Who sold it privately has no seller to ask; the service is another matter than the sale."""
    answers = {"seen": "lost", "deal": "private-sale", **({"service": service} if service else {})}
    found = rungs(answers)
    assert found["platform"][0] == "open"
    assert found["seller"] == ("closed", "you-are-sender")
    assert found["consumer-association"] == ("closed", "association-private-seller")
    private = found["market-regulator"] == ("closed", "market-private-seller")
    assert private is (service != "instant")


def test_what_nobody_ordered_is_left_closed_first():
    assert next(iter(due({"seen": "s_delivered", "deal": "unordered"}))) == "leave-it-closed"


def test_a_company_is_a_buyer_only_once_it_asked_a_seller():
    """Without that answer only the contract of carriage is sure, and what to sort out first."""
    bought = {"seen": "lost", "deal": "business", "seller_asked": "refused"}
    assert "deliver" in held(bought)
    assert "deliver" not in held({**bought, "seller_asked": "no"})
    assert "ask-whose-contract" in due({**bought, "seller_asked": "no"})
    assert rungs(bought)["market-regulator"] == ("closed", "market-not-private-use")


def test_a_return_on_its_way_has_nothing_to_claim_yet():
    """A normal state of a return is waited for; once the shop has it, the refund is due."""
    assert held({"seen": "s_in_transit", "deal": "return"}) == set()
    assert held({"seen": "s_delivered", "deal": "return"}) == {"return-refund"}


def test_customs_is_given_its_time():
    """An inspection is complained of only when the kind's own time has passed."""
    answers = {"seen": "customs_hold", "deal": "shop", "route": "inbound"}
    fresh = advise(KB, answers, {"last_update_on": TODAY - timedelta(days=2)}, Clock(TODAY))
    assert {one.stage for one in fresh.claims} == {"not-yet"}
    late = advise(KB, answers, {"last_update_on": TODAY - timedelta(days=7)}, Clock(TODAY))
    assert {one.stage for one in late.claims} == {"raise"}


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
    assert "保了价" not in text.replace("如果保了价", "") or kept.get("insured") == "yes"


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

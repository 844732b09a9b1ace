"""Each claim: a case where it holds, and one where a single answer makes it fall."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.advise.advise import advise, situation
from guide.advise.order import MOST_NOW
from guide.ask.answers import relevant
from guide.days.silence import Clock
from guide.kb import KB
from guide.kb.claims import CLAIMS
from guide.write.draft import draft
from tests.guide.kb.claimed import HOLDS, TODAY, due, held, rungs


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
    assert "我为生活消费" not in text
    assert "投诉过" not in text or kept.get("complained") == "yes"
    assert "没有到我手里" not in text or deal != "return"
    assert "保了价" not in text.replace("如果保了价", "") or kept.get("insured") == "yes"

"""What is still open: answers that would change the advice, clocks that do not run yet."""

from datetime import date

from guide.model.claims import Runs
from guide.model.interview import Is
from tests.guide.advise.advised import COMPLAINED, LOST, SENT, advised
from tests.guide.advise.test_advise import steps
from tests.making import by_id, claim
from tests.toy import toy


def test_an_open_question_offers_what_its_answers_would_change():
    """What an answer would add or drop is said before it is given."""
    answers = {**SENT, "route": "domestic", "complained": "no"}
    offers = {(o.question, o.value): o for o in advised(answers).if_you_answer}
    assert {s.id for s in offers["insured", "yes"].adds} == {"insist", "insured-claim"}
    assert ("insured", "no") not in offers  # changes nothing
    assert not any(question in ("seen", "deal", "answered") for question, _ in offers)


def test_a_missing_answer_that_keeps_a_claim_out_is_named():
    """The claim, the question and the answer that would bring it in; nothing is asserted."""
    found = advised({"seen": "lost"})
    assert [(m.claim.id, m.question, m.value) for m in found.maybe] == [
        ("deliver", "deal", "shop"),
        ("carriage", "deal", "sending"),
    ]
    assert [held.claim.id for held in found.claims] == ["service-breach"]
    as_sender = advised({"seen": "lost", "role": "sender"})
    assert [held.claim.id for held in as_sender.claims] == ["carriage", "service-breach"]
    assert as_sender.maybe == ()


def test_a_buyer_of_unknown_deal_is_offered_the_purchase_under_if():
    """The steps are there, the claim is not sure."""
    found = advised({"seen": "lost", "role": "buyer"})
    assert [(held.claim.id, held.sure) for held in found.claims] == [
        ("service-breach", True),
        ("deliver", False),
    ]
    assert ("now", "ask") in steps({"seen": "lost", "role": "buyer"})
    assert [m.claim.id for m in found.maybe] == ["deliver"]


def test_an_answer_that_cannot_be_asked_for_brings_no_claim_in():
    """A claim whose way no open answer meets is not offered."""
    no_way = claim("odd", ways=((Is("role", ("sender",)), Is("harm", ("late",))),))
    kb = toy(claims=by_id(no_way))
    assert advised({"seen": "lost", "role": "buyer"}, kb=kb).maybe == ()


def test_deadlines_run_from_the_first_day_known():
    """Each fact once; without a day, or without its claim, nothing runs."""
    first = {"last_update_on": date(2026, 11, 1), "signed_on": date(2026, 11, 2)}

    def running(answers, dates):
        clocks = advised(answers, dates).clocks
        return [(c.deadline.fact, c.deadline.starts_on, c.claim, c.own) for c in clocks]

    assert running(LOST, first) == [("years", date(2026, 11, 2), "deliver", True)]
    only = {"last_update_on": date(2026, 11, 1)}
    assert running(LOST, only) == [("years", date(2026, 11, 1), "deliver", True)]
    assert running(SENT, first) == []
    assert running({"seen": "s_delivered"}, first) == []
    complained = running(COMPLAINED, {"complained_on": date(2026, 11, 23)})
    assert complained == [("company-complaint-7d", date(2026, 11, 23), "carriage", False)]


def test_a_clock_that_an_answer_stops_is_named():
    """Shipped by express, so the period for mail does not run: said, with the question."""
    dates = {"shipped_on": date(2026, 11, 1)}
    found = advised({**SENT, "service": "express"}, dates)
    assert [(g.fact, g.question) for g in found.gone] == [("years", "service")]
    assert advised({**SENT, "service": "post"}, dates).gone == ()
    assert [c.deadline.fact for c in advised({**SENT, "service": "post"}, dates).clocks] == [
        "years"
    ]
    assert advised(SENT, dates).gone == ()
    assert advised({**SENT, "service": "express"}).gone == ()


def test_a_clock_that_two_answers_stop_is_not_put_on_one():
    two = (Is("service", ("post",)), Is("insured", ("yes",)))
    kb = toy(claims=by_id(claim("x", clocks=(Runs("years", "shipped_on", two),))))
    answers = {**SENT, "service": "express", "insured": "no"}
    assert advised(answers, {"shipped_on": date(2026, 11, 1)}, kb).gone == ()

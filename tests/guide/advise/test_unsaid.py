"""Nothing is asserted that was not answered: it is offered under a condition, or left open."""

import pytest

from tests.guide.advise.asking import advise, claims, rungs, steps

SEEN = {"last_update_on": "2026-11-15"}


def maybe(reply):
    return {(one["id"], one["question"], one["value"]) for one in reply["maybe"]}


@pytest.mark.parametrize("seen", ["not_picked_up", "not_found", "pickup_failed"])
@pytest.mark.parametrize("deal", ["sending", "sale", "private-sale", "business"])
def test_no_loss_is_claimed_before_anything_was_handed_over(seen, deal):
    """No scan, and nobody said that the courier has it: a claim for loss waits for that answer."""
    answers = {"seen": seen, "deal": deal}
    for said in ({}, {"handed_over": "unknown"}):
        reply = advise({**answers, **said, "insured": "yes"})
        assert not {"carriage", "insured"} & set(claims(reply))
        assert ("carriage", "handed_over", "yes") in maybe(reply)
    assert "carriage" in claims(advise({**answers, "handed_over": "yes"}))
    refused = advise({**answers, "handed_over": "no"})
    assert "carriage" not in claims(refused)
    assert "carriage" not in {one["id"] for one in refused["maybe"]}


def test_what_was_scanned_was_handed_over():
    """The record settles it: nobody is asked, and the claim holds."""
    reply = advise({"seen": "stalled", "deal": "sending"}, SEEN)
    assert "carriage" in claims(reply)
    assert "handed_over" not in reply["answers"]


def test_a_complaint_of_a_parcel_never_picked_up_can_be_appealed():
    """Whether it was handed over is open; the carrier's answer, and the way up, are not."""
    answers = {"seen": "not_picked_up", "role": "sender", "complained": "yes"}
    reply = advise({**answers, "answered": "unsatisfied"})
    assert reply["headline"]["step"] == "appeal-postal"
    assert "claim-uninsured" not in steps(reply)


@pytest.mark.parametrize("said", [{}, {"chosen": "unknown"}])
def test_who_booked_the_return_decides_who_claims_on_the_carrier(said):
    reply = advise({"seen": "lost", "deal": "return", **said}, SEEN)
    assert "carriage" not in claims(reply)
    assert ("carriage", "chosen", "me") in maybe(reply)
    assert "loss-claim-uninsured" not in reply["letters"]


@pytest.mark.parametrize("deal", ["shop", "private"])
def test_what_is_in_hand_is_not_demanded_again(deal):
    """Left at a station, fetched, in order: a matter of the service, none of the sale."""
    answers = {"seen": "unwanted_proxy", "deal": deal, "received": "yes", "consented": "no"}
    answers |= {"route": "outbound", "abroad": "me"}
    assert set(claims(advise(answers))) <= {"service-breach", "withdraw"}
    gone = claims(advise({**answers, "received": "no"}))
    assert {"deliver", "private-sale"} & set(gone)


@pytest.mark.parametrize("seen", ["lost", "refused", "pulled_from_locker"])
def test_a_body_is_offered_under_if_while_the_deal_is_open(seen):
    """A buyer who was refused may go further, if a shop sold it: the reasons say "if"."""
    found = rungs(advise({"seen": seen, "role": "buyer", "seller_asked": "refused"}, SEEN))
    reasons = {rung: (one["state"], one["reason"]) for rung, one in found.items()}
    assert reasons["market-regulator"] == ("open", "market-if-buyer")
    assert reasons["consumer-association"] == ("open", "association-if-buyer")
    assert reasons["small-claims"] == ("open", "court-unknown")


def test_a_body_at_home_is_hedged_while_nobody_said_who_is_abroad():
    answers = {"seen": "lost", "deal": "shop", "route": "outbound", "seller_asked": "refused"}
    found = rungs(advise(answers, SEEN))
    assert [
        found[body]["reason"]
        for body in ("market-regulator", "consumer-association", "small-claims")
    ] == ["market-if-here", "association-if-here", "court-if-here"]
    home = rungs(advise({**answers, "abroad": "none"}, SEEN))
    assert home["small-claims"]["reason"] == "court-buyer"


@pytest.mark.parametrize(
    ("seen", "step"), [("returned", "film-return"), ("lost", "answer-dispute")]
)
def test_a_seller_whose_deal_is_open_answers_on_the_platform(seen, step):
    reply = advise({"seen": seen, "role": "seller"}, SEEN)
    platform = rungs(reply)["platform"]
    assert (platform["state"], platform["reason"]) == ("open", "platform-if-seller")
    assert step in steps(reply)
    assert not {"contest-return", "prove-delivery"} & set(claims(reply))


@pytest.mark.parametrize("asked", ["no", "helping", "silent", "refused"])
def test_the_record_is_compared_before_anybody_is_accused(asked):
    """One minute's look, whatever the seller said; an answer, or a body that has it, ends it."""
    answers = {"seen": "delivered_not_received", "deal": "shop", "seller_asked": asked}
    dates = {"signed_on": "2026-11-20"}
    assert advise(answers, dates)["headline"]["step"] == "compare-record"
    assert "compare-record" not in steps(advise({**answers, "matches": "yes"}, dates))


def test_a_body_that_has_the_case_comes_before_comparing():
    answers = {"seen": "delivered_not_received", "deal": "shop", "seller_asked": "refused"}
    reply = advise({**answers, "elsewhere": "market"}, {"signed_on": "2026-11-20"})
    assert reply["headline"]["step"] != "compare-record"


def test_papers_are_cancelled_before_anybody_appeals():
    answers = {"seen": "lost", "deal": "sending", "contents": "documents", "complained": "yes"}
    reply = advise({**answers, "answered": "unsatisfied"})
    assert [one["id"] for one in reply["steps"]][:2] == ["reissue-documents", "appeal-postal"]


def test_a_recent_scan_is_not_called_a_silence():
    says = advise({"seen": "stalled", "deal": "shop"}, {"last_update_on": "2026-11-28"})
    assert "0" not in says["headline"]["says"]

"""Situations of real people that were once answered for the kind, not for the case.

Told by ids, dates and what must never be asserted; the situations are retold, nothing is quoted.
"""

import pytest

from tests.guide.advise.asking import advise, ask, claims, deadlines, rungs, steps

LOST_RETURN = {"seen": "lost", "deal": "return", "seller_asked": "refused", "complained": "no"}
DATES = {"last_update_on": "2026-11-15", "shipped_on": "2026-11-10"}


def test_a_lost_return_is_never_called_not_received():
    """Both lines are open: the refund from the shop, and, who posted it, a claim on the carrier."""
    other = advise({**LOST_RETURN, "chosen": "other"}, DATES)
    assert "return-refund" in claims(other)
    assert "carriage" not in claims(other)
    assert "freeze-refund" not in steps(other)
    mine = advise({**LOST_RETURN, "chosen": "me", "insured": "no"}, DATES)
    assert {"return-refund", "carriage"} <= set(claims(mine))
    for reply in (other, mine):
        open_ = {rung for rung, one in rungs(reply).items() if one["state"] == "open"}
        assert {"platform", "market-regulator", "consumer-association", "small-claims"} <= open_
        assert "return-refund" in reply["letters"]


@pytest.mark.parametrize("letter", ["formal-complaint", "return-refund", "market-complaint"])
def test_whoever_returns_is_not_the_recipient(letter):
    reply = ask(
        "draft", letter=letter, answers={**LOST_RETURN, "chosen": "me"}, blanks={}, dates={}
    )
    assert "我是这票快件的收件人" not in reply["text"]
    assert "没有到我手里" not in reply["text"]


def test_what_came_back_wrong_is_contested_not_refunded():
    """Film and weigh first, the platform's own date decides, no refund before."""
    reply = advise(
        {"seen": "returned", "deal": "return-to-me"},
        {"last_update_on": "2026-11-20", "platform_by": "2026-12-02"},
    )
    assert reply["headline"]["step"] == "film-return"
    assert claims(reply)["contest-return"]["due_on"] == "2026-12-02"
    assert rungs(reply)["platform"]["state"] == "open"
    assert not [id_ for id_ in steps(reply) if "refund" in id_]


def test_a_seller_proves_delivery_within_the_platforms_time():
    reply = advise(
        {"seen": "delivered_not_received", "deal": "sale", "received": "no", "complained": "no"},
        {"signed_on": "2026-11-15"},
    )
    assert rungs(reply)["platform"]["state"] == "open"
    assert "proof-of-delivery" in reply["letters"]
    assert {"prove-delivery", "carriage"} <= set(claims(reply))


@pytest.mark.parametrize("seen", ["shortage", "lost", "damaged", "stalled"])
def test_a_private_seller_is_no_trader(seen):
    """No 12315, no association, no consumer law; platform and court remain."""
    reply = advise({"seen": seen, "deal": "private", "seller_asked": "refused", "complained": "no"})
    assert rungs(reply)["market-regulator"]["state"] == "closed"
    assert rungs(reply)["consumer-association"]["state"] == "closed"
    assert rungs(reply)["platform"]["state"] == "open"
    assert rungs(reply)["small-claims"]["state"] == "open"
    consumer = {"risk-seller-transport-ecl20", "fraud-3x", "seven-day-return"}
    assert not consumer & {fact for one in reply["claims"] for fact in one["facts"]}
    assert "market-complaint" not in reply["letters"]


GROUNDS = [
    ("refused", {}, "seller-refund"),
    ("damaged", {"received": "yes"}, "conform-remedy"),
    ("cancelled", {}, "termination-refund"),
]


@pytest.mark.parametrize(("seen", "more", "letter"), GROUNDS)
def test_a_letter_rests_on_its_own_ground(seen, more, letter):
    """Transit risk is no ground for a defect, a refusal or an order never shipped."""
    answers = {"seen": seen, "deal": "shop", "seller_asked": "refused", **more}
    reply = ask("draft", letter="market-complaint", answers=answers, blanks={}, dates={})
    assert reply["claim"]
    assert "第五百九十三条" not in reply["text"]
    assert "第二十条" not in reply["text"]
    assert letter in advise(answers)["letters"] or seen == "refused"


@pytest.mark.parametrize("service", ["instant", "freight"])
def test_an_errand_rider_is_no_courier(service):
    """No postal appeal, no seven-day clock; the service is complained of to 12315, or sued over."""
    answers = {
        "seen": "lost",
        "deal": "sending",
        "service": service,
        "complained": "yes",
        "answered": "unsatisfied",
        "insured": "no",
    }
    reply = advise(answers, {"complained_on": "2026-11-20"})
    assert rungs(reply)["postal-appeal"]["state"] == "closed"
    assert rungs(reply)["market-regulator"]["state"] == "open"
    assert rungs(reply)["small-claims"]["state"] == "open"
    assert "company-complaint-7d" not in deadlines(reply)
    assert "freight-claim" in reply["letters"]


def test_the_no_reason_return_is_for_what_a_shop_sold():
    """Signed 26 September: safe by 3 October, arguable until the 8th; not for a private sale."""
    answers = {"seen": "s_delivered", "received": "yes", "seller_asked": "refused"}
    reply = ask(
        "advise",
        answers={**answers, "deal": "shop"},
        dates={"signed_on": "2026-09-26"},
        today="2026-09-28",
    )
    own = deadlines(reply)["seven-day-return"]
    assert (own["last_day"], own["latest"]) == ("2026-10-03", "2026-10-08")
    private = advise({**answers, "deal": "private"}, {"signed_on": "2026-11-22"})
    assert deadlines(private) == {}


def test_an_addressee_is_asked_for_before_it_is_claimed():
    answers = {"seen": "lost", "deal": "shop", "complained": "yes", "answered": "unsatisfied"}
    dates = {"complained_on": "2026-11-10"}
    for addressee, said in (("", False), ("other", False), ("me", True)):
        told = {**answers, "addressee": addressee} if addressee else answers
        text = ask("draft", letter="postal-appeal", answers=told, dates=dates)["text"]
        assert ("我是这票快件的收件人" in text) is said


@pytest.mark.parametrize("seen", ["pulled_from_locker", "refused", "stalled", "lost"])
def test_bodies_open_once_the_seller_refused(seen):
    """All of them, whatever the kind; and none on day 0."""
    bodies = ("market-regulator", "consumer-association", "small-claims")
    refused = rungs(advise({"seen": seen, "deal": "shop", "seller_asked": "refused"}))
    assert [refused[body]["state"] for body in bodies] == ["open"] * 3
    fresh = rungs(advise({"seen": seen, "deal": "shop", "seller_asked": "no"}))
    assert [fresh[body]["state"] for body in bodies] == ["closed"] * 3


def test_lost_documents_are_reissued_today():
    reply = advise({"seen": "lost", "deal": "sending", "contents": "documents", "insured": "no"})
    assert reply["headline"]["step"] == "reissue-documents"


def test_what_was_handed_over_is_the_carriers_to_answer_for():
    """Never picked up by the scans, but handed to the courier: a claim for the loss."""
    answers = {"seen": "not_picked_up", "deal": "sending", "complained": "yes"}
    handed = advise({**answers, "answered": "unsatisfied", "handed_over": "yes"})
    assert "claim-uninsured" in steps(handed)
    assert "loss-claim-uninsured" in handed["letters"]
    assert "carriage" not in claims(advise({**answers, "handed_over": "no"}))


@pytest.mark.parametrize("seen", ["returned", "customs_refused", "lost"])
def test_a_buyer_abroad_disputes_and_charges_back(seen):
    """No Chinese customs line, no small claims; the platform and the card come first."""
    answers = {"seen": seen, "deal": "shop", "route": "outbound", "abroad": "me"}
    reply = advise({**answers, "seller_asked": "refused"}, {"last_update_on": "2026-11-15"})
    assert "chargeback" in claims(reply)
    assert "ask-chargeback" in steps(reply)
    assert rungs(reply)["small-claims"]["state"] == "closed"
    assert rungs(reply)["customs"]["state"] == "closed"


def test_a_forwarder_of_ones_own_is_asked_not_the_seller():
    answers = {"seen": "lost", "deal": "shop", "route": "outbound", "chosen": "me"}
    reply = advise(answers, {"last_update_on": "2026-11-15"})
    assert reply["headline"]["step"] == "ask-forwarder"
    assert "deliver" not in claims(reply)


def test_a_number_that_is_not_ones_own_is_the_sellers_matter():
    """First compare; a mismatch is no false signature, and nobody is reported."""
    answers = {"seen": "delivered_not_received", "deal": "shop", "seller_asked": "silent"}
    open_ = advise(answers, {"signed_on": "2026-11-20"})
    assert "compare-record" in steps(advise({**answers, "seller_asked": "no"}))
    assert ("fake-shipment", "matches") in {(m["id"], m["question"]) for m in open_["maybe"]}
    differs = advise({**answers, "matches": "no"}, {"signed_on": "2026-11-20"})
    assert "fake-shipment" in claims(differs)
    assert rungs(differs)["postal-report"]["state"] == "closed"
    assert "false-signature" not in differs["letters"]


def test_damage_by_air_is_dated():
    """Fourteen days for the notice, two years for the court, where it may have gone by air."""
    answers = {"seen": "damaged", "deal": "sending", "route": "outbound", "received": "yes"}
    reply = advise(answers, {"signed_on": "2026-11-20", "shipped_on": "2026-11-05"})
    assert deadlines(reply)["intl-air-notice"]["last_day"] == "2026-12-04"
    assert deadlines(reply)["intl-air-limitation"]["last_day"] == "2028-11-20"

"""Each claim's steps and rungs: whose they are, in which order, and which are nobody's."""

import pytest

from tests.guide.kb.claimed import TODAY, due, rungs


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

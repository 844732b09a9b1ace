"""Which claims one more answer could bring in."""

import json

import pytest

from guide.api import handle
from guide.ask.derive import ROLES


def maybe(answers):
    reply = json.loads(
        handle(json.dumps({"do": "advise", "today": "2026-11-28", "answers": answers}))
    )
    return {one["id"]: one for one in reply["maybe"]}


def test_a_role_already_given_rules_out_the_deals_of_others():
    """Who bought may have sent it back; claims that only others' deals bring in stay out."""
    open_ = maybe({"seen": "exception_unspecified", "service": "freight"})
    bought = maybe({"seen": "exception_unspecified", "service": "freight", "role": "buyer"})
    deals = [one["value"] for one in bought.values() if one["question"] == "deal"]
    assert open_["carriage"]["question"] == "deal"
    assert set(deals) <= {"return", *(deal for deal, role in ROLES.items() if role == "buyer")}


@pytest.mark.parametrize(
    ("role", "seen", "claim", "deal"),
    [
        ("buyer", "lost", "return-refund", "return"),
        ("seller", "returned", "contest-return", "return-to-me"),
        ("seller", "delivered_not_received", "prove-delivery", "sale"),
        ("sender", "lost", "return-refund", "return"),
    ],
)
def test_a_role_leaves_open_which_way_the_parcel_went(role, seen, claim, deal):
    """Who bought sends returns, who sells receives them: the deal is asked for."""
    found = maybe({"seen": seen, "role": role})[claim]
    assert (found["question"], found["value"]) == ("deal", deal)


@pytest.mark.parametrize("deal", ROLES)
def test_an_answered_deal_is_never_asked_again(deal):
    open_ = maybe({"seen": "exception_unspecified", "service": "freight", "deal": deal})
    assert "deal" not in [one["question"] for one in open_.values()]

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
    """Who bought is never told of a claim that only a deal of other roles could bring in."""
    open_ = maybe({"seen": "exception_unspecified", "service": "freight"})
    bought = maybe({"seen": "exception_unspecified", "service": "freight", "role": "buyer"})
    deals = [one["value"] for one in bought.values() if one["question"] == "deal"]
    assert open_["carriage"]["question"] == "deal"
    assert set(deals) <= {deal for deal, role in ROLES.items() if role == "buyer"}


@pytest.mark.parametrize("deal", ROLES)
def test_an_answered_deal_is_never_asked_again(deal):
    open_ = maybe({"seen": "exception_unspecified", "service": "freight", "deal": deal})
    assert "deal" not in [one["question"] for one in open_.values()]

"""What is next in a claim, where one step stands for two claims."""

import json

import pytest

from guide.api import handle


def claims(**answers):
    """Return the steps of the case by id, and what is next in each claim."""
    request = {
        "do": "advise",
        "answers": {"route": "domestic", "complained": "no", "insured": "no"} | answers,
        "dates": {"last_update_on": "2026-11-20"},
        "today": "2026-11-28",
        "lang": "zh",
    }
    reply = json.loads(handle(json.dumps(request)))
    return {step["id"] for step in reply["steps"]}, {
        claim["id"]: claim["next"] for claim in reply["claims"]
    }


@pytest.mark.parametrize(
    ("answers", "claim", "step"),
    [
        # Asking the private seller is the first step of both claims against that person.
        (
            {"seen": "damaged", "deal": "private", "seller_asked": "no"},
            "conform",
            "ask-private-seller",
        ),
        (
            {"seen": "intercepted", "deal": "private-sale"},
            "service-breach",
            "complain-carrier",
        ),
        (
            {"seen": "damaged", "deal": "shop", "seller_asked": "no"},
            "conform",
            "show-seller-defect",
        ),
        ({"seen": "damaged", "deal": "shop", "seller_asked": "helping"}, "conform", "chase-seller"),
    ],
)
def test_a_claim_that_may_be_raised_is_raised_next(answers, claim, step):
    """Not asked after, and not only noted: its next step is that which raises it."""
    shown, following = claims(**answers)
    assert following[claim] == step
    assert step in shown

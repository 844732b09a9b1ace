"""Amounts as typed, and the reply to a request for an estimate."""

import pytest

from guide.door.estimating import estimating, read_amounts
from guide.kb import KB
from guide.keep.amounts import AMOUNTS
from guide.keep.fields import CaseError


@pytest.mark.parametrize(
    ("typed", "fen"),
    [
        (4, 400),
        ("4.20", 420),
        ("4.2", 420),
        (4.2, 420),
        ("1,000", 100_000),
        (" 7 ", 700),
        ("", None),
        (None, None),
    ],
)
def test_money_is_read_without_rounding(typed, fen):
    """Yuan with up to two decimals become fen; nothing typed is unknown."""
    assert read_amounts({"loss": typed}) == {"loss": fen}


def test_weights_and_multiples_are_whole_numbers():
    """Grams and times are not money."""
    assert read_amounts({"grams": "2500", "clause_times": 7}) == {"grams": 2500, "clause_times": 7}
    assert read_amounts(None) == {}


@pytest.mark.parametrize(
    "typed",
    [
        {"loss": "-1"},
        {"loss": "1.234"},
        {"loss": "一百"},
        {"loss": True},
        {"loss": [1]},
        {"loss": 1e300},
        {"loss": "9" * 10},
        {"grams": "2.5"},
        {"fee": 1},
        [],
    ],
)
def test_what_is_no_amount_is_refused_in_words(typed):
    """The sentence says what to type."""
    with pytest.raises(CaseError) as caught:
        read_amounts(typed)
    assert caught.value.code == "bad-request"


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_reply_has_texts_and_amounts(lang):
    """Amounts are texts with two decimals; what is missing is named."""
    reply = estimating(KB, {"role": "buyer"}, {"paid": "780", "loss": "500"}, lang)
    first, *others = reply["estimates"]
    assert (first["id"], first["low"], first["high"]) == ("seller-refund", "780.00", "780.00")
    assert all(one["title"] and one["when"] and one["formula"] for one in reply["estimates"])
    assert {name for one in others for name in one["needs"]} <= set(AMOUNTS)
    assert reply["note"]

"""Estimates: the formulas of the law, worked by hand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.advise.compensation import estimate
from guide.kb import KB as LIVE
from guide.keep.amounts import AMOUNTS
from guide.model.base import KnowledgeBase
from guide.model.quantities import Days, Number, Times
from guide.model.text import Text
from tests.time_facts import fact

KB = KnowledgeBase(
    version="toy",
    facts={
        "pl47-uninsured": replace(fact(Days(1)), values=(("cap_multiple", Times(3)),)),
        "intl-montreal-26": replace(fact(Days(1)), values=(("limit", Number(26, Text("", ""))),)),
    },
)


def found(answers=None, **amounts):
    return {one.id: one for one in estimate(KB, answers or {}, amounts)}


def span(name, answers=None, **amounts):
    one = found(answers, **amounts)[name]
    return one.low, one.high


@pytest.mark.parametrize(
    ("loss", "postage", "paid"), [(500_00, 20_00, 60_00), (40_00, 20_00, 40_00)]
)
def test_uninsured_registered_mail(loss, postage, paid):
    """The actual loss, at most three times the postage (邮政法 第四十七条)."""
    assert span("postal-registered", loss=loss, postage=postage) == (paid, paid)


def test_uninsured_registered_mail_has_a_cap_before_the_loss_is_known():
    """The postage alone gives the most there is."""
    assert span("postal-registered", postage=4_20) == (None, 12_60)


def test_insured_registered_mail():
    """Total loss: the declared value. Partial: in proportion."""
    assert span("postal-insured", insured_for=2000_00) == (2000_00, 2000_00)
    part = {"seen": "damaged"}
    amounts = {"loss": 1000_00, "insured_for": 2000_00, "value": 5000_00}
    assert span("postal-insured", part, **amounts) == (400_00, 400_00)


@pytest.mark.parametrize(
    ("amounts", "expected"),
    [
        ({"loss": 500_00, "insured_for": 800_00}, (500_00, 500_00)),
        ({"loss": 900_00, "insured_for": 800_00}, (800_00, 800_00)),
        ({"loss": 500_00, "insured_for": 500_00, "value": 1000_00}, (250_00, 500_00)),
        ({"loss": 500_00, "insured_for": 2000_00, "value": 1000_00}, (500_00, 500_00)),
        ({"loss": 500_00, "insured_for": 500_00, "value": 0}, (500_00, 500_00)),
        ({"loss": 500_00}, (None, None)),
        ({"insured_for": 500_00}, (None, None)),
    ],
)
def test_insured_express_item(amounts, expected):
    """The loss up to the declared value; from the proportion where less was declared."""
    assert span("express-insured", **amounts) == expected


def test_uninsured_express_item():
    """With a clause that holds its multiple of the postage, else the loss."""
    amounts = {"loss": 500_00, "postage": 15_00, "clause_times": 7}
    assert span("express-uninsured-clause", **amounts) == (105_00, 105_00)
    assert span("express-uninsured", **amounts) == (500_00, 500_00)
    assert span("express-uninsured-clause", postage=15_00, clause_times=7) == (None, None)
    assert span("express-uninsured-clause", loss=1_00) == (None, None)


def test_seller_refund():
    """The whole price if nothing came, up to it if a part did; for buyers only."""
    assert span("seller-refund", {"role": "buyer"}, paid=780_00) == (780_00, 780_00)
    assert span("seller-refund", {"received": "partly"}, paid=780_00) == (0, 780_00)
    assert span("seller-refund", {"received": "partly"}) == (None, None)
    assert "seller-refund" not in found({"role": "sender"})


def test_air_waybill():
    """26 SDR a kilogram, as a cap, across a border only."""
    assert span("air-waybill", {"route": "inbound"}, grams=2500) == (0, 65_00)
    assert span("air-waybill", {"route": "outbound"}) == (None, None)
    assert "air-waybill" not in found({"route": "domestic"})
    assert "air-waybill" not in found()


@pytest.mark.parametrize(
    ("insured", "out"),
    [
        ("yes", {"express-uninsured", "express-uninsured-clause", "postal-registered"}),
        ("no", {"express-insured", "postal-insured"}),
        ("unknown", set()),
    ],
)
def test_rules_that_do_not_fit_the_answers_are_left_out(insured, out):
    """What is known rules out; what is not leaves in."""
    assert set(found()) - set(found({"insured": insured})) == out


def test_without_its_fact_a_rule_says_nothing():
    """A number comes from a fact or not at all."""
    empty = KnowledgeBase(version="empty")
    ids = {one.id for one in estimate(empty, {"route": "inbound"}, {})}
    assert not ids & {"postal-registered", "air-waybill"}


def test_every_fact_named_exists():
    """Each estimate cites facts of the knowledge base."""
    answers = {"route": "inbound"}
    cited = {id_ for one in estimate(LIVE, answers, {}) for id_ in one.facts}
    assert cited <= set(LIVE.facts)
    assert {one.id for one in estimate(LIVE, answers, {})} >= {"postal-registered", "air-waybill"}


@pytest.mark.parametrize("amounts", [{"loss": -1}, {"fee": 1}])
def test_what_is_no_amount_is_an_error(amounts):
    """The caller's mistake is named."""
    with pytest.raises(ValueError, match=next(iter(amounts))):
        estimate(KB, {}, amounts)


@given(
    st.dictionaries(st.sampled_from(list(AMOUNTS)), st.none() | st.integers(0, 10**11)),
    st.fixed_dictionaries(
        {},
        optional={
            "insured": st.sampled_from(["yes", "no", "unknown"]),
            "route": st.sampled_from(["domestic", "inbound"]),
            "received": st.sampled_from(["partly", "no"]),
            "seen": st.sampled_from(["damaged", "lost"]),
        },
    ),
)
def test_a_range_is_a_range(amounts, answers):
    """From low to high, never below nought; what is missing is asked for."""
    for one in estimate(KB, answers, amounts):
        if one.low is not None:
            assert one.high is not None
            assert 0 <= one.low <= one.high
        else:
            assert one.needs


def test_a_full_value_of_nought_is_asked_for():
    """A share of it cannot be told."""
    nought = {"insured_for": 0, "value": 0, "loss": 0}
    found = estimate(KB, {"insured": "yes", "seen": "damaged"}, nought)
    assert all(one.needs for one in found if one.low is None)

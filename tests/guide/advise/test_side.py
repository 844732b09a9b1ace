"""A normal state is told to the side the reader is on; a return that arrived is to be refunded."""

from datetime import date

import pytest

from guide.advise.advise import Advice, advise
from guide.advise.side import SENT, beware_of, next_of
from guide.days.silence import Clock
from guide.kb import KB

TODAY = date(2026, 11, 29)
ARRIVED = ("s_delivered", "s_delivered_proxy", "s_delivered_station")
FOR_RECIPIENTS = (*ARRIVED, "s_ready_for_pickup", "s_out_for_delivery")


def told(answers: dict[str, str], signed: date | None = None) -> Advice:
    return advise(KB, answers, {"signed_on": signed} if signed else {}, Clock(TODAY))


@pytest.mark.parametrize("state", FOR_RECIPIENTS)
@pytest.mark.parametrize("deal", SENT)
def test_whoever_sent_it_is_not_told_to_fetch_or_open_it(state, deal):
    found = KB.states[state]
    for text in (next_of(found, {"deal": deal}), beware_of(found, {"deal": deal})):
        assert text is not None
        for own in ("拿到了就开箱", "去取件", "你没有同意", "没有人问过你", "当天保持电话"):
            assert own not in text.zh
    assert next_of(found, {"deal": deal}) != next_of(found, {"deal": "shop"}) == found.next


def test_a_state_that_is_the_same_for_both_is_told_once():
    same = KB.states["s_in_transit"]
    assert next_of(same, {"deal": "sale"}) is same.next
    assert beware_of(same, {"deal": "sale"}) is same.beware


@pytest.mark.parametrize(
    ("signed", "more", "says"),
    [
        (date(2026, 11, 14), {}, "已经过期"),
        (date(2026, 11, 27), {}, "最迟2026年12月4日"),
        (None, {}, "该退款了"),
        (date(2026, 11, 14), {"seller_asked": "refused"}, "卖家不肯处理"),
        (date(2026, 11, 14), {"seller_asked": "silent"}, "卖家不回复"),
        (date(2013, 1, 1), {}, "签收"),  # before the law knew a time for it
    ],
)
@pytest.mark.parametrize("seen", ARRIVED)
def test_a_return_that_arrived_is_not_called_normal(seen, signed, more, says):
    found = told({"seen": seen, "deal": "return", **more}, signed)
    assert "目前正常" not in found.headline.says.zh
    assert says in found.headline.says.zh
    assert found.headline.step == ("platform-step-in" if more else "prove-return-handover")
    assert "wait" not in [due.step.id for due in found.steps]


def test_a_purchase_that_arrived_is_normal():
    found = told({"seen": "s_delivered", "deal": "shop", "received": "yes"}, TODAY)
    assert "目前正常" in found.headline.says.zh
    assert found.headline.step == "wait"


def test_air_freight_is_objected_to_before_it_is_complained_of():
    """The notice is due within the law's own time, and without it no court hears the claim."""
    found = told({"seen": "damaged", "deal": "sending", "service": "air"}, date(2026, 11, 19))
    order = [due.step.id for due in found.steps]
    assert order.index("object-air-damage") < order.index("complain-company")
    assert "object-air-damage" in [due.step.id for due in found.steps if due.when == "now"]


@pytest.mark.parametrize("seen", ["returning", "stalled"])
def test_while_the_seller_has_time_nobody_is_sent_a_rung_up(seen):
    answers = {"seen": seen, "deal": "shop", "seller_asked": "helping", "complained": "yes"}
    undated = told(answers)
    now = [due.step.id for due in undated.steps if due.when == "now"]
    assert "platform-step-in" not in now
    assert "chase-seller" in now
    dates = {"seller_asked_on": date(2026, 11, 27), "seller_reply_by": date(2026, 12, 1)}
    dated = advise(KB, answers, dates, Clock(TODAY))
    assert {"platform-step-in", "chase-seller"} & {
        due.step.id for due in dated.steps if due.when == "now"
    } == set()

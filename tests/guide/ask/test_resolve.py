"""What was seen, and the kind or state it amounts to."""

from datetime import date, datetime, time

import pytest

from guide.ask.resolve import OVERDUE, resolve, seen_as
from guide.days.silence import Clock
from guide.kb import KB
from tests.toy import TOY, toy

TODAY = date(2026, 6, 10)


def amounts_to(answers, dates=None, kb=TOY):
    found = resolve(kb, answers, dates or {}, Clock(TODAY))
    return (found.kind.id if found.kind else None, found.state.id if found.state else None)


@pytest.mark.parametrize(
    ("answers", "kind"),
    [
        ({}, "exception_unspecified"),
        ({"seen": "unknown"}, "exception_unspecified"),
        ({"seen": "lost"}, "lost"),
        ({"seen": "s_delivered", "received": "no"}, "delivered_not_received"),
        ({"seen": "s_delivered", "received": "partly"}, "shortage"),
        ({"seen": "s_delivered_proxy", "consented": "no"}, "unwanted_proxy"),
        (
            {"seen": "s_delivered_proxy", "received": "no", "consented": "no"},
            "delivered_not_received",
        ),
        ({"seen": "s_ready_for_pickup", "consented": "no"}, "unwanted_proxy"),
        ({"seen": "delivered_not_received"}, "delivered_not_received"),
        ({"seen": "delivered_not_received", "received": "no"}, "delivered_not_received"),
        ({"seen": "delivered_not_received", "received": "partly"}, "shortage"),
        (
            {"seen": "delivered_not_received", "received": "yes", "consented": "no"},
            "unwanted_proxy",
        ),
    ],
)
def test_answers_turn_a_state_into_a_kind(answers, kind):
    """Not received comes before not agreed to; unknown counts as an exception without reason."""
    assert amounts_to(answers) == (kind, None)


@pytest.mark.parametrize(
    "answers",
    [
        {"seen": "s_delivered"},
        {"seen": "s_delivered", "received": "yes"},
        {"seen": "s_ready_for_pickup", "consented": "yes"},
        {"seen": "s_in_transit"},
    ],
)
def test_a_normal_state_stays_a_state(answers):
    assert amounts_to(answers) == (None, answers["seen"])


def test_what_turned_up_is_an_ordinary_delivery():
    """Nothing is left to chase; the questions that said so are named."""
    answers = {"seen": "delivered_not_received", "received": "yes", "consented": "yes"}
    assert amounts_to(answers, kb=KB) == (None, "s_delivered")
    assert resolve(KB, answers, {}, Clock(TODAY)).because == ("seen", "received")
    without = toy(states={})
    assert amounts_to(answers, kb=without) == ("delivered_not_received", None)


@pytest.mark.parametrize(
    ("state", "last", "found"),
    [
        ("s_in_transit", date(2026, 6, 8), (None, "s_in_transit")),
        ("s_in_transit", date(2026, 6, 7), ("stalled", None)),
        ("s_created", date(2026, 5, 31), (None, "s_created")),
        ("s_created", date(2026, 5, 30), ("not_picked_up", None)),
        ("s_delivered", date(2026, 1, 1), (None, "s_delivered")),
    ],
)
def test_a_state_that_lasts_too_long_is_an_exception(state, last, found):
    """Counted in hours that have passed for certain; a parcel signed for does not stall."""
    assert amounts_to({"seen": state}, {"last_update_on": last}) == found


def test_a_known_time_is_counted_to_the_hour():
    """48 hours after a scan at 18:20 have passed at 18:20, not before."""
    dates = {"last_update_on": date(2026, 6, 8)}
    for minute, kind in ((19, None), (20, "stalled")):
        clock = Clock(
            TODAY, datetime.combine(TODAY, time(18, minute)), {"last_update_on": time(18, 20)}
        )
        found = resolve(TOY, {"seen": "s_in_transit"}, dates, clock)
        assert (found.kind.id if found.kind else None) == kind


@pytest.mark.parametrize(
    ("answers", "last", "kind", "lost"),
    [
        ({"seen": "stalled"}, date(2026, 5, 31), "stalled", False),
        ({"seen": "stalled"}, date(2026, 5, 30), "lost", True),
        ({"seen": "s_in_transit"}, date(2026, 5, 30), "lost", True),
        ({"seen": "stalled", "route": "inbound"}, date(2026, 5, 30), "stalled", False),
        ({"seen": "stalled", "route": "inbound"}, date(2026, 5, 10), "lost", True),
    ],
)
def test_a_long_silence_is_a_loss(answers, last, kind, lost):
    """After ten days; over a border only after thirty."""
    found = resolve(TOY, answers, {"last_update_on": last}, Clock(TODAY))
    assert (found.kind.id, found.lost) == (kind, lost)


def test_what_is_not_in_the_knowledge_base_is_left_out():
    """Without the kind it would become, a state stays what it is."""
    kb = toy(kinds={"lost": TOY.kinds["lost"]})
    assert amounts_to({}, kb=kb) == (None, None)
    late = {"last_update_on": date(2020, 1, 1)}
    assert amounts_to({"seen": "s_in_transit"}, late, kb) == (None, "s_in_transit")
    assert amounts_to({"seen": "s_delivered", "received": "no"}, kb=kb) == (None, "s_delivered")


@pytest.mark.parametrize("kind", KB.kinds)
def test_every_kind_is_amounted_to_as_listed(kind):
    """`seen_as` and `resolve` are two sides of the same table."""
    for way in seen_as(kind):
        for seen in way[0].values:
            answers = {is_.question: is_.values[0] for is_ in way} | {"seen": seen}
            if seen in KB.states or seen in (kind, "unknown") or len(way) > 1:
                assert amounts_to(answers, kb=KB)[0] == kind


def test_the_live_knowledge_base_has_what_states_become():
    assert set(OVERDUE) <= {option.value for option in KB.questions["seen"].options}

"""Rules that every normal state keeps, and the messages about scams."""

import re

import pytest

from guide.ask.interview import next_question
from guide.kb import KB
from guide.kb.beware.scams import SCAMS
from guide.kb.states import STATES
from guide.say.words import say

TAXONOMY = (
    *("s_created", "s_picked_up", "s_in_transit", "s_customs_processing", "s_customs_cleared"),
    *("s_arrived_destination", "s_out_for_delivery", "s_ready_for_pickup", "s_delivered"),
    *("s_delivered_proxy", "s_delivered_station", "s_redirected", "s_resolved", "s_info"),
)
SIGNED = ("s_delivered", "s_delivered_proxy", "s_delivered_station")
GROUPS = ("looks", "real", "then")

every_state = pytest.mark.parametrize("state", STATES, ids=[state.id for state in STATES])


def test_order_of_the_taxonomy():
    """All states stand in the order of the taxonomy, each once."""
    assert tuple(state.id for state in STATES) == TAXONOMY


def test_the_interview_offers_every_state():
    """Whoever sees a normal state finds it among the first answers."""
    question = next_question(KB, {})
    assert question is not None
    assert set(TAXONOMY) <= {option.value for option in question.options}


@every_state
def test_a_state_leads_on(state):
    """A state names kinds that it may turn into, each once; never another state."""
    assert state.kinds
    assert len(set(state.kinds)) == len(state.kinds)
    assert set(state.kinds) <= set(KB.kinds)


@every_state
def test_what_it_is_confused_with(state):
    """Every state warns of its look-alike, in both languages."""
    assert state.beware is not None
    assert state.beware.zh
    assert state.beware.en


@every_state
def test_numbers_come_from_facts(state):
    """A number in a state stands in a placeholder of a fact, and can be filled."""
    for text in (state.title, state.means, state.next, state.beware):
        assert not re.search(r"\d", re.sub(r"\{[^}]*\}", "", text.zh + text.en))
        assert not re.search(r"[{}]", say(text, "zh", KB) + say(text, "en", KB))


@pytest.mark.parametrize("signed", SIGNED)
def test_signed_for_is_not_yet_received(signed):
    """Each of the signed states may turn out as not received, and as left without consent."""
    assert {"delivered_not_received", "unwanted_proxy"} <= set(KB.states[signed].kinds)


def test_every_kind_on_the_way_follows_from_a_state():
    """A kind between pickup and delivery is what some normal state may turn into."""
    reached = {kind for state in STATES for kind in state.kinds}
    phases = ("before", "transit", "customs", "last-mile")
    assert [k.id for k in KB.kinds.values() if k.phase in phases and k.id not in reached] == []


def test_scams_have_three_groups():
    """Signs, the true way, and what to do afterwards: in this order, with several each."""
    groups = [item.id.split("-")[0] for item in SCAMS]
    assert groups == sorted(groups, key=GROUPS.index)
    assert all(groups.count(group) >= 3 for group in GROUPS)


def test_money_is_saved_before_anything_is_kept():
    """After a payment stopping comes first, then bank and police, and records last."""
    order = [item.id for item in SCAMS if item.id.startswith("then-")]
    assert order[:3] == ["then-stop", "then-bank", "then-police"]
    assert order.index("then-keep") > order.index("then-passwords")


def test_every_scam_item_says_why():
    """A warning without its reason is not believed when it matters."""
    assert all(item.why is not None for item in SCAMS)

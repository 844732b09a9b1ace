"""The first sentence of the advice, and what holds of any advice."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.advise.advise import advise
from guide.advise.order import MOST_NOW
from guide.kb import KB
from tests.guide.advise.advised import CLOCK, COMPLAINED, LOST, TODAY, advised
from tests.making import by_id, claim, kind, step
from tests.toy import toy

# ---------------------------------------------------------------- the headline


@pytest.mark.parametrize(
    ("answers", "dates", "step_", "opens_on"),
    [
        (LOST, {}, "look", None),
        ({"seen": "s_in_transit"}, {}, "wait", None),
        ({"seen": "stalled", "deal": "shop"}, {"last_update_on": date(2026, 11, 20)}, "ask", None),
        ({"seen": "stalled", "deal": "shop"}, {"last_update_on": date(2026, 11, 10)}, "ask", None),
        (COMPLAINED, {"complained_on": date(2026, 11, 2)}, "appeal", None),
        ({**LOST, "seller_asked": "refused"}, {}, "help", None),
        ({**LOST, "seller_asked": "silent"}, {}, "help", None),
        ({**COMPLAINED, "answered": "unsatisfied"}, {}, "appeal", None),
        ({"seen": "stalled"}, {"last_update_on": date(2026, 11, 24)}, "look", None),
    ],
)
def test_the_headline_names_the_one_thing_for_today(answers, dates, step_, opens_on):
    found = advised(answers, dates).headline
    assert (found.step, found.opens_on) == (step_, opens_on)
    assert "{" not in found.says.zh + found.says.en
    assert found.because[0] == "seen"


def test_where_there_is_only_waiting_the_headline_names_the_day():
    """No step of the kind itself, a complaint that runs: until its last day."""
    kb = toy(kinds={"lost": kind("lost", harms=("missing",), steps=())}, claims=WAITING)
    dates = {"complained_on": date(2026, 11, 23)}
    found = advised({**COMPLAINED}, dates, kb).headline
    assert (found.step, found.opens_on) == ("", date(2026, 11, 30))
    undated = advised({**COMPLAINED}, {}, kb).headline
    assert (undated.step, undated.opens_on) == ("", None)
    assert undated.says != found.says


def test_nothing_seen_and_nothing_known_is_still_a_sentence():
    assert advised({}, kb=toy(kinds={}, claims={})).headline.says.zh


@pytest.mark.parametrize("seen", [option.value for option in KB.questions["seen"].options])
def test_the_live_advice_is_never_empty(seen):
    """Whatever was seen, a reader who answered nothing else gets something to do now."""
    found = advise(KB, {"seen": seen}, {}, CLOCK)
    assert any(due.when == "now" for due in found.steps)


WAITING = by_id(
    claim("carriage", step("again", stages=("overdue",)), rungs=("carrier-complaint",)),
)
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        id_: st.sampled_from([o.value for o in q.options]) for id_, q in KB.questions.items()
    },
)
DATES = st.dictionaries(
    st.sampled_from(["complained_on", "appealed_on", "signed_on", "shipped_on", "last_update_on"]),
    st.dates(date(1990, 1, 1), TODAY),
)


@given(ANSWERS, DATES)
def test_any_answers_and_dates_give_advice(answers, dates):
    """No combination fails, nothing is due twice, never more than three things now."""
    found = advise(KB, answers, dates, CLOCK)
    ids = [due.step.id for due in found.steps]
    assert ids
    assert len(ids) == len(set(ids))
    assert sum(due.when == "now" for due in found.steps) <= MOST_NOW
    assert found.steps[0].when != "done"
    shut = {s.rung for s in found.ladder if s.state == "closed"}
    assert not any(due.step.rung in shut for due in found.steps)
    assert all(set(due.because) <= set(found.answers) for due in found.steps)
    assert found.headline.step in ("", found.steps[0].step.id)
    assert {clock.claim for clock in found.clocks} <= {"", *(h.claim.id for h in found.claims)}

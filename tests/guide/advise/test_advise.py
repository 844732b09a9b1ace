"""Advice: which steps are due when, and why."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.advise.advise import advise, steps_of
from guide.kb import KB
from guide.model import Is
from tests.toy import TOY, kind, step, toy

TODAY = date(2026, 11, 25)
LOST = {"seen": "lost", "role": "buyer", "route": "domestic"}
UNSATISFIED = {**LOST, "complained": "yes", "answered": "unsatisfied"}


def steps(answers, dates=None, kb=TOY):
    found = advise(kb, answers, dates or {}, TODAY).steps
    return [(due.when, due.step.id) for due in found]


def test_nothing_answered_still_gives_first_steps():
    """Steps without condition are there from the start."""
    assert steps({})[:1] == [("now", "look")]
    assert len(steps({})) >= 3


def test_steps_come_by_time_and_keep_the_order_of_the_kind():
    assert steps(LOST) == [
        ("now", "look"),
        ("now", "lost-one"),
        ("now", "lost-two"),
        ("next", "refund"),
        ("next", "complain"),
        ("later", "sue"),
    ]


def test_a_step_of_a_rung_follows_the_rung():
    """Done drops it, opening later dates it, open makes it due."""
    answers = {**LOST, "complained": "yes", "answered": "no"}
    waiting = advise(TOY, answers, {"complained_on": date(2026, 11, 23)}, TODAY)
    due = {found.step.id: found for found in waiting.steps}
    assert "complain" not in due
    assert (due["appeal"].when, due["appeal"].opens_on) == ("later", date(2026, 12, 1))
    assert ("now", "appeal") in steps(UNSATISFIED)


def test_a_step_says_which_answers_brought_it():
    """The kind's own questions, the step's conditions, and what the rung read."""
    due = {found.step.id: found for found in advise(TOY, UNSATISFIED, {}, TODAY).steps}
    assert due["look"].because == ("seen",)
    assert due["refund"].because == ("seen", "role")
    assert due["appeal"].because == ("seen", "complained", "answered")


def test_a_normal_state_says_what_comes_next():
    found = advise(TOY, {"seen": "s_in_transit"}, {}, TODAY)
    assert (found.kind, found.state.id) == (None, "s_in_transit")
    assert [due.step.id for due in found.steps] == ["wait"]
    assert found.evidence == found.never == found.letters == ()
    assert not found.overdue
    late = advise(TOY, {"seen": "s_in_transit"}, {"last_update_on": date(2026, 1, 1)}, TODAY)
    assert (late.kind.id, late.overdue) == ("stalled", True)


def test_an_open_question_offers_what_its_answers_would_change():
    """What an answer would add or drop is said before it is given."""
    offers = {(o.question, o.value): o for o in advise(TOY, LOST, {}, TODAY).if_you_answer}
    assert [s.id for s in offers["insured", "yes"].adds] == ["insist"]
    assert [s.id for s in offers["complained", "yes"].drops] == ["complain"]
    assert [s.id for s in offers["complained", "yes"].adds] == ["appeal"]
    assert ("insured", "no") not in offers  # changes nothing
    assert not any(question in ("seen", "role", "answered") for question, _ in offers)


def test_deadlines_run_from_the_first_day_known():
    """Each fact once; without a day, or in another kind, nothing runs."""
    first = {"last_update_on": date(2026, 11, 1), "signed_on": date(2026, 11, 2)}
    found = advise(TOY, LOST, first, TODAY).deadlines
    assert [(d.fact, d.starts_on) for d in found] == [("years", date(2026, 11, 2))]
    found = advise(TOY, LOST, {"last_update_on": date(2026, 11, 1)}, TODAY).deadlines
    assert [(d.fact, d.starts_on) for d in found] == [("years", date(2026, 11, 1))]
    assert advise(TOY, {"seen": "stalled"}, first, TODAY).deadlines == ()
    assert advise(TOY, {"seen": "s_delivered"}, first, TODAY).deadlines == ()
    complained = {**LOST, "complained": "yes"}
    found = advise(TOY, complained, {"complained_on": date(2026, 11, 23)}, TODAY).deadlines
    assert [d.fact for d in found] == ["company-complaint-7d"]


def test_letters_of_the_steps_come_first_and_once():
    kb = toy(kinds={"lost": kind("lost", step("x", letter="gone"), letters=("note", "note"))})
    assert advise(kb, {"seen": "lost"}, {}, TODAY).letters == ("note",)


@pytest.mark.parametrize(
    ("answers", "offered"),
    [({}, True), ({"role": "buyer"}, True), ({"role": "sender"}, False)],
)
def test_a_letter_for_another_role_is_not_offered(answers, offered):
    """A letter of the kind goes when each step that uses it is for somebody else."""
    use = step("x", Is("role", ("buyer",)), Is("complained", ("yes",)), letter="note")
    kb = toy(kinds={"lost": kind("lost", use, letters=("note",))})
    assert (advise(kb, {"seen": "lost", **answers}, {}, TODAY).letters == ("note",)) is offered


def test_no_kind_has_no_steps():
    """Only a knowledge base without the unspecified kind comes to this."""
    assert steps_of(TOY, None) == ()
    assert steps({}, kb=toy(kinds={})) == []


@pytest.mark.parametrize("seen", [option.value for option in KB.questions["seen"].options])
def test_the_live_advice_is_never_empty(seen):
    """Whatever was seen, a reader who answered nothing else gets something to do now."""
    found = advise(KB, {"seen": seen}, {}, TODAY)
    assert any(due.when == "now" for due in found.steps)


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
    """No combination fails, nothing is due twice, and a rung behind brings no step."""
    found = advise(KB, answers, dates, TODAY)
    ids = [due.step.id for due in found.steps]
    assert ids
    assert len(ids) == len(set(ids))
    shut = {s.rung for s in found.ladder if s.state in ("done", "closed")}
    assert not any(due.step.rung in shut for due in found.steps)
    assert all(set(due.because) <= set(found.answers) for due in found.steps)

"""What holds, what counts, what can be reached."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.ask.answers import asked, counts, fails, holds, relevant, way_to
from guide.kb import KB
from guide.model.interview import Is
from tests.making import by_id, question
from tests.toy import TOY, toy

ANY = st.dictionaries(
    st.sampled_from([*KB.questions, "nonsense"]),
    st.sampled_from(
        [*(o.value for q in KB.questions.values() for o in q.options if q.id != "seen"), "lost"]
    ),
)


def test_a_missing_answer_is_unknown():
    """Unknown neither holds nor fails."""
    assert not holds((Is("role", ("buyer",)),), {})
    assert not fails((Is("role", ("buyer",)),), {})
    assert fails((Is("role", ("buyer",)),), {"role": "sender"})
    assert holds((), {})


def test_not_sure_settles_nothing():
    """The answer 不清楚 counts like no answer, unless a condition names it."""
    told = {"insured": "unknown"}
    assert not holds((Is("insured", ("yes",)),), told)
    assert not fails((Is("insured", ("yes",)),), told)
    assert holds((Is("insured", ("", "yes")),), told)
    assert holds((Is("insured", ("no", "unknown")),), told)
    assert not holds((Is("insured", ("", "yes")),), {"insured": "no"})


def test_a_question_that_is_only_offered_counts_but_is_not_asked():
    offered = TOY.questions["service"]
    assert counts(offered, {})
    assert not asked(offered, {})


def test_a_second_condition_is_a_second_way_in():
    """`also_if` asks as well; an empty one never does."""
    consented = TOY.questions["consented"]
    assert asked(consented, {"seen": "unwanted_proxy"})
    assert asked(consented, {"seen": "s_delivered", "received": "no"})
    assert not asked(consented, {"seen": "s_delivered", "received": "yes"})
    assert not asked(TOY.questions["answered"], {})


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ({"complained": "no", "answered": "no"}, {"complained": "no"}),
        (
            {"complained": "yes", "answered": "settled", "appealed": "yes"},
            ["complained", "answered"],
        ),
        ({"role": "nobody", "hobby": "chess"}, {}),
        ({"role": "seller", "seller_asked": "silent", "elsewhere": "court"}, ["role"]),
        ({"answered": "no"}, {}),
    ],
)
def test_answers_that_no_longer_count_are_dropped(given_, kept):
    """Unknown questions, unknown values, and whatever hangs on a dropped answer."""
    assert list(relevant(TOY, given_)) == list(kept)


@given(ANY)
def test_what_counts_is_settled_in_one_pass(answers):
    """Pruning twice changes nothing, and every answer kept belongs to a question that applies."""
    kept = relevant(KB, answers)
    assert relevant(KB, kept) == kept
    assert all(counts(KB.questions[id_], kept) for id_ in kept)


def test_a_way_leads_back_to_what_is_needed():
    """The way to an answer holds everything its question needs."""
    way = way_to(TOY, (Is("appealed", ("no",)), Is("consented", ("no",))))
    assert way is not None
    assert holds((Is("complained", ("yes",)), Is("answered", ("no", "unsatisfied"))), way)
    assert relevant(TOY, way).keys() == way.keys()


def test_some_answers_exclude_each_other():
    assert way_to(TOY, (Is("answered", ("settled",)), Is("appealed", ("yes",)))) is None
    assert way_to(TOY, (Is("nothing", ("yes",)),)) is None
    assert way_to(TOY, (Is("role", ("nobody",)),)) is None


def test_the_second_way_in_is_found():
    """Where the first condition is shut, the second is tried."""
    way = way_to(TOY, (Is("complained", ("no",)), Is("elsewhere", ("court",))))
    assert way is not None
    assert way["deal"] == "shop"


def test_questions_that_wait_for_each_other_lead_nowhere():
    kb = toy(
        questions=by_id(
            question("a", "yes", only_if=(Is("b", ("yes",)),)),
            question("b", "yes", only_if=(Is("a", ("yes",)),)),
        )
    )
    assert way_to(kb, (Is("a", ("yes",)),)) is None

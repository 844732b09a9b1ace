"""What is asked next, and the interview as a table."""

import json
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.ask.answers import relevant
from guide.ask.interview import (
    MOST_ASKED,
    Progress,
    compile_table,
    emit,
    next_question,
    offered,
    option_dates,
    paths,
    progress,
    shown,
)
from guide.ask.table import SKIP, open_question
from guide.kb import KB
from tests.making import by_id, question
from tests.toy import TOY, toy

TABLES = {"toy": (TOY, compile_table(TOY)), "live": (KB, compile_table(KB))}


def asked(kb, answers):
    found = next_question(kb, answers)
    return found.id if found else None


@pytest.mark.parametrize(
    ("answers", "question"),
    [
        ({}, "seen"),
        ({"seen": "lost"}, "deal"),
        ({"seen": "lost", "deal": "unknown"}, "role"),
        ({"seen": "lost", "deal": "shop", "route": "domestic"}, "seller_asked"),
        ({"seen": "lost", "deal": "sending", "route": "domestic", "complained": "no"}, "insured"),
        (
            {
                "seen": "stalled",
                "deal": "sending",
                "route": "domestic",
                "complained": "no",
                "answered": "no",
            },
            None,
        ),
    ],
)
def test_the_first_open_question_is_asked(answers, question):
    """Questions come in order; those that do not apply, or are only offered, are passed over."""
    assert asked(TOY, answers) == question


def test_no_more_than_seven_are_asked():
    """What is left over is offered, not asked; an answer to it counts all the same."""
    many = by_id(*(question(f"q{n}", "yes", "no") for n in range(9)))
    kb = toy(questions=many)
    answers = {f"q{n}": "yes" for n in range(MOST_ASKED)}
    assert asked(kb, answers) is None
    assert [q.id for q in offered(kb, answers)] == ["q7", "q8"]
    assert open_question(compile_table(kb), answers) == ""
    assert relevant(kb, {**answers, "q8": "no"})["q8"] == "no"
    assert max(len(path) for path in paths(compile_table(kb))) == MOST_ASKED


def test_what_is_only_offered_is_known():
    assert "service" in {q.id for q in offered(TOY, {"seen": "lost"})}
    assert "service" not in {q.id for q in offered(TOY, {"seen": "lost", "service": "post"})}


def walk(kb, table, given):
    """Yield each node that stops on the way of `given`, with the answers up to it."""
    at, answers = table.start, {}
    while at is not None:
        node = table.nodes[at]
        following = dict(node.next)
        if SKIP not in following:
            yield node, dict(answers)
        value = given(node) if SKIP not in following else SKIP
        if value:
            answers[node.question] = value
        at = following[value]
    yield None, answers


@pytest.mark.no_cover
@pytest.mark.parametrize("name", TABLES)
def test_table_and_python_agree_on_every_way(name):
    """Walking the table asks what Python asks, at each place and for each option."""
    kb, table = TABLES[name]
    for path in paths(table):
        for node, answers in walk(kb, table, lambda node, path=path: path[node.question]):
            assert relevant(kb, answers) == answers
            assert asked(kb, answers) == (node.question if node else None)
            assert open_question(table, answers) == (node.question if node else "")
            for value, to in node.next if node else ():
                here = {**answers, node.question: value}
                assert (asked(kb, here) or "") == open_question(table, here)
                assert to is None or table.nodes[to]


@pytest.mark.parametrize("name", TABLES)
def test_every_first_answer_is_walked_to_its_end(name):
    """Whatever was seen, and however the rest is answered by one rule, table and Python agree."""
    kb, table = TABLES[name]
    for seen in kb.questions["seen"].options:
        for turn in range(5):

            def given(node, seen=seen, turn=turn):
                values = [value for value, _ in node.next]
                return seen.value if node.question == "seen" else values[turn % len(values)]

            for node, answers in walk(kb, table, given):
                assert asked(kb, answers) == (node.question if node else None)


@given(st.data())
def test_answers_beside_the_way_are_walked_too(data):
    """With any answers, also to what is only offered, table and Python ask the same."""
    table = TABLES["live"][1]
    answers = relevant(
        KB,
        {
            id_: data.draw(st.sampled_from([o.value for o in q.options]))
            for id_, q in KB.questions.items()
            if data.draw(st.booleans())
        },
    )
    asked_by_table = open_question(table, answers)
    before = list(KB.questions).index(asked_by_table) if asked_by_table else len(KB.questions)
    # Behind a gap the table waits; what stands before it must be settled in Python as well.
    first = asked(KB, answers)
    assert first == (asked_by_table or None) or list(KB.questions).index(first) == before


def test_the_interview_is_short():
    """At most seven questions on any way, four at the median, each kind weighing the same."""
    by_seen = {}
    for path in paths(TABLES["live"][1]):
        by_seen.setdefault(path["seen"], []).append(len(path))
    assert max(max(lengths) for lengths in by_seen.values()) <= MOST_ASKED
    weighed = sorted(
        (length, 1 / len(lengths)) for lengths in by_seen.values() for length in lengths
    )
    half, so_far = len(by_seen) / 2, 0.0
    for length, weight in weighed:
        so_far += weight
        if so_far >= half:
            assert length <= 4
            return


@pytest.mark.parametrize("name", TABLES)
def test_progress_never_goes_back(name):
    """Each answer brings the end nearer, and at the end nothing is left."""
    _, table = TABLES[name]
    for path in paths(table):
        answers, before = {}, progress(table, {}).left_at_most
        for id_, value in path.items():
            answers[id_] = value
            come = progress(table, answers)
            assert come.done == len(answers)
            assert come.left_at_most < before
            before = come.left_at_most
        assert before == 0


def test_progress_counts_only_what_is_open():
    """Answers given further on are not asked again."""
    _, table = TABLES["toy"]
    without = progress(table, {"seen": "stalled", "deal": "sending"})
    further = progress(table, {"seen": "stalled", "deal": "sending", "complained": "no"})
    assert without == Progress(2, 5)  # route, complained, answered, appealed, elsewhere
    assert further == Progress(3, 1)


def test_no_question_is_a_table_without_start():
    table = compile_table(toy(questions={}))
    assert table.start is None
    assert list(paths(table)) == [{}]
    assert progress(table, {}) == Progress(0, 0)


def test_an_option_asks_for_its_dates_once():
    question = KB.questions["seen"]
    assert option_dates(question, "lost") == ("last_update_on", "shipped_on")
    assert option_dates(question, "scam_suspect") == ()
    assert option_dates(question, "nothing") == ()
    market = KB.questions["elsewhere"]
    assert option_dates(market, "market") == ("market_filed_on", "market_accepted_on")


def test_a_question_is_shown_in_one_language():
    """Headings of groups come with the options; an ungrouped option has none."""
    zh, en = shown(KB.questions["seen"], "zh"), shown(KB.questions["seen"], "en")
    assert [o["value"] for o in zh["options"]] == [o["value"] for o in en["options"]]
    assert all(option["group"] for option in zh["options"])
    assert not any(option["group"] for option in shown(KB.questions["deal"], "en")["options"])
    assert zh["title"] != en["title"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_table_stays_small(lang):
    """The page reads it before Python is there: few nodes, few bytes."""
    table = emit(KB, lang)
    written = json.dumps(table, ensure_ascii=False).encode()
    assert len(table["nodes"]) < 400
    assert len(written) < 80_000
    assert len(zlib.compress(written)) < 13_000
    assert set(table["questions"]) == set(KB.questions)

"""What is asked next, and the interview as a table."""

import json
import zlib

import pytest

from guide.ask.answers import relevant
from guide.ask.interview import (
    Progress,
    compile_table,
    emit,
    next_question,
    option_dates,
    paths,
    progress,
    shown,
)
from guide.kb import KB
from tests.toy import TOY, toy

TABLES = {"toy": (TOY, compile_table(TOY)), "live": (KB, compile_table(KB))}


def asked(kb, answers):
    found = next_question(kb, answers)
    return found.id if found else None


@pytest.mark.parametrize(
    ("answers", "question"),
    [
        ({}, "seen"),
        ({"seen": "lost"}, "role"),
        ({"seen": "lost", "role": "buyer", "route": "domestic"}, "seller_asked"),
        ({"seen": "lost", "role": "sender", "route": "domestic", "complained": "no"}, "insured"),
        (
            {
                "seen": "stalled",
                "role": "sender",
                "route": "domestic",
                "complained": "no",
                "answered": "no",
            },
            None,
        ),
    ],
)
def test_the_first_open_question_is_asked(answers, question):
    """Questions come in order; those that do not apply are passed over."""
    assert asked(TOY, answers) == question


@pytest.mark.parametrize("name", TABLES)
def test_table_and_python_agree_on_every_way(name):
    """Walking the table asks what Python asks, at each place and for each option."""
    kb, table = TABLES[name]
    for path in paths(table):
        at, answers = table.start, {}
        while at is not None:
            node = table.nodes[at]
            assert asked(kb, answers) == node.question
            question = kb.questions[node.question]
            assert [value for value, _ in node.next] == [o.value for o in question.options]
            for value, to in node.next:
                here = {**answers, node.question: value}
                assert relevant(kb, here) == here
                assert asked(kb, here) == (None if to is None else table.nodes[to].question)
            answers[node.question] = path[node.question]
            at = dict(node.next)[path[node.question]]
        assert answers == path


@pytest.mark.parametrize("name", TABLES)
def test_every_first_answer_is_walked_to_its_end(name):
    """Whatever was seen, and however the rest is answered by one rule, table and Python agree."""
    kb, table = TABLES[name]
    for seen in kb.questions["seen"].options:
        for turn in range(5):
            at, answers = table.start, {}
            while at is not None:
                node = table.nodes[at]
                assert asked(kb, answers) == node.question
                values = [value for value, _ in node.next]
                value = seen.value if node.question == "seen" else values[turn % len(values)]
                answers[node.question] = value
                at = dict(node.next)[value]
            assert asked(kb, answers) is None


@pytest.mark.parametrize("name", TABLES)
def test_progress_never_goes_back(name):
    """Each answer brings the end nearer, and at the end nothing is left."""
    _, table = TABLES[name]
    for path in paths(table):
        answers, before = {}, progress(table, {}).left_at_most
        for question, value in path.items():
            answers[question] = value
            come = progress(table, answers)
            assert come.done == len(answers)
            assert come.left_at_most < before
            before = come.left_at_most
        assert before == 0


def test_progress_counts_only_what_is_open():
    """Answers given further on are not asked again."""
    _, table = TABLES["toy"]
    without = progress(table, {"seen": "stalled", "role": "sender"})
    further = progress(table, {"seen": "stalled", "role": "sender", "complained": "no"})
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
    assert not any(option["group"] for option in shown(KB.questions["role"], "en")["options"])
    assert zh["title"] != en["title"]


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_table_stays_small(lang):
    """The page reads it before Python is there: few nodes, few bytes."""
    table = emit(KB, lang)
    written = json.dumps(table, ensure_ascii=False).encode()
    assert len(table["nodes"]) < 400
    assert len(written) < 60_000
    assert len(zlib.compress(written)) < 10_000
    assert set(table["questions"]) == set(KB.questions)

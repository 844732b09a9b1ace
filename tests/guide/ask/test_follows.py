"""What follows from an answer, or from the pasted trace, is never asked."""

import json

import pytest

from guide.api import handle
from guide.ask.answers import followed, known, relevant
from guide.ask.interview import compile_table, emit, next_question, offered, paths
from guide.ask.table import SKIP, open_question
from guide.checks import reach
from guide.kb import KB
from guide.model.interview import Follows, Is
from tests.making import by_id, question
from tests.toy import toy

TABLE = compile_table(KB)
EACH = tuple(answers for way in paths(TABLE) for answers in (way, dict(list(way.items())[:2])))


def met(answers):
    """Return the ids of the questions that are asked next, or offered."""
    asked = next_question(KB, answers)
    return {q.id for q in offered(KB, answers)} | ({asked.id} if asked else set())


@pytest.mark.parametrize(
    ("answers", "follows"),
    [
        ({"seen": "delivered_not_received"}, {"received": "no"}),
        ({"seen": "unwanted_proxy"}, {"consented": "no"}),
        ({"seen": "delivered_not_received", "received": "yes"}, {"received": "yes"}),
        ({"seen": "s_delivered_station"}, {}),
    ],
)
def test_what_a_reader_said_is_known(answers, follows):
    """Who has not got it has not received it; what the reader answers besides comes first."""
    assert followed(KB, answers) == {**answers, **follows}


def test_nothing_is_asked_that_follows_from_the_answers():
    """On every way through the interview, by the interview itself and by its table."""
    assert len(EACH) > 500
    for answers in EACH:
        implied = set(followed(KB, answers)) - set(answers)
        assert not implied & met(answers), answers
        assert open_question(TABLE, answers) not in implied


def test_what_the_advice_takes_as_known_from_the_answers_is_not_asked_before_it():
    """The signature buttons: neither whether it is here nor whether it was agreed to."""
    for seen in ("delivered_not_received", "unwanted_proxy"):
        for way in paths(TABLE):
            if way["seen"] == seen:
                assert not {"received", "consented"} & set(way), way


def test_an_answer_that_follows_is_taken_into_account():
    """The letter says what the button said, though nobody was asked again."""
    request = {"do": "draft", "letter": "seller-refund", "today": "2026-11-28"}
    said = {"seen": "delivered_not_received", "deal": "shop"}
    drafts = [
        json.loads(handle(json.dumps({**request, "answers": answers})))["text"]
        for answers in (said, {**said, "received": "no"})
    ]
    assert drafts[0] == drafts[1]


def test_the_table_carries_what_follows():
    """The page shows it as an answer that can be changed, and passes the question by."""
    kb = toy(
        questions=by_id(
            question("seen", "lost", "here"),
            question("received", "yes", "no", follows=(Follows("no", (Is("seen", ("lost",)),)),)),
        )
    )
    nodes = emit(kb, "en")["nodes"]
    assert [node.get("known") for node in nodes if node["question"] == "received"] == ["no", None]
    assert open_question(compile_table(kb), {"seen": "lost"}) == ""
    assert open_question(compile_table(kb), {"seen": "here"}) == "received"
    assert relevant(kb, {"seen": "lost", "received": "yes"})["received"] == "yes"
    assert known(kb.questions["received"], {"seen": "here"}) == ""
    assert all(SKIP in node["next"] for node in nodes if node.get("known"))


def test_the_check_names_answers_that_are_no_options():
    """What follows, and what comes first, has to be an option of an earlier-bound question."""
    wrong = question(
        "seen", "lost", first=("gone",), follows=(Follows("maybe", (Is("later", ("x",)),)),)
    )
    kb = toy(questions=by_id(wrong))
    assert [line.split(": ")[1] for line in reach.questions(kb)] == [
        "'gone' is to come first, but is no option",
        "'maybe' follows, but is no option",
    ]
    assert any("'later'" in line for line in reach.in_order(kb))


TRACES = (
    "圆通速递 YT1234567890123\n2026-11-18 18:20 【杭州】您的快递已签收，签收人：菜鸟驿站代收",
    "中通快递 78912345678901\n2026-11-22 18:20 【武汉】快件在运输途中遗失",
    "EMS EA123456789CN\n2026-11-20 10:00 Shanghai, Held by customs, awaiting documents",
)


@pytest.mark.parametrize("text", TRACES)
def test_nothing_is_asked_that_the_trace_told(text):
    """Answers that the text fills in are met by no question, whatever else is answered."""
    request = {"do": "recognise", "text": text, "today": "2026-11-28"}
    found = json.loads(handle(json.dumps(request)))
    filled = found["fills"]["answers"]
    seen = filled.get("seen") or found["choices"][0]["id"]
    assert filled
    for way in paths(TABLE):
        answers = {**way, **filled, "seen": way["seen"]}
        if way["seen"] == seen:
            assert not set(filled) & met(answers)


def test_every_question_can_be_left_open():
    """不清楚 is an honest answer to each of them."""
    for one in KB.questions.values():
        assert "unknown" in {option.value for option in one.options}, one.id


def test_the_commonest_come_first_and_the_honest_answer_with_them():
    """Six of what people bring most, and 不清楚, before a list of dozens."""
    first = KB.questions["seen"].first
    assert len(first) == 7
    assert first[-1] == "unknown"
    long_lists = [one for one in KB.questions.values() if len(one.options) > 12]
    assert all(one.first for one in long_lists)

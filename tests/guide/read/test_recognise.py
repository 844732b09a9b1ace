"""Recognising pasted text: the result as a whole, its accuracy and its cost."""

import json
import sys
from pathlib import Path

import pytest

from guide.kb.signs import SIGNS
from guide.kb.weights import WEIGHTS
from guide.model.base import KnowledgeBase
from guide.read.recognise import recognise

KB = KnowledgeBase(version="test", signs=SIGNS, weights=(WEIGHTS,))
LINES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "lines.jsonl").read_text("utf-8").splitlines()
]


def ids(found):
    return [one.id for one in found]


@pytest.mark.parametrize("lang", ["zh-Hans", "zh-Hant", "en"])
def test_accuracy_on_our_own_lines(lang):
    """At least 95 of 100 of the lines we wrote get a label first that they carry."""
    chosen = [line for line in LINES if line["lang"] == lang]
    right = 0
    for line in chosen:
        found = recognise(KB, line["text"])
        right += (ids(found.kinds) or ids(found.states) or [""])[0] in line["label"]
    assert right / len(chosen) >= 0.95


def test_no_normal_line_alarms():
    """Of the lines whose labels are all states at most one in fifty claims a kind."""
    normal = [line["text"] for line in LINES if all(id_[:2] == "s_" for id_ in line["label"])]
    assert len([text for text in normal if recognise(KB, text).kinds]) <= len(normal) / 50


def test_the_very_words():
    """The words that decided are shown as they were pasted, with the number of their line."""
    found = recognise(KB, "  \n快 件 派送不成功（因收方客户 拒　收 快件）\r\n")
    assert found.kinds[0].id == "refused"
    assert found.kinds[0].because[0].at == 1
    assert "拒" in found.kinds[0].because[0].words
    assert found.kinds[0].because[0].words in found.kinds[0].because[0].line


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("快件派送不成功(因收方客户拒收快件)", "拒"),
        ("收件人拒签，退件处理中", "拒签"),
        ("包裹外包装破损", "破损"),
        ("客户电话一直无人接听", "接听"),
        ("Delivery attempted, the recipient refused the parcel", "refused"),
    ],
)
def test_the_words_that_decide_hold_the_reason(text, words):
    """What is highlighted holds the word that matters and is not the whole line."""
    shown = recognise(KB, text).kinds[0].because[0].words
    assert words in shown
    assert shown in text
    assert len(shown) < len(text) or len(text) < 8


def test_no_word_is_cut():
    """What is highlighted begins and ends where a word of Latin letters does."""
    for line in LINES:
        found = recognise(KB, line["text"])
        for one in (*found.kinds, *found.states):
            line_, words, _ = one.because[0]
            at = line_.index(words)
            around = line_[at - 1 : at + 1], line_[at + len(words) - 1 : at + len(words) + 1]
            assert not any(len(p) == 2 and p.isascii() and p.isalpha() for p in around), words


def test_words_of_another_script():
    """What a reader pasted in traditional characters is shown in them."""
    assert recognise(KB, "包裹關稅未繳").kinds[0].because[0].words in "包裹關稅未繳"


@pytest.mark.parametrize(
    ("text", "question"),
    [
        ("已签收", "received"),
        ("已签收，签收人：前台", "received"),
        ("已投入快递柜，取件码见短信", "consented"),
        ("快递柜签收", "consented"),
        ("派送中", None),
        ("派送不成功(因收件人拒收)", None),
        ("收件人不在家，地址有误", "seen"),
        ("", "seen"),
        ("没有人懂的话", "seen"),
        ("加微信退款", None),
    ],
)
def test_the_question_that_settles(text, question):
    """Signed: received? Locker: consented? Two kinds alike, or nothing: what was seen?"""
    assert recognise(KB, text).ask == question


def test_nothing_found_is_an_answer():
    """Unknown text gives empty findings, not an error."""
    found = recognise(KB, "天青色")
    assert found.kinds == found.states == found.numbers == found.warnings == ()


HOSTILE = {
    "签收": "签收",
    "negation": "未签收",
    "courtesy": "如有疑问",
    "reasons": "(因",
    "open tags": "<a",
    "entities": "&amp",
    "stamps": "2026-11-20 10:22 ",
    "days": "11-20 10:22\n",
    "hosts": "a.b/",
    "links": "http://a.b/ ",
    "scans": "2026-11-20 10:22 已签收\n",
    "attempts": "无人签收\n",
    "loops": "到达[甲]\n到达[乙]\n",
    "brackets": "((((",
    "english": "delivery attempted ",
    "spaces": " ",
}


def calls(text):
    """Return how many calls of Python and C functions recognising `text` makes."""
    count = 0

    def step(_frame, event, _arg):
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(step)
    try:
        recognise(KB, text)
    finally:
        sys.setprofile(before)
    return count


@pytest.mark.parametrize("unit", HOSTILE.values(), ids=HOSTILE.keys())
def test_cost_grows_with_the_length(unit):
    """Twice the text costs at most about twice the steps, however hostile it is."""
    recognise(KB, "")  # signs are compiled once
    small, big = (unit * (size // len(unit)) for size in (2_000, 4_000))
    assert calls(big) <= 2.3 * calls(small) + 200

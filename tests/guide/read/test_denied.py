"""What is denied has not happened."""

import pytest

from guide.kb import KB
from guide.read.recognise import recognise
from guide.read.signs.denied import denied, without
from guide.read.signs.match import Hit


def top(text):
    """The first kind, else the first state."""
    found = recognise(KB, text)
    return next((id_ for id_, _ in (*found.kinds, *found.states)), "")


@pytest.mark.parametrize(
    ("text", "right"),
    [
        ("快件并未丢失，已找到并发往下一站", "s_in_transit"),
        ("不是丢件，还在路上", "s_in_transit"),
        ("没有少件，全收到了", "s_delivered"),
        ("未发现破损，已装车发往南昌", "s_in_transit"),
        ("包裹沒有破損，已投遞成功", "s_delivered"),
        ("No damage found, continuing to destination", "s_in_transit"),
        ("Not damaged, moving on to the next hub", "s_in_transit"),
        ("是不是丢件了，好几天没动", None),
        ("有没有破损啊，箱子扁了", None),
        ("包裹没有破损但少了一件", "shortage"),
        ("Not damaged but one item is missing", "shortage"),
    ],
)
def test_a_denied_problem_is_none(text, right):
    """A denial is not the thing denied; a question is not a denial."""
    found = top(text)
    assert found == right if right else not found.startswith("s_")


@pytest.mark.parametrize(
    "text", ["未签收", "没有收到", "not delivered", "是不是丢失", "无异常", ""]
)
def test_what_is_no_denial_of_a_problem(text):
    """Not signed is a problem; a question asks; a denial alone is the news itself."""
    assert denied(text) == []


def test_signs_within_a_denial_do_not_count():
    """A sign that begins with the denial is the denial's own sign."""
    hits = [Hit(0, 4, "并未丢失"), Hit(2, 4, "丢失"), Hit(5, 7, "发往")]
    assert without(hits, [(0, 4)]) == [hits[0], hits[2]]
    assert without(hits, []) == hits

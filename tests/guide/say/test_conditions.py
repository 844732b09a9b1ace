"""Conditions on answers in words."""

import pytest

from guide.model.interview import Is, Option, Question
from guide.model.text import Text
from guide.say.conditions import condition, conditions
from tests.making import T
from tests.toy import TOY, toy


def test_conditions_are_said_in_words():
    """Values are joined by "or", conditions by "and"; no condition is nothing to say."""
    one, two = Is("role", ("buyer", "sender")), Is("complained", ("no",))
    assert condition(one, TOY, "zh") == "如果是buyer或是sender"
    assert condition(one, TOY, "en") == "if it is buyer or sender"
    assert condition(one, TOY, "en", bare=True) == "it is buyer or sender"
    assert conditions((one, two), TOY, "zh") == "如果是buyer或是sender，并且是no"
    assert conditions((two, two), TOY, "en") == "if it is no, and it is no"
    assert conditions((), TOY, "zh") == ""


def test_an_option_without_clause_is_what_is_shown():
    question = Question("seen", T, T, T, (Option("lost", Text("丢失", "Lost")),))
    kb = toy(questions={"seen": question})
    assert condition(Is("seen", ("lost",)), kb, "zh") == "如果显示“丢失”"
    assert condition(Is("seen", ("lost",)), kb, "en") == "if it shows “Lost”"
    with pytest.raises(KeyError):
        condition(Is("seen", ("found",)), kb, "zh")


def test_what_clauses_end_with_is_said_once():
    """A courier or the post carries it; one word alone is too little to leave out."""
    ways = [Text("甲", f"{who} carries it") for who in ("a courier", "the post", "an errand rider")]
    where = [Text("甲", "you are abroad"), Text("乙", "the shop is abroad")]
    options = tuple(Option(f"o{n}", T, clause=one) for n, one in enumerate([*ways, *where]))
    kb = toy(questions={"who": Question("who", T, T, T, options)})
    said = condition(Is("who", ("o0", "o1", "o2")), kb, "en")
    assert said == "if a courier, the post or an errand rider carries it"
    assert condition(Is("who", ("o3", "o4")), kb, "en") == "if you are abroad or the shop is abroad"


def test_what_answers_share_is_said_once():
    """In English "you are the sender or seller"; what shares nothing is listed as it stands."""
    role = condition(Is("role", ("buyer", "sender", "recipient")), TOY, "en", bare=True)
    assert role == "it is buyer, sender or recipient"


def many(*left_out):
    """Return a condition on a question of seven options that leaves some of them out."""
    names = ("a", "b", "c", "d", "e", "f", "g")
    options = tuple(Option(one, T, clause=Text(f"是{one}", f"it is {one}")) for one in names)
    kb = toy(questions={"deal": Question("deal", T, T, T, (*options, Option("unknown", T)))})
    return Is("deal", ("", *(one for one in names if one not in left_out))), kb


def test_what_holds_but_for_few_is_said_by_the_exception():
    """Seven words for one: nobody reads a list of all that is meant."""
    all_but, kb = many("f", "g")
    assert conditions((all_but,), kb, "zh") == "除非是f或是g"
    assert conditions((all_but,), kb, "en") == "unless it is f or g"
    assert condition(all_but, kb, "en", bare=True) == "it is a, b, c, d or e"
    one = Is("deal", ("a",))
    assert conditions((all_but, one), kb, "zh") == "如果是a，除非是f或是g"
    assert conditions((one, all_but), kb, "en") == "if it is a, unless it is f or g"


@pytest.mark.parametrize("left_out", [(), ("e", "f", "g")])
def test_none_or_many_exceptions_are_no_exceptions(left_out):
    """What leaves out nothing, or half, is said as it is."""
    is_, kb = many(*left_out)
    assert conditions((is_,), kb, "en").startswith("if it is a, b")


def test_open_and_unsure_is_said_once():
    """Who has not answered is not sure either."""
    options = (Option("yes", T), Option("unknown", T, clause=Text("不清楚", "you are not sure")))
    kb = toy(questions={"q": Question("q", Text("是吗？", "Is it?"), T, T, options)})
    assert conditions((Is("q", ("", "unknown")),), kb, "zh") == "如果不清楚"
    assert "是吗" in conditions((Is("q", ("",)),), kb, "zh")


def test_neighbours_that_begin_alike_are_said_once():
    """In a long list "you bought it from a shop or neighbour", not each clause in full."""
    clauses = ("you bought it from a shop", "you bought it from a neighbour", "somebody sent it")
    options = tuple(Option(f"o{n}", T, clause=Text("甲", one)) for n, one in enumerate(clauses))
    kb = toy(questions={"who": Question("who", T, T, T, options)})
    said = condition(Is("who", ("o0", "o1", "o2")), kb, "en")
    assert said == "if you bought it from a shop or neighbour, or somebody sent it"


def test_what_chinese_clauses_begin_with_is_said_once():
    """Only whole words are shared: 东西坏了、少了或不对, while 对得上 and 对不上 stay whole."""
    said = ("东西坏了", "东西少了", "东西不对", "记录对得上", "记录对不上")
    options = [Option(f"o{n}", T, clause=Text(one, "it")) for n, one in enumerate(said)]
    options += [Option(f"s{n}", Text(one, "Seen")) for n, one in enumerate(("丢失", "破损"))]
    kb = toy(questions={"what": Question("what", T, T, T, tuple(options))})
    assert condition(Is("what", ("o0", "o1", "o2")), kb, "zh") == "如果东西坏了、少了或不对"
    assert condition(Is("what", ("o3", "o4")), kb, "zh") == "如果记录对得上或记录对不上"
    assert condition(Is("what", ("s0", "s1")), kb, "zh") == "如果显示“丢失”或“破损”"
    assert condition(Is("what", ("o0",)), kb, "zh") == "如果东西坏了"

"""What the page about coverage counts: ways, paths, options, steps, what is due."""

from dataclasses import replace
from datetime import date

from guide.kb import KB
from guide.model.interview import Is
from guide.model.text import Text
from scripts.pages.coverage.numbers import interview, numbers, steps_reached
from tests.making import CHECKED, kind, question, step
from tests.toy import TOY, toy

# ------------------------------------------------------------------- what is counted


def test_ways_and_paths_of_a_small_interview():
    """Two questions of two options: four ways; options alike in effect count once."""
    kb = replace(
        TOY,
        kinds={},
        questions={
            one.id: one
            for one in (
                question("a", "x", "y"),
                question("b", "x", "y", only_if=(Is("a", ("y",)),)),
            )
        },
    )
    found = interview(kb)
    assert (found.ways, found.paths, found.longest, found.shortest) == (3, 2, 2, 1)
    assert (found.nodes.count, found.options.count) == (2, 4)


def test_an_interview_without_questions_has_one_way():
    """Nothing is asked, and nothing breaks."""
    found = interview(replace(TOY, questions={}))
    assert (found.questions, found.ways, found.paths, found.longest) == (0, 1, 1, 0)


def test_an_option_nobody_can_choose_is_named():
    """A question that is never asked lends its options to nobody."""
    hidden = question("hidden", "x", only_if=(Is("role", ("nobody",)),))
    kb = toy(questions={**TOY.questions, "hidden": hidden})
    assert interview(kb).options.missed == ("hidden=x",)


def test_a_step_is_reached_when_advice_shows_it():
    """Found for some answers, or named as missed."""
    kb = toy(
        kinds={
            "lost": kind(
                "lost",
                step("if-buyer", Is("role", ("buyer",))),
                step("never", Is("role", ("nobody",))),
            )
        }
    )
    found = steps_reached(kb, date(2026, 1, 1))
    assert found.missed == ("lost/never",)
    assert found.count == found.total - 1


def test_nothing_of_the_live_knowledge_is_missed():
    """Every place, option and step can be reached, every fact is used, every text is twofold."""
    found = numbers(KB)
    assert found.interview.nodes.missed == ()
    assert found.interview.options.missed == ()
    assert found.steps.missed == ()
    assert found.cited.missed == ()
    assert found.texts.missed == ()
    assert found.facts == sum(found.by_confidence.values()) == len(KB.facts)


def test_review_counts_from_the_last_comparison():
    """No clock: a fact a year older than the newest is due on that day."""
    old = replace(TOY.facts["plain"], checked_on=date(2024, 1, 1))
    found = numbers(toy(facts={**TOY.facts, "plain": old}))
    assert found.as_of == CHECKED
    assert found.oldest == date(2024, 1, 1)
    assert found.next_due == date(2025, 1, 1)
    assert [row.split(":")[0] for row in found.due] == ["Fact plain"]


def test_a_text_in_one_language_is_named():
    """It is counted, and missed."""
    item = replace(TOY.items["photo"], says=Text("照片", ""))
    found = numbers(toy(items={"photo": item})).texts
    assert len(found.missed) == 1
    assert found.count == found.total - 1

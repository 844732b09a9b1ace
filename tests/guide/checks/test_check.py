"""The checks of the knowledge base: a sound one passes, and each rule finds what breaks it."""

from dataclasses import replace
from datetime import date

import pytest

from guide.checks import check
from guide.checks.texts import named, texts
from guide.kb import KB
from guide.model.calendar import Holidays
from guide.model.carriers import Platform
from guide.model.claims import Runs
from guide.model.evidence import Myth
from guide.model.reading import Code, Sign, System
from guide.model.text import Text
from tests.guide.checks.broken import BROKEN
from tests.guide.checks.changed import (
    carrier,
    other,
    says,
    system,
)
from tests.making import T, by_id, fact
from tests.toy import TOY, toy


def test_the_toy_is_sound():
    """What the other tests break was whole."""
    assert check(TOY) == []


def test_the_live_knowledge_base_is_sound():
    """A problem here stops the build."""
    assert check(KB) == []


@pytest.mark.parametrize(
    "kb",
    [
        carrier(),
        carrier(hotline_note=Text("旧号 123", "Formerly 123")),
        toy(holidays={2026: Holidays(2026, (), (), Text("1 号文", "No. 1"), "", date(2026, 1, 1))}),
        system(codes=(Code("9", Text("签收9", ""), ("lost",)),)),
        says("拨 12300。", "Call 12300."),
        says("看 17TRACK。", "See 17TRACK."),
        toy(
            platforms=by_id(
                Platform("p", T, ((T, Text("15 天", "15 days")),), "2024", ("toy-law",))
            )
        ),
        toy(myths=by_id(Myth("m", T, T, ("plain",)))),
        other(
            "facts",
            **{
                "plain-until-2019": fact(
                    "plain-until-2019", since=date(2010, 1, 1), until=date(2020, 1, 1)
                )
            },
        ),
        other("facts", plain=fact("plain", quote="", confidence="medium", note=T)),
        other("sources", web=replace(TOY.sources["toy-law"], id="web", kind="web")),
    ],
)
def test_what_is_allowed_passes(kb):
    """Hotlines, names with letters, numbers that carry their own source or notice."""
    assert check(kb) == []


@pytest.mark.parametrize("rule", BROKEN)
def test_a_break_is_named(rule):
    """The record at fault stands at the head of the problem."""
    kb, record = BROKEN[rule]
    problems = check(kb)
    assert problems
    assert any(problem.startswith(record) for problem in problems), problems


def test_the_first_question_may_be_missing():
    """Without it there is nothing to offer, and every kind says so."""
    problems = check(toy(questions={}))
    assert any(problem.startswith("kind lost is no option") for problem in problems)


def test_every_text_is_found():
    """Deep in tuples as well, with the record and the place."""
    where = {found.where for found in texts(TOY)}
    assert "kind lost, wait, says" in where
    assert "kind lost, steps 4, does" in where
    assert "system toy, codes 1, says" in where
    assert "letter note, paragraphs 1, text" in where
    assert named(Runs("years", "x")) == "runs years"
    assert named(Sign("lost", 1, ())) == "sign lost"


def test_texts_of_all_places_are_walked():
    """Signs hold none, which is not an error."""
    assert system().systems
    assert next(texts(toy(signs=TOY.signs))).text
    assert System

"""The walk over the records finds what is cited and what lacks a language."""

from datetime import date

from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact, Myth
from guide.model.reading import Code, System
from guide.model.steps import Item, Step
from guide.model.text import Text
from scripts.review.walk import cited, leaves, records, untranslated

BOTH = Text("中文", "English")


def fact(name: str, **more: object) -> Fact:
    known = {"topic": "t", "says": BOTH, "source": "s", "clause": "第一条", "quote": ""}
    day = date(2026, 1, 1)
    return Fact(id=name, since=day, confidence="high", checked_on=day, **known | more)


def kb(**held: object) -> KnowledgeBase:
    return KnowledgeBase(version="test", **held)


def test_leaves_reach_into_records_and_tuples():
    """Strings and texts are found however deep they stand."""
    step = Step("s", BOTH, "self", facts=("f-1", "f-2"))
    assert list(leaves((step,))) == ["s", BOTH, "self", "now", "f-1", "f-2", "", ""]


def test_records_of_dicts_and_tuples_are_named():
    """A record in a tuple is named by its place."""
    held = kb(items={"i": Item("i", BOTH)}, signs=("sign",))
    assert [name for name, _ in records(held)] == ["items i", "signs 0"]


def test_a_fact_is_cited_by_id_placeholder_or_value():
    """In a list, in a sentence, in either language, or as the rule that moves another."""
    held = kb(
        facts={
            "by-id": fact("by-id"),
            "by-text": fact("by-text"),
            "by-value": fact("by-value"),
            "by-move": fact("by-move"),
            "mover": fact("mover", moved_by="by-move"),
            "idle": fact("idle"),
        },
        myths={"m": Myth("m", Text("{by-text}内", "x"), Text("x", "{by-value.fine}"), ("by-id",))},
    )
    assert cited(held) == {"by-id", "by-text", "by-value", "by-move"}


def test_a_fact_does_not_cite_itself():
    """Its own id and its own sentence do not count."""
    assert not cited(kb(facts={"f": fact("f", says=Text("{f}内", "within {f}"))}))


def test_a_missing_language_names_the_record():
    """Either language may be missing; empty in both is no text at all."""
    held = kb(
        items={
            "en-less": Item("en-less", Text("有", "")),
            "zh-less": Item("zh-less", Text(" ", "there")),
            "neither": Item("neither", Text("", "")),
            "whole": Item("whole", BOTH),
        }
    )
    assert [row.split(":")[0] for row in untranslated(held)] == ["items en-less", "items zh-less"]


def test_the_words_of_other_systems_stay_as_they_are():
    """A status code quotes somebody else, in one language."""
    code = Code("1", Text("已揽收", ""), ())
    held = kb(systems={"s": System("s", BOTH, (code,), public=True, quality=BOTH, source="")})
    assert untranslated(held) == []

"""The rows of the tables of public data, where a row is not a record itself."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from operator import attrgetter

from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact
from guide.model.interview import Option, Question
from guide.model.kinds import Kind
from guide.model.letters import Letter, Paragraph
from guide.model.quantities import Quantity
from guide.model.reading import Code, System
from guide.model.steps import Step
from scripts.pages.records import steps


@dataclass(frozen=True, slots=True)
class Value:
    """One quantity that a fact sets: its period, or a named value."""

    fact: Fact
    name: str
    quantity: Quantity


@dataclass(frozen=True, slots=True)
class Placed[R, P]:
    """A part with the record it belongs to and its place there, from 1."""

    whole: R
    part: P
    place: int


@dataclass(frozen=True, slots=True)
class RestDay:
    """A day that is off, or worked to make up for one."""

    day: date
    off: bool
    source: str


def values(kb: KnowledgeBase) -> Iterator[Value]:
    """Yield every quantity that a fact sets; its period bears the name ``period``."""
    for fact in kb.facts.values():
        if fact.period is not None:
            yield Value(fact, "period", fact.period)
        yield from (Value(fact, name, quantity) for name, quantity in fact.values)


def steps_of(kb: KnowledgeBase) -> Iterator[Placed[Kind, Step]]:
    """Yield the steps of every kind in order."""
    for kind in kb.kinds.values():
        for place, step in enumerate(steps(kb, kind), start=1):
            yield Placed(kind, step, place)


def options(kb: KnowledgeBase) -> Iterator[Placed[Question, Option]]:
    """Yield the options of every question in order."""
    for question in kb.questions.values():
        for place, option in enumerate(question.options, start=1):
            yield Placed(question, option, place)


def paragraphs(kb: KnowledgeBase) -> Iterator[Placed[Letter, Paragraph]]:
    """Yield the paragraphs of every letter in order."""
    for letter in kb.letters.values():
        for place, paragraph in enumerate(letter.paragraphs, start=1):
            yield Placed(letter, paragraph, place)


def codes(kb: KnowledgeBase) -> Iterator[Placed[System, Code]]:
    """Yield the codes of every system that has a public name."""
    for system in kb.systems.values():
        if system.public:
            yield from (Placed(system, code, n) for n, code in enumerate(system.codes, start=1))


def rest_days(kb: KnowledgeBase) -> Iterator[RestDay]:
    """Yield public holidays and make-up workdays, by date."""
    for year in kb.holidays.values():
        days = [RestDay(day, off=True, source=year.source) for day in year.off]
        days += [RestDay(day, off=False, source=year.source) for day in year.work]
        yield from sorted(days, key=attrgetter("day"))

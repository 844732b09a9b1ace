"""How much of the knowledge is reached, cited, translated and fresh: counted, never typed in."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from guide.advise.advise import advise
from guide.ask.answers import Answers, way_to
from guide.ask.interview import Table, compile_table, paths
from guide.ask.resolve import seen_as
from guide.days.silence import Clock
from guide.model.base import KnowledgeBase
from guide.model.evidence import Confidence
from guide.model.interview import Is
from guide.model.kinds import Kind
from guide.model.reading import System
from guide.model.text import Text
from scripts.pages.records import steps
from scripts.review.report import REVIEW_AFTER, due, uncited
from scripts.review.walk import leaves, records, untranslated

CONFIDENCES: tuple[Confidence, ...] = ("high", "medium", "low")


@dataclass(frozen=True, slots=True)
class Reached:
    """How many of `total` are reached; `missed` names the others."""

    total: int
    missed: tuple[str, ...]

    @property
    def count(self) -> int:
        """Return how many are reached."""
        return self.total - len(self.missed)


@dataclass(frozen=True, slots=True)
class Interview:
    """The interview as a table: `ways` counts every option, `paths` options alike in effect once.

    `longest` and `shortest` are numbers of questions from the first to the result.
    """

    questions: int
    nodes: Reached
    options: Reached
    ways: int
    paths: int
    longest: int
    shortest: int


@dataclass(frozen=True, slots=True)
class Numbers:
    """All that is counted. `as_of` is the last day on which a fact was compared."""

    interview: Interview
    kinds: int
    steps: Reached
    facts: int
    by_confidence: dict[str, int]
    quoted: int
    cited: Reached
    texts: Reached
    as_of: date | None
    oldest: date | None
    due: tuple[str, ...]
    next_due: date | None


def numbers(kb: KnowledgeBase) -> Numbers:
    """Return the numbers of `kb`."""
    facts = list(kb.facts.values())
    checked = [fact.checked_on for fact in facts]
    checked += [source.checked_on for source in kb.sources.values()]
    as_of = max(checked, default=None)
    oldest = min(checked, default=None)
    sure = Counter(fact.confidence for fact in facts)
    return Numbers(
        interview=interview(kb),
        kinds=len(kb.kinds),
        steps=steps_reached(kb, as_of or date.min),
        facts=len(facts),
        by_confidence={name: sure[name] for name in CONFIDENCES},
        quoted=sum(bool(fact.quote) for fact in facts),
        cited=Reached(len(facts), tuple(uncited(kb))),
        texts=Reached(_texts(kb), tuple(untranslated(kb))),
        as_of=as_of,
        oldest=oldest,
        due=tuple(due(kb, as_of)) if as_of else (),
        next_due=oldest + REVIEW_AFTER + timedelta(days=1) if oldest else None,
    )


def _texts(kb: KnowledgeBase) -> int:
    """Return how many texts there are; the codes of other systems are quotes and not counted."""
    return sum(
        isinstance(leaf, Text) and bool(leaf.zh.strip() or leaf.en.strip())
        for _, record in records(kb)
        if not isinstance(record, System)
        for leaf in leaves(record)
    )


# ------------------------------------------------------------------ the interview


def interview(kb: KnowledgeBase) -> Interview:
    """Return the numbers of the interview."""
    table = compile_table(kb)
    places = _places(table)
    offered = [
        (question.id, one.value) for question in kb.questions.values() for one in question.options
    ]
    met = {(table.nodes[at].question, value) for at in places for value, _ in table.nodes[at].next}
    lost = [str(at) for at in range(len(table.nodes)) if at not in places]
    lengths = [len(path) for path in paths(table)]
    return Interview(
        questions=len(kb.questions),
        nodes=Reached(len(table.nodes), tuple(lost)),
        options=Reached(len(offered), tuple(f"{q}={v}" for q, v in offered if (q, v) not in met)),
        ways=_ways(table),
        paths=len(lengths),
        longest=max(lengths),
        shortest=min(lengths),
    )


def _places(table: Table) -> set[int]:
    """Return the nodes that some way from the start meets."""
    found: set[int] = set()
    waiting = [table.start]
    while waiting:
        at = waiting.pop()
        if at is not None and at not in found:
            found.add(at)
            waiting.extend(to for _, to in table.nodes[at].next)
    return found


def _ways(table: Table) -> int:
    """Return in how many ways the whole interview can be answered, every option its own."""
    known: dict[int | None, int] = {None: 1}

    def ways(at: int | None) -> int:
        if at not in known:
            assert at is not None
            known[at] = sum(ways(to) for _, to in table.nodes[at].next)
        return known[at]

    return ways(table.start)


# ------------------------------------------------------------------ the steps


def steps_reached(kb: KnowledgeBase, today: date) -> Reached:
    """Return which steps an advice given on `today` really shows, for answers that are sought."""
    missed: list[str] = []
    total = 0
    for kind in kb.kinds.values():
        shown: set[str] = set()
        for step in steps(kb, kind):
            total += 1
            for answers in _ways_to(kb, kind, step.only_if):
                if step.id in shown:
                    break
                shown |= {found.step.id for found in advise(kb, answers, {}, Clock(today)).steps}
            if step.id not in shown:
                missed.append(f"{kind.id}/{step.id}")
    return Reached(total, tuple(missed))


def _ways_to(kb: KnowledgeBase, kind: Kind, only_if: tuple[Is, ...]) -> Iterator[Answers]:
    """Yield answers of `kind` under which `only_if` holds: the shortest, then with one more.

    A step of a higher rung is shown once a lower one failed, so one further answer may count.
    """
    more = [()] + [
        (Is(question.id, (option.value,)),)
        for question in kb.questions.values()
        for option in question.options
        if question.id != "seen"
    ]
    for further in more:
        for seen in seen_as(kind.id):
            answers = way_to(kb, (*seen, *only_if, *further))
            if answers is not None:
                yield answers

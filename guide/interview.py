"""The interview: what is asked next, and all of it as a finite table."""

from collections.abc import Iterator

from guide.answers import Answers, asked, fails, holds, relevant, way_to
from guide.model import KnowledgeBase, Lang, Question
from guide.record import record
from guide.words import PHASES

__all__ = [
    "Answers",
    "Node",
    "Progress",
    "Table",
    "asked",
    "compile",
    "compile_table",
    "emit",
    "fails",
    "holds",
    "next_question",
    "option_dates",
    "paths",
    "progress",
    "relevant",
    "shown",
    "way_to",
]


def next_question(kb: KnowledgeBase, answers: Answers) -> Question | None:
    """Return the first question that is asked and not yet answered, or None."""
    kept = relevant(kb, answers)
    for question in kb.questions.values():
        if question.id not in kept and asked(question, kept):
            return question
    return None


# ------------------------------------------------------------------- the table


@record
class Node:
    """A place in the interview, where `question` is asked.

    `next` gives for each value the index of the next node, or None for the result.
    `left` is the number of questions on the longest way from here, this one included.
    """

    question: str
    next: tuple[tuple[str, int | None], ...]
    left: int


@record
class Table:
    """The whole interview as a finite graph without cycles; None: there is no question."""

    start: int | None
    nodes: tuple[Node, ...]


def compile_table(kb: KnowledgeBase) -> Table:
    """Return the interview of `kb` as a table.

    Two places are the same node when they ask the same question and each answer leads
    to the same node: answers that no later condition reads leave no trace.
    """
    return _Compiler(kb).table()


compile = compile_table  # noqa: A001 - the name of the contract


class _Compiler:
    """Builds nodes from the last question back, keeping equal ones once."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self._questions = tuple(kb.questions.values())
        self._nodes: dict[Node, int] = {}
        self._seen: dict[tuple[object, ...], int | None] = {}
        self._left: list[int] = []
        # The conditions that the questions from each place onwards read.
        self._reads = [
            tuple(is_ for q in self._questions[place:] for is_ in (*q.only_if, *q.also_if))
            for place in range(len(self._questions) + 1)
        ]

    def table(self) -> Table:
        start = self._place(0, {})
        return Table(start, tuple(self._nodes))

    def _place(self, place: int, answers: dict[str, str]) -> int | None:
        """Return the node for the questions from `place` onwards."""
        key = (place, *(holds((is_,), answers) for is_ in self._reads[place]))
        if key not in self._seen:
            self._seen[key] = self._node(place, answers)
        return self._seen[key]

    def _node(self, place: int, answers: dict[str, str]) -> int | None:
        if place == len(self._questions):
            return None
        question = self._questions[place]
        if not asked(question, answers):
            return self._place(place + 1, answers)
        following = tuple(
            (option.value, self._place(place + 1, {**answers, question.id: option.value}))
            for option in question.options
        )
        left = 1 + max((self._left[to] for _, to in following if to is not None), default=0)
        node = Node(question.id, following, left)
        if node not in self._nodes:
            self._nodes[node] = len(self._left)
            self._left.append(left)
        return self._nodes[node]


@record
class Progress:
    """How far a reader is: answers given that count, and the most that may still come."""

    done: int
    left_at_most: int


def progress(table: Table, answers: Answers) -> Progress:
    """Return how far `answers` (those that count) have come in `table`.

    `left_at_most` counts questions still unanswered on the longest way; it never grows
    as a reader goes on.
    """
    known: dict[int, int] = {}

    def left(at: int | None) -> int:
        if at is None:
            return 0
        if at not in known:
            node = table.nodes[at]
            if node.question in answers:
                known[at] = left(dict(node.next)[answers[node.question]])
            else:
                known[at] = 1 + max(left(to) for _, to in node.next)
        return known[at]

    return Progress(len(answers), left(table.start))


def paths(table: Table) -> Iterator[dict[str, str]]:
    """Yield the answers of every way through `table`.

    Of several options that lead to the same node the first stands for all.
    """

    def onward(at: int | None, answers: dict[str, str]) -> Iterator[dict[str, str]]:
        if at is None:
            yield answers
            return
        node = table.nodes[at]
        first: dict[int | None, str] = {}
        for value, to in node.next:
            first.setdefault(to, value)
        for to, value in first.items():
            yield from onward(to, {**answers, node.question: value})

    yield from onward(table.start, {})


# ------------------------------------------------------------------- as printed


def option_dates(question: Question, value: str) -> tuple[str, ...]:
    """Return the names of the dates asked with the answer `value`, none twice."""
    for option in question.options:
        if option.value == value:
            return tuple(dict.fromkeys(name for name in (option.date, *option.dates) if name))
    return ()


def shown(question: Question, lang: Lang) -> dict[str, object]:
    """Return `question` as a reader sees it, with its options."""
    return {
        "id": question.id,
        "title": question.title.in_(lang),
        "hint": question.hint.in_(lang),
        "why": question.why.in_(lang),
        "options": [
            {
                "value": option.value,
                "title": option.title.in_(lang),
                "date": option.date or None,
                "dates": list(option_dates(question, option.value)),
                "group": PHASES[option.group].in_(lang) if option.group else "",
            }
            for option in question.options
        ],
    }


def emit(kb: KnowledgeBase, lang: Lang) -> dict[str, object]:
    """Return the compiled interview of `kb` as the page reads it (JSON).

    ``start`` and the values of ``next`` are indices of ``nodes``; null is the result.
    """
    table = compile_table(kb)
    return {
        "version": kb.version,
        "start": table.start,
        "nodes": [
            {"question": node.question, "next": dict(node.next), "left": node.left}
            for node in table.nodes
        ],
        "questions": {q.id: shown(q, lang) for q in kb.questions.values()},
    }

"""The whole interview as a finite table, and how far a reader is in it."""

from collections.abc import Iterator

from guide.ask.answers import Answers, asked, counts, holds, known
from guide.model.base import KnowledgeBase
from guide.model.interview import Is, Question
from guide.model.record import record

SKIP = ""  # in place of a value: the question was not answered, and need not be
MOST_ASKED = 7  # questions before the advice is whole; what is left then is offered only


@record
class Node:
    """A place in the interview, where `question` is asked, or offered.

    `next` gives for each value the index of the next node, or None for the result. Where
    the question is only offered, on top of the advice, `next` has `SKIP` as well: the way
    on without an answer. `left` is the number of questions asked on the longest way from
    here, this one included. `known` is the answer that follows from earlier ones, or "".
    """

    question: str
    next: tuple[tuple[str, int | None], ...]
    left: int
    known: str = ""


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


def _reads(question: Question) -> Iterator[Is]:
    """Yield every condition that decides whether, and how, `question` is met."""
    yield from (*question.only_if, *question.also_if)
    for way in (*question.ask_if, *(one.only_if for one in question.follows)):
        yield from way


class _Compiler:
    """Builds nodes from the last question back, keeping equal ones once."""

    def __init__(self, kb: KnowledgeBase) -> None:
        self._questions = tuple(kb.questions.values())
        self._nodes: dict[Node, int] = {}
        self._seen: dict[tuple[object, ...], int | None] = {}
        self._left: list[int] = []
        # The conditions that the questions from each place onwards read.
        self._reads = [
            tuple(is_ for q in self._questions[place:] for is_ in _reads(q))
            for place in range(len(self._questions) + 1)
        ]

    def table(self) -> Table:
        start = self._place(0, {}, 0)
        return Table(start, tuple(self._nodes))

    def _place(self, place: int, answers: dict[str, str], before: int) -> int | None:
        """Return the node for the questions from `place` onwards, after `before` were asked."""
        key = (place, before, *(holds((is_,), answers) for is_ in self._reads[place]))
        if key not in self._seen:
            self._seen[key] = self._node(place, answers, before)
        return self._seen[key]

    def _node(self, place: int, answers: dict[str, str], before: int) -> int | None:
        if place == len(self._questions):
            return None
        question = self._questions[place]
        if not counts(question, answers):
            return self._place(place + 1, answers, before)
        due = before < MOST_ASKED and asked(question, answers)
        following = [
            (
                option.value,
                self._place(place + 1, {**answers, question.id: option.value}, before + due),
            )
            for option in question.options
        ]
        if not due:
            following.append((SKIP, self._place(place + 1, answers, before)))
        further = max((self._left[to] for _, to in following if to is not None), default=0)
        node = Node(question.id, tuple(following), due + further, known(question, answers))
        if node not in self._nodes:
            self._nodes[node] = len(self._left)
            self._left.append(node.left)
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
            elif SKIP in dict(node.next):
                known[at] = left(dict(node.next)[SKIP])
            else:
                known[at] = 1 + max(left(to) for _, to in node.next)
        return known[at]

    return Progress(len(answers), left(table.start))


def open_question(table: Table, answers: Answers) -> str:
    """Return the question to ask next of whoever gave `answers`; "" where none is left."""
    at = table.start
    while at is not None:
        node = table.nodes[at]
        following = dict(node.next)
        given = answers.get(node.question, SKIP)
        if given not in following:
            return node.question
        at = following[given]
    return ""


def paths(table: Table) -> Iterator[dict[str, str]]:
    """Yield the answers of every way through `table`, what is only offered left out.

    Of several options that lead to the same node the first stands for all.
    """

    def onward(at: int | None, answers: dict[str, str]) -> Iterator[dict[str, str]]:
        if at is None:
            yield answers
            return
        node = table.nodes[at]
        if SKIP in dict(node.next):
            yield from onward(dict(node.next)[SKIP], answers)
            return
        first: dict[int | None, str] = {}
        for value, to in node.next:
            first.setdefault(to, value)
        for to, value in first.items():
            yield from onward(to, {**answers, node.question: value})

    yield from onward(table.start, {})

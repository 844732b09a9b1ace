"""The interview: what is asked next, and all of it as a finite table."""

from guide.ask.answers import (
    Answers,
    asked,
    counts,
    fails,
    holds,
    known,
    relevant,
    way_to,
)
from guide.ask.table import MOST_ASKED, Node, Progress, Table, compile_table, paths, progress
from guide.model.base import KnowledgeBase
from guide.model.interview import Question
from guide.model.text import Lang
from guide.say.words import PHASES

__all__ = [
    "MOST_ASKED",
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
    "offered",
    "option_dates",
    "paths",
    "progress",
    "relevant",
    "shown",
    "way_to",
]


def next_question(kb: KnowledgeBase, answers: Answers) -> Question | None:
    """Return the question to ask before the advice is whole, or None.

    At most `MOST_ASKED` are asked; what else could make the advice more exact is offered.
    """
    kept, before = relevant(kb, answers), 0
    for question in kb.questions.values():
        if not asked(question, kept):
            continue
        if question.id not in kept:
            return question if before < MOST_ASKED else None
        before += 1
    return None


def offered(kb: KnowledgeBase, answers: Answers) -> tuple[Question, ...]:
    """Return the open questions that could still make the advice more exact, in order."""
    kept = relevant(kb, answers)
    return tuple(
        question
        for question in kb.questions.values()
        if question.id not in kept and counts(question, kept) and not known(question, kept)
    )


compile = compile_table  # noqa: A001 - the name of the contract


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
        "first": list(question.first),
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

    ``start`` and the values of ``next`` are indices of ``nodes``; null is the result. Where
    the answer follows from earlier ones, ``known`` is it.
    """
    table = compile_table(kb)
    return {
        "version": kb.version,
        "start": table.start,
        "nodes": [
            {"question": node.question, "next": dict(node.next), "left": node.left}
            | ({"known": node.known} if node.known else {})
            for node in table.nodes
        ],
        "questions": {q.id: shown(q, lang) for q in kb.questions.values()},
    }

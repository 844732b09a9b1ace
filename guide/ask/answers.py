"""Answers and conditions: what holds, what counts, what can be reached.

Answers are a mapping of question id to value. An answer counts when the question's `only_if`
or `also_if` holds over the answers that count; conditions name earlier questions only (held
by `guide.checks`), so one pass in order settles everything.
"""

from collections.abc import Mapping

from guide.model.base import KnowledgeBase
from guide.model.interview import Is, Question

Answers = Mapping[str, str]


UNKNOWN = "unknown"  # the honest answer 不清楚: it counts, and settles nothing


def meets(is_: Is, answers: Answers) -> bool:
    """Return whether one condition definitely holds; an open answer meets "" only.

    >>> meets(Is("chosen", ("", "me")), {"chosen": "unknown"})
    True
    """
    return holds((is_,), answers)


def holds(only_if: tuple[Is, ...], answers: Answers) -> bool:
    """Return whether every condition definitely holds, as `meets` says it of one.

    >>> holds((Is("role", ("buyer", "recipient")),), {"role": "buyer"})
    True
    >>> holds((Is("role", ("buyer",)),), {})
    False
    """
    for is_ in only_if:  # a thousand times for one advice, so without further calls
        value = answers.get(is_.question, "")
        if value not in is_.values and (value != UNKNOWN or "" not in is_.values):
            return False
    return True


def fails(only_if: tuple[Is, ...], answers: Answers) -> bool:
    """Return whether some condition definitely does not hold: answered otherwise."""
    return any(
        answers.get(is_.question, UNKNOWN) != UNKNOWN and not meets(is_, answers) for is_ in only_if
    )


def counts(question: Question, answers: Answers) -> bool:
    """Return whether an answer to `question` counts beside `answers`."""
    if holds(question.only_if, answers):
        return True
    return bool(question.also_if) and holds(question.also_if, answers)


def asked(question: Question, answers: Answers) -> bool:
    """Return whether `question` is asked before the advice of a reader who gave `answers`."""
    return counts(question, answers) and any(holds(way, answers) for way in question.ask_if)


def relevant(kb: KnowledgeBase, answers: Answers) -> dict[str, str]:
    """Return the answers that still count, in the order of the questions.

    Unknown questions, values that are no option, and answers to questions that no longer
    apply are dropped.
    """
    kept: dict[str, str] = {}
    for question in kb.questions.values():
        value = answers.get(question.id)
        if value is None or value not in [option.value for option in question.options]:
            continue
        if counts(question, kept):
            kept[question.id] = value
    return kept


def way_to(kb: KnowledgeBase, only_if: tuple[Is, ...]) -> dict[str, str] | None:
    """Return answers that count and under which `only_if` holds, or None if none exist.

    Each wanted answer is followed back to what its question needs to be asked.
    """
    return _solve(kb, only_if, {})


def _solve(
    kb: KnowledgeBase, wanted: tuple[Is, ...], found: dict[str, str]
) -> dict[str, str] | None:
    if not wanted:
        return found if relevant(kb, found).keys() == found.keys() else None
    is_, rest = wanted[0], wanted[1:]
    if is_.question in found:
        return _solve(kb, rest, found) if found[is_.question] in is_.values else None
    question = kb.questions.get(is_.question)
    for option in () if question is None else question.options:
        for needs in _ways_in(question) if option.value in is_.values else ():
            way = _solve(kb, (*needs, *rest), {**found, is_.question: option.value})
            if way is not None:
                return way
    return None


def _ways_in(question: Question | None) -> tuple[tuple[Is, ...], ...]:
    """Return the conditions of which one must hold for `question` to be asked."""
    assert question is not None
    return (question.only_if, question.also_if) if question.also_if else (question.only_if,)

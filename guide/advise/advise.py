"""Advice: what to do now, next and later, and everything that goes with it.

Never empty: a kind has steps that ask for no answer, and a normal state says what
normally comes next.
"""

from collections.abc import Mapping
from datetime import date
from typing import Literal

from guide.advise.items import texts
from guide.advise.ladder import Situation, Standing, ladder
from guide.ask.answers import Answers, asked, fails, holds, relevant
from guide.ask.resolve import Seen, resolve
from guide.days.deadlines import Deadline
from guide.model import Kind, KnowledgeBase, State, Step, Text
from guide.model.record import record

When = Literal["now", "next", "later"]
_ORDER: tuple[When, ...] = ("now", "next", "later")
# Answers that do not change as the case goes on.
SETTLED = ("role", "route", "insured")
# This rung opens only after another was climbed: once it is open, it is the thing to do.
_AWAITED = "postal-appeal"


@record
class DueStep:
    """A step with the time it is due and the questions whose answers brought it here."""

    step: Step
    when: When
    because: tuple[str, ...]
    opens_on: date | None = None


@record
class IfAnswered:
    """What the answer `value` to a question still open would add and drop."""

    question: str
    value: str
    adds: tuple[Step, ...]
    drops: tuple[Step, ...]


@record
class Advice:
    """All that can be said for one case; ids are resolved, words are not yet filled in."""

    kind: Kind | None
    state: State | None
    overdue: bool
    answers: Mapping[str, str]
    steps: tuple[DueStep, ...]
    ladder: tuple[Standing, ...]
    deadlines: tuple[Deadline, ...]
    evidence: tuple[Text, ...]
    never: tuple[Text, ...]
    letters: tuple[str, ...]
    if_you_answer: tuple[IfAnswered, ...]


def advise(kb: KnowledgeBase, answers: Answers, dates: Mapping[str, date], today: date) -> Advice:
    """Return the advice for `answers` and `dates` on the day `today`.

    Missing answers are unknown: what depends on them is left out, and offered in
    `if_you_answer`.
    """
    kept = relevant(kb, answers)
    counted: dict[tuple[str, date], Deadline | None] = {}
    seen, now, standings = _stand(kb, kept, dates, today, counted)
    steps = _steps(now, seen, standings)
    return Advice(
        kind=seen.kind,
        state=seen.state,
        overdue=seen.overdue,
        answers=kept,
        steps=steps,
        ladder=standings,
        deadlines=_deadlines(now),
        evidence=texts(kb, seen.kind.evidence if seen.kind else ()),
        never=texts(kb, seen.kind.never if seen.kind else ()),
        letters=_letters(now, steps),
        if_you_answer=_if_you_answer(now, steps),
    )


def _stand(
    kb: KnowledgeBase,
    kept: Mapping[str, str],
    dates: Mapping[str, date],
    today: date,
    counted: dict[tuple[str, date], Deadline | None],
) -> tuple[Seen, Situation, tuple[Standing, ...]]:
    seen = resolve(kb, kept, dates, today)
    now = Situation(kb, seen.kind, kept, dates, today, counted)
    return seen, now, ladder(now)


# ----------------------------------------------------------------------- steps


def _steps(now: Situation, seen: Seen, standings: tuple[Standing, ...]) -> tuple[DueStep, ...]:
    """Return the steps that are due, by time and then in the order of the kind."""
    if seen.state is not None:
        return (DueStep(_waiting(seen.state), "now", seen.because),)
    by_rung = {standing.rung: standing for standing in standings}
    due = [
        found
        for step in steps_of(now.kb, seen.kind)
        if holds(step.only_if, now.answers)
        and (found := _due(now, step, seen, by_rung.get(step.rung))) is not None
    ]
    return tuple(sorted(due, key=lambda found: _ORDER.index(found.when)))


def _waiting(state: State) -> Step:
    """Return the one step of a normal state: what normally comes next."""
    return Step(id="wait", does=state.next, channel="self")


def steps_of(kb: KnowledgeBase, kind: Kind | None) -> tuple[Step, ...]:
    """Return the steps of `kind`, shared ones resolved."""
    steps = () if kind is None else kind.steps
    return tuple(kb.steps[step] if isinstance(step, str) else step for step in steps)


def _due(now: Situation, step: Step, seen: Seen, standing: Standing | None) -> DueStep | None:
    """Return `step` as it is due, or None if its rung is behind or shut."""
    read = [*seen.because, *(is_.question for is_ in step.only_if)]
    if standing is None:
        return DueStep(step, step.when, _because(now, read))
    read.extend(standing.because)
    if standing.state == "open":
        when: When = "now" if standing.rung == _AWAITED else step.when
        return DueStep(step, when, _because(now, read))
    if standing.state == "opens":
        return DueStep(step, "later", _because(now, read), standing.opens_on)
    return None


def _because(now: Situation, read: list[str]) -> tuple[str, ...]:
    """Return the questions of `read` that are answered, in the order of the interview."""
    return tuple(q for q in now.kb.questions if q in read and q in now.answers)


def _if_you_answer(now: Situation, steps: tuple[DueStep, ...]) -> tuple[IfAnswered, ...]:
    """Return what each answer to a question still open would change."""
    have = {due.step.id: due.step for due in steps}
    found = []
    for question in now.kb.questions.values():
        if question.id == "seen" or question.id in now.answers:
            continue
        for option in question.options if asked(question, now.answers) else ():
            answers = relevant(now.kb, {**now.answers, question.id: option.value})
            seen, then, standings = _stand(now.kb, answers, now.dates, now.today, now.counted)
            would = {due.step.id: due.step for due in _steps(then, seen, standings)}
            adds = tuple(step for id_, step in would.items() if id_ not in have)
            drops = tuple(step for id_, step in have.items() if id_ not in would)
            if adds or drops:
                found.append(IfAnswered(question.id, option.value, adds, drops))
    return tuple(found)


# --------------------------------------------------------- deadlines, letters


def _deadlines(now: Situation) -> tuple[Deadline, ...]:
    """Return the periods that run for this case, each fact once, in the order of `runs`."""
    found: dict[str, Deadline] = {}
    for runs in now.kb.runs:
        fits = not runs.kinds or (now.kind is not None and now.kind.id in runs.kinds)
        if runs.fact in found or not fits or not holds(runs.only_if, now.answers):
            continue
        counted = now.deadline(runs.fact, now.dates.get(runs.date))
        if counted is not None:
            found[runs.fact] = counted
    return tuple(found.values())


def _letters(now: Situation, steps: tuple[DueStep, ...]) -> tuple[str, ...]:
    """Return the letters of the steps shown, then those of the kind that may still come.

    A letter goes when every step that uses it is for somebody else: another role, another
    route, a parcel that was or was not insured. What has been done may come again.
    """
    further = now.kind.letters if now.kind is not None else ()
    named = (*(due.step.letter for due in steps), *(x for x in further if _fits(now, x)))
    return tuple(dict.fromkeys(letter for letter in named if letter in now.kb.letters))


def _fits(now: Situation, letter: str) -> bool:
    users = [step for step in steps_of(now.kb, now.kind) if step.letter == letter]
    given = [tuple(is_ for is_ in step.only_if if is_.question in SETTLED) for step in users]
    return not users or not all(fails(only_if, now.answers) for only_if in given)

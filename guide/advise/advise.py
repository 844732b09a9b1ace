"""Advice: what to do now, next and later, which letters fit, and all that goes with it.

Never empty: a kind has steps that ask for no answer, and a normal state says what
normally comes next.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from guide.advise.claims import Maybe, claims, maybe
from guide.advise.clocks import Clock, Gone, clocks, gone
from guide.advise.headline import Headline, headline
from guide.advise.ladder import ladder
from guide.advise.order import DueStep
from guide.advise.standing import Held, Situation, Standing
from guide.advise.steps import steps
from guide.ask.answers import Answers, asked, counts, followed, holds, known, relevant
from guide.ask.derive import derived, harm_of
from guide.ask.resolve import resolve
from guide.days import silence
from guide.days.deadlines import Deadline
from guide.model.base import KnowledgeBase
from guide.model.interview import Question
from guide.model.kinds import Kind, State
from guide.model.record import record
from guide.model.steps import Step
from guide.model.text import Text


@record
class IfAnswered:
    """What the answer `value` to a question still open would add and drop."""

    question: str
    value: str
    adds: tuple[Step, ...]
    drops: tuple[Step, ...]


@record
class Advice:
    """All that can be said for one case; ids are resolved, words are not yet filled in.

    `letters` are those offered, `fitting` all that are true for this reader.
    """

    kind: Kind | None
    state: State | None
    overdue: bool
    lost: bool
    answers: Mapping[str, str]
    headline: Headline
    claims: tuple[Held, ...]
    maybe: tuple[Maybe, ...]
    steps: tuple[DueStep, ...]
    ladder: tuple[Standing, ...]
    clocks: tuple[Clock, ...]
    gone: tuple[Gone, ...]
    evidence: tuple[Text | str, ...]
    never: tuple[Text | str, ...]
    letters: tuple[str, ...]
    fitting: frozenset[str]
    if_you_answer: tuple[IfAnswered, ...]


MOST_OFFERED = 2  # open questions whose answers are tried; more would only crowd the page
Counted = dict[tuple[str, date], Deadline | None]


def situation(
    kb: KnowledgeBase,
    answers: Answers,
    dates: Mapping[str, date],
    clock: silence.Clock,
    counted: Counted | None = None,
) -> Situation:
    """Return the situation for `answers` (those that count), with the claims that hold."""
    seen = resolve(kb, answers, dates, clock)
    scanned = seen.kind is None or seen.kind.phase != "before"
    said = followed(kb, answers)
    told = derived(said, harm_of(seen.kind, said, seen.lost), scanned)
    now = Situation(kb, seen, answers, told, dates, clock, (), {} if counted is None else counted)
    held = claims(now)
    return Situation(kb, seen, answers, told, dates, clock, held, now.counted)


def advise(
    kb: KnowledgeBase, answers: Answers, dates: Mapping[str, date], clock: silence.Clock
) -> Advice:
    """Return the advice for `answers` and `dates` at the time of `clock`.

    Missing answers are unknown: what depends on them is left out, and offered in `maybe`
    and `if_you_answer`.
    """
    kept = relevant(kb, answers)
    now = situation(kb, kept, dates, clock)
    standings = ladder(now)
    due = steps(now, standings)
    shown = clocks(now)
    return Advice(
        kind=now.kind,
        state=now.seen.state,
        overdue=now.seen.overdue,
        lost=now.seen.lost,
        answers=kept,
        headline=headline(now, standings, due),
        claims=now.held,
        maybe=maybe(now),
        steps=due,
        ladder=standings,
        clocks=shown,
        gone=gone(now, shown),
        evidence=_items(now, "evidence", "proofs"),
        never=_items(now, "never", "never"),
        letters=offered_letters(now, due),
        fitting=frozenset(_fitting(now, now.kb.letters)),
        if_you_answer=_if_you_answer(now, due),
    )


def _items(now: Situation, of_kind: str, of_claim: str) -> tuple[Text | str, ...]:
    """Return items of the kind, then of the claims, each once."""
    own = getattr(now.kind, of_kind) if now.kind is not None else ()
    claimed = (item for held in now.held for item in getattr(held.claim, of_claim))
    found: list[Text | str] = []
    for item in (*own, *claimed):
        if item not in found:
            found.append(item)
    return tuple(found)


def _if_you_answer(now: Situation, due: tuple[DueStep, ...]) -> tuple[IfAnswered, ...]:
    """Return what each answer to a question still open would change."""
    return tuple(found for found in _changes(now, due) if found.adds or found.drops)


def _changes(now: Situation, due: tuple[DueStep, ...]) -> Iterator[IfAnswered]:
    have = {one.step.id: one.step for one in due}
    for question in _open(now)[:MOST_OFFERED]:
        for option in question.options:
            answers = relevant(now.kb, {**now.told, question.id: option.value})
            then = situation(now.kb, answers, now.dates, now.clock, now.counted)
            would = {one.step.id: one.step for one in steps(then, ladder(then))}
            adds = tuple(step for id_, step in would.items() if id_ not in have)
            drops = tuple(step for id_, step in have.items() if id_ not in would)
            yield IfAnswered(question.id, option.value, adds, drops)


def _open(now: Situation) -> list[Question]:
    """Return the questions still open: those that are asked first, then those only offered."""
    found = [
        question
        for question in now.kb.questions.values()
        if question.id != "seen" and question.id not in now.told and counts(question, now.told)
        if not known(question, now.told)
    ]
    return sorted(found, key=lambda question: not asked(question, now.told))


# --------------------------------------------------------------------- letters


def offered_letters(now: Situation, due: tuple[DueStep, ...]) -> tuple[str, ...]:
    """Return the letters of the steps shown, then the others of the claims that hold."""
    shown = (one.step.letter for one in due if one.when != "done")
    claimed = (letter for held in now.held if held.sure for letter in held.claim.letters)
    return tuple(dict.fromkeys(_fitting(now, (*shown, *claimed))))


def _fitting(now: Situation, letters: Iterable[str]) -> Iterator[str]:
    """Yield those of the letters whose conditions hold, as often as they are named."""
    for id_ in letters:
        if id_ in now.kb.letters and holds(now.kb.letters[id_].only_if, now.answers):
            yield id_

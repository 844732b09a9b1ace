"""Nothing is dead: every question, option, step, rung, letter and item can be reached."""

from collections.abc import Iterator

from guide.ask.answers import way_to
from guide.ask.resolve import seen_as
from guide.checks.ids import all_steps
from guide.checks.texts import named
from guide.model.base import KnowledgeBase
from guide.model.claims import Claim
from guide.model.interview import Is, Question
from guide.model.kinds import Kind
from guide.model.steps import Step
from guide.say.conditions import conditions

Problems = Iterator[str]
FIRST_STEPS = 1  # what a kind itself tells a reader who answered nothing; claims come besides
DERIVED = ("harm", "role")  # what follows from answers is not asked for by itself


def in_order(kb: KnowledgeBase) -> Problems:
    """Yield questions that depend on later ones, or on themselves."""
    earlier: set[str] = set()
    for question in kb.questions.values():
        told = (is_ for one in question.follows for is_ in one.only_if)
        for is_ in (*question.only_if, *question.also_if, *told):
            if is_.question not in earlier:
                yield f"{named(question)} depends on {is_.question!r}, which is not asked before"
        earlier.add(question.id)


def questions(kb: KnowledgeBase) -> Problems:
    """Yield questions and options that no way through the interview meets, and dead ends."""
    for question in kb.questions.values():
        if not question.options:
            yield f"{named(question)} has no option, so nobody gets past it"
        values = [option.value for option in question.options]
        for value in dict.fromkeys(values):
            if values.count(value) > 1:
                yield f"{named(question)} offers {value!r} more than once"
            if way_to(kb, (Is(question.id, (value,)),)) is None:
                yield f"{named(question)}: nobody can answer {value!r}"
        for value in question.first:
            if value not in values:
                yield f"{named(question)}: {value!r} is to come first, but is no option"
        for follows in question.follows:
            if follows.value not in values:
                yield f"{named(question)}: {follows.value!r} follows, but is no option"


def printable(kb: KnowledgeBase) -> Problems:
    """Yield conditions that cannot be said in words."""
    asked: list[Question | Step] = [*kb.questions.values(), *all_steps(kb)]
    paragraphs = [(letter, p) for letter in kb.letters.values() for p in letter.paragraphs]
    for record, only_if in (
        *((record, record.only_if) for record in asked),
        *((question, question.also_if) for question in kb.questions.values()),
        *((letter, paragraph.only_if) for letter, paragraph in paragraphs),
        *((claim, way) for claim in kb.claims.values() for way in claim.ways),
    ):
        try:
            conditions(only_if, kb, "zh"), conditions(only_if, kb, "en")
        except KeyError as error:
            yield f"{named(record)}: its condition cannot be said, for want of {error}"


def steps(kb: KnowledgeBase) -> Problems:
    """Yield kinds with too few first steps, and steps that no answers bring up."""
    for kind in kb.kinds.values():
        first = [step for step in steps_of(kb, kind) if not step.only_if and not step.rung]
        if len(first) < FIRST_STEPS:
            yield f"{named(kind)} has {len(first)} steps without condition, not {FIRST_STEPS}"
        for step in steps_of(kb, kind):
            asked = tuple(is_ for is_ in step.only_if if is_.question not in DERIVED)
            if not any(way_to(kb, (*seen, *asked)) for seen in seen_as(kind.id)):
                yield f"{named(kind)}: no answers bring up the step {step.id!r}"
    for claim in kb.claims.values():
        for step in steps_of(kb, claim):
            if step.rung and step.rung not in claim.rungs:
                yield f"{named(claim)}: the step {step.id!r} waits for {step.rung!r}, no rung of it"


def steps_of(kb: KnowledgeBase, record: Kind | Claim) -> list[Step]:
    """Return the steps of a kind or claim that exist."""
    found = [kb.steps.get(step) if isinstance(step, str) else step for step in record.steps]
    return [step for step in found if step is not None]


def used(kb: KnowledgeBase) -> Problems:
    """Yield shared records that nobody uses."""
    kinds, claims = tuple(kb.kinds.values()), tuple(kb.claims.values())
    having: list[Kind | Claim] = [*kinds, *claims]
    listed = {step for one in having for step in one.steps if isinstance(step, str)}
    items = {item for kind in kinds for item in (*kind.evidence, *kind.never)}
    items |= {item for claim in claims for item in (*claim.proofs, *claim.never)}
    items |= {item for rung in kb.rungs.values() for item in rung.bring}
    letters = {letter for claim in claims for letter in claim.letters}
    letters |= {step.letter for step in all_steps(kb)}
    letters |= {letter for rung in kb.rungs.values() for letter in rung.letters}
    blanks = {blank for letter in kb.letters.values() for blank in letter.blanks}
    rungs = {rung for claim in claims for rung in claim.rungs}
    rungs |= {step.rung for step in all_steps(kb)}
    for records, names in (
        (kb.steps, listed),
        (kb.items, items),
        (kb.letters, letters),
        (kb.blanks, blanks),
        (kb.rungs, rungs),
    ):
        for id_, record in records.items():
            if id_ not in names:
                yield f"{named(record)} is never used"


RULES_OF_REACH = (in_order, questions, printable, steps, used)

"""Claims in the reader's language, as the door gives them (JSON values only)."""

from guide.advise.advise import Advice
from guide.advise.claims import Maybe
from guide.advise.standing import Held
from guide.advise.steps import resolved
from guide.model.base import KnowledgeBase
from guide.say.speaker import Json, Speaker, iso

MOST_QUOTED = 1  # claims whose ground is quoted in the reply; the others name it by id
MOST_CLAUSES = 6  # facts of that ground that are quoted, the weightiest first


def claims_reply(speaker: Speaker, advice: Advice) -> list[Json]:
    """Return the claims that hold, the most pressing with the law they rest on."""
    sure = [held for held in advice.claims if held.sure]
    for held in sure[:MOST_QUOTED]:
        speaker.cite(held.claim.facts[:MOST_CLAUSES])
    return [_claim(speaker, held, advice) for held in sure]


def _claim(speaker: Speaker, held: Held, advice: Advice) -> Json:
    """Return a claim with what is next in it, and everything that hangs on it by id."""
    claim = held.claim
    return {
        "id": claim.id,
        "against": claim.against,
        "title": claim.title.in_(speaker.lang),
        "says": speaker.say(claim.says),
        "remedy": speaker.say(claim.remedy),
        "argued": speaker.say_if(claim.argued),
        "stage": held.stage,
        "next": _next(speaker.kb, held, advice),
        "opens_on": iso(held.opens_on),
        "due_on": iso(held.due_on),
        "because": list(held.because),
        "deadlines": [c.deadline.fact for c in advice.clocks if c.claim == claim.id],
        "letters": [id_ for id_ in claim.letters if id_ in advice.letters],
        "rungs": list(claim.rungs),
        "facts": list(claim.facts),
    }


def _next(kb: KnowledgeBase, held: Held, advice: Advice) -> str | None:
    """Return the step that is next in a claim.

    Where two claims take the same rung now, one step stands for both: it is next in either.
    """
    mine = [due for due in advice.steps if due.claim == held.claim.id]
    if held.stage == "raise" and not any(due.when == "now" for due in mine):
        rungs = {step.rung for step in resolved(kb, held.claim.steps)} - {""}
        mine = [due for due in advice.steps if due in mine or due.step.rung in rungs]
    return next((due.step.id for due in mine if due.when != "done"), None)


def maybe_reply(speaker: Speaker, found: Maybe) -> Json:
    """Return a claim that one answer would bring in, and that answer in words."""
    titles = {o.value: o.title for o in speaker.kb.questions[found.question].options}
    return {
        "id": found.claim.id,
        "title": found.claim.title.in_(speaker.lang),
        "question": found.question,
        "value": found.value,
        "value_title": titles[found.value].in_(speaker.lang),
    }

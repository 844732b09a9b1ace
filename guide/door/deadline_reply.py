"""Last days, and periods that do not run, as the door gives them (JSON values only)."""

from datetime import date

from guide.advise.advise import Advice
from guide.advise.clocks import Clock, Gone
from guide.days.deadlines import Deadline, NoPeriod, NotInForce, deadline
from guide.days.versions import version_on
from guide.door.request import Request, day_of, text_of
from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact
from guide.model.interview import Is
from guide.model.text import Lang
from guide.say.conditions import condition
from guide.say.refusal import Refused
from guide.say.speaker import Json, Speaker, fact_reply, iso


def clock_reply(speaker: Speaker, clock: Clock, today: date) -> Json:
    """Return a deadline of a claim; whoever has to act goes by the strict count."""
    found = clock.deadline
    fact = speaker.kb.facts[found.fact]
    speaker.cite((found.fact, *found.basis))
    whole = deadline_reply(found, fact, speaker.lang)
    last = found.strict if clock.own else found.latest
    if clock.own:
        whole["last_day"] = found.strict.isoformat()
        whole["earliest"] = min(found.strict, found.earliest).isoformat()
    return {**whole, "claim": clock.claim or None, "own": clock.own, "over": last < today}


def deadline_asked(kb: KnowledgeBase, request: Request, lang: Lang) -> Json:
    """Return the last day of a fact's period from a day, counted, with the facts it rests on.

    Raises:
        Refused: no such fact, none with a period, or one not in force on that day.
    """
    id_ = text_of(request, "fact")
    if id_ not in kb.facts:
        raise Refused("unknown-fact", field="fact", value=id_)
    start = day_of(request.get("start"), "start")
    fact = version_on(id_, start, kb.facts) or kb.facts[id_]
    try:
        found = deadline(fact, start, kb.holidays, kb.facts, kb.sources)
    except NoPeriod:
        raise Refused("no-period", field="fact", value=id_) from None
    except NotInForce:
        raise Refused("not-in-force", field="start", value=id_) from None
    return {
        **deadline_reply(found, fact, lang),
        "facts": {
            cited: fact_reply(kb, kb.facts[cited], lang) for cited in (fact.id, *found.basis)
        },
    }


def deadline_reply(found: Deadline, fact: Fact, lang: Lang) -> Json:
    """Return a deadline with how it was counted."""
    return {
        "fact": found.fact,
        "says": fact.says.in_(lang),
        "starts_on": found.starts_on.isoformat(),
        "last_day": found.last_day.isoformat(),
        "moved": iso(found.moved),
        "earliest": found.earliest.isoformat(),
        "latest": found.latest.isoformat(),
        "counted": [line.in_(lang) for line in found.counted],
        "why": found.why.in_(lang) if found.why else None,
        "basis": list(found.basis),
    }


def gone_reply(speaker: Speaker, found: Gone, advice: Advice) -> Json:
    """Return a period that does not run, and the answer for which it does not."""
    is_ = Is(found.question, (advice.answers[found.question],))
    return {
        "fact": found.fact,
        "question": found.question,
        "why": condition(is_, speaker.kb, speaker.lang, bare=True),
        "facts": speaker.cite((found.fact,)),
    }

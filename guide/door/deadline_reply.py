"""Last days, and periods that do not run, as the door gives them (JSON values only)."""

from datetime import date

from guide.advise.advise import Advice
from guide.advise.clocks import Clock, Gone
from guide.days.deadlines import Deadline
from guide.model.evidence import Fact
from guide.model.interview import Is
from guide.model.text import Lang
from guide.say.conditions import condition
from guide.say.speaker import Json, Speaker, iso


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

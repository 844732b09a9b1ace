"""Advice in the reader's language, as the door gives it (JSON values only)."""

from datetime import date

from guide.advise.advise import Advice, IfAnswered
from guide.advise.claims import Maybe
from guide.advise.clocks import Clock, Gone
from guide.advise.items import ids, texts
from guide.advise.standing import Held, Standing
from guide.advise.steps import DueStep
from guide.days.deadlines import Deadline
from guide.door.contact import contact
from guide.model import Fact, Is, KnowledgeBase, Lang, Step, Wait
from guide.say.speaker import Json, Speaker, iso
from guide.say.words import condition


def advice_reply(kb: KnowledgeBase, advice: Advice, today: date, lang: Lang, carrier: str) -> Json:
    """Return the whole advice; every fact it cites stands under `facts`.

    `carrier` is the id of the carrier if it is known: its hotline then stands in the steps.
    """
    kind, state = advice.kind, advice.state
    speaker = Speaker(kb, lang, kind.wait if kind else None)
    about = kind or state
    reply: Json = {
        "kind": kind.id if kind else None,
        "state": state.id if state else None,
        "title": about.title.in_(lang) if about else None,
        "means": speaker.say(about.means) if about else None,
        "who_acts": speaker.say(kind.who_acts) if kind else None,
        "normal": _normal(speaker, kind.wait) if kind else None,
        "next": speaker.say(state.next) if state else None,
        "headline": _headline(advice, lang),
        "claims": _claims(speaker, advice),
        "maybe": [_maybe(speaker, found) for found in advice.maybe],
        "steps": [_step(speaker, due, advice, carrier) for due in advice.steps],
        "ladder": [
            _rung(speaker, one, advice, one.rung in _climbing(advice)) for one in advice.ladder
        ],
        "deadlines": [_deadline(speaker, clock, today) for clock in advice.clocks],
        "gone": [_gone(speaker, found, advice) for found in advice.gone],
        "evidence": [speaker.say(text) for text in texts(kb, advice.evidence)],
        "evidence_ids": ids(advice.evidence),
        "never": [speaker.say(text) for text in texts(kb, advice.never)],
        "letters": list(advice.letters),
        "letter_titles": {id_: kb.letters[id_].title.in_(lang) for id_ in advice.letters},
        "words": None,
        "if_you_answer": [_if_answered(speaker, found) for found in advice.if_you_answer],
        "warnings": _warnings(speaker, advice),
    }
    if kind is not None:
        words = kind.words
        said = {"call": words.call, "chat": words.chat, "seller": words.seller}
        reply["words"] = {name: speaker.say(text) for name, text in said.items()}
    return {**reply, "answers": dict(advice.answers), "facts": speaker.facts()}


def _normal(speaker: Speaker, wait: Wait) -> Json:
    """Return how long is normal, and whether that is our rule of thumb."""
    speaker.cite(wait.facts)
    return {
        "says": speaker.say(wait.says),
        "check_after_hours": wait.check.n,
        "act_after_hours": wait.act.n,
        "escalate_after_hours": wait.escalate.n,
        "basis": wait.basis,
        "sources": list(wait.sources),
    }


def _headline(advice: Advice, lang: Lang) -> Json:
    found = advice.headline
    return {
        "says": found.says.in_(lang),
        "step": found.step or None,
        "opens_on": iso(found.opens_on),
        "because": list(found.because),
    }


# ---------------------------------------------------------------------- claims


MOST_QUOTED = 1  # claims whose ground is quoted in the reply; the others name it by id


def _claims(speaker: Speaker, advice: Advice) -> list[Json]:
    """Return the claims that hold, the most pressing with the law they rest on."""
    sure = [held for held in advice.claims if held.sure]
    for held in sure[:MOST_QUOTED]:
        speaker.cite(held.claim.facts)
    return [_claim(speaker, held, advice) for held in sure]


def _claim(speaker: Speaker, held: Held, advice: Advice) -> Json:
    """Return a claim with what is next in it, and everything that hangs on it by id."""
    claim = held.claim
    mine = [due for due in advice.steps if due.claim == claim.id]
    following = next((due.step.id for due in mine if due.when != "done"), None)
    return {
        "id": claim.id,
        "against": claim.against,
        "title": claim.title.in_(speaker.lang),
        "says": speaker.say(claim.says),
        "remedy": speaker.say(claim.remedy),
        "argued": speaker.say_if(claim.argued),
        "stage": held.stage,
        "next": following,
        "opens_on": iso(held.opens_on),
        "due_on": iso(held.due_on),
        "because": list(held.because),
        "deadlines": [c.deadline.fact for c in advice.clocks if c.claim == claim.id],
        "letters": [id_ for id_ in claim.letters if id_ in advice.letters],
        "rungs": list(claim.rungs),
        "facts": list(claim.facts),
    }


def _maybe(speaker: Speaker, found: Maybe) -> Json:
    """Return a claim that one answer would bring in, and that answer in words."""
    titles = {o.value: o.title for o in speaker.kb.questions[found.question].options}
    return {
        "id": found.claim.id,
        "title": found.claim.title.in_(speaker.lang),
        "question": found.question,
        "value": found.value,
        "value_title": titles[found.value].in_(speaker.lang),
    }


def _gone(speaker: Speaker, found: Gone, advice: Advice) -> Json:
    """Return a period that does not run, and the answer for which it does not."""
    is_ = Is(found.question, (advice.answers[found.question],))
    return {
        "fact": found.fact,
        "question": found.question,
        "why": condition(is_, speaker.kb, speaker.lang, bare=True),
        "facts": speaker.cite((found.fact,)),
    }


# ------------------------------------------------------------- steps and rungs


def _step(speaker: Speaker, due: DueStep, advice: Advice, carrier: str) -> Json:
    """Return a step; of one that is done, or not due for days, the first line is enough."""
    step, soon = due.step, due.when in ("now", "next")
    channel = speaker.kb.channels.get(step.channel)
    return {
        "id": step.id,
        "does": speaker.say(step.does),
        "how": speaker.say_if(step.how) if soon else None,
        "when": due.when,
        "opens_on": iso(due.opens_on),
        "channel": step.channel,
        "channel_title": channel.title.in_(speaker.lang) if channel else step.channel,
        "contact": contact(speaker.kb, step.channel, carrier, speaker.lang) if soon else None,
        "claim": due.claim or None,
        "rung": step.rung or None,
        "because": list(due.because),
        "because_words": _because(speaker, due, advice) if soon else "",
        "facts": speaker.cite(step.facts) if due.when == "now" else list(step.facts),
        "letter": step.letter if step.letter in advice.fitting else None,
    }


def _because(speaker: Speaker, due: DueStep, advice: Advice) -> str:
    """Return "because you answered": the answers in words, but for what was seen."""
    said = [
        condition(Is(question, (advice.answers[question],)), speaker.kb, speaker.lang, bare=True)
        for question in due.because
        if question != "seen"
    ]
    return ("；" if speaker.lang == "zh" else "; ").join(said)


def _climbing(advice: Advice) -> set[str]:
    """Return the rungs to explain: the lowest open one of each claim, and what opens by itself."""
    open_ = {one.rung for one in advice.ladder if one.state == "open"}
    lowest = (next((r for r in held.claim.rungs if r in open_), "") for held in advice.claims)
    return {*lowest, *(one.rung for one in advice.ladder if one.state == "opens")}


def _rung(speaker: Speaker, standing: Standing, advice: Advice, whole: bool) -> Json:
    """Return a rung; one that is not the next to climb needs no more than why."""
    rung = speaker.kb.rungs[standing.rung]
    shut = not whole
    climbed = () if standing.state == "closed" else rung.letters
    letters = [id_ for id_ in climbed if id_ in advice.fitting]
    found: Json = {
        "rung": standing.rung,
        "title": rung.title.in_(speaker.lang),
        "state": standing.state,
        "reason": standing.reason,
        "opens_on": iso(standing.opens_on),
        "due_on": iso(standing.due_on),
        "why": speaker.say(standing.why),
        "because": list(standing.because),
        "channel": rung.channel,
        "facts": list(standing.facts) if shut else speaker.cite(standing.facts),
    }
    return found | {
        "when": "" if shut else speaker.say(rung.when),
        "who": "" if shut else speaker.say(rung.who),
        "how": "" if shut else speaker.say(rung.how),
        "why_it_helps": "" if shut else speaker.say(rung.why),
        "cost": "" if shut else speaker.say(rung.cost),
        "bring": [] if shut else [speaker.say(text) for text in texts(speaker.kb, rung.bring)],
        "bring_ids": [] if shut else ids(rung.bring),
        "closes": None if shut else speaker.say_if(rung.closes),
        "answer": "" if standing.state == "closed" else speaker.say(rung.answer),
        "letters": letters,
        "letter": next(iter(letters), None),
    }


# ------------------------------------------------------------------- deadlines


def _deadline(speaker: Speaker, clock: Clock, today: date) -> Json:
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


def _if_answered(speaker: Speaker, found: IfAnswered) -> Json:
    question = speaker.kb.questions[found.question]
    titles = {option.value: option.title for option in question.options}
    return {
        "question": found.question,
        "title": question.title.in_(speaker.lang),
        "value": found.value,
        "value_title": titles[found.value].in_(speaker.lang),
        "adds": _does(speaker, found.adds),
        "drops": _does(speaker, found.drops),
    }


def _does(speaker: Speaker, steps: tuple[Step, ...]) -> list[str]:
    return [speaker.say(step.does) for step in steps]


# -------------------------------------------------------------------- warnings


def _warnings(speaker: Speaker, advice: Advice) -> list[Json]:
    """Return what to beware of in this case."""
    found: list[Json] = []
    if advice.overdue:
        found.append(_warning(speaker, "treated-as-overdue"))
    if advice.lost:
        found.append(_warning(speaker, "treated-as-lost"))
    if advice.kind is not None and advice.kind.scams:
        found.append(_warning(speaker, "scams-occur"))
    if advice.state is not None and advice.state.beware is not None:
        found.append({"id": "beware", "title": speaker.say(advice.state.beware), "because": []})
    return found


def _warning(speaker: Speaker, reason: str) -> Json:
    known = speaker.kb.reasons[reason]
    speaker.cite(known.facts)
    return {"id": reason, "title": speaker.say(known.says), "because": []}

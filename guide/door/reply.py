"""Advice in the reader's language, as the door gives it (JSON values only)."""

from datetime import date

from guide.advise.advise import Advice, DueStep, IfAnswered
from guide.advise.items import ids, texts
from guide.advise.ladder import Standing
from guide.days.deadlines import Deadline
from guide.model import Fact, Is, KnowledgeBase, Lang, Step, Wait
from guide.say.speaker import Json, Speaker, iso
from guide.say.words import condition


def advice_reply(kb: KnowledgeBase, advice: Advice, today: date, lang: Lang) -> Json:
    """Return the whole advice; every fact it cites stands under `facts`."""
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
        "steps": [_step(speaker, due, advice) for due in advice.steps],
        "ladder": [_rung(speaker, standing) for standing in advice.ladder],
        "deadlines": [_deadline(speaker, found, today) for found in advice.deadlines],
        "evidence": [speaker.say(text) for text in advice.evidence],
        "evidence_ids": ids(kind.evidence) if kind else [],
        "never": [speaker.say(text) for text in advice.never],
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
        speaker.cite(kind.facts)
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


def _step(speaker: Speaker, due: DueStep, advice: Advice) -> Json:
    step = due.step
    channel = speaker.kb.channels.get(step.channel)
    return {
        "id": step.id,
        "does": speaker.say(step.does),
        "how": speaker.say_if(step.how),
        "when": due.when,
        "opens_on": iso(due.opens_on),
        "channel": step.channel,
        "channel_title": channel.title.in_(speaker.lang) if channel else step.channel,
        "rung": step.rung or None,
        "because": list(due.because),
        "because_words": _because(speaker, due, advice),
        "facts": speaker.cite(step.facts),
        "letter": step.letter or None,
    }


def _because(speaker: Speaker, due: DueStep, advice: Advice) -> str:
    """Return "because you answered": the answers in words, but for what was seen."""
    said = [
        condition(Is(question, (advice.answers[question],)), speaker.kb, speaker.lang, bare=True)
        for question in due.because
        if question != "seen"
    ]
    return ("；" if speaker.lang == "zh" else "; ").join(said)


def _rung(speaker: Speaker, standing: Standing) -> Json:
    rung = speaker.kb.rungs[standing.rung]
    return {
        "rung": standing.rung,
        "title": rung.title.in_(speaker.lang),
        "state": standing.state,
        "reason": standing.reason,
        "opens_on": iso(standing.opens_on),
        "due_on": iso(standing.due_on),
        "why": speaker.say(standing.why),
        "because": list(standing.because),
        "channel": rung.channel,
        "when": speaker.say(rung.when),
        "who": speaker.say(rung.who),
        "how": speaker.say(rung.how),
        "why_it_helps": speaker.say(rung.why),
        "cost": speaker.say(rung.cost),
        "bring": [speaker.say(text) for text in texts(speaker.kb, rung.bring)],
        "bring_ids": ids(rung.bring),
        "closes": speaker.say_if(rung.closes),
        "answer": speaker.say(rung.answer),
        "facts": speaker.cite(tuple(dict.fromkeys((*standing.facts, *rung.facts)))),
        "letters": list(rung.letters),
        "letter": rung.letters[0] if rung.letters else None,
    }


def _deadline(speaker: Speaker, found: Deadline, today: date) -> Json:
    fact = speaker.kb.facts[found.fact]
    speaker.cite((found.fact, *found.basis))
    return {**deadline_reply(found, fact, speaker.lang), "over": found.latest < today}


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


def _warnings(speaker: Speaker, advice: Advice) -> list[Json]:
    """Return what to beware of in this case."""
    found: list[Json] = []
    if advice.overdue:
        found.append(_warning(speaker, "treated-as-overdue"))
    if advice.kind is not None and advice.kind.scams:
        found.append(_warning(speaker, "scams-occur"))
    if advice.state is not None and advice.state.beware is not None:
        found.append({"id": "beware", "title": speaker.say(advice.state.beware), "because": []})
    return found


def _warning(speaker: Speaker, reason: str) -> Json:
    known = speaker.kb.reasons[reason]
    speaker.cite(known.facts)
    return {"id": reason, "title": speaker.say(known.says), "because": []}

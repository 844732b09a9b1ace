"""Steps and rungs in the reader's language, as the door gives them (JSON values only)."""

from guide.advise.advise import Advice
from guide.advise.items import ids, texts
from guide.advise.order import DueStep
from guide.advise.standing import Standing
from guide.door.contact import contact
from guide.model.channels import Rung
from guide.model.interview import Is
from guide.say.conditions import condition
from guide.say.speaker import Json, Speaker, iso

MOST_EXPLAINED = 10  # steps with all there is to say; of the others the first line is enough


def steps_reply(speaker: Speaker, advice: Advice, carrier: str) -> list[Json]:
    """Return the steps in order, the first of them explained."""
    return [
        _step(speaker, due, advice, carrier, at < MOST_EXPLAINED)
        for at, due in enumerate(advice.steps)
    ]


def _step(speaker: Speaker, due: DueStep, advice: Advice, carrier: str, whole: bool) -> Json:
    """Return a step; of one that is done, or not due for days, the first line is enough.

    Whom to reach stands in every step that is still to be done.
    """
    step, soon = due.step, whole and due.when in ("now", "next")
    reached = due.when != "done"
    channel = speaker.kb.channels.get(step.channel)
    return {
        "id": step.id,
        "does": speaker.say(step.does),
        "how": speaker.say_if(step.how) if soon else None,
        "when": due.when,
        "opens_on": iso(due.opens_on),
        "channel": step.channel,
        "channel_title": channel.title.in_(speaker.lang) if channel else step.channel,
        "contact": contact(speaker.kb, step.channel, carrier, speaker.lang) if reached else None,
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


MOST_RUNGS = 3  # rungs explained; of the others it is enough to say why they stand as they do


def climbing(advice: Advice) -> set[str]:
    """Return the rungs to explain: the lowest open one of each claim, and what opens by itself."""
    open_ = {one.rung for one in advice.ladder if one.state == "open"}
    lowest = [next((r for r in held.claim.rungs if r in open_), "") for held in advice.claims]
    opening = [one.rung for one in advice.ladder if one.state == "opens"]
    found = dict.fromkeys(rung for rung in (*lowest, *opening) if rung)
    return set(list(found)[:MOST_RUNGS])


# What is left out of a rung that is not the next to climb, and of a step not due for days.
SHUT: Json = dict.fromkeys(("when", "who", "how", "why_it_helps", "cost"), "")
SHUT |= {"bring": [], "bring_ids": [], "closes": None}
FIRST_LINE: Json = {"how": None, "because_words": ""}


def _climb(speaker: Speaker, rung: Rung) -> Json:
    """Return when, by whom and how `rung` is climbed, what it costs and what to bring."""
    return {
        "when": speaker.say(rung.when),
        "who": speaker.say(rung.who),
        "how": speaker.say(rung.how),
        "why_it_helps": speaker.say(rung.why),
        "cost": speaker.say(rung.cost),
        "bring": [speaker.say(text) for text in texts(speaker.kb, rung.bring)],
        "bring_ids": ids(rung.bring),
        "closes": speaker.say_if(rung.closes),
    }


def rung_reply(speaker: Speaker, standing: Standing, advice: Advice, whole: bool) -> Json:
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
    return (
        found
        | (SHUT if shut else _climb(speaker, rung))
        | {
            "answer": "" if shut and standing.state != "done" else speaker.say(rung.answer),
            "letters": letters,
            "letter": next(iter(letters), None),
        }
    )

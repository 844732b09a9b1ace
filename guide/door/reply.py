"""Advice in the reader's language, as the door gives it (JSON values only)."""

from datetime import date

from guide.advise.advise import Advice, IfAnswered
from guide.advise.hurry import hurried
from guide.advise.items import ids, texts
from guide.advise.side import beware_of, next_of
from guide.ask.answers import UNKNOWN
from guide.door.claim_reply import claims_reply, maybe_reply
from guide.door.deadline_reply import clock_reply, gone_reply
from guide.door.step_reply import climbing, rung_reply, steps_reply
from guide.model.base import KnowledgeBase
from guide.model.kinds import Kind, Wait
from guide.model.steps import Step
from guide.model.text import Lang, Text
from guide.say.speaker import Json, Speaker, iso
from guide.write.spoken import Spoken

# 说不清的，话留着：买家照样用得上。
BUYING = ("shop", "private", "business", UNKNOWN)
# 等多久算正常，写的是快递和放得住的东西；答了别的，先说这一句。
_HASTY = {
    "contents": Text(
        "里面的东西放不住，不按下面的天数等。",
        "What is inside does not keep: do not wait this long.",
    ),
    "service": Text(
        "跑腿、闪送按约定的时间算，不按下面快递的天数。",
        "An errand is due at the agreed time; the days below are a courier's.",
    ),
}


def advice_reply(
    kb: KnowledgeBase,
    advice: Advice,
    today: date,
    lang: Lang,
    carrier: str,
    spoken: Spoken | None = None,
) -> Json:
    """Return the whole advice; every fact it cites stands under `facts`.

    `carrier` is the id of the carrier if it is known: its hotline then stands in the steps.
    `spoken` fills the words to say.
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
        "normal": _normal(speaker, kind.wait, hurried(advice.answers)) if kind else None,
        "next": speaker.say(next_of(state, advice.answers)) if state else None,
        "headline": _headline(advice, lang),
        "claims": claims_reply(speaker, advice),
        "maybe": [maybe_reply(speaker, found) for found in advice.maybe],
        "steps": steps_reply(speaker, advice, carrier),
        "ladder": [
            rung_reply(speaker, one, advice, one.rung in climbing(advice)) for one in advice.ladder
        ],
        "deadlines": [clock_reply(speaker, clock, today) for clock in advice.clocks],
        "gone": [gone_reply(speaker, found, advice) for found in advice.gone],
        "evidence": [speaker.say(text) for text in texts(kb, advice.evidence)],
        "evidence_ids": ids(advice.evidence),
        "never": [speaker.say(text) for text in texts(kb, advice.never)],
        "letters": list(advice.letters),
        "letter_titles": {id_: kb.letters[id_].title.in_(lang) for id_ in advice.letters},
        "words": None,
        "words_send": None,
        "if_you_answer": [_if_answered(speaker, found) for found in advice.if_you_answer],
        "warnings": _warnings(speaker, advice),
    }
    if kind is not None:
        reply |= _words(spoken or Spoken(kb, {}, {}), lang, kind, advice)
    return {**reply, "answers": dict(advice.answers), "facts": speaker.facts()}


def _words(spoken: Spoken, lang: Lang, kind: Kind, advice: Advice) -> Json:
    """Return what to say and write; what is sent is Chinese, as whoever reads it works in it.

    Words to a seller are a buyer's: who has no seller to turn to gets none.
    """
    words = kind.words
    said = {"call": words.call, "chat": words.chat, "seller": words.seller}
    if advice.answers.get("deal", UNKNOWN) not in BUYING:
        del said["seller"]

    def in_(one: Lang) -> dict[str, str]:
        filled = {name: spoken.say(text, one, kind.wait) for name, text in said.items()}
        return {"call": "", "chat": "", "seller": "", **filled}

    return {"words": in_(lang), "words_send": in_("zh")}


def _normal(speaker: Speaker, wait: Wait, hasty: str) -> Json:
    """Return how long is normal, and whether that is our rule of thumb.

    `hasty` names the question by whose answer these days are not for this parcel, if any.
    """
    speaker.cite(wait.facts)
    instead = [speaker.say(_HASTY[hasty])] if hasty else []
    return {
        "says": ("" if speaker.lang == "zh" else " ").join([*instead, speaker.say(wait.says)]),
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


def _if_answered(speaker: Speaker, found: IfAnswered) -> Json:
    question = speaker.kb.questions[found.question]
    titles = {option.value: option.title for option in question.options}
    return {
        "question": found.question,
        "title": question.title.in_(speaker.lang),
        "value": found.value,
        "value_title": titles[found.value].in_(speaker.lang),
        "adds": _does(speaker, found.adds, MOST_ADDED),
        "drops": _does(speaker, found.drops, MOST_DROPPED),
    }


MOST_ADDED, MOST_DROPPED = 2, 1  # steps told of each answer that may change the advice


def _does(speaker: Speaker, steps: tuple[Step, ...], most: int) -> list[str]:
    """Return the first of `steps` in words, and how many more there are."""
    more = len(steps) - most
    told = [speaker.say(step.does) for step in steps[:most]]
    return told + [_MORE.in_(speaker.lang).format(n=more)] * (more > 0)


_MORE = Text("还有 {n} 步。", "And {n} more.")


def _warnings(speaker: Speaker, advice: Advice) -> list[Json]:
    """Return what to beware of in this case."""
    found: list[Json] = []
    if advice.overdue:
        found.append(_warning(speaker, "treated-as-overdue"))
    if advice.lost:
        found.append(_warning(speaker, "treated-as-lost"))
    if advice.kind is not None and advice.kind.scams:
        found.append(_warning(speaker, "scams-occur"))
    beware = beware_of(advice.state, advice.answers) if advice.state is not None else None
    if beware is not None:
        found.append({"id": "beware", "title": speaker.say(beware), "because": []})
    return found


def _warning(speaker: Speaker, reason: str) -> Json:
    known = speaker.kb.reasons[reason]
    speaker.cite(known.facts)
    return {"id": reason, "title": speaker.say(known.says), "because": []}

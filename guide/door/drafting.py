"""The door's side of a letter: which claim it serves, its text, and where to send it."""

from collections.abc import Mapping

from guide.advise.standing import Situation
from guide.ask.answers import Answers
from guide.door.contact import carrier_named, contact
from guide.model.base import KnowledgeBase
from guide.model.letters import Letter
from guide.model.text import LANGS, Lang, Text
from guide.say.refusal import Refused
from guide.say.speaker import Json
from guide.write.draft import Draft, draft

SENT: Lang = "zh"  # what goes to a carrier, a seller or a body here is written in Chinese


def claim_of(now: Situation, letter: str, named: object) -> str:
    """Return the id of the claim that `letter` serves: the one named, else the first that has it.

    Raises:
        Refused: the request names something that is no claim.
    """
    if named not in (None, ""):
        if not isinstance(named, str) or named not in now.kb.claims:
            known = ", ".join(now.kb.claims)
            raise Refused("bad-request", field="claim", wanted=Text(known, known))
        return named
    return next((held.claim.id for held in now.held if letter in held.claim.letters), "")


def draft_reply(
    now: Situation,
    letter: Letter,
    claim: str,
    blanks: Mapping[str, str],
    carrier: str,
    lang: Lang,
) -> Json:
    """Return the letter as it stands for this case, in `lang` to read and in Chinese to send."""
    answers = {**now.answers, "claim": claim} if claim else now.answers
    written = _written(now, letter, answers, blanks, carrier, lang)
    sent = written if lang == SENT else _written(now, letter, answers, blanks, carrier, SENT)
    return {
        "letter": letter.id,
        "claim": claim or None,
        "title": letter.title.in_(lang),
        "text": written.text,
        "send": sent.text,
        "missing": list(written.missing),
        "blanks": _blanks(written, lang),
        "forms": dict(written.forms),
        "forms_send": dict(sent.forms),
        "form_limit": letter.form_limit or None,
        "over": sent.over,
        "send_to": _send_to(now.kb, letter, carrier, lang),
    }


def _written(
    now: Situation,
    letter: Letter,
    answers: Answers,
    blanks: Mapping[str, str],
    carrier: str,
    lang: Lang,
) -> Draft:
    known = {**blanks}
    if carrier and carrier_named(now.kb, known.get("carrier", "")) in ("", carrier):
        known["carrier"] = now.kb.carriers[carrier].title.in_(lang)
    return draft(now.kb, letter, answers, known, now.dates, now.today, lang)


def _blanks(written: Draft, lang: Lang) -> list[Json]:
    return [
        {
            "id": blank.id,
            "title": blank.title.in_(lang),
            "titles": [blank.title.in_(one) for one in LANGS],
            "hint": blank.hint.in_(lang),
            "required": blank.required,
            "value": written.values.get(blank.id, ""),
        }
        for blank in written.used
    ]


def _send_to(kb: KnowledgeBase, letter: Letter, carrier: str, lang: Lang) -> list[Json]:
    """Return where the letter goes, the best way first, with number and address if known."""
    found: list[Json] = []
    for channel in (kb.channels[id_] for id_ in letter.channels):
        reached = contact(kb, channel.id, carrier, lang) or {}
        found.append(
            {
                "channel": channel.id,
                "title": channel.title.in_(lang),
                "says": channel.how.in_(lang),
                "tel": reached.get("tel"),
                "url": reached.get("url"),
            }
        )
    return found

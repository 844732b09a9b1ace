"""What a pasted text or a status code shows, as the door gives it (JSON values only)."""

from collections.abc import Sequence
from datetime import date

from guide.days.silence import Clock
from guide.door.facts_reply import facts_reply
from guide.door.notices import ahead, ahead_notice, skimmed_notice
from guide.model.base import KnowledgeBase
from guide.model.reading import Code, System
from guide.model.text import Lang, Text
from guide.read.events import Found
from guide.read.mask import masked
from guide.read.recognise import recognise
from guide.read.weigh import shown
from guide.say.refusal import Refused
from guide.say.speaker import Json

WARNINGS: dict[str, Text] = {
    "scam_suspect": Text("可能是诈骗，不要点链接，不要转账", "May be a scam: no links, no payment"),
    "signed_then_moved": Text("显示签收之后又有移动", "It moved on after it was signed for"),
    "two_attempts": Text("已经派送过不止一次", "Delivery was attempted more than once"),
    "loop": Text("在两个地方之间来回", "It is going back and forth between two places"),
    "no_scan": Text("很久没有新记录", "No new record for a long time"),
    "solved_later": Text("之前的问题后来有了进展", "An earlier problem was followed by progress"),
}

SIGNS_ONLY = Text(
    "学到的那部分没有载入，只认得少数固定词句：请再读一次，或者在下面自己选",
    "What was learned did not load, so only a few fixed phrases are known: read again, or choose"
    " below",
)


def recognition_reply(
    kb: KnowledgeBase, text: str, today: date | None, lang: Lang, clock: Clock | None = None
) -> Json:
    """Return what `text` shows, most likely first, with the words that decided."""
    found = recognise(kb, text, today, clock)
    kinds = [_found(kb.kinds[f.id].title, f, lang) for f in found.kinds if f.id in kb.kinds]
    states = [_found(kb.states[f.id].title, f, lang) for f in found.states if f.id in kb.states]
    titles = {kind.id: kind.title for kind in kb.kinds.values()}
    titles |= {state.id: state.title for state in kb.states.values()}
    return {
        "kinds": kinds,
        "states": states,
        "numbers": [
            {"number": number, "carriers": list(of), "where": _where(kb, of, lang)}
            for number, of in found.numbers
        ],
        "warnings": [
            *({**one, "because": []} for one in unlearned(kb, lang)),
            *(_found(WARNINGS[f.id], f, lang) for f in found.warnings),
            *ahead_notice(ahead(found.facts, today), lang),
            *skimmed_notice(found.skimmed, lang),
        ],
        "ask": found.ask,
        "say": _summary(kinds, states, lang),
        "masked": masked(text),
        "choices": [
            {"id": id_, "title": titles[id_].in_(lang), "share": shown(share)}
            for id_, share in found.choices
            if id_ in titles
        ],
        **facts_reply(kb, found, ahead(found.facts, today)),
    }


def unlearned(kb: KnowledgeBase, lang: Lang) -> list[Json]:
    """Return the warning that a text was read without what was learned, where that is so."""
    return [] if kb.weights else [{"id": "signs_only", "title": SIGNS_ONLY.in_(lang)}]


def _where(kb: KnowledgeBase, of: Sequence[str], lang: Lang) -> list[Json]:
    """Return the official pages on which a number of these carriers is looked up."""
    known = [kb.carriers[id_] for id_ in of]
    return [
        {"carrier": one.id, "title": one.title.in_(lang), "url": one.tracking or one.site}
        for one in known
        if one.tracking or one.site
    ]


def _found(title: Text, found: Found, lang: Lang) -> Json:
    because = [{"line": b.line, "words": b.words, "at": b.at} for b in found.because]
    return {"id": found.id, "title": title.in_(lang), "because": because}


def _summary(kinds: list[Json], states: list[Json], lang: Lang) -> str:
    """Return one sentence that says what was found."""
    if kinds:
        title = kinds[0]["title"]
        return f"看起来是：{title}。" if lang == "zh" else f"This looks like: {title}."
    if states:
        title = states[0]["title"]
        zh, en = f"看起来是正常状态：{title}。", f"This looks normal: {title}."
        return zh if lang == "zh" else en
    if lang == "zh":
        return "没有认出来。请在下面选一项，或者贴上更完整的物流信息。"
    return "Nothing was recognised. Choose below, or paste more of the trace."


def status_reply(kb: KnowledgeBase, system: str | None, code: str, lang: Lang) -> Json:
    """Return what a status code means in `system`, and where else it means something else.

    Without a system every system that has the code is listed under `conflicts`.

    Raises:
        Refused: the system is unknown, or no system asked has the code.
    """
    if system is None:
        known = [(s, c) for s in kb.systems.values() if (c := _code(s, code)) is not None]
        if not known:
            raise Refused("unknown-code", field="code", value=code)
        return {**_meaning(kb, None, lang), "conflicts": _listed(known, lang), "ask": "system"}
    if system not in kb.systems:
        raise Refused("unknown-system", field="system", value=system)
    found = _code(kb.systems[system], code)
    if found is None:
        raise Refused("unknown-code", field="code", value=code)
    others = [
        (other, differs)
        for other in kb.systems.values()
        if other.id != system
        and (differs := _code(other, code)) is not None
        and differs.maps_to != found.maps_to
    ]
    return {**_meaning(kb, found, lang), "conflicts": _listed(others, lang), "ask": None}


def _code(system: System, code: str) -> Code | None:
    """Return the code of `system`: exactly as written, else whatever the case of letters."""
    wanted = code.strip()
    exact = (known for known in system.codes if known.code == wanted)
    folded = (known for known in system.codes if known.code.casefold() == wanted.casefold())
    return next(exact, None) or next(folded, None)


def _meaning(kb: KnowledgeBase, code: Code | None, lang: Lang) -> Json:
    maps_to = code.maps_to if code else ()
    return {
        "kinds": [id_ for id_ in maps_to if id_ in kb.kinds],
        "states": [id_ for id_ in maps_to if id_ in kb.states],
        "means": code.says.in_(lang) or code.says.zh or code.says.en if code else None,
        "note": code.note.in_(lang) if code and code.note else None,
    }


def _listed(found: list[tuple[System, Code]], lang: Lang) -> list[Json]:
    return [
        {
            "system": system.id,
            "title": system.title.in_(lang),
            "means": code.says.in_(lang) or code.says.zh or code.says.en,
        }
        for system, code in found
    ]

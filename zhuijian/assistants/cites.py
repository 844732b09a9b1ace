"""What an answer rests on: each fact with its clause, its source and the day it was checked."""

from collections.abc import Iterable
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact
from guide.model.kinds import Kind
from guide.model.text import Lang, Text
from guide.say.words import cited

Json = dict[str, Any]


def cite(kb: KnowledgeBase, fact: Fact, lang: Lang) -> Json:
    """Return what to say of a fact when it is used."""
    source = kb.sources[fact.source]
    return {
        "fact": fact.id,
        "says": fact.says.in_(lang),
        "source": source.title.in_(lang),
        "clause": fact.clause,
        "quote": fact.quote,
        "url": source.url or None,
        "in_force_since": fact.since.isoformat(),
        "checked_on": fact.checked_on.isoformat(),
        "confidence": fact.confidence,
    }


def rests_on(kb: KnowledgeBase, do: str, request: Json, reply: Json, lang: Lang) -> list[Json]:
    """Return the facts that the reply to an operation rests on, each once, in order.

    Where a reply carries facts, these; for a letter those that it cites; for what was seen or
    answered, those of the kinds that it may be.
    """
    return [cite(kb, kb.facts[id_], lang) for id_ in dict.fromkeys(_ids(kb, do, request, reply))]


def _ids(kb: KnowledgeBase, do: str, request: Json, reply: Json) -> Iterable[str]:
    match do:
        case "draft":
            return kb.letters[request["letter"]].facts
        case "recognise":
            seen = (one["id"] for of in ("kinds", "states", "choices") for one in reply[of])
            return _of_kinds(kb, seen)
        case "status":
            return _of_kinds(kb, (*reply["kinds"], *reply["states"]))
        case "ask":
            return _of_kinds(kb, [reply["answers"].get("seen", "")])
    found: Json = reply["facts"]
    return found


def _of_kinds(kb: KnowledgeBase, ids: Iterable[str]) -> list[str]:
    """Return the facts of the kinds among `ids`; of a normal state those it may turn into."""
    kinds: list[Kind] = []
    for id_ in ids:
        state = kb.states.get(id_)
        names = state.kinds if state else (id_,)
        kinds += [kb.kinds[name] for name in names if name in kb.kinds]
    return [fact for kind in kinds for fact in _of_kind(kb, kind)]


def _of_kind(kb: KnowledgeBase, kind: Kind) -> list[str]:
    steps = [kb.steps[one] if isinstance(one, str) else one for one in kind.steps]
    ids = [*kind.facts, *kind.wait.facts, *_cited(kind.means, kind.who_acts)]
    return ids + [fact for step in steps for fact in step.facts]


def _cited(*texts: Text) -> list[str]:
    return [fact for text in texts for fact in cited(text)]

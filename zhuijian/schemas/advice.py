"""The reply to `advise`: claims, steps, rungs, deadlines, letters, and the facts they cite."""

from typing import get_args

from guide.model.base import KnowledgeBase
from guide.model.channels import RungState
from guide.model.claims import Against
from guide.model.steps import Stage
from zhuijian.schemas.reading import counted, facts
from zhuijian.schemas.requests import answers
from zhuijian.schemas.shapes import (
    COUNT,
    DAY,
    FLAG,
    TEXT,
    Schema,
    listing,
    one_of,
    or_null,
    record,
)

WHEN = ("now", "next", "later", "done")


def advised(kb: KnowledgeBase) -> Schema:
    """Return the schema of the whole reply."""
    letter = one_of(kb.letters)
    titles = {"type": "object", "propertyNames": letter, "additionalProperties": TEXT}
    says = record({"call": TEXT, "chat": TEXT, "seller": TEXT})
    return record(
        {
            "kind": or_null(one_of(kb.kinds)),
            "state": or_null(one_of(kb.states)),
            "title": or_null(TEXT),
            "means": or_null(TEXT),
            "who_acts": or_null(TEXT),
            "normal": or_null(_normal(kb)),
            "next": or_null(TEXT),
            "headline": _headline(),
            "claims": listing(_claim(kb)),
            "maybe": listing(_maybe(kb)),
            "steps": listing(_step(kb)),
            "ladder": listing(_rung(kb)),
            "deadlines": listing(_deadline(kb)),
            "gone": listing(_gone(kb)),
            "evidence": listing(TEXT),
            "evidence_ids": listing(or_null(TEXT)),
            "never": listing(TEXT),
            "letters": listing(letter),
            "letter_titles": titles,
            "words": or_null(says),
            "words_send": or_null(says),
            "if_you_answer": listing(_if_answered(kb)),
            "warnings": listing(
                record({"id": TEXT, "title": TEXT, "because": listing(TEXT, maxItems=0)})
            ),
            "answers": answers(kb),
            "facts": facts(kb),
        }
    )


def _normal(kb: KnowledgeBase) -> Schema:
    return record(
        {
            "says": TEXT,
            "check_after_hours": COUNT,
            "act_after_hours": COUNT,
            "escalate_after_hours": COUNT,
            "basis": TEXT,
            "sources": listing(TEXT),
        }
    )


def _headline() -> Schema:
    found = {"says": TEXT, "step": or_null(TEXT), "opens_on": or_null(DAY)}
    return record({**found, "because": listing(TEXT)})


def _claim(kb: KnowledgeBase) -> Schema:
    return record(
        {
            "id": one_of(kb.claims),
            "against": one_of(get_args(Against)),
            "title": TEXT,
            "says": TEXT,
            "remedy": TEXT,
            "argued": or_null(TEXT),
            "stage": one_of(get_args(Stage)),
            "next": or_null(TEXT),
            "opens_on": or_null(DAY),
            "due_on": or_null(DAY),
            "because": listing(TEXT),
            "deadlines": listing(one_of(kb.facts)),
            "letters": listing(one_of(kb.letters)),
            "rungs": listing(one_of(kb.rungs)),
            "facts": listing(one_of(kb.facts)),
        }
    )


def _maybe(kb: KnowledgeBase) -> Schema:
    found = {"id": one_of(kb.claims), "title": TEXT, "question": one_of(kb.questions)}
    return record({**found, "value": TEXT, "value_title": TEXT})


def _step(kb: KnowledgeBase) -> Schema:
    contact = {
        "title": TEXT,
        "tel": or_null(TEXT),
        "url": or_null(TEXT),
        "site_first": FLAG,
        "confidence": one_of(("high", "medium", "low")),
        "checked_on": DAY,
        "note": or_null(TEXT),
    }
    return record(
        {
            "id": TEXT,
            "does": TEXT,
            "how": or_null(TEXT),
            "when": one_of(WHEN),
            "opens_on": or_null(DAY),
            "channel": TEXT,
            "channel_title": TEXT,
            "contact": or_null(record(contact)),
            "claim": or_null(one_of(kb.claims)),
            "rung": or_null(one_of(kb.rungs)),
            "because": listing(TEXT),
            "because_words": TEXT,
            "facts": listing(one_of(kb.facts)),
            "letter": or_null(one_of(kb.letters)),
        }
    )


def _rung(kb: KnowledgeBase) -> Schema:
    told = ("when", "who", "how", "why_it_helps", "cost")
    return record(
        {
            "rung": one_of(kb.rungs),
            "title": TEXT,
            "state": one_of(get_args(RungState)),
            "reason": TEXT,
            "opens_on": or_null(DAY),
            "due_on": or_null(DAY),
            "why": TEXT,
            "because": listing(TEXT),
            "channel": TEXT,
            "facts": listing(one_of(kb.facts)),
            **dict.fromkeys(told, TEXT),
            "bring": listing(TEXT),
            "bring_ids": listing(or_null(TEXT)),
            "closes": or_null(TEXT),
            "answer": TEXT,
            "letters": listing(one_of(kb.letters)),
            "letter": or_null(one_of(kb.letters)),
        }
    )


def _deadline(kb: KnowledgeBase) -> Schema:
    more = {"claim": or_null(one_of(kb.claims)), "own": FLAG, "over": FLAG}
    return record({**counted(kb), **more})


def _gone(kb: KnowledgeBase) -> Schema:
    found = {"fact": one_of(kb.facts), "question": one_of(kb.questions), "why": TEXT}
    return record({**found, "facts": listing(one_of(kb.facts))})


def _if_answered(kb: KnowledgeBase) -> Schema:
    found = {"question": one_of(kb.questions), "title": TEXT, "value": TEXT, "value_title": TEXT}
    return record({**found, "adds": listing(TEXT), "drops": listing(TEXT)})

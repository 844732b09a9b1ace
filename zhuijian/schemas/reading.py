"""Replies that read: a pasted text, a status code, the next question, a deadline, an estimate."""

from guide.keep.amounts import AMOUNTS
from guide.model.base import KnowledgeBase
from zhuijian.schemas.requests import answers
from zhuijian.schemas.shapes import (
    COUNT,
    DAY,
    TEXT,
    TIME,
    Schema,
    by_id,
    listing,
    names,
    one_of,
    or_null,
    record,
)

SHARE: Schema = {"type": "number", "minimum": 0, "maximum": 1}


def fact(kb: KnowledgeBase) -> Schema:
    """Return the schema of a fact as replies cite it: clause, quote, source, day of check."""
    return record(
        {
            "says": TEXT,
            "clause": TEXT,
            "clause_before": TEXT,
            "quote": TEXT,
            "source": TEXT,
            "confidence": one_of(("high", "medium", "low")),
            "checked_on": DAY,
            "anchor": TEXT,
        }
    )


def facts(kb: KnowledgeBase) -> Schema:
    """Return the schema of the facts of a reply, by id."""
    return by_id(kb.facts, fact(kb))


def recognised(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `recognise`."""
    because = listing(record({"line": TEXT, "words": TEXT, "at": COUNT}))
    found = record({"id": TEXT, "title": TEXT, "because": because})
    ids = one_of([*kb.kinds, *kb.states])
    where = listing(record({"carrier": one_of(kb.carriers), "title": TEXT, "url": TEXT}))
    number = {"number": TEXT, "carriers": listing(one_of(kb.carriers)), "where": where}
    return record(
        {
            "kinds": listing(found),
            "states": listing(found),
            "numbers": listing(record(number)),
            "warnings": listing(found),
            "ask": or_null(TEXT),
            "say": TEXT,
            "masked": TEXT,
            "choices": listing(record({"id": ids, "title": TEXT, "share": SHARE}), maxItems=3),
            "read": _read(kb),
            "fills": record(
                {
                    "answers": answers(kb),
                    "dates": names(
                        dict.fromkeys(("shipped_on", "last_update_on", "signed_on"), DAY)
                    ),
                    "times": names({"last_update_on": TIME}),
                    "blanks": by_id(kb.blanks, TEXT),
                }
            ),
        }
    )


def _read(kb: KnowledgeBase) -> Schema:
    last = {"on": DAY, "at": or_null(TIME), "place": or_null(TEXT), "line": TEXT}
    return record(
        {
            "carrier": or_null(one_of(kb.carriers)),
            "number": or_null(TEXT),
            "last": or_null(record(last)),
            "signed": or_null(record({"on": or_null(DAY), "by": or_null(TEXT)})),
            "silent_hours": or_null({"type": "integer"}),
            "phone": or_null(TEXT),
        }
    )


def status(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `status`."""
    elsewhere = {"system": one_of(kb.systems), "title": TEXT, "means": TEXT}
    return record(
        {
            "kinds": listing(one_of(kb.kinds)),
            "states": listing(one_of(kb.states)),
            "means": or_null(TEXT),
            "note": or_null(TEXT),
            "conflicts": listing(record(elsewhere)),
            "ask": or_null({"const": "system"}),
        }
    )


def asked(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `ask`."""
    option = {
        "value": TEXT,
        "title": TEXT,
        "date": or_null(TEXT),
        "dates": listing(TEXT),
        "group": TEXT,
    }
    question = {
        "id": one_of(kb.questions),
        "title": TEXT,
        "hint": TEXT,
        "why": TEXT,
        "first": listing(TEXT),
        "options": listing(record(option), minItems=2),
    }
    return record(
        {
            "answers": answers(kb),
            "question": or_null(record(question)),
            "offered": listing(TEXT),
            "progress": record({"done": COUNT, "left_at_most": COUNT}),
            "dropped": listing(TEXT),
        }
    )


def counted(kb: KnowledgeBase) -> dict[str, Schema]:
    """Return the fields of a deadline, with how it was counted."""
    return {
        "fact": one_of(kb.facts),
        "says": TEXT,
        "starts_on": DAY,
        "last_day": DAY,
        "moved": or_null(DAY),
        "earliest": DAY,
        "latest": DAY,
        "counted": listing(TEXT),
        "why": or_null(TEXT),
        "basis": listing(one_of(kb.facts)),
    }


def deadline(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `deadline`."""
    return record({**counted(kb), "facts": facts(kb)})


def estimated(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `estimate`; amounts are texts such as "60.00"."""
    amount = or_null({"type": "string", "pattern": r"^\d+\.\d\d$"})
    estimate = {
        "id": TEXT,
        "title": TEXT,
        "when": TEXT,
        "formula": TEXT,
        "low": amount,
        "high": amount,
        "unit": one_of(("CNY", "SDR")),
        "needs": listing(one_of(AMOUNTS)),
        "facts": listing(one_of(kb.facts)),
    }
    return record(
        {
            "note": TEXT,
            "amounts": record(dict.fromkeys(AMOUNTS, TEXT)),
            "estimates": listing(record(estimate)),
            "facts": facts(kb),
        }
    )

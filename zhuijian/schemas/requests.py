"""Requests: the fields that each operation of the door takes; ids are those of the knowledge."""

from guide.door.casework import OPERATIONS as CASE_OPERATIONS
from guide.keep.amounts import AMOUNTS
from guide.keep.casefile import known_names
from guide.keep.export import WRITERS
from guide.keep.fields import FIELDS
from guide.model.base import KnowledgeBase
from guide.triage.columns import known
from guide.triage.table import DELIMITERS
from zhuijian.schemas.shapes import (
    COUNT,
    DAY,
    FLAG,
    LANG,
    LINE,
    ROWS,
    TEXT,
    TIME,
    Schema,
    by_id,
    names,
    one_of,
    or_null,
    record,
    said,
)

TODAY = said(DAY, "The day it is for the reader. The door has no clock: it must be told.")
NOW = {
    "type": "string",
    "pattern": r"^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?$",
    "description": "The moment it is, Beijing time, on the day `today`.",
}
CASE: Schema = {
    "type": ["object", "string"],
    "description": "A case as an earlier reply gave it, or the text of a case file.",
}


def answers(kb: KnowledgeBase) -> Schema:
    """Return the schema of answers: the id of a question -> the value of one of its options."""
    asked = {
        question.id: said(
            or_null(one_of(option.value for option in question.options)), question.title.en
        )
        for question in kb.questions.values()
    }
    return said(names(asked), "What is known, by the ids of questions. Leave out what is not.")


def dates(kb: KnowledgeBase) -> Schema:
    """Return the schema of dates by name; an empty text or null stands for unknown."""
    day = {"anyOf": [DAY, {"const": ""}, {"type": "null"}]}
    return names(dict.fromkeys(sorted(known_names(kb)["dates"]), day))


def _blanks(kb: KnowledgeBase) -> Schema:
    return names({blank.id: said(or_null(TEXT), blank.title.en) for blank in kb.blanks.values()})


def _amounts() -> Schema:
    amount: Schema = {"type": ["string", "number", "null"]}
    return names({name: said(amount, title.en) for name, title in AMOUNTS.items()})


def _advise(kb: KnowledgeBase) -> tuple[dict[str, Schema], dict[str, Schema]]:
    times = names(dict.fromkeys(sorted(known_names(kb)["dates"]), or_null(TIME)))
    carrier = said(or_null(TEXT), "The id or the name of a carrier, whose hotline is then given.")
    may = {
        "answers": answers(kb),
        "dates": dates(kb),
        "times": times,
        "now": NOW,
        "carrier": carrier,
        "blanks": _blanks(kb),
    }
    return {"today": TODAY}, may


def _fields(kb: KnowledgeBase) -> dict[str, tuple[dict[str, Schema], dict[str, Schema]]]:
    """Return the fields that each operation needs, and those that it may have."""
    today, may = _advise(kb)
    systems = said(or_null(one_of(kb.systems)), "Whose code it is; without it all are listed.")
    claim = said(or_null(one_of(["", *kb.claims])), "The claim that the letter serves.")
    case = {
        "case": CASE,
        "with": CASE,
        "of": one_of(FIELDS),
        "entry": {"type": "object"},
        "id": TEXT,
        "now": TEXT,
        "today": TODAY,
        "answers": answers(kb),
        "dates": dates(kb),
    }
    return {
        "recognise": ({"text": TEXT}, {"today": TODAY, "now": NOW}),
        "status": ({"code": TEXT}, {"system": systems}),
        "ask": ({}, {"answers": answers(kb)}),
        "advise": (today, may),
        "deadline": ({"fact": one_of(kb.facts), "start": DAY}, {}),
        "draft": ({"letter": one_of(kb.letters), **today}, {**may, "claim": claim}),
        "estimate": ({}, {"answers": answers(kb), "amounts": _amounts()}),
        "qr": ({"text": TEXT}, {}),
        "case": ({"op": one_of(CASE_OPERATIONS)}, case),
        "table": ({"text": TEXT}, _piece()),
        "columns": ({"rows": ROWS}, {"map": names(dict.fromkeys(known(kb), TEXT))}),
        "triage": (
            {"rows": ROWS, "columns": by_id(known(kb), COUNT), **today},
            {"given": answers(kb)},
        ),
        "sheet": ({"rows": ROWS}, {}),
        "export": (
            {"as": one_of(WRITERS), **today},
            {**may, "case": or_null(CASE), "site": TEXT},
        ),
    }


def _piece() -> dict[str, Schema]:
    """Return where a piece of a longer text stands."""
    last = said(FLAG, "Whether the text ends here; else its last row may be incomplete.")
    return {"delimiter": or_null(one_of(DELIMITERS)), "line": LINE, "last": last}


def request(kb: KnowledgeBase, do: str) -> Schema:
    """Return the schema of a request to the operation `do`.

    Raises:
        KeyError: there is no such operation.
    """
    must, may = _fields(kb)[do]
    return record({"do": {"const": do}, **must}, {**may, "lang": LANG})


def operations(kb: KnowledgeBase) -> tuple[str, ...]:
    """Return the names of the operations, in the order of the door."""
    return tuple(_fields(kb))

"""Replies about many parcels: the rows of a table, its columns, a line of advice for each row."""

from collections.abc import Iterable

from guide.model.base import KnowledgeBase
from guide.model.steps import Stage
from guide.triage.columns import known
from guide.triage.table import DELIMITERS
from zhuijian.schemas.requests import answers, dates
from zhuijian.schemas.shapes import (
    COUNT,
    DAY,
    LINE,
    ROWS,
    TEXT,
    TIME,
    Schema,
    by_id,
    listing,
    one_of,
    or_null,
    record,
)

STAGES = Stage.__args__  # type: ignore[attr-defined]


def cut(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `table`."""
    del kb
    return record({"delimiter": one_of(DELIMITERS), "rows": ROWS, "rest": TEXT, "line": LINE})


def told(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `columns`."""
    fields = known(kb)
    used = {"at": COUNT, "name": TEXT, "field": one_of(fields), "title": TEXT}
    return record(
        {
            "columns": by_id(fields, COUNT),
            "used": listing(record(used)),
            "unused": listing(TEXT),
            "header": COUNT,
        }
    )


def filed(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `sheet`."""
    del kb
    return record({"text": TEXT})


def triaged(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `triage`."""
    return record({"lines": listing(line(kb))})


def line(kb: KnowledgeBase) -> Schema:
    """Return the schema of the line of one row."""
    texts = ("order", "number", "carrier", "title", "claim_title", "stage_title", "step_does")
    days = ("next_on", "due_on")
    chosen: dict[str, Iterable[str]] = {
        "kind": kb.kinds,
        "state": kb.states,
        "claim": kb.claims,
        "letter": kb.letters,
    }
    return record(
        {
            "line": LINE,
            **dict.fromkeys((*texts, "letter_title"), TEXT),
            **dict.fromkeys(days, or_null(DAY)),
            **{name: or_null(one_of(ids)) for name, ids in chosen.items()},
            "share": or_null({"type": "number", "minimum": 0, "maximum": 1}),
            "stage": or_null(one_of(STAGES)),
            "step": or_null(TEXT),
            "due_fact": or_null(one_of(kb.facts)),
            "warnings": listing(record({"id": TEXT, "title": TEXT})),
            "problems": listing(record({"field": one_of(known(kb)), "title": TEXT, "says": TEXT})),
            "answers": answers(kb),
            "dates": dates(kb),
            "times": by_id(known(kb), TIME),
            "blanks": by_id(kb.blanks, TEXT),
        }
    )

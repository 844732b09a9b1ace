"""Replies that write: a letter, a case with its log, a file, a QR code."""

from guide.keep.casefile import LISTS, MAPS
from guide.keep.export import WRITERS
from guide.keep.fields import FIELDS, REMOVAL, Check, flag
from guide.keep.upgrade import FORMAT, VERSION
from guide.model.base import KnowledgeBase
from zhuijian.schemas.requests import answers, dates
from zhuijian.schemas.shapes import (
    COUNT,
    DAY,
    FLAG,
    TEXT,
    Schema,
    by_id,
    listing,
    one_of,
    or_null,
    record,
)


def drafted(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `draft`: to read in `text`, to send in `send`."""
    blank = {"title": TEXT, "titles": listing(TEXT), "hint": TEXT, "required": FLAG, "value": TEXT}
    to = {"title": TEXT, "says": TEXT, "tel": or_null(TEXT), "url": or_null(TEXT)}
    forms = by_id(("phone", "chat", "form"), TEXT)
    return record(
        {
            "letter": one_of(kb.letters),
            "claim": or_null(one_of(kb.claims)),
            "title": TEXT,
            "text": TEXT,
            "send": TEXT,
            "missing": listing(one_of(kb.blanks)),
            "blanks": listing(record({"id": one_of(kb.blanks), **blank})),
            "forms": forms,
            "forms_send": forms,
            "form_limit": or_null(COUNT),
            "over": or_null(COUNT),
            "send_to": listing(record({"channel": one_of(kb.channels), **to})),
        }
    )


def _entry(fields: dict[str, Check]) -> Schema:
    return record({name: FLAG if check is flag else TEXT for name, check in fields.items()})


def case(kb: KnowledgeBase) -> Schema:
    """Return the schema of a case in today's format, as every reply about one holds it."""
    maps: dict[str, Schema] = {"answers": answers(kb), "dates": dates(kb)}
    head: dict[str, Schema] = {
        "format": {"const": FORMAT},
        "version": {"const": VERSION},
        "id": TEXT,
        "changed": TEXT,
    }
    texts: Schema = {"type": "object", "additionalProperties": TEXT}
    return record(
        {
            **head,
            **{of: maps.get(of, texts) for of in MAPS},
            **{of: listing(_entry(FIELDS[of])) for of in LISTS},
            "removed": listing(_entry(REMOVAL)),
        }
    )


def casework(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `case`; what an operation adds may stand there."""
    following = record({"on": DAY, "why": TEXT, "entry": or_null(TEXT)})
    conflict = record({"where": TEXT, "kept": {}, "other": {}})
    may = {
        "entry": {"type": "object"},
        "removed": {"type": "object"},
        "conflicts": listing(conflict),
        "overdue": listing(TEXT),
        "next_contact": or_null(following),
    }
    return record({"case": case(kb), "dropped": listing(TEXT)}, may)


def exported(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `export`: a file's name, type and content."""
    mimes = [mime for _, _, mime in WRITERS.values()]
    return record({"name": TEXT, "mime": one_of(mimes), "text": TEXT})


def drawn(kb: KnowledgeBase) -> Schema:
    """Return the schema of the reply to `qr`: the modules a side and an SVG path."""
    return record({"side": COUNT, "path": TEXT})

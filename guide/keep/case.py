"""The case: what the reader did so far, and what comes next.

A case is plain data that the page holds and hands in with every request; nothing is kept
here. `guide.keep.casefile` says what it may hold. Every operation returns a new case and leaves
the old one as it was, so that undoing is going back to it.
"""

from collections.abc import Mapping
from datetime import date
from typing import cast

from guide.keep.casefile import Case, Record, clean, entry, new_id
from guide.keep.contact import NextContact, next_contact, overdue
from guide.keep.fields import FIELDS, MAX_ENTRIES, CaseError, refuse
from guide.keep.merge import Conflict, merge
from guide.keep.untrusted import parse
from guide.keep.upgrade import FORMAT, VERSION
from guide.model.base import KnowledgeBase
from guide.model.text import Text

__all__ = [
    "CaseError",
    "Conflict",
    "NextContact",
    "add",
    "edit",
    "merge",
    "new",
    "next_contact",
    "overdue",
    "read",
    "remove",
]


def new(
    kb: KnowledgeBase,
    answers: object = None,
    dates: object = None,
    case_id: object = "",
) -> tuple[Case, list[str]]:
    """Return a new case, and the names of answers and dates that are not known.

    `case_id` tells cases apart in a calendar; the page draws it at random, and it says
    nothing about the parcel.
    """
    maps = {"answers": answers or {}, "dates": dates or {}}
    return clean(kb, {"format": FORMAT, "version": VERSION, "id": case_id, **maps})


def read(kb: KnowledgeBase, source: object) -> tuple[Case, list[str]]:
    """Return the case in `source`, a file's text or its content, in today's format.

    Raises:
        CaseError: bad-case, newer-case or too-long, with the reason in words.
    """
    return clean(kb, parse(source) if isinstance(source, str) else source)


def add(
    kb: KnowledgeBase,
    case: Case,
    of: str,
    record: object,
    now: str = "",
    today: date | None = None,
) -> tuple[Case, Record]:
    """Return `case` with `record` added to the list `of`, and the entry as it stands there.

    `now` is the moment of the change, an ISO date or a UTC date-time.

    Raises:
        CaseError: the entry, or the case with it, cannot be used.
    """
    added = _entry(of, record, now, today)
    records = _list(case, of)
    if len(records) >= MAX_ENTRIES:
        raise refuse(of, f"已经有 {MAX_ENTRIES} 条", f"already holds {MAX_ENTRIES} entries")
    taken = {item["id"] for item in records}
    if not added["id"] or added["id"] in taken:
        added["id"] = new_id(of, added, taken)
    return _with(kb, case, of, [*records, added], now), added


def edit(
    kb: KnowledgeBase,
    case: Case,
    of: str,
    record: Mapping[str, object],
    now: str = "",
    today: date | None = None,
) -> tuple[Case, Record]:
    """Return `case` with the fields in `record` changed in the entry of the same id.

    Raises:
        CaseError: no such entry, or a field that cannot be used.
    """
    records, at = _find(case, of, record.get("id"))
    edited = _entry(of, {**records[at], **record}, now, today)
    return _with(kb, case, of, [*records[:at], edited, *records[at + 1 :]], now), edited


def remove(
    kb: KnowledgeBase, case: Case, of: str, entry_id: object, now: str = ""
) -> tuple[Case, Record]:
    """Return `case` without the entry, and the entry, so that adding it again undoes this.

    Raises:
        CaseError: no such entry.
    """
    records, at = _find(case, of, entry_id)
    before = cast(list[Record], case["removed"])
    removal: Record = {"of": of, "id": entry_id, "changed": now or records[at]["changed"]}
    remembered: Case = {**case, "removed": [*before, removal][-MAX_ENTRIES:]}
    return _with(kb, remembered, of, [*records[:at], *records[at + 1 :]], now), records[at]


def _list(case: Case, of: str) -> list[Record]:
    return cast(list[Record], case[_named(of)])


def _named(of: str) -> str:
    if of not in FIELDS:
        lists = "、".join(FIELDS)
        raise refuse("of", f"只能是 {lists}", f"must be one of {', '.join(FIELDS)}")
    return of


def _entry(of: str, record: object, now: str, today: date | None) -> Record:
    """Return `record` checked and stamped; a day of contact after today is a slip."""
    found = entry(record, _named(of), of, [])
    found["changed"] = now or (today.isoformat() if today else found["changed"])
    on = str(found.get("on", ""))
    if today is not None and on > today.isoformat():
        raise CaseError(
            "future-date",
            Text(
                f"日期 {on} 在今天（{today}）之后。请改成实际联系的那一天。",
                f"The date {on} is after today ({today}). Use the day it really happened.",
            ),
        )
    return found


def _find(case: Case, of: str, entry_id: object) -> tuple[list[Record], int]:
    records = _list(case, of)
    for at, found in enumerate(records):
        if found["id"] == entry_id:
            return records, at
    raise refuse("id", "没有对应的记录，可能已被删除", "names no entry; it may be removed")


def _with(kb: KnowledgeBase, case: Case, of: str, records: list[Record], now: str) -> Case:
    return clean(kb, {**case, of: records, "changed": now or case["changed"]})[0]

"""The case: what the reader did so far, and what comes next.

A case is plain data that the page holds and hands in with every request; nothing is kept
here. `guide.casefile` says what it may hold. Every operation returns a new case and leaves
the old one as it was, so that undoing is going back to it.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import cast

from guide.casefile import Case, Record, clean, entry, new_id
from guide.fields import FIELDS, MAX_ENTRIES, CaseError, refuse
from guide.merge import Conflict, merge
from guide.model import Days, KnowledgeBase, Text
from guide.record import record
from guide.untrusted import parse
from guide.upgrade import FORMAT, VERSION

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

ASK_AGAIN = Days(2)  # 经验值：没有承诺时间的，隔一两天再问


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


# ---------------------------------------------------------------- what is next


@record
class NextContact:
    """The day to get in touch again, why then, and the entry it follows from."""

    on: date
    why: Text
    entry: str


def overdue(case: Case, today: date) -> tuple[str, ...]:
    """Return the ids of entries whose promised day has passed, oldest promise first."""
    late = [
        record
        for record in _list(case, "log")
        if not record["done"] and "" != str(record["promised_by"]) < today.isoformat()
    ]
    return tuple(str(r["id"]) for r in sorted(late, key=lambda r: str(r["promised_by"])))


def next_contact(case: Case, today: date) -> NextContact | None:
    """Return when to get in touch next; None if nothing in the log is open.

    The earliest promise decides; without one, our own rule of thumb: two days after the
    last contact. A day that has passed means today.
    """
    waiting = [record for record in _list(case, "log") if not record["done"]]
    if promised := [record for record in waiting if record["promised_by"]]:
        first = min(promised, key=lambda record: str(record["promised_by"]))
        on = date.fromisoformat(str(first["promised_by"]))
        return NextContact(max(on, today), _promise(on, today), str(first["id"]))
    if contacts := [record for record in waiting if record["on"]]:
        last = max(contacts, key=lambda record: str(record["on"]))
        on = date.fromisoformat(str(last["on"])) + timedelta(days=ASK_AGAIN.n)
        return NextContact(max(on, today), _RULE_OF_THUMB, str(last["id"]))
    return None


_RULE_OF_THUMB = Text(
    f"上次联系没有留下承诺时间。隔一两天再问一次，最多 {ASK_AGAIN.n} 天（经验值）。",
    f"The last contact left no promised day. Ask again after a day or two, {ASK_AGAIN.n} at most"
    " (our rule of thumb).",
)


def _promise(on: date, today: date) -> Text:
    if on < today:
        return Text(
            f"对方承诺 {on} 前有结果，现在已经过期，今天就问。",
            f"A result was promised by {on}. That day has passed: ask today.",
        )
    return Text(
        f"对方承诺 {on} 前有结果，到那天还没有就问。",
        f"A result was promised by {on}. If there is none on that day, ask.",
    )

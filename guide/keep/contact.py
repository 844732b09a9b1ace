"""Whom the log waits for: promises that have passed, and the day to get in touch again."""

from datetime import date, timedelta
from typing import cast

from guide.keep.casefile import Case, Record
from guide.model.quantities import Days
from guide.model.record import record
from guide.model.text import Text

ASK_AGAIN = Days(2)  # 经验值：没有承诺时间的，隔一两天再问


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
        for record in cast(list[Record], case["log"])
        if not record["done"] and "" != str(record["promised_by"]) < today.isoformat()
    ]
    return tuple(str(r["id"]) for r in sorted(late, key=lambda r: str(r["promised_by"])))


def next_contact(case: Case, today: date) -> NextContact | None:
    """Return when to get in touch next; None if nothing in the log is open.

    The earliest promise decides; without one, our own rule of thumb: two days after the
    last contact. A day that has passed means today.
    """
    waiting = [record for record in cast(list[Record], case["log"]) if not record["done"]]
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
    f"上次联系，对方没有说哪天答复。隔一两天再问一次，最多 {ASK_AGAIN.n} 天（经验值）。",
    f"No day was promised at the last contact. Ask again after a day or two, {ASK_AGAIN.n} at most"
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

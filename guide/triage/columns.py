"""Which column holds what: the first rows of a table -> its header, and a field for a column."""

import unicodedata
from collections.abc import Iterator, Mapping, Sequence

from guide.model.base import KnowledgeBase
from guide.model.record import record
from guide.model.text import Text
from guide.say.refusal import SHOWN, Refused
from guide.triage.names import FIELDS, NAMES
from guide.triage.table import Row

READABLE = ("status", "trace")  # one of these must be there, else nothing tells what happened
MOST_ABOVE = 10  # rows in which the header is looked for
_SEEN_AT_MOST = 20  # names of columns that a refusal repeats

_NONE = Text(
    "第一行起 {rows} 行里没有找到“物流状态”或“物流信息”这样的列名。看到的是：{seen}。"
    "请留下带列名的那一行，或者指明哪一列是什么，例如 trace=第几列（从 1 数起）。",
    "The first {rows} rows name no column like “status” or “tracking text”. They hold: {seen}."
    " Keep the row with the column names, or say which column is which: trace=its number, from"
    " 1.",
)
_NO_COLUMN = Text(
    "没有叫“{value}”的列。表里有：{seen}。",
    "There is no column “{value}”. The table has: {seen}.",
)
_NO_FIELD = Text(
    "不认识“{value}”。可以指明的有：{known}。", "“{value}” is unknown. Known: {known}."
)


@record
class Column:
    """A column in use: where it stands, from 0, its name in the file, and what it holds."""

    at: int
    name: str
    field: str


@record
class Columns:
    """The columns in use and those left aside, and how many rows the header takes."""

    used: tuple[Column, ...]
    unused: tuple[str, ...]
    header: int


def key(name: str) -> str:
    """Return `name` as names are compared.

    >>> key("Tracking_No."), key("快递单号 （必填）")
    ('trackingno', '快递单号必填')
    """
    folded = unicodedata.normalize("NFKC", name).casefold()
    return "".join(sign for sign in folded if sign.isalnum())


def known(kb: KnowledgeBase) -> dict[str, tuple[str, ...]]:
    """Return the names by field, as they are compared: those of exports, ids, and titles."""
    names = {id_: (*NAMES.get(id_, ()), id_, *_both(title)) for id_, title in FIELDS.items()}
    for question in kb.questions.values():
        if question.id not in ("seen", *names):
            names[question.id] = (question.id, *_both(question.title))
    return {field: tuple(map(key, found)) for field, found in names.items()}


def titles(kb: KnowledgeBase) -> dict[str, Text]:
    """Return what each field is called, for people."""
    return {id_: question.title for id_, question in kb.questions.items()} | FIELDS


def _both(text: Text) -> tuple[str, str]:
    return text.zh, text.en


def columns(kb: KnowledgeBase, rows: Sequence[Row], told: Mapping[str, str]) -> Columns:
    """Return what the columns hold; `told` maps fields to a column's name or number from 1.

    Above the header there may be titles and merged cells: the row that names most is taken. A
    header may take two rows, where the names of some columns are merged from the upper one.

    Raises:
        Refused: nothing tells what happened to a parcel, or `told` names what is not there.
    """
    first, names = rows[:MOST_ABOVE], known(kb)
    for field, column in told.items():
        if field not in names:
            raise _refused("no-field", _NO_FIELD, value=field, known="、".join(FIELDS))
        names[field] = (key(column), *names[field])
    header, heads = _header(first, names)
    chosen = dict(_matched(heads, names))
    for field, column in told.items():
        width = max((len(row.cells) for row in first), default=0)
        chosen[field] = _told_column(column, heads, width)
    if not set(READABLE) & set(chosen):
        seen = [cell.strip() for row in first[:1] for cell in row.cells]
        raise _refused("no-columns", _NONE, rows=str(len(first)), seen=_listed(heads or seen))
    used = [Column(at, heads[at] if at < len(heads) else "", f) for f, at in chosen.items()]
    taken = {column.at for column in used}
    unused = tuple(head for at, head in enumerate(heads) if head and at not in taken)
    return Columns(tuple(sorted(used, key=lambda column: column.at)), unused, header)


def _header(first: Sequence[Row], names: Mapping[str, tuple[str, ...]]) -> tuple[int, list[str]]:
    """Return how many rows the header takes, 0 for no header, and the names in it."""
    best: tuple[int, list[str]] = (0, [])
    most = 0
    for height in (1, 2):  # two rows only where they name more than any one
        for at in range(len(first) - height + 1):
            heads = _stacked(first[at : at + height])
            count = len(dict(_matched(heads, names)))
            if count > most:
                most, best = count, (at + height, heads)
    return best


def _stacked(rows: Sequence[Row]) -> list[str]:
    """Return the names of columns: the lowest of each that is not empty."""
    width = max(len(row.cells) for row in rows)
    cells = [[*row.cells, *[""] * (width - len(row.cells))] for row in reversed(rows)]
    return [
        next((cell.strip() for cell in column if cell.strip()), "")
        for column in zip(*cells, strict=True)
    ]


def _matched(
    heads_seen: Sequence[str], names: Mapping[str, tuple[str, ...]]
) -> Iterator[tuple[str, int]]:
    """Yield for each field the column whose name stands first among the field's names."""
    heads = [key(head) for head in heads_seen]
    for field, known_names in names.items():
        for name in known_names:
            if name and name in heads:
                yield field, heads.index(name)
                break


def _told_column(column: str, heads: Sequence[str], width: int) -> int:
    plain = [key(head) for head in heads]
    if key(column) in plain and key(column):
        return plain.index(key(column))
    if column.strip().isdecimal() and 1 <= int(column) <= width:
        return int(column) - 1
    raise _refused("no-column", _NO_COLUMN, value=column, seen=_listed(heads))


def _listed(heads: Sequence[str]) -> str:
    named = [head[:SHOWN] for head in heads if head]
    return "、".join(named[:_SEEN_AT_MOST]) + ("…" if len(named) > _SEEN_AT_MOST else "") or "—"


def _refused(code: str, text: Text, **slots: str) -> Refused:
    zh, en = text.zh, text.en
    for name, value in slots.items():
        zh = zh.replace(f"{{{name}}}", value[: 8 * SHOWN])
        en = en.replace(f"{{{name}}}", value[: 8 * SHOWN].replace("、", ", "))
    return Refused(code, field="columns", says=Text(zh, en))

"""Many parcels: a table in, a line of advice for each row out, and what is due."""

import argparse
import contextlib
import json
import sys
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import chain, islice
from pathlib import Path
from typing import Any, BinaryIO

from guide.door.request import day_of
from guide.kb import KB
from guide.model.text import Lang, Text
from guide.say import refusal
from guide.triage.columns import MOST_ABOVE, Columns, columns
from guide.triage.count import Count
from guide.triage.lines import Triage
from guide.triage.names import FIELDS
from guide.triage.requests import named
from guide.triage.table import Row
from zhuijian.asking import Refused
from zhuijian.commands import options
from zhuijian.tables import reading, writing
from zhuijian.tables.words import refused, said

NAME = "triage"
HELP = Text("一张表里的许多包裹：每件下一步做什么、哪天做", "Many parcels: what is next for each")
SHOWN = 20  # bad rows, and columns not used, that are told one by one
PLAIN = ("", "utf-8", "utf-8-sig")  # encodings that nobody needs to hear of
WHY: dict[type[OSError], str] = {
    FileNotFoundError: "missing",
    IsADirectoryError: "folder",
    PermissionError: "forbidden",
}
Line = dict[str, Any]
Tell = Callable[..., None]


def arguments(parser: argparse.ArgumentParser) -> None:
    """Take the table, the form of the result, corrections of columns and the day."""
    add = parser.add_argument
    add("table", nargs="?", default="-", help="csv, tsv, jsonl or xlsx; - or nothing reads stdin")
    add("--out", help="file to write; standard output if left out")
    add("--as", dest="form", choices=writing.FORMATS, help="csv unless --out ends otherwise")
    told = "what a column holds, by its name or its number from 1; repeatable"
    add("--map", action="append", default=[], type=options.pair, metavar="field=column", help=told)
    given = "an answer for each row without its own, such as deal=sale; repeatable"
    answer: dict[str, Any] = {"metavar": "question=value", "type": options.pair, "help": given}
    add("--answer", action="append", default=[], **answer)
    options.day(parser)


def run(chosen: argparse.Namespace) -> int:
    """Work through the table; a status of 1 says that something in it was not used."""
    try:
        return _run(chosen)
    except refusal.Refused as no:
        return _refuse(chosen, Refused(no.code, no.says.in_(chosen.lang), no.field))
    except Refused as no:
        return _refuse(chosen, no)


def _refuse(chosen: argparse.Namespace, no: Refused) -> int:
    if chosen.json:
        print(json.dumps({"error": {"code": no.code, "message": no.message}}, ensure_ascii=False))
    else:
        print(no.message, file=sys.stderr)
    return options.REFUSED


def _run(chosen: argparse.Namespace) -> int:
    today = day_of(chosen.today or options.today_there(), "today")
    form = _form(chosen)
    arrow = writing.parquet(chosen.lang) if form == "parquet" else None
    if arrow and not chosen.out:
        raise refused("needs-out", chosen.lang)

    def tell(key: str, **slots: object) -> None:
        print(said(key, chosen.lang, **slots), file=sys.stderr)

    with contextlib.ExitStack() as open_:
        file, name = _opened(chosen, open_)
        table = reading.table(file, name, chosen.lang)
        head = list(islice(table.rows, MOST_ABOVE))
        if not head:
            raise refused("empty", chosen.lang, name=name)
        found = columns(KB, head, dict(chosen.map))
        if table.encoding not in PLAIN:
            tell("encoding", name=name, encoding=table.encoding.upper())
        if table.sheet:
            key = "sheets" if table.others else "sheet"
            tell(key, sheet=table.sheet, others="、".join(table.others))
        _tell_columns(found, head, tell, chosen.lang)
        worker = Triage(KB, today, chosen.lang, dict(chosen.answer))
        at = {column.field: column.at for column in found.used}
        rows = _progress(chain(head[found.header :], table.rows))
        count, bad = Count(), deque[tuple[int, str, str]](maxlen=SHOWN)
        lines = _counted(worker.lines(named(row, at) for row in rows), count, today, bad)
        _write(lines, form, chosen.out, arrow)
    return _summary(count, table.broken, bad, tell, said("bad-json", chosen.lang))


def _form(chosen: argparse.Namespace) -> str:
    """Return the form of the result: the one named, else the ending of the file, else CSV."""
    ending = Path(chosen.out or "").suffix.removeprefix(".")
    told: str | None = chosen.form or ("jsonl" if chosen.json else None)
    return told or (ending if ending in writing.FORMATS else "csv")


def _opened(chosen: argparse.Namespace, open_: contextlib.ExitStack) -> tuple[BinaryIO, str]:
    if chosen.table == "-":
        return sys.stdin.buffer, "stdin"
    try:
        return open_.enter_context(Path(chosen.table).open("rb")), chosen.table
    except OSError as error:
        why = next((word for kind, word in WHY.items() if isinstance(error, kind)), "unopened")
        told = said(why, chosen.lang)
        raise refused("no-file", chosen.lang, name=chosen.table, why=told) from None


def _tell_columns(found: Columns, head: list[Row], tell: Tell, lang: Lang) -> None:
    """Say what each column was taken for, and what was left aside."""
    titles = {**{id_: one.title for id_, one in KB.questions.items()}, **FIELDS}
    tell("columns")
    for column in found.used:
        title = titles[column.field].in_(lang)
        tell("column", at=column.at + 1, name=column.name, title=title, field=column.field)
    if found.unused:
        names = "、".join(found.unused[:SHOWN]) + ("…" if len(found.unused) > SHOWN else "")
        tell("unused", count=len(found.unused), names=names)
    if found.header > 1:
        tell("above", line=head[found.header - 1].line)


def _progress(rows: Iterable[Row]) -> Iterable[Row]:
    """Return `rows` with a bar on the error stream, where somebody sees it and tqdm is there."""
    with contextlib.suppress(ImportError):
        from tqdm import tqdm

        bar: Iterable[Row] = tqdm(rows, unit=" rows", disable=None, file=sys.stderr, delay=1)
        return bar
    return rows


def _counted(
    lines: Iterable[Line], count: Count, today: date, bad: deque[tuple[int, str, str]]
) -> Iterator[Line]:
    for line in lines:
        count.add(line, today)
        for problem in line["problems"]:
            if len(bad) < SHOWN:
                bad.append((line["line"], problem["title"], problem["says"]))
        yield line


def _write(lines: Iterable[Line], form: str, out: str | None, arrow: Any) -> None:
    if not out:
        for text in writing.TEXTUAL[form](lines):
            sys.stdout.write(text)
    elif arrow:
        with Path(out).open("wb") as binary:
            writing.write_parquet(lines, binary, arrow)
    else:
        with Path(out).open("w", encoding="utf-8", newline="") as file:
            file.writelines(writing.TEXTUAL[form](lines))


def _summary(
    count: Count,
    broken: list[int],
    bad: Iterable[tuple[int, str, str]],
    tell: Tell,
    words: str,
) -> int:
    """Say how many there are of each kind, what is due, and which cells were not used."""
    for line, field, says in bad:
        tell("problem", line=line, field=field, says=says)
    for at in broken[:SHOWN]:
        tell("problem", line=at, field="JSON", says=words)
    tell("total", rows=count.rows, problems=count.problems + len(broken))
    for title, number in sorted(count.kinds.items(), key=lambda one: -one[1]):
        tell("kind", title=title, count=number)
    tell("today", count=count.today)
    tell("week", count=count.week)
    return 1 if count.problems or broken else 0

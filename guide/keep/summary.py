"""The case in words: a page of Markdown, and the column heads and rows of the log."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import cast

from guide.formats.ics import plain
from guide.keep.amounts import AMOUNTS
from guide.keep.casefile import Case, Record
from guide.keep.events import Reply
from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text
from guide.say.refusal import DATES

TITLE = Text("追件记录", "Parcel case")
MADE = Text("整理于 {today}（北京时间）", "Made on {today} (Beijing time)")
PARTS = {
    "answers": Text("情况", "The situation"),
    "dates": Text("日期", "Dates"),
    "blanks": Text("包裹和联系信息", "Parcel and contact details"),
    "amounts": Text("估算用的数字", "Figures for the estimate"),
    "ladder": Text("每一步走到哪里", "Where each step stands"),
    "deadlines": Text("期限怎么算的", "How the deadlines were counted"),
    "log": Text("跟进记录", "Log"),
    "sent": Text("发出的信", "Letters sent"),
    "evidence": Text("证据", "Evidence"),
}
LOG = (
    ("on", Text("日期", "Date")),
    ("channel", Text("跟进渠道", "Channel")),
    ("who", Text("沟通对象", "Spoken to")),
    ("said", Text("沟通要点与对方回复", "What was said and answered")),
    ("ticket", Text("工单号与进度", "Ticket and progress")),
    ("promised_by", Text("承诺时间", "Promised by")),
)
STATES = {
    "done": Text("已做", "done"),
    "open": Text("现在可以", "open now"),
    "opens": Text("以后可以", "opens later"),
    "closed": Text("不适用", "closed"),
}
LADDER = (Text("步骤", "Step"), Text("状态", "State"), Text("日期", "Date"), Text("原因", "Why"))
HAVE = (Text("还缺", "missing"), Text("已有", "have"))

_MARKS = re.compile(r"([\\`*_{}\[\]<>#|~!&])")


def escape(text: str) -> str:
    r"""Return `text` as one line of plain words in Markdown.

    >>> escape("a|b\n<c>")
    'a\\|b / \\<c\\>'
    """
    return _MARKS.sub(r"\\\1", " / ".join(filter(None, plain(text).split("\n"))))


def log_rows(kb: KnowledgeBase, case: Case, lang: Lang) -> list[list[str]]:
    """Return the log as a table: a head, then one row an entry; channels by their title."""
    rows = [[title.in_(lang) for _, title in LOG]]
    for record in _entries(case, "log"):
        cells = {name: str(record[name]) for name, _ in LOG}
        if (channel := kb.channels.get(cells["channel"])) is not None:
            cells["channel"] = channel.title.in_(lang)
        rows.append(list(cells.values()))
    return rows


def summary(kb: KnowledgeBase, case: Case, advice: Reply, today: date, lang: Lang) -> str:
    """Return the whole case as Markdown; parts with nothing in them are left out."""
    parts = {
        "answers": list(_answers(kb, case, lang)),
        "dates": list(_dates(case, lang)),
        "blanks": list(_blanks(kb, case, lang)),
        "amounts": list(_amounts(case, lang)),
        "ladder": list(_ladder(advice, lang)),
        "deadlines": list(_deadlines(advice)),
        "log": list(_table(log_rows(kb, case, lang))),
        "sent": list(_sent(kb, case, lang)),
        "evidence": list(_evidence(kb, case, lang)),
    }
    lines = [f"# {TITLE.in_(lang)}", "", MADE.in_(lang).format(today=today)]
    for name, content in parts.items():
        if content:
            lines += ["", f"## {PARTS[name].in_(lang)}", "", *content]
    return "\n".join(lines) + "\n"


def _map(case: Case, of: str) -> Mapping[str, str]:
    return cast(Mapping[str, str], case[of])


def _entries(case: Case, of: str) -> list[Record]:
    return cast(list[Record], case[of])


def _answers(kb: KnowledgeBase, case: Case, lang: Lang) -> Iterator[str]:
    for name, value in _map(case, "answers").items():
        question = kb.questions[name]
        titles = [option.title for option in question.options if option.value == value]
        said = titles[0].in_(lang) if titles else value
        yield f"- {escape(question.title.in_(lang))} {escape(said)}"


def _dates(case: Case, lang: Lang) -> Iterator[str]:
    for name, day in _map(case, "dates").items():
        title = DATES.get(name, Text(name, name)).in_(lang)
        yield f"- {escape(title)}: {day}"


def _blanks(kb: KnowledgeBase, case: Case, lang: Lang) -> Iterator[str]:
    for name, value in _map(case, "blanks").items():
        yield f"- {escape(kb.blanks[name].title.in_(lang))}: {escape(value)}"


def _amounts(case: Case, lang: Lang) -> Iterator[str]:
    for name, value in _map(case, "amounts").items():
        yield f"- {escape(AMOUNTS[name].in_(lang))}: {escape(value)}"


def _table(rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Yield the lines of a table; nothing if it has only a head."""
    if len(rows) < 2:
        return
    for number, row in enumerate(rows):
        yield "| " + " | ".join(map(escape, row)) + " |"
        if number == 0:
            yield "|" + " --- |" * len(row)


def _ladder(advice: Reply, lang: Lang) -> Iterator[str]:
    rungs = cast(list[Mapping[str, object]], advice.get("ladder", []))
    rows = [[title.in_(lang) for title in LADDER]]
    for rung in rungs:
        on = str(rung["opens_on"] or rung["due_on"] or "")
        state = STATES[str(rung["state"])].in_(lang)
        rows.append([str(rung["title"]), state, on, str(rung["why"])])
    return _table(rows)


def _deadlines(advice: Reply) -> Iterator[str]:
    for item in cast(list[Mapping[str, object]], advice.get("deadlines", [])):
        yield f"- {item['last_day']}: {escape(str(item['says']))}"
        for line in cast(list[str], item["counted"]):
            yield f"    - {escape(line)}"


def _sent(kb: KnowledgeBase, case: Case, lang: Lang) -> Iterator[str]:
    for record in _entries(case, "sent"):
        letter = kb.letters.get(str(record["letter"]))
        title = letter.title.in_(lang) if letter else str(record["letter"])
        yield f"- {record['on']} {escape(title)}"
        for line in filter(None, plain(str(record["text"])).split("\n")):
            yield f"    > {escape(line)}"


def _evidence(kb: KnowledgeBase, case: Case, lang: Lang) -> Iterator[str]:
    for record in _entries(case, "evidence"):
        item = kb.items.get(str(record["id"]).partition("--")[0])  # of a file: item--digest
        says = item.says.in_(lang) if item else str(record["says"])
        have = HAVE[bool(record["have"])].in_(lang)
        extra = [escape(str(record[name])) for name in ("note", "sha256") if record[name]]
        yield " — ".join((f"- [{'x' if record['have'] else ' '}] {escape(says)} ({have})", *extra))

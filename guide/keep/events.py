"""The days of a case as calendar events: rungs, deadlines, promises, the next contact.

Nothing personal goes into a calendar, which is often shared and synchronised: no names, no
numbers, nothing of what was said. The address in an event holds the answers and their dates.
"""

import hashlib
import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import date
from typing import cast

from guide.formats.ics import Event
from guide.keep.casefile import Case, Record
from guide.keep.contact import next_contact
from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text

Reply = Mapping[str, object]  # the reply to `advise`, in the reader's language

_CLAUSE = re.compile("[，。：；（]|[,.:;] ")  # a title of an event holds the first clause
_SITE = re.compile(r"https?://[A-Za-z0-9.:\[\]-]{1,200}(/[A-Za-z0-9._~/-]{0,200})?")

OPENS = Text("可以走下一步了：", "You can take the next step: ")
DUE = Text("该有答复了：", "An answer is due: ")
ENDS = Text("期限到期：", "A period ends: ")
PROMISED = Text("对方承诺的日子", "The day that was promised")
ASK = Text("该再联系一次了", "Time to get in touch again")
SEE_LOG = Text("详情见你的跟进记录。", "See your log for the details.")
RANGE = Text("最早 {first}，最晚 {last}。", "At the earliest {first}, at the latest {last}.")


def address(site: str, answers: Mapping[str, str], dates: Mapping[str, str]) -> str:
    """Return where answers and dates (ISO days) open again; empty if `site` is no plain address."""
    if not _SITE.fullmatch(site):
        return ""
    told = {**answers, **{f"d.{name}": day for name, day in dates.items() if day}}
    return site + "#" + "&".join(("v=1", *(f"{name}={value}" for name, value in told.items())))


def events(
    kb: KnowledgeBase, case: Case, advice: Reply, today: date, lang: Lang, site: str
) -> tuple[Event, ...]:
    """Return every day that matters, in order of the calendar; ids stay from one to the next."""
    answers = cast(Mapping[str, str], case["answers"])
    found = (*_rungs(advice, lang), *_deadlines(advice, lang), *_log(kb, case, today, lang))
    dates = cast(Mapping[str, str], case["dates"])
    key, url = _key(case), address(site, answers, dates)
    whole = (replace(event, uid=f"{event.uid}.{key}@zhuijian", url=url) for event in found)
    return tuple(sorted(whole, key=lambda event: (event.on, event.uid)))


def _key(case: Case) -> str:
    """Return what tells this case from others of the same reader in one calendar."""
    if case["id"]:
        return str(case["id"])
    content = json.dumps([case["answers"], case["dates"]], sort_keys=True)
    return hashlib.sha256(content.encode()).hexdigest()[:16]


def _items(advice: Reply, name: str) -> list[Mapping[str, object]]:
    return cast(list[Mapping[str, object]], advice.get(name, []))


def _lines(item: Mapping[str, object], name: str) -> list[str]:
    return cast(list[str], item.get(name, []))


def _counted(advice: Reply, facts: list[str], on: str) -> list[str]:
    """Return how the day `on` was counted, if one of `facts` sets it."""
    for item in _items(advice, "deadlines"):
        if item["fact"] in facts and on == item["last_day"]:
            return _lines(item, "counted")
    return []


def _rungs(advice: Reply, lang: Lang) -> Iterator[Event]:
    for rung in _items(advice, "ladder"):
        name, title, why = str(rung["rung"]), str(rung["title"]), str(rung["why"])
        if rung["state"] == "opens" and rung["opens_on"]:
            on = date.fromisoformat(str(rung["opens_on"]))
            yield Event(f"{name}-opens", on, OPENS.in_(lang) + title, why)
        if rung["due_on"]:
            on = date.fromisoformat(str(rung["due_on"]))
            how = _counted(advice, _lines(rung, "facts"), on.isoformat())
            yield Event(f"{name}-due", on, DUE.in_(lang) + title, "\n".join((why, *how)))


def _deadlines(advice: Reply, lang: Lang) -> Iterator[Event]:
    """Yield the periods that no rung's answer stands for, on the earliest day they can end."""
    answers = {
        (fact, rung["due_on"])
        for rung in _items(advice, "ladder")
        for fact in _lines(rung, "facts")
    }
    for item in _items(advice, "deadlines"):
        if (item["fact"], item["last_day"]) in answers:
            continue
        says, lines = str(item["says"]), _lines(item, "counted")
        first, last = str(item["earliest"]), str(item["latest"])
        if first != last:
            lines = [*lines, RANGE.in_(lang).format(first=first, last=last)]
        yield Event(
            f"deadline-{item['fact']}",
            date.fromisoformat(first),
            ENDS.in_(lang) + _CLAUSE.split(says, maxsplit=1)[0],
            "\n".join((says, *lines)),
            alarms=(3, 0),
        )


def _log(kb: KnowledgeBase, case: Case, today: date, lang: Lang) -> Iterator[Event]:
    """Yield the promises that are still open, and the next contact where none was made."""
    promised = False
    for record in cast(list[Record], case["log"]):
        if record["done"] or not record["promised_by"]:
            continue
        promised = True
        channel = kb.channels.get(str(record["channel"]))
        whom = f"（{channel.title.zh}）" if channel else ""
        whom_en = f" ({channel.title.en})" if channel else ""
        yield Event(
            f"promise-{record['id']}",
            date.fromisoformat(str(record["promised_by"])),
            PROMISED.in_(lang) + (whom if lang == "zh" else whom_en),
            SEE_LOG.in_(lang),
        )
    following = None if promised else next_contact(case, today)
    if following is not None:
        yield Event("next-contact", following.on, ASK.in_(lang), following.why.in_(lang))

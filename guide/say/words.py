"""Quantities, days and conditions in words; placeholders filled.

Texts of the knowledge base hold no numbers of their own. They name a fact in braces,
and here its period or a named value takes that place, in the reader's language.
"""

import re
from collections.abc import Mapping
from datetime import date

from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact
from guide.model.kinds import Wait
from guide.model.quantities import (
    Days,
    Hours,
    Months,
    Percent,
    Quantity,
    Times,
    WorkingDays,
    Years,
    Yuan,
)
from guide.model.text import Lang, Text
from guide.text.clauses import clause

PHASES: dict[str, Text] = {
    "before": Text("揽收之前", "Before pickup"),
    "transit": Text("运输途中", "In transit"),
    "customs": Text("海关与进出境", "Customs and borders"),
    "last-mile": Text("派送与签收", "Delivery"),
    "return": Text("退回", "Returns"),
    "after": Text("签收之后", "After delivery"),
    "any": Text("破损、丢失和其他", "Damage, loss and anything else"),
}

_PLACEHOLDER = re.compile(r"\{(clause:)?([a-z0-9-]+)(?:\.([a-z0-9_-]+))?\}")
_WAITS = ("check", "act", "escalate")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)


def quantity(q: Quantity, lang: Lang) -> str:
    """Return `q` in words.

    >>> quantity(WorkingDays(7), "zh"), quantity(Days(1), "en")
    ('7 个工作日', '1 day')
    """
    zh, en = _units(q)
    if lang == "zh":
        return f"{q.n}{zh}"
    return f"{q.n:,}{en}" if q.n != 1 else f"{q.n}{en.removesuffix('s')}"


def _units(q: Quantity) -> tuple[str, str]:
    """Return the unit of `q` in Chinese and in English (plural)."""
    match q:
        case Hours():
            return " 小时", " hours"
        case Days():
            return " 日", " days"
        case WorkingDays():
            return " 个工作日", " working days"
        case Months():
            return " 个月", " months"
        case Years():
            return " 年", " years"
        case Yuan():
            return " 元", " yuan"
        case Times():
            return " 倍", " times"
        case Percent():
            return "%", "%"
        case _:
            return f" {q.unit.zh}", f" {q.unit.en}"


def waiting(hours: Hours, lang: Lang) -> str:
    """Return a rule of thumb in words: whole days as days, none as "at once".

    >>> waiting(Hours(72), "en"), waiting(Hours(24), "en")
    ('3 days', '24 hours')
    """
    if hours.n == 0:
        return "马上" if lang == "zh" else "at once"
    if hours.n > 24 and hours.n % 24 == 0:
        days = hours.n // 24
        return f"{days} 天" if lang == "zh" else f"{days} days"
    return quantity(hours, lang)


def day(value: date, lang: Lang) -> str:
    """Return a calendar day in words.

    >>> day(date(2026, 12, 1), "en")
    '1 December 2026'
    """
    if lang == "zh":
        return f"{value.year}年{value.month}月{value.day}日"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def dated(text: Text, days: Mapping[str, date | None]) -> Text:
    """Return `text` with ``{name}`` replaced by the day of that name; None leaves it."""
    if "{" not in text.zh and "{" not in text.en:
        return text
    zh, en = text.zh, text.en
    for name, value in days.items():
        if value is not None:
            zh = zh.replace(f"{{{name}}}", day(value, "zh"))
            en = en.replace(f"{{{name}}}", day(value, "en"))
    return Text(zh, en)


def say(text: Text, lang: Lang, kb: KnowledgeBase, wait: Wait | None = None) -> str:
    """Return `text` in `lang` with its placeholders filled.

    ``{fact}`` becomes the period of that fact, ``{fact.name}`` a named value of it,
    ``{wait.check}`` the rule of thumb of `wait`, ``{clause:fact}`` the law and article that
    the fact is read from. In Chinese a space stands between a character and the number
    after it.

    Raises:
        ValueError: a placeholder names no fact, no period, no value, or no wait.
    """
    sentence = text.in_(lang)
    if "{" not in sentence:
        return sentence

    def filled(found: re.Match[str]) -> str:
        if found[1]:
            return _clause(found[2], found[3], lang, kb)
        words = _value(found[2], found[3], lang, kb, wait)
        before = sentence[found.start() - 1 : found.start()]
        return f" {words}" if "\u4e00" <= before <= "\u9fff" and words[0].isdigit() else words

    return _PLACEHOLDER.sub(filled, sentence)


def _clause(name: str, part: str | None, lang: Lang, kb: KnowledgeBase) -> str:
    """Return the law and article that a placeholder cites."""
    if part is not None or name not in kb.facts:
        raise ValueError(f"no clause for the placeholder {{clause:{name}}}")
    fact = kb.facts[name]
    return clause(fact, kb.sources[fact.source], lang)


def _value(name: str, part: str | None, lang: Lang, kb: KnowledgeBase, wait: Wait | None) -> str:
    """Return what one placeholder stands for."""
    if name == "wait" and part in _WAITS:
        if wait is None:
            raise ValueError(f"{{wait.{part}}} stands outside a kind")
        return waiting(getattr(wait, part), lang)
    if name not in kb.facts:
        raise ValueError(f"no fact {name!r} for the placeholder {{{name}}}")
    return quantity(_quantity(kb.facts[name], part), lang)


def _quantity(fact: Fact, part: str | None) -> Quantity:
    """Return the period of `fact`, or its value named `part`."""
    if part is None:
        if fact.period is None:
            raise ValueError(f"fact {fact.id!r} sets no period")
        return fact.period
    for name, value in fact.values:
        if name == part:
            return value
    raise ValueError(f"fact {fact.id!r} has no value {part!r}")


def cited(text: Text) -> tuple[str, ...]:
    """Return the ids of the facts that placeholders of `text` name, each once, in order."""
    both = text.zh + text.en
    if "{" not in both:
        return ()
    found = [m[2] for m in _PLACEHOLDER.finditer(both) if m[2] != "wait"]
    return tuple(dict.fromkeys(found))


def placeholders(sentence: str) -> tuple[str, ...]:
    """Return the placeholders of one sentence without braces, in order."""
    return tuple(m[0][1:-1] for m in _PLACEHOLDER.finditer(sentence))

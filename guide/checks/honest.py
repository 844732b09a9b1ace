"""Words claim no more than the evidence gives: experience is marked, certainty is not made up.

Facts, sources and the words of other systems are left out: they carry their own clause,
quote or year.
"""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass

from guide.checks.texts import named
from guide.model.base import KnowledgeBase
from guide.model.text import Text
from guide.say.words import cited

Problems = Iterator[str]

_ELSEWHERE = frozenset(
    ("facts", "sources", "systems", "platforms", "carriers", "holidays", "signs", "weights")
)
# What says how often something is so is our experience, unless somebody counted.
_OFTEN = {
    "zh": re.compile("多半|大多|多数|通常|往往|常常|经常|绝大|几乎|很少|大概|普遍(?!服务)"),
    "en": re.compile(
        r"\b(?:usually|mostly|(?<!how )often|rarely|seldom|typically|in most cases|almost always"
        r"|most (?:of|are|parcels|people|sellers|shops|platforms|carriers|countries))\b",
        re.IGNORECASE,
    ),
}
# "As a rule" hedges what a law says; without a fact beside it nobody knows which rule.
_AS_A_RULE = {
    "zh": re.compile("一般(?!的|信息)"),
    "en": re.compile(r"\b(?:normally|generally|as a rule)\b", re.IGNORECASE),
}
_MARKED = {
    "zh": re.compile("经验|网上常见"),
    "en": re.compile(r"rule of thumb|commonly (?:said|given|reported)", re.IGNORECASE),
}
# Certainty that no law gives. `ALLOWED` are the uses that promise nothing.
_CERTAIN = {
    "zh": re.compile(
        "只有[^，。；、]{0,12}?(?:才能|(?<!不)能)|改不了|(?<!不)(?<!自动)等于|最早|(?<!不)一定|肯定|必然|必定|绝对"
        "|百分之百|永远|从不|无疑|没有理由|唯一|(?<!不)(?<!不能)保证(?!金)"
    ),
    "en": re.compile(
        r"\b(?:guarantee[ds]?|certainly|definitely|surely|undoubtedly|no doubt|always|impossible"
        r"|the only way|only an? \w+ can|at the earliest|in any case|will get|gives? up your)\b",
        re.IGNORECASE,
    ),
}
ALLOWED = (
    "你一定在的时段",  # a time that the reader chooses
    "一定要",  # an instruction to the reader
    "实在改不了",
    "改不了，请确认",  # in case it cannot be changed
    "没有理由的拒收",  # a refusal without a ground, as the law calls it
    "最早 {earliest}，最晚",  # the bounds of a count
    "按最早的一天",
    "按最早的那一天",
    "when you are surely in",
    "always give the same ticket number",
    "Always get a ticket number",
    "no other body has taken",
)


def _texts(value: object, where: str, facts: bool) -> Iterator[tuple[str, Text, bool]]:
    """Yield the texts inside `value`, each with whether a fact stands beside it."""
    if isinstance(value, Text):
        yield where, value, facts or bool(cited(value))
    elif isinstance(value, tuple):
        for at, item in enumerate(value, 1):
            yield from _texts(item, f"{where} {at}", facts)
    elif is_dataclass(value):
        beside = bool(value.facts) if hasattr(value, "facts") else facts
        for place in fields(value):
            yield from _texts(getattr(value, place.name), f"{where}, {place.name}", beside)


def said(kb: KnowledgeBase) -> Iterator[tuple[str, str, str, bool]]:
    """Yield (place, language, sentence, whether a fact stands beside it) for every text."""
    for place in fields(kb):
        records = getattr(kb, place.name)
        if place.name in _ELSEWHERE or isinstance(records, str):
            continue
        for record in records.values() if isinstance(records, dict) else records:
            for where, text, facts in _texts(record, named(record), False):
                yield where, "zh", text.zh, facts
                yield where, "en", text.en, facts


def experience(kb: KnowledgeBase) -> Problems:
    """Yield what says how often something is so, and neither a fact nor a mark says why."""
    for where, lang, words, facts in said(kb):
        if _MARKED[lang].search(words):
            continue
        for found in (
            _OFTEN[lang].search(words),
            None if facts else _AS_A_RULE[lang].search(words),
        ):
            if found:
                yield f"{where} ({lang}): {found[0]!r} is experience: mark it, or leave it out"


def certainty(kb: KnowledgeBase) -> Problems:
    """Yield words of certainty outside the uses that promise nothing."""
    for where, lang, words, _ in said(kb):
        for allowed in ALLOWED:
            words = words.replace(allowed, "")
        found = _CERTAIN[lang].search(words)
        if found:
            yield f"{where} ({lang}): {found[0]!r} is more than the law gives"


_BODY = re.compile("邮政管理|市场监管|消费者协会|消协|海关|法院|公安|警方|仲裁")
_POWER = re.compile("应当|必须|有权|不受理|不得|才受理|可以起诉|可以复议|强制")


def grounded(kb: KnowledgeBase) -> Problems:
    """Yield statements on what a body must or may do that name no fact they rest on."""
    for places in (kb.channels, kb.rungs, kb.reasons, kb.claims):
        for record in places.values():
            for where, text, facts in _texts(record, named(record), False):
                if not facts and _BODY.search(text.zh) and _POWER.search(text.zh):
                    yield f"{where}: says what a body must or may do, and names no fact"


def hotlines(kb: KnowledgeBase) -> Problems:
    """Yield numbers without a source, and unsure numbers in a sentence that does not say so."""
    unsure = set()
    for channel in kb.channels.values():
        if channel.phone and channel.source not in kb.sources:
            yield f"{named(channel)} has a number and names no source of it"
        if channel.phone and channel.confidence == "low":
            unsure.add(channel.phone)
    for carrier in kb.carriers.values():
        if carrier.hotline and not carrier.sources:
            yield f"{named(carrier)} has a number and names no source of it"
        if carrier.hotline and carrier.hotline_confidence == "low":
            unsure.add(carrier.hotline)
    for where, lang, words, _ in said(kb):
        for number in sorted(unsure):
            if re.search(rf"(?<!\d){re.escape(number)}(?!\d)", words) and not _MARKED[lang].search(
                words
            ):
                yield f"{where} ({lang}): the number {number} is unsure, and its mark is missing"


RULES_OF_HONESTY = (experience, certainty, grounded, hotlines)

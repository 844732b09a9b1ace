"""What a reply says beside its content: what could not be used, and rules past their review.

Days that have not come and answers that do not go together are refused for nothing, and nothing
that was typed is lost; the reply says what was left out, and why, in the reader's language.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from guide.ask.derive import ROLES
from guide.days.versions import REVIEW_AFTER
from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text
from guide.read.facts import Facts
from guide.say.speaker import Json
from guide.say.words import day

_AHEAD = Text(
    "记录里的{day}比今天还晚，没有填进日期。请核对记录，或者核对今天的日期。",
    "{day} in the record is after today, so it was not filled in. Check it, or today's date.",
)
_SKIMMED = Text(
    "文字很长：细读的只有两头，也就是最新和最早的记录，中间有 {n} 行没有细读。"
    "要看中间的，请单独贴那几行。",
    "A long text: only its two ends, the newest and the oldest records, were read closely, and"
    " {n} lines between them were not. To have them read, paste them by themselves.",
)
_LEFT_OUT = Text(
    "这些回答和现在的情形配不上，没有算进去：{answers}。前面有答错的，先改那一个。",
    "These answers do not fit the case as it stands and were left out: {answers}. If an earlier"
    " answer is wrong, change that one first.",
)
_UNKNOWN = Text(
    "不认识这些回答，没有算进去：{answers}。请从列出的选项里选。",
    "These answers are not known and were left out: {answers}. Choose from the options listed.",
)
_PAST_REVIEW = Text(
    "下面有的依据在{day}以前就该重新核对，还没有核对过，规定可能变了。行动前请对照官方最新文本。",
    "Some of the rules below were due to be checked again by {day}, and have not been; they may"
    " have changed. Check the latest official text before you act.",
)
_NOTHING_SAID = ("no", "none", "unknown")  # answers that assert nothing
# 买的人退货，卖的人收退货：角色和这笔交易并不矛盾。
_BOTH = {("return", "buyer"), ("return-to-me", "seller")}


def ahead(told: Facts, today: date | None) -> tuple[date, ...]:
    """Return the days of a trace that lie after `today`, each once; none where no day is given."""
    last = told.last.on if told.last else None
    signed = told.signed.on if told.signed else None
    days = (told.posted, last, signed)
    return tuple(dict.fromkeys(one for one in days if one and today and one > today))


def ahead_notice(days: tuple[date, ...], lang: Lang) -> list[Json]:
    """Return the warning about `days` that have not come yet, none without any."""
    title = _AHEAD.in_(lang)
    return [
        {"id": "future_date", "title": title.replace("{day}", day(one, lang)), "because": []}
        for one in days[:1]
    ]


def skimmed_notice(lines: int, lang: Lang) -> list[Json]:
    """Return the warning that so many lines of a text were not read closely, or none."""
    title = _SKIMMED.in_(lang).replace("{n}", str(lines))
    return [{"id": "skimmed", "title": title, "because": []}] if lines else []


def left_out(
    kb: KnowledgeBase, given: Mapping[str, str], kept: Mapping[str, str], lang: Lang
) -> list[Json]:
    """Return warnings about the answers of `given` that are not among `kept`, by what is wrong."""
    unknown: list[str] = []
    against: list[str] = []
    for question, value, known in _lost(kb, given, kept):
        (against if known else unknown).append(_answer(kb, question, value, lang))
    found = (("unknown-answer", _UNKNOWN, unknown), ("not-counted", _LEFT_OUT, against))
    joint = "；" if lang == "zh" else "; "
    return [
        {"id": id_, "title": text.in_(lang).replace("{answers}", joint.join(said)), "because": []}
        for id_, text, said in found
        if said
    ]


def past_review(kb: KnowledgeBase, cited: Iterable[str], today: date, lang: Lang) -> list[Json]:
    """Return the warning that a fact among `cited` (ids) was not compared for a year, or none."""
    oldest = min((kb.facts[id_].checked_on for id_ in cited), default=today)
    if today <= oldest + REVIEW_AFTER:
        return []
    by = day(oldest + REVIEW_AFTER, lang)
    title = _PAST_REVIEW.in_(lang).replace("{day}", by)
    return [{"id": "past-review", "title": title, "because": []}]


def noticed(reply: Json, more: list[Json]) -> Json:
    """Return `reply` with `more` after its own warnings."""
    own = reply["warnings"]
    assert isinstance(own, list)
    return {**reply, "warnings": [*own, *more]}


def _lost(
    kb: KnowledgeBase, given: Mapping[str, str], kept: Mapping[str, str]
) -> Iterator[tuple[str, str, bool]]:
    """Yield the answers that assert something and do not count; with whether they are known."""
    for question, value in given.items():
        options = kb.questions[question].options if question in kb.questions else ()
        if question in kept or not value:
            continue
        if value not in [option.value for option in options]:
            yield question, value, False
        elif value not in _NOTHING_SAID and not _agrees(question, value, kept):
            yield question, value, True


def _agrees(question: str, value: str, kept: Mapping[str, str]) -> bool:
    """Return whether a role says no more than the deal that is known."""
    deal = kept.get("deal", "")
    return question == "role" and (ROLES.get(deal) in (None, value) or (deal, value) in _BOTH)


def _answer(kb: KnowledgeBase, question: str, value: str, lang: Lang) -> str:
    """Return an answer in words, or as it was written where it is not known."""
    asked = kb.questions.get(question)
    if asked is None:
        return f"{question[:40]}={value[:40]}"
    titles = {option.value: option.title.in_(lang) for option in asked.options}
    joint = "" if lang == "zh" else " "
    return f"{asked.title.in_(lang)}{joint}{titles.get(value, value[:40])}"

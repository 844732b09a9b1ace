"""Drafting: a letter, the answers and what the reader typed -> a text and what is missing."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from datetime import date

from guide.ask.answers import Answers, holds
from guide.model.base import KnowledgeBase
from guide.model.letters import Blank, Letter
from guide.model.record import record
from guide.model.text import LANGS, Lang, Text
from guide.say.words import day, say

STORY = "problem"  # the blank that the story of the case fills unless the reader wrote it
TODAY = "today"  # the name under which the day of writing fills a blank
_ISO_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
_STOPS = ("。", ".")
_SENTENCES = re.compile(r"(?<=。)|(?<=\.) ")
_BLANK = re.compile(r"\{blank:([a-z0-9_-]+)\}")
_SPACED = re.compile(rf"( ?){_BLANK.pattern}")


@record
class Draft:
    """A letter as far as it can be written.

    `missing` are required blanks of the text that are still empty. `used` are all blanks of
    the text and of its short forms, `values` what fills them. `forms` holds phone, chat, form.
    `over` is by how many characters the form exceeds the letter's limit, 0 if within it.
    """

    text: str
    missing: tuple[str, ...]
    used: tuple[Blank, ...]
    values: Mapping[str, str]
    forms: Mapping[str, str]
    over: int = 0


def draft(
    kb: KnowledgeBase,
    letter: Letter,
    answers: Answers,
    blanks: Mapping[str, str],
    dates: Mapping[str, date],
    today: date,
    lang: Lang,
) -> Draft:
    """Return `letter` with its blanks filled.

    Paragraphs whose conditions do not definitely hold are left out, and so are those
    whose blanks are all optional and empty. An empty blank stands as its title in 【】.
    """
    values = _values(kb, letter, blanks, {**dates, TODAY: today}, lang)
    said = [one.text for one in letter.paragraphs if holds(one.only_if, answers)]
    short = {"phone": letter.phone, "chat": letter.chat, "form": letter.form}
    forms = {name: text for name, text in short.items() if text is not None}
    if STORY in letter.blanks and STORY not in values:
        known = {**values, **_values_of(kb, blanks, dates, lang)}
        told = story(kb, answers, known, lang, _said_anyway(said, forms.values()))
        values |= {STORY: told} if told else {}
    paragraphs = [text for text in said if _worth_it(kb, text, values)]
    written = {blank for text in paragraphs for blank in blanks_in(text)}
    named = written.union(*(blanks_in(text) for text in forms.values()))
    used = tuple(kb.blanks[blank] for blank in letter.blanks if blank in named)
    filled = {name: _short_form(kb, text, values, lang) for name, text in forms.items()}
    over = len(filled.get("form", "")) - letter.form_limit if letter.form_limit else 0
    return Draft(
        text="\n\n".join(_filled(kb, text, values, lang) for text in paragraphs),
        missing=tuple(
            blank.id
            for blank in used
            if blank.required and blank.id in written and blank.id not in values
        ),
        used=used,
        values=values,
        forms=filled,
        over=max(0, over),
    )


def story(
    kb: KnowledgeBase,
    answers: Answers,
    values: Mapping[str, str],
    lang: Lang,
    said: frozenset[str] = frozenset(),
) -> str:
    """Return what happened in plain sentences, from answers and what is known; "" if nothing is.

    Only sentences whose answers were given and whose gaps are all filled are said, and none
    that would only repeat the blanks in `said`. The last full stop is left to the letter.
    """
    told = []
    for paragraph in kb.story:
        named = blanks_in(paragraph.text)
        repeats = bool(named) and said.issuperset(named)
        if holds(paragraph.only_if, answers) and not repeats and all(b in values for b in named):
            told.append(_filled(kb, paragraph.text, values, lang))
    whole = ("" if lang == "zh" else " ").join(told)
    return whole[:-1] if whole.endswith(_STOPS) else whole


def _said_anyway(paragraphs: Iterable[Text], forms: Iterable[Text]) -> frozenset[str]:
    """Return the blanks that the letter, and each short form with the story, says by itself."""
    whole = {blank for text in paragraphs for blank in blanks_in(text)}
    each = (set(blanks_in(text)) for text in forms)
    return frozenset(whole.intersection(*(named for named in each if STORY in named)))


def blanks_in(text: Text) -> tuple[str, ...]:
    """Return the ids of the blanks in `text`, each once, in order."""
    return tuple(dict.fromkeys(_BLANK.findall(text.zh + text.en)))


def _values(
    kb: KnowledgeBase,
    letter: Letter,
    blanks: Mapping[str, str],
    dates: Mapping[str, date],
    lang: Lang,
) -> dict[str, str]:
    """Return what fills each blank: the reader's words first, else the date it names."""
    return _fill((kb.blanks[id_] for id_ in letter.blanks), blanks, dates, lang)


def _values_of(
    kb: KnowledgeBase, blanks: Mapping[str, str], dates: Mapping[str, date], lang: Lang
) -> dict[str, str]:
    """Return what fills any blank at all; the story may say more than the letter asks for."""
    return _fill(kb.blanks.values(), blanks, dates, lang)


def _fill(
    wanted: Iterable[Blank], blanks: Mapping[str, str], dates: Mapping[str, date], lang: Lang
) -> dict[str, str]:
    values: dict[str, str] = {}
    for blank in wanted:
        typed = _clean(blanks.get(blank.id, ""))
        if typed:
            values[blank.id] = _as_day(typed, lang)
        elif blank.date in dates:
            values[blank.id] = day(dates[blank.date], lang)
    return values


def _as_day(typed: str, lang: Lang) -> str:
    """Return a date as a date field gives it (2026-11-30) in words, any other text as it is."""
    try:
        return day(date.fromisoformat(typed), lang) if _ISO_DATE.fullmatch(typed) else typed
    except ValueError:
        return typed


def _clean(typed: str) -> str:
    """Return what a reader typed without control characters and outer spaces; lines stay."""
    kept = (c for c in typed if c == "\n" or unicodedata.category(c) not in ("Cc", "Cf", "Cs"))
    return "".join(kept).strip()


def _worth_it(kb: KnowledgeBase, text: Text, values: Mapping[str, str]) -> bool:
    """Return whether a paragraph says something: not if it only holds empty optional blanks."""
    named = blanks_in(text)
    return not named or any(kb.blanks[id_].required or id_ in values for id_ in named)


def _short_form(kb: KnowledgeBase, text: Text, values: Mapping[str, str], lang: Lang) -> str:
    """Return a short form filled, without the sentences whose blanks are all optional and empty."""
    zh, en = ([part for part in _SENTENCES.split(text.in_(one)) if part] for one in LANGS)
    if len(zh) != len(en):  # then sentences cannot be paired, and none is left out
        return _filled(kb, text, values, lang)
    said = [Text(*pair) for pair in zip(zh, en, strict=True)]
    kept = [_filled(kb, one, values, lang) for one in said if _worth_it(kb, one, values)]
    return ("" if lang == "zh" else " ").join(kept)


def _filled(kb: KnowledgeBase, text: Text, values: Mapping[str, str], lang: Lang) -> str:
    """Return `text` with facts and blanks filled; what was typed is never read for placeholders."""
    sentence = say(text, lang, kb)

    def value(found: re.Match[str]) -> str:
        after = sentence[found.end() : found.end() + 1]
        said = values.get(found[2]) or f"【{kb.blanks[found[2]].title.in_(lang)}】"
        said = said.removesuffix(after) if after in _STOPS else said  # no second full stop
        tight = lang == "zh" and said[:1] > "\u3000"  # between Chinese characters stands no space
        return said if tight else found[1] + said

    return _SPACED.sub(value, sentence)

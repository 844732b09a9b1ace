"""Texts read well in both languages and hold no number without a source."""

import re
from collections.abc import Iterator

from guide.checks.texts import Found, texts
from guide.model.base import KnowledgeBase
from guide.model.letters import Letter
from guide.model.text import LANGS, Lang, Text
from guide.say.words import placeholders, say
from guide.write.draft import blanks_in

Problems = Iterator[str]

# These carry their own source, year or notice beside the number; codes quote other systems.
_OWN_NUMBERS = frozenset(("Fact", "Source", "Carrier", "Code", "System", "Platform", "Holidays"))
_QUOTED = frozenset(("Code", "System"))  # as another system writes it, at times in one language
_BLANK = re.compile(r"\{blank:[a-z0-9_-]+\}")
_SLOT = re.compile(r"\{(?:opens|due|what|silence|until|days|signed)\}")
_DIGITS = re.compile(r"(?<![A-Za-z0-9])\d+(?![A-Za-z0-9])")
_HALF_WIDTH = re.compile(r"[\u4e00-\u9fff][,;:!?()]|[,;:!?()][\u4e00-\u9fff]")
_UNFINISHED = re.compile(r"\b(?:TODO|TBD|FIXME|XXX|lorem)\b|待补|待定稿", re.IGNORECASE)
_ENDS = {"zh": re.compile("[。！？；\n]"), "en": re.compile(r"[.!?;:](?:\s|$)|\n")}
LONGEST = {"zh": 60, "en": 35}  # Chinese characters; English words


def both_languages(kb: KnowledgeBase) -> Problems:
    """Yield texts that are empty in a language, or whose placeholders differ between them."""
    for found in texts(kb):
        zh, en = found.text.zh, found.text.en
        if _QUOTED.isdisjoint(found.within) and not (zh.strip() and en.strip()):
            yield f"{found.where}: one language is empty"
        if sorted(set(placeholders(zh))) != sorted(set(placeholders(en))):
            yield f"{found.where}: the placeholders differ between the languages"


def fillable(kb: KnowledgeBase) -> Problems:
    """Yield texts whose placeholders cannot be filled, or that hold a stray brace."""
    for found in texts(kb):
        if not _QUOTED.isdisjoint(found.within):
            continue
        for lang in LANGS:
            problem = _unfilled(kb, found, lang)
            if problem:
                yield f"{found.where} ({lang}): {problem}"
                break


def _unfilled(kb: KnowledgeBase, found: Found, lang: Lang) -> str:
    plain = _SLOT.sub("", _BLANK.sub("", found.text.in_(lang)))
    if found.wait is not None:
        for part in ("check", "act", "escalate"):
            if f"{{wait.{part}}}" in plain and getattr(found.wait, part).n == 0:
                return f"{{wait.{part}}} is zero, so no time can be named"
    try:
        words = say(Text(plain, plain), lang, kb, found.wait)
    except ValueError as error:
        return str(error)
    return "a brace is left over" if re.search(r"[{}]", words) else ""


def no_numbers(kb: KnowledgeBase) -> Problems:
    """Yield numbers that stand in a text itself; only hotlines of records may."""
    known = {channel.phone for channel in kb.channels.values()}
    known |= {carrier.hotline for carrier in kb.carriers.values()}
    for found in texts(kb):
        if not _OWN_NUMBERS.isdisjoint(found.within):
            continue
        for lang in LANGS:
            plain = re.sub(r"\{[^{}]*\}", "", found.text.in_(lang))
            for number in dict.fromkeys(_DIGITS.findall(plain)):
                if number not in known:
                    yield f"{found.where} ({lang}): the number {number} stands without a fact"


def punctuation(kb: KnowledgeBase) -> Problems:
    """Yield half-width punctuation beside Chinese characters."""
    for found in texts(kb):
        slip = _HALF_WIDTH.search(found.text.zh)
        if slip and _QUOTED.isdisjoint(found.within):
            yield f"{found.where}: half-width punctuation at {slip[0]!r}"


def finished(kb: KnowledgeBase) -> Problems:
    """Yield texts that still hold a note to the writer."""
    for found in texts(kb):
        left = _UNFINISHED.search(f"{found.text.zh}\n{found.text.en}")
        if left and _QUOTED.isdisjoint(found.within):
            yield f"{found.where}: {left[0]!r} is left over"


def short_sentences(kb: KnowledgeBase) -> Problems:
    """Yield sentences too long to read in one go."""
    for found in texts(kb):
        if not _OWN_NUMBERS.isdisjoint(found.within):
            continue
        for lang in LANGS:
            for sentence in _ENDS[lang].split(found.text.in_(lang)):
                length = _length(sentence, lang)
                if length > LONGEST[lang]:
                    yield f"{found.where} ({lang}): a sentence of {length}: {sentence.strip()!r}"


def _length(sentence: str, lang: Lang) -> int:
    plain = re.sub(r"\{[^{}]*\}", "X", sentence)
    return len(re.findall(r"[\u4e00-\u9fffX]", plain)) if lang == "zh" else len(plain.split())


# --------------------------------------------------------------------- letters


def blanks(kb: KnowledgeBase) -> Problems:
    """Yield letters whose blanks differ: declared, used in Chinese, used in English."""
    for letter in kb.letters.values():
        declared = set(letter.blanks)
        for lang in LANGS:
            used = {b for text in of_letter(letter) for b in blanks_in(_only(text, lang))}
            for blank in sorted(used ^ declared):
                what = "declared, not used" if blank in declared else "used, not declared"
                yield f"letter {letter.id} ({lang}): the blank {blank!r} is {what}"


def form_fits(kb: KnowledgeBase) -> Problems:
    """Yield letters whose form version is longer than the form takes, blanks counted as titles."""
    for letter in kb.letters.values():
        if letter.form is None:
            continue
        for lang in LANGS:
            length = len(_BLANK.sub("XXXX", letter.form.in_(lang)))
            if not 0 < length <= letter.form_limit:
                yield f"letter {letter.id} ({lang}): form of {length}, limit {letter.form_limit}"


def of_letter(letter: Letter) -> Iterator[Text]:
    """Yield the texts of a letter and of its short forms."""
    yield from (paragraph.text for paragraph in letter.paragraphs)
    yield from (text for text in (letter.phone, letter.chat, letter.form) if text is not None)


def _only(text: Text, lang: Lang) -> Text:
    return Text(text.in_(lang), "")


RULES_OF_WORDING = (
    both_languages,
    fillable,
    no_numbers,
    punctuation,
    finished,
    short_sentences,
    blanks,
    form_fits,
)

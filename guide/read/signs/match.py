"""Finding the phrases of all signs in one folded line, in time linear in its length."""

import re
from collections.abc import Iterable, Sequence
from operator import add, itemgetter
from typing import NamedTuple

from guide.model.record import record
from guide.text.fold import fold, is_han

# Signs are written in simplified characters and small letters: most need no folding.
_FOLDED = re.compile(r"[\u3400-\u9fff]+|[a-z][a-z ]*[a-z]")
_CLAUSE_MARKS = ",;!?~"
_HEAD = 2  # characters by which a phrase is looked up; no phrase is shorter


class Hit(NamedTuple):
    """A phrase found at `start` to `end` of a folded line."""

    start: int
    end: int
    phrase: str


@record
class Phrases:
    """Phrases prepared for search.

    A phrase that begins or ends with a Latin letter matches at word boundaries only; one
    written with a final ``*`` also matches the beginning of a longer word.
    """

    open_ended: dict[str, bool]  # phrase -> may the word go on
    lengths: dict[str, tuple[int, ...]]  # first characters -> lengths of phrases, longest first
    single: re.Pattern[str] | None = None  # Chinese words of one character

    def find(self, text: str) -> list[Hit]:
        """Return every occurrence in `text`, by start, the longest first."""
        hits = []
        lengths, known, size = self.lengths, self.open_ended, len(text)
        for start, head in enumerate(map(add, text, text[1:])):
            for length in lengths.get(head, ()):
                end = start + length
                phrase = text[start:end]
                if phrase in known and end <= size and self._stands_alone(text, start, end):
                    hits.append(Hit(start, end, phrase))
        if self.single:
            hits += [Hit(*one.span(), one.group()) for one in self.single.finditer(text)]
            hits.sort(key=itemgetter(0))
        return hits

    def _stands_alone(self, text: str, start: int, end: int) -> bool:
        if start and _is_word(text[start]) and _is_word(text[start - 1]):
            return False
        if end == len(text) or not _is_word(text[end]) or not _is_word(text[end - 1]):
            return True
        return self.open_ended[text[start:end]]


def _is_word(char: str) -> bool:
    return "a" <= char <= "z"


def plain(phrase: str) -> str:
    """Return `phrase` of a sign as it is searched for: folded, without the final star."""
    bare = phrase.rstrip("*")
    return bare if _FOLDED.fullmatch(bare) else fold(bare).text


def prepare(phrases: Iterable[str], parts: Iterable[str] = ()) -> Phrases:
    """Return `phrases` prepared for search, with the `parts` of sequences.

    Raises:
        ValueError: a phrase is shorter than two characters once folded; a part may be one
            Chinese character.
    """
    open_ended: dict[str, bool] = {}
    lengths: dict[str, set[int]] = {}
    parts = frozenset(parts)
    single = frozenset(part for part in parts if len(part) == 1 and is_han(part))
    for phrase in (*phrases, *(parts - single)):
        text = plain(phrase)
        if len(text) < _HEAD:
            raise ValueError(f"the phrase {phrase!r} is too short to be looked for")
        open_ended[text] = open_ended.get(text, False) or phrase.endswith("*")
        lengths.setdefault(text[:_HEAD], set()).add(len(text))
    ordered = {head: tuple(sorted(sizes, reverse=True)) for head, sizes in lengths.items()}
    return Phrases(open_ended, ordered, re.compile(f"[{''.join(single)}]") if single else None)


def outermost(hits: list[Hit]) -> list[Hit]:
    """Return `hits` without those that lie inside a longer one: 签收 in 无人签收 says nothing."""
    kept: list[Hit] = []
    reach = 0
    for hit in hits:
        if hit.end > reach:
            kept.append(hit)
            reach = hit.end
    return kept


def follow(
    text: str, hits: Sequence[Hit], index: int, steps: Sequence[frozenset[str]], within: int
) -> Hit | None:
    """Return the stretch from `hits[index]` over one hit of each of `steps`, in order.

    All lie in one clause, each at most `within` characters after the one before it; None if
    one is missing. Looks no further than that, so the cost does not grow with the text.
    """
    start, end, phrase = hits[index]
    for step in steps:
        index += 1
        while index < len(hits) and hits[index].start <= end + within:
            if hits[index].start >= end and hits[index].phrase in step:
                break
            index += 1
        else:
            return None
        if _breaks(text, end, hits[index].start):
            return None
        end = hits[index].end
    return Hit(start, end, phrase)


def _breaks(text: str, start: int, end: int) -> bool:
    """Return whether a clause ends between two words."""
    return any(mark in text[start:end] for mark in _CLAUSE_MARKS) or any(
        text[at] == "." and _ends_sentence(text, at) for at in range(start, end)
    )


def clause_end(text: str, start: int) -> int:
    """Return where the clause around `start` ends; marks inside brackets do not end it."""
    depth = 0
    for at in range(start, len(text)):
        char = text[at]
        if char in "([":
            depth += 1
        elif char in ")]":
            if depth == 0:
                return at
            depth -= 1
        elif (depth == 0 and char in _CLAUSE_MARKS) or (char == "." and _ends_sentence(text, at)):
            return at
    return len(text)


def _ends_sentence(text: str, at: int) -> bool:
    after = text[at + 1 : at + 2]
    return not after or is_han(after) or after in " [("

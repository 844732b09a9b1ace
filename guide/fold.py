"""Folding: one plain form of a text for matching, with the way back to the original.

Simplified characters, half width, lower case, no markup, no space beside Chinese. The
index map lets a match be shown in the reader's own characters.
"""

from bisect import bisect_left
from dataclasses import dataclass

from guide.han import SIMPLIFIED

_PUNCTUATION = {
    "。": ".",
    "、": ",",
    "【": "[",
    "】": "]",
    "「": "[",
    "」": "]",
    "『": "[",
    "』": "]",
    "〔": "[",
    "〕": "]",
    "《": "[",
    "》": "]",
    "‘": "'",
    "’": "'",
    "“": '"',
    "”": '"',
    "–": "-",
    "—": "-",
    "→": "-",
}
_DROPPED = "\u00ad\u200b\u200c\u200d\u200e\u200f\u2060\ufeff®™©\ufe0f"
_SPACES = "\t\n\r\x0b\x0c\x1c\x1d\x1e\x1f\x85\xa0\u2028\u2029\u202f\u3000" + "".join(
    chr(n) for n in range(0x2000, 0x200B)
)
_ENTITIES = {"nbsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": '"', "apos": "'", "#39": "'"}
_TIGHT = ":,;()[]"  # no space stays beside these
_JOINTS = "-_/"  # between two Latin letters these join words, and read as a space
_LONGEST_TAG = 400  # characters; a "<" without ">" within these is a plain sign
_LONGEST_ENTITY = 8


_HALF_WIDTH = {n: chr(n - 0xFEE0) for n in range(0xFF01, 0xFF5F)}
_SMALL = {n: n + 32 for n in range(ord("A"), ord("Z") + 1)}
_TABLE = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_DROPPED, ""),
    **{chr(big): chr(small) for big, small in _SMALL.items()},
    **SIMPLIFIED,
    **_PUNCTUATION,
}


@dataclass(frozen=True, slots=True)
class Folded:
    """A folded text: `at[i]` is where its character `i` stands in the original."""

    text: str
    at: tuple[int, ...]
    original: str

    def words(self, start: int, end: int) -> str:
        """Return what stands at `start` to `end` of the folded text, as it was written."""
        return self.original[self.at[start] : self.at[end - 1] + 1]

    def find(self, original_index: int) -> int:
        """Return the first folded index at or after `original_index` of the original."""
        return bisect_left(self.at, original_index)


def narrow(text: str) -> str:
    """Return `text` in half width and small Latin letters, one character for one."""
    return text.translate(_HALF_WIDTH).translate(_SMALL)


def is_han(char: str) -> bool:
    """Return whether `char` is a Chinese character."""
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"


def _is_latin(char: str) -> bool:
    return "a" <= char <= "z" or "A" <= char <= "Z"


def _markup(text: str, at: int) -> tuple[int, str] | None:
    """Return where the tag or entity at `at` ends and what it reads as, or None."""
    if text[at] == "<":
        after = text[at + 1 : at + 2]
        end = text.find(">", at, at + _LONGEST_TAG)
        if end > 0 and (_is_latin(after) or after in ("/", "!")) and after:
            return end + 1, ""
        return None
    end = text.find(";", at, at + _LONGEST_ENTITY)
    name = text[at + 1 : end] if end > 0 else ""
    return (end + 1, _ENTITIES[name]) if name in _ENTITIES else None


class _Folding:
    """The folded characters so far."""

    def __init__(self) -> None:
        self.chars: list[str] = []
        self.at: list[int] = []

    def add(self, char: str, at: int) -> None:
        last = self.chars[-1] if self.chars else " "
        if char == " ":
            if last == " " or last in _TIGHT or is_han(last):
                return
        elif last == " " and self.chars and (char in _TIGHT or is_han(char)):
            self.chars.pop()
            self.at.pop()
        self.chars.append(char)
        self.at.append(at)


def fold(text: str) -> Folded:
    """Return `text` folded; linear in its length.

    >>> fold("已簽收 （丰巢）").text
    '已签收(丰巢)'
    """
    out = _Folding()
    plain = text.translate(_HALF_WIDTH)
    at, size = 0, len(plain)
    before = ""
    while at < size:
        char = plain[at]
        if char in "<&" and (read := _markup(plain, at)):
            if read[1]:
                out.add(read[1], at)
            at = read[0]
            continue
        after = plain[at + 1] if at + 1 < size else ""
        if char in _JOINTS and _is_latin(before) and _is_latin(after):
            out.add(" ", at)
        else:
            if "A" <= char <= "Z" and "a" <= before <= "z":
                out.add(" ", at)  # two words written as one: OutForDelivery
            if folded := _TABLE.get(char, char):
                out.add(folded, at)
        before = char
        at += 1
    if out.chars and out.chars[-1] == " ":
        out.chars.pop()
        out.at.pop()
    return Folded("".join(out.chars), tuple(out.at), text)

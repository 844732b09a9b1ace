"""Folding: one plain form of a text for matching, with the way back to the original.

Simplified characters, half width, lower case, no markup, no space beside Chinese. The
index map lets a match be shown in the reader's own characters.
"""

from guide.model.record import record
from guide.text.han import SIMPLIFIED

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
_TIGHT_OR_SPACE = frozenset(" :,;()[]")  # no space stays beside these
_SPECIAL = frozenset("<&-_/")  # markup, and what reads as a space between two Latin letters
_LONGEST_TAG = 400  # characters; a "<" without ">" within these is a plain sign
_LONGEST_ENTITY = 8


_HALF_WIDTH = {n: chr(n - 0xFEE0) for n in range(0xFF01, 0xFF5F)}
_SMALL: dict[int, int] = {n: n + 32 for n in range(ord("A"), ord("Z") + 1)}
_NARROW = {
    **_SMALL,
    **{wide: ord(half) + 32 * ("A" <= half <= "Z") for wide, half in _HALF_WIDTH.items()},
}
_TABLE = {
    **dict.fromkeys(_SPACES, " "),
    **dict.fromkeys(_DROPPED, ""),
    **{chr(big): chr(small) for big, small in _SMALL.items()},
    **SIMPLIFIED,
    **_PUNCTUATION,
}


@record
class Folded:
    """A folded text: `at[i]` is where its character `i` stands in the original."""

    text: str
    at: tuple[int, ...]
    original: str

    def words(self, start: int, end: int) -> str:
        """Return what stands at `start` to `end` of the folded text, as it was written.

        A word that folding parted, as ParcelShop, is given whole.
        """
        first, last = self.at[start], self.at[end - 1] + 1
        while first and _one_word(self.original[first - 1 : first + 1]):
            first -= 1
        while last < len(self.original) and _one_word(self.original[last - 1 : last + 1]):
            last += 1
        return self.original[first:last]


def _one_word(pair: str) -> bool:
    return pair.isascii() and pair.isalpha()


def half_width(text: str) -> str:
    """Return `text` in half width, one character for one."""
    return text.translate(_HALF_WIDTH)


def narrow(text: str) -> str:
    """Return `text` in half width and small Latin letters, one character for one."""
    return text.translate(_NARROW)


def is_han(char: str) -> bool:
    """Return whether `char` is a Chinese character."""
    return "\u3400" <= char <= "\u9fff" or "\uf900" <= char <= "\ufaff"


def _is_latin(char: str) -> bool:
    return "a" <= char <= "z" or "A" <= char <= "Z"  # never true of an empty string


def _markup(text: str, at: int) -> tuple[int, str] | None:
    """Return where the tag or entity at `at` ends and what it reads as, or None."""
    if text[at] == "<":
        after = text[at + 1 : at + 2]
        end = text.find(">", at, at + _LONGEST_TAG)
        if end > 0 and (_is_latin(after) or after in ("/", "!")):
            return end + 1, ""
        return None
    end = text.find(";", at, at + _LONGEST_ENTITY)
    name = text[at + 1 : end] if end > 0 else ""
    return (end + 1, _ENTITIES[name]) if name in _ENTITIES else None


def fold(text: str) -> Folded:
    """Return `text` folded; linear in its length.

    >>> fold("已簽收 （丰巢）").text
    '已签收(丰巢)'
    """
    plain = half_width(text)
    chars: list[str] = []
    at: list[int] = []
    last, skip_to = " ", 0
    for here, char in enumerate(plain):
        if here < skip_to:
            continue
        folded = _TABLE.get(char, char)
        if char in _SPECIAL:
            folded, skip_to = _special(plain, here, folded)
        if not folded or (folded == " " and (last in _TIGHT_OR_SPACE or is_han(last))):
            continue
        if last == " " and chars and (folded in _TIGHT_OR_SPACE or is_han(folded)):
            chars.pop()
            at.pop()
        elif "A" <= char <= "Z" and here and "a" <= plain[here - 1] <= "z":
            chars.append(" ")  # two words written as one: OutForDelivery
            at.append(here)
        chars.append(folded)
        at.append(here)
        last = folded
    if last == " " and chars:
        chars.pop()
        at.pop()
    return Folded("".join(chars), tuple(at), text)


def _special(plain: str, at: int, folded: str) -> tuple[str, int]:
    """Return what markup or a joint at `at` reads as, and where reading goes on."""
    if plain[at] in "<&":
        end, read = _markup(plain, at) or (at + 1, folded)
        return read, end
    joins = _is_latin(plain[at - 1 : at]) and _is_latin(plain[at + 1 : at + 2])
    return (" " if joins else folded), at + 1

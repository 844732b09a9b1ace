"""Pieces of a text by which the model knows it: runs of characters, words and pairs of words.

A piece is not looked up by its name: a hash of it is the number of its slot in the table of
weights, so the table holds no text, and a few pieces share a slot. The same slots are counted
in training and in reading, so both import this module. Digits are one zero however many there
are: numbers, phones and dates say nothing about what happened.
"""

import re
from functools import lru_cache

SLOTS = 12_007
LONGEST = 5  # characters of a piece
LONGEST_HAN = 2  # of a piece that holds any character beyond ASCII
START, END = "^", "$"  # the edges of a text: a short label is known by them
_ASCII = re.compile(r"[\x00-\x7f]{3,}")
_FIRST = 7
_NAME = re.compile(r"[a-z]+", re.ASCII)  # a word of a language with spaces
_APART = (7_919, 104_729)  # of a word and the next one; of a word and the one after that
_NUMBER = re.compile(r"[0-9*]+")
_FACTOR, _MODULUS = 1_000_003, 2_147_483_647


def spread(folded: str) -> tuple[str, list[int]]:
    """Return `folded` with marked edges and short numbers, and where each character stood.

    >>> spread("到了12件")
    ('^到了0件$', [0, 0, 1, 2, 4, 4])
    """
    parts, at, last = [START], [0], 0
    for match in _NUMBER.finditer(folded):
        parts.append(folded[last : match.start()] + "0")
        at += range(last, match.start() + 1)
        last = match.end()
    parts.append(folded[last:] + END)
    at += range(last, len(folded))
    return "".join(parts), [*at, max(0, len(folded) - 1)]


def slots(text: str) -> list[tuple[int, int, int]]:
    """Return the slot of each piece of `text`, which `spread` gave, and where it stands."""
    found = []
    codes = list(map(ord, text))
    size = len(codes)
    for start in range(size):
        hashed = _FIRST
        limit = start + LONGEST
        for end in range(start, min(size, limit)):
            code = codes[end]
            if code > 127:
                limit = start + LONGEST_HAN
            if end >= limit:
                break
            hashed = (hashed * _FACTOR + code) % _MODULUS
            found.append((hashed % SLOTS, start, end + 1))
    names = [(_named(name[0]), *name.span()) for name in _NAME.finditer(text)]
    found += [(name % SLOTS, start, end) for name, start, end in names]
    for apart, factor in enumerate(_APART, 1):
        for (one, start, _), (two, _, end) in zip(names, names[apart:], strict=False):
            found.append((_paired(one, two, factor), start, end))
    return found


@lru_cache(maxsize=2048)
def _named(name: str) -> int:
    """Return the hash of a word."""
    hashed = len(name)
    for char in name:
        hashed = (hashed * _FACTOR + ord(char)) % _MODULUS
    return hashed


def _paired(one: int, two: int, factor: int) -> int:
    """Return the slot of two words."""
    return (one * factor + two) % _MODULUS % SLOTS


def bag(text: str) -> set[int]:
    """Return the slots of all pieces of `text`, which `spread` gave: as `slots`, but faster."""
    codes = list(map(ord, text))
    one = [(_FIRST * _FACTOR + code) % _MODULUS for code in codes]
    two = _longer(one, codes[1:])
    found = [*one, *two]
    for run in _ASCII.finditer(text):
        start, end = run.span()
        hashed = two[start : end - 1]
        for length in range(LONGEST_HAN + 1, LONGEST + 1):
            hashed = _longer(hashed, codes[start + length - 1 : end])
            found += hashed
    held = {one % SLOTS for one in found}
    names = [_named(name) for name in _NAME.findall(text)]
    held.update(name % SLOTS for name in names)
    for apart, factor in enumerate(_APART, 1):
        held.update(
            _paired(one, two, factor) for one, two in zip(names, names[apart:], strict=False)
        )
    return held


def _longer(hashed: list[int], codes: list[int]) -> list[int]:
    """Return the hashes of pieces one character longer than those of `hashed`."""
    return [(one * _FACTOR + code) % _MODULUS for one, code in zip(hashed, codes, strict=False)]

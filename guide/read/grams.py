"""Pieces of a text by which the model knows it: runs of one to five characters, as slots.

A piece is not looked up by its name: a hash of it is the number of its slot in the table of
weights, so the table holds no text, and a few pieces share a slot. The same slots are counted
in training and in reading, so both import this module. Digits are one zero however many there
are: numbers, phones and dates say nothing about what happened.
"""

import re

SLOTS = 12_007
LONGEST = 5  # characters of a piece
LONGEST_HAN = 2  # of a piece that holds any character beyond ASCII
START, END = "^", "$"  # the edges of a text: a short label is known by them
_NUMBER = re.compile(r"[0-9*]+")
_FACTOR, _MODULUS = 1_000_003, 2_147_483_647


def spread(folded: str) -> tuple[str, list[int]]:
    """Return `folded` with its edges marked and its numbers cut short, and where each
    character of that stood.

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
        hashed, limit = 7, LONGEST
        for end in range(start, min(size, start + LONGEST)):
            code = codes[end]
            if code > 127:
                limit = LONGEST_HAN
            if end - start >= limit:
                break
            hashed = (hashed * _FACTOR + code) % _MODULUS
            found.append((hashed % SLOTS, start, end + 1))
    return found

"""Pieces of a text by which the model knows it: runs of one to five characters.

The same pieces are counted in training and in reading, so both import this module. Digits are
one zero however many there are: numbers, phones and dates say nothing about what happened.
"""

import re
from collections.abc import Iterator

NOTHING = "nothing"  # the label of lines that say nothing about a parcel
START, END = "^", "$"  # the edges of a text; a short label is known by them
LONGEST = 5  # characters of a piece
LONGEST_HAN = 3  # of a piece that holds any character beyond ASCII
_DIGITS = re.compile(r"[0-9*]+")
_MASKED = "0"


def spread(folded: str) -> tuple[str, list[int]]:
    """Return `folded` with its edges marked and its numbers cut short, and where each
    character of that stood.

    >>> spread("到了12件")
    ('^到了0件$', [0, 0, 1, 2, 4, 4])
    """
    chars, at, last = [START], [0], 0
    for match in _DIGITS.finditer(folded):
        chars.append(folded[last : match.start()] + _MASKED)
        at += range(last, match.start() + 1)
        last = match.end()
    chars.append(folded[last:] + END)
    at += range(last, len(folded))
    return "".join(chars), [*at, max(0, len(folded) - 1)]


def pieces(text: str) -> Iterator[tuple[str, int]]:
    """Yield each piece of `text`, which `spread` gave, with where it begins."""
    size = len(text)
    for start in range(size):
        for end in range(start + 1, min(size, start + LONGEST) + 1):
            piece = text[start:end]
            if end - start > LONGEST_HAN and not piece.isascii():
                break
            yield piece, start

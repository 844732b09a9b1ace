"""Where a scan took place, as far as its line says; tells a parcel that goes in circles."""

import re
from collections import deque
from collections.abc import Sequence

_LONGEST = 24  # characters of a place's name
_BEFORE = "了 [("
_ENDS = frozenset("]),;.")
_AHEAD = ("下一站", "发往", "next stop")  # where it goes, not where it is
_STAMP = re.compile(r" ?(?:20\d\d[-/.年]\d|\d{1,2}:\d\d)", re.ASCII)  # a time behind the place


def stretch(text: str, marks: tuple[str, ...]) -> tuple[int, int] | None:
    """Return where folded `text` names a place after the first of `marks` in it, or None."""
    for mark in marks:
        at = text.find(mark)
        if at >= 0:
            start = at + len(mark)
            limit = min(len(text), start + _LONGEST)
            while start < limit and text[start] in _BEFORE:
                start += 1
            end = next((at for at in range(start, limit) if text[at] in _ENDS), limit)
            stamp = _STAMP.search(text, start, min(end + 3, len(text)))
            end = min(end, stamp.start()) if stamp else end
            if text.startswith(_AHEAD, start):
                return None
            while end > start and text[end - 1] == " ":
                end -= 1
            if "(" in text[start:end] and text[end : end + 1] == ")":
                end += 1  # the bracket is part of the name
            return (start, end) if end > start else None
    return None


def place(text: str, marks: tuple[str, ...]) -> str:
    """Return the place that folded `text` names after the first of `marks` in it, or nothing."""
    found = stretch(text, marks)
    return text[slice(*found)] if found else ""


def first_return(places: Sequence[str]) -> int | None:
    """Return the index at which a parcel is at B for the second time after A, B and A again.

    Scans that name no place, and several scans in one place, do not count.

    >>> first_return(["A", "B", "B", "", "A", "B"])
    5
    """
    last: deque[str] = deque(maxlen=4)
    for index, here in enumerate(places):
        if here and (not last or here != last[-1]):
            last.append(here)
            if len(last) == 4 and last[0] == last[2] and last[1] == last[3]:
                return index
    return None

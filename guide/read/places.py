"""Where a scan took place, as far as its line says; tells a parcel that goes in circles."""

from collections import deque
from collections.abc import Sequence

_LONGEST = 24  # characters of a place's name
_ENDS = frozenset("]),;.")


def place(text: str, marks: tuple[str, ...]) -> str:
    """Return the place that folded `text` names after the first of `marks` in it, or nothing."""
    for mark in marks:
        at = text.find(mark)
        if at >= 0:
            start = at + len(mark)
            rest = text[start : start + _LONGEST].lstrip("了 [(")
            end = next((at for at, char in enumerate(rest) if char in _ENDS), len(rest))
            return rest[:end].strip()
    return ""


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

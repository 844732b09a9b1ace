"""Layout: the lines of a paste in, the same with wrapped ones joined and buttons left out.

A screen breaks a sentence wherever it ends, and many apps write an event in two lines: what
happened, and the reason or the place. Lines that belong to one time are one scan. Which line
stands above the first time is a headline: it speaks of the latest scan.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from guide.read.stamp import Stamped
from guide.text.fold import is_han

_MOST_JOINED = 4  # lines of one scan
_WRAPPED_HAN = 12  # characters of a Chinese line that may have been cut by the screen
_WRAPPED = 28  # of another
_STOPS = ".。!！?？;；)）]】"
_BUTTONS = frozenset(
    (
        *("复制", "複製", "查看地图", "收起", "展开", "查看更多", "更多", "详情", "查看详情"),
        *("联系快递员", "打电话", "拨打电话", "联系客服", "催派", "催一催"),
        *("copy", "details", "show more", "see more", "view details", "more", "call", "less"),
        "show less",
    )
)


class Line(NamedTuple):
    """A piece of the pasted text: `at` is the number of the line it stands on, from 0."""

    at: int
    text: str
    plain: str  # the text in half width and small letters
    stamped: Stamped | None

    @property
    def is_alone(self) -> bool:
        """Whether it holds nothing but a day or a time."""
        return self.stamped is not None and self.stamped.alone

    @property
    def is_timed(self) -> bool:
        """Whether it tells an hour."""
        return self.stamped is not None and self.stamped.stamp.second is not None


def is_backwards(found: Sequence[Line]) -> bool:
    """Return whether times stand below what they belong to."""
    return bool(found) and found[-1].is_alone and not found[0].is_alone


def joined(found: Sequence[Line]) -> list[Line]:
    """Return `found` with the lines of one scan in one."""
    kept = [line for line in found if line.plain.strip() not in _BUTTONS]
    result: list[Line] = []
    for group in _groups(kept, backwards=is_backwards(kept)):
        texts = [line for line in group if not line.is_alone]
        if len(texts) > _MOST_JOINED or not any(line.is_timed for line in group):
            result += group
            continue
        whole = texts[:1]
        for line in texts[1:]:
            whole[0] = _together(whole[0], line)
        below = bool(group) and group[-1].is_alone
        alone = [line for line in group if line.is_alone]
        result += [*whole, *alone] if below else [*alone, *whole]
    return result


def _groups(found: Sequence[Line], *, backwards: bool) -> list[list[Line]]:
    """Return `found` in groups: each with the lines that belong to one time."""
    starts = [0]
    for at, (line, after) in enumerate(pairwise(found), 1):
        if backwards:
            if line.is_alone and not after.is_alone:
                starts.append(at)
        elif after.stamped is not None and not (line.is_alone and after.is_alone):
            starts.append(at)
    return [list(found[start:end]) for start, end in pairwise([*starts, len(found)])]


def _together(first: Line, second: Line) -> Line:
    """Return two lines as one: wrapped by the screen, or one after the other."""
    one, two = first.text.rstrip(), second.text.strip()
    gap = ", "
    if one and two and one[-1] not in _STOPS:
        if is_han(one[-1]) and len(one) >= _WRAPPED_HAN:
            gap = ""
        elif len(one) >= _WRAPPED and not is_han(two[0]):
            gap = " "
    plain = first.plain.rstrip() + gap + second.plain.strip()
    return Line(first.at, one + gap + two, plain, first.stamped)

"""What a line denies: no damage found, nothing lost. It tells that nothing is wrong with a parcel.

Neither model nor signs may take the word that is denied for what happened.
"""

import re
from collections.abc import Sequence

from guide.read.signs.match import Hit

_DENIED = re.compile(
    r"(?<![是有])(?:(?:并|还|暂时?|也)?(?:没有|没|未发现|未发生|未见|未|无)|没发现|没看到|不存在|(?:并)?不是|并非|并无"
    r"|暂无|冇|唔系|唔係)"
    r"(?:任何|明显|什么|发生|出现|发现|被|有)?"
    r"(?:丢件|丢失|遗失|弄丢|丢|坏|耽搁|破损|损坏|损毁|变形|少件|缺件|短少|延误|延迟|晚点|异常|滞留)"
    r"(?:情况|现象|记录|迹象|问题)?"
    r"|\b(?:not|no|without|never)(?: any| been| actually| visible)?(?: signs? of)?"
    r" (?:damaged?|lost|missing|delay(?:s|ed)?|exceptions?|broken)\b"
    r"(?: (?:was |were )?(?:found|seen|reported|detected|noted))?"
)
_REST = 3  # letters beside what is denied that still say something
_MOST = 400  # characters of a line that are read


def denied(text: str) -> list[tuple[int, int]]:
    """Return where folded `text` denies that something is wrong.

    Empty where it says hardly anything else: then the denial is the news.

    >>> denied("not damaged, moving on")
    [(0, 11)]
    >>> denied("是不是丢件了")
    []
    """
    text = text[:_MOST]
    spans = [found.span() for found in _DENIED.finditer(text)]
    inside = sum(end - start for start, end in spans)
    return spans if spans and sum(map(str.isalnum, text)) - inside >= _REST else []


def without(hits: Sequence[Hit], spans: Sequence[tuple[int, int]]) -> list[Hit]:
    """Return the `hits` of signs that do not stand for what is denied in `spans`."""
    return [
        hit for hit in hits if not any(start < hit.start and hit.end <= end for start, end in spans)
    ]

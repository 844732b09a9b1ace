"""Texts of law, article by article, in a form in which quotes can be found.

Line breaks, spaces and the width of brackets and punctuation differ between collections
and are left out of the comparison; every other character counts.
"""

import re

Law = tuple[tuple[str, str], ...]
"""A text of law: (article, its words as `compact` gives them), in order."""

_ARTICLE = re.compile(
    r"^[\s#*>\u200b-]*(第[〇零一二三四五六七八九十百千]+条(?:之[一二三四五六七八九十]+)?)(?=[\s*\u3000])",
    re.MULTILINE,
)
_HEADING = re.compile(
    r"^\s*(?:#.*|第[〇零一二三四五六七八九十百]+(?:分编|编|章|节)(?:[\s\u3000].*)?)$", re.MULTILINE
)
_WIDTH = str.maketrans("（）［］：；，！？．", "()[]:;,!?.")
_LEFT_OUT = re.compile(r"[\s\u200b\ufeff*]+")


def compact(words: str) -> str:
    """Return `words` without spaces and with brackets and punctuation at half width.

    >>> compact("（一） 属于信件，自确认")
    '(一)属于信件,自确认'
    """
    return _LEFT_OUT.sub("", words).translate(_WIDTH)


def _article_only(heading: re.Match[str]) -> str:
    """Return a heading that is an article, and nothing for that of a chapter."""
    return heading[0] if _ARTICLE.match(heading[0].lstrip()) else ""


def law(text: str) -> Law:
    r"""Return the articles of `text`; an article begins a line ("第十条　...").

    Headings of chapters and parts belong to no article.

    >>> law("第一条 甲。\n\n第二条 乙\n丙。")
    (('第一条', '第一条甲。'), ('第二条', '第二条乙丙。'))
    """
    text = _HEADING.sub(_article_only, text)
    heads = list(_ARTICLE.finditer(text))
    ends = [head.start() for head in heads] + [len(text)]
    return tuple(
        (head[1], compact(text[head.start(1) : end]))
        for head, end in zip(heads, ends[1:], strict=True)
    )

"""The Markdown twin of a page: `index.md` beside `index.html`, the same words without the frame.

An assistant or a reader of plain text gets the page in a fifth of its bytes. Links stay
relative: the twin lies in the same folder.
"""

import copy
import json

from bs4 import BeautifulSoup
from markdownify import MarkdownConverter

from scripts.publish.machines.reading import Page

LICENCE = "CC-BY-4.0"
# Controls say nothing without the program behind them, and pictures have their table beside them.
FRAME = ("script", "style", "svg", "button", "input", "textarea", "select", "template")
TONGUES = {"zh": "zh-Hans", "en": "en"}


class _Converter(MarkdownConverter):
    """Markdown as the project writes it: # headings, - lists, nothing wrapped."""

    class Options:
        """How markdownify is asked to write."""

        heading_style = "ATX"
        bullets = "-"
        escape_misc = False


def markdown(page: Page) -> str:
    """Return the twin of `page`, with what the page is in its head."""
    head = {
        "title": page.name,
        "description": page.description,
        "lang": TONGUES[page.lang],
        "source": page.url or None,
        "license": LICENCE,
    }
    told = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    body: str = _Converter().convert_soup(plain(page.article))
    lines = [line.rstrip() for line in body.strip().splitlines()]
    return "\n".join(["---", *told, "---", "", *_single(lines), ""])


def plain(article: BeautifulSoup) -> BeautifulSoup:
    """Return a copy of `article` without controls and without what a reader does not see."""
    tree = copy.copy(article)
    for one in tree.find_all(FRAME):
        one.decompose()
    for one in tree.find_all(hidden=True):
        one.decompose()
    for one in tree.find_all("a", class_="headerlink"):
        one.decompose()
    return tree


def _single(lines: list[str]) -> list[str]:
    """Return `lines` with no two empty ones after each other."""
    return [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]

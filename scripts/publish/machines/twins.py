"""The Markdown twin of a page: `index.md` beside `index.html`, the same words without the frame.

An assistant or a reader of plain text gets the page in a fifth of its bytes. Links stay
relative: the twin lies in the same folder.
"""

import json

from bs4 import BeautifulSoup, Tag
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

    def escape(self, text: str, parent_tags: set[str]) -> str:
        """Return `text` as Markdown shows it; what stands in angle brackets is no tag."""
        escaped: str = super().escape(text, parent_tags)  # type: ignore[misc]
        return escaped.replace("<", "&lt;")

    def convert_span(self, el: Tag, text: str, parent_tags: set[str]) -> str:
        """Return the words of `el`; a gap in a letter keeps the brackets that the style draws."""
        gap = "zj-blank" in el.get_attribute_list("class")
        return f"【{text}】" if gap else text


def markdown(page: Page) -> str:
    """Return the twin of `page`, with what the page is in its head; its article is used up."""
    head = {
        "title": page.name,
        "description": page.description,
        "lang": TONGUES[page.lang],
        "source": page.url or None,
        "license": LICENCE,
    }
    told = [f"{key}: {json.dumps(value, ensure_ascii=False)}" for key, value in head.items()]
    take_frame(page.article)
    body: str = _Converter().convert_soup(page.article)
    lines = [line.rstrip() for line in body.strip().splitlines()]
    return "\n".join(["---", *told, "---", "", *_single(lines), ""])


def take_frame(article: BeautifulSoup) -> None:
    """Take controls out of `article`, and what a reader does not see."""
    for one in article.find_all(_unseen):
        one.decompose()


def _unseen(one: Tag) -> bool:
    linked = one.name == "a" and "headerlink" in one.get_attribute_list("class")
    return one.name in FRAME or linked or one.has_attr("hidden")


def _single(lines: list[str]) -> list[str]:
    """Return `lines` with no two empty ones after each other."""
    return [line for at, line in enumerate(lines) if line or (at and lines[at - 1])]

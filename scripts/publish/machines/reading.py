"""A built page read once: its address, its words about itself, and its article as a tree."""

import html
import re
from dataclasses import dataclass
from pathlib import Path

from bs4 import BeautifulSoup

from guide.model.text import Lang

_ARTICLE = re.compile(r"<article\b[^>]*>(.*)</article>", re.DOTALL)
_LANG = re.compile(r'<html\b[^>]*\blang="([^"]+)"')
_CANONICAL = re.compile(r'<link rel="canonical" href="([^"]+)"')
_DESCRIPTION = re.compile(r'<meta name="description" content="([^"]*)"')
_SITE = re.compile(r'<meta property="og:site_name" content="([^"]*)"')
EN = "en/"


@dataclass(frozen=True, slots=True)
class Page:
    """A page: its file from the site's root, its whole address or "", and what it says."""

    path: str
    url: str
    lang: Lang
    site: str  # the name of the site in this language
    title: str
    description: str
    article: BeautifulSoup

    @property
    def name(self) -> str:
        """Return how the page is called among others; the home page bears the site's name."""
        return self.title if self.place else self.site

    @property
    def address(self) -> str:
        """Return where the page is served, from the site's root: "" is the home page."""
        return self.path.removesuffix("index.html")

    @property
    def place(self) -> str:
        """Return the same from the root of its language."""
        return self.address.removeprefix(EN) if self.lang == "en" else self.address


def read(site: Path, path: str) -> Page | None:
    """Return the page in the file `path` of `site`, or None where it has no article or heading."""
    text = (site / path).read_text(encoding="utf-8")
    article = _ARTICLE.search(text)
    if not article:
        return None
    tree = BeautifulSoup(article[1], "html.parser")
    heading = tree.find("h1")
    if heading is None:
        return None
    tongue = _found(_LANG, text)
    return Page(
        path=path,
        url=_found(_CANONICAL, text),
        lang="en" if tongue == "en" else "zh",
        site=_found(_SITE, text),
        title=words(heading.get_text()),
        description=_found(_DESCRIPTION, text),
        article=tree,
    )


def _found(pattern: re.Pattern[str], text: str) -> str:
    match = pattern.search(text)
    return html.unescape(match[1]) if match else ""


def words(text: str) -> str:
    r"""Return `text` on one line, without the theme's mark of a heading's own link.

    >>> words("  Lost,\n or so¶")
    'Lost, or so'
    """
    return " ".join(text.replace("¶", "").split())

"""Addresses and links of the pages: relative, so that the site works below any address."""

import re
from collections.abc import Iterable
from posixpath import relpath

from guide.model.base import KnowledgeBase


def address(path: str) -> str:
    """Return the folder under which the page written in `path` is served.

    >>> address("kinds/lost.md"), address("carriers/index.md"), address("index.md")
    ('kinds/lost/', 'carriers/', '')
    """
    stem = path.removesuffix(".md")
    if stem == "index":
        return ""
    return stem.removesuffix("index") if stem.endswith("/index") else f"{stem}/"


def relative(here: str, target: str) -> str:
    """Return the link from the page served at `here` to `target`, both from the site's root.

    >>> relative("kinds/lost/", "facts/#a"), relative("", "wizard/"), relative("ladder/", "")
    ('../../facts/#a', 'wizard/', '../')
    """
    folder, mark, anchor = target.partition("#")
    link = relpath(folder or ".", here or ".")
    if folder == "" or folder.endswith("/"):
        link = link.rstrip("/") + "/"
    return link + mark + anchor


def phones(kb: KnowledgeBase) -> frozenset[str]:
    """Return every telephone number that a record holds: the only ones that become links."""
    of_channels = {c.phone for c in kb.channels.values()}
    of_carriers = {c.hotline for c in kb.carriers.values() if c.hotline_confidence != "low"}
    return frozenset(of_channels | of_carriers) - {""}


def link_phones(html: str, known: Iterable[str]) -> str:
    """Return `html` (text without tags) with each known telephone number as a tel: link."""
    shapes = sorted(map(re.escape, known), key=lambda shape: -len(shape))
    if not shapes:
        return html
    found = re.compile(rf"(?<![\d-])({'|'.join(shapes)})(?![\d-])")
    return found.sub(r'<a href="tel:\1">\1</a>', html)

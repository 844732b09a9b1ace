"""Addresses and links of the pages: relative, so that the site works below any address."""

import re
from collections.abc import Mapping
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


def phones(kb: KnowledgeBase) -> dict[str, str]:
    """Return every telephone number that may become a link, with the page that says how sure.

    A number read in an official text needs no such page: "".
    """
    found = {
        c.phone: "" if c.confidence == "high" else f"channels/{c.id}/" for c in kb.channels.values()
    }
    for carrier in kb.carriers.values():
        if carrier.hotline_confidence != "low":
            sure = carrier.hotline_confidence == "high"
            found.setdefault(carrier.hotline, "" if sure else f"carriers/{carrier.id}/")
    return {number: page for number, page in found.items() if number}


def link_phones(html: str, known: Mapping[str, str]) -> str:
    """Return `html` (text without tags) with each known telephone number as a tel: link.

    What `known` holds for a number follows it: HTML that says how sure the number is.
    """
    shapes = sorted(map(re.escape, known), key=lambda shape: -len(shape))
    if not shapes:
        return html
    found = re.compile(rf"(?<![\d-])({'|'.join(shapes)})(?![\d-])( ?)")
    return found.sub(lambda m: _dialled(m[1], known[m[1]], m[2]), html)


def _dialled(number: str, mark: str, after: str) -> str:
    """Return one number as a link and its mark; no space is left after a full-width bracket."""
    space = "" if mark.removesuffix("</a>").endswith("）") else after
    return f'<a href="tel:{number}">{number}</a>{mark}{space}'

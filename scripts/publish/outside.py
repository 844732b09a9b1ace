"""Links that leave the site: of every built page, held to the rule for addresses of records.

Pages written by hand and templates can link without a record; a built page hides nothing.
"""

import html
import re
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

from guide.checks.addresses import fault

_LINK = re.compile(
    r"<(?:a|area|form)\b[^>]*?\s(?:href|action)=(?:\"([^\"]*)\"|'([^']*)'|([^\s>]+))", re.IGNORECASE
)
_CANONICAL = re.compile(r"<link\b[^>]*\bcanonical\b[^>]*>")
_HREF = re.compile(r"href=\"?([^\"\s>]+)")
_CALL = re.compile(r"tel:[0-9+-]+")


def leaving(page: str, home: str) -> Iterator[str]:
    """Yield the addresses of `page` (HTML) that are neither relative, nor of `home`, nor a call."""
    for match in _LINK.finditer(page):
        address = html.unescape(next(part for part in match.groups() if part is not None))
        if (home and address.startswith(home)) or _CALL.fullmatch(address):
            continue
        if address != address.strip() or _somewhere(address):
            yield address


def _somewhere(address: str) -> bool:
    try:
        parts = urlsplit(address)
    except ValueError:
        return True
    return bool(parts.scheme or parts.netloc or "\\" in address)


def _home(front: str) -> str:
    """Return the site's own address as its front page (HTML) tells it, or ""."""
    link = _CANONICAL.search(front)
    address = _HREF.search(link[0]) if link else None
    return address[1] if address else ""


def problems(site: Path) -> list[str]:
    """Return a sentence for each link of a page of `site` that must not be published."""
    home = _home((site / "index.html").read_text(encoding="utf-8"))
    return [
        f"{path.relative_to(site).as_posix()} links to {address!r}, which {wrong}"
        for path in sorted(site.rglob("*.html"))
        for address in leaving(path.read_text(encoding="utf-8"), home)
        if (wrong := fault(address))
    ]

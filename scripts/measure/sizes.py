"""What the site weighs on the wire, in Brotli."""

import json
from collections.abc import Mapping
from pathlib import Path

import brotli
from playwright.sync_api import Playwright

from scripts.measure.browser import cold, opened
from scripts.measure.host import Host
from scripts.measure.site import fragment, manifest

WIZARD = "/assets/wizard/"


def own_bytes(sent: Mapping[str, int], html: str) -> int:
    """Return the bytes before the first question beyond the theme.

    That is every file of the wizard's own that was sent, and the wizard's part of the page
    compressed by itself, which is a little more than it adds to the page.
    """
    files = sum(size for path, size in sent.items() if WIZARD in path or "/assets/py/" in path)
    return files + len(brotli.compress(fragment(html).encode(), quality=9))


def before_question(playwright: Playwright, site: Path) -> dict[str, int]:
    """Return the bytes sent by path until the first question was usable, untouched.

    What begins to be sent later kept nobody waiting: the rest of the wizard, the theme's script.
    """
    host = Host(site)
    try:
        with cold(playwright) as (_context, page):
            marks = opened(page, host.url + "wizard/", "question", None)
            page.wait_for_load_state("load")
            start: float = page.evaluate("performance.timeOrigin")
            return host.sent_until((start + marks["question"]) / 1e3)
    finally:
        host.close()


def first_page(playwright: Playwright, site: Path) -> int:
    """Return the bytes of the bodies sent for the first page in a cold profile."""
    host = Host(site)
    try:
        with cold(playwright) as (_context, page):
            page.goto(host.url, wait_until="networkidle")
            return sum(host.sent.values())
    finally:
        host.close()


def runtime(site: Path) -> int:
    """Return the bytes of the browser's Python without its snapshot, as a reader loads it.

    The second part of the wasm is not among them: only who calls what the first one lacks asks
    for it (`rest`).
    """
    return sum(int(line["br"]) for line in manifest(site)["files"] if line["role"] != "rest")


def rest(site: Path) -> int:
    """Return the bytes of the wasm's second part, which hardly anybody needs."""
    return sum(int(line["br"]) for line in manifest(site)["files"] if line["role"] == "rest")


def snapshot(site: Path) -> int:
    """Return the bytes of the memory snapshot, which on a fast link replaces the byte code."""
    read = json.loads((site / "assets/py/snapshot.json").read_text("utf-8"))
    return int(read["file"]["br"])


def sizes(playwright: Playwright, site: Path) -> dict[str, float]:
    """Return all sizes, in KB and MB of a thousand."""
    html = (site / "wizard" / "index.html").read_text("utf-8")
    own = own_bytes(before_question(playwright, site), html)
    return {
        "question_kb": round(own / 1e3, 1),
        "first_page_kb": round(first_page(playwright, site) / 1e3, 1),
        "runtime_mb": round(runtime(site) / 1e6, 3),
        "rest_mb": round(rest(site) / 1e6, 3),
        "snapshot_mb": round(snapshot(site) / 1e6, 3),
    }

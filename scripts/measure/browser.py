"""One measured visit: a cold profile, one page, one link, a share of the CPU."""

import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

from playwright.sync_api import BrowserContext, Page, Playwright

from scripts.measure.host import Host, Link
from scripts.measure.others import share, spent
from scripts.measure.site import PARTS

PATIENCE = 120_000  # ms; Pyodide as it comes, at a quarter of the CPU or on a slow link
TODAY = "2026-11-25"
ANSWERS = {"seen": "refused", "deal": "shop", "seller_asked": "no", "complained": "no"}
ANSWERS |= {"received": "no", "complained": "no", "elsewhere": "none"}
ADVISE = {"do": "advise", "lang": "zh", "today": TODAY, "answers": ANSWERS, "dates": {}}
PAGES = {
    "ours": "wizard/",
    "stock": "wizard-stock/#" + quote(json.dumps({"advise": ADVISE})),
    "plain": "wizard-plain/",
}
LAST = {"ours": "advice", "stock": "advice", "plain": "question"}


def chromium() -> str:
    """Return the browser to measure with.

    Raises:
        SystemExit: there is none.
    """
    found = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("google-chrome")
    return found or sys.exit("Chromium is missing: `scripts/dev.py test` says how to install it.")


@contextmanager
def throttled(profile: str, parts: float) -> Iterator[None]:
    """Give the browser of `profile` one of `parts` of the CPU."""
    if parts <= 1:
        yield
        return
    script = str(Path(__file__).with_name("throttle.py"))
    running = subprocess.Popen([sys.executable, script, profile, str(parts)])
    try:
        yield
    finally:
        running.terminate()
        running.wait()


@contextmanager
def cold(playwright: Playwright, parts: float = 1) -> Iterator[tuple[BrowserContext, Page]]:
    """Open a browser on an empty profile; the folder goes away with it."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as profile:
        context = playwright.chromium.launch_persistent_context(
            profile, executable_path=chromium(), args=["--no-sandbox"], locale="zh-CN"
        )
        context.set_default_timeout(PATIENCE)
        try:
            with throttled(profile, parts):
                yield context, context.pages[0]
        finally:
            context.close()


def marks_script(answers: dict[str, str] | None) -> str:
    """Return the script that notes the times; with answers, it also plays the reader."""
    return f"globalThis.benchAnswers = {json.dumps(answers)};\n" + (PARTS / "marks.js").read_text(
        "utf-8"
    )


def opened(page: Page, address: str, last: str, answers: dict[str, str] | None) -> dict[str, float]:
    """Go to `address`, wait for its `last` mark, return all marks in milliseconds.

    Raises:
        RuntimeError: the page threw an error; the marks could not be trusted.
    """
    broken: list[str] = []
    page.on("pageerror", lambda error: broken.append(str(error)))
    page.add_init_script(marks_script(answers))
    page.goto(address, wait_until="commit")
    page.wait_for_function(f"() => bench.marks.{last} !== undefined || bench.failed", polling=100)
    marks: dict[str, float] = page.evaluate("bench.marks")
    if broken or last not in marks:
        raise RuntimeError(f"{address}: {broken or page.evaluate('bench.failed')}")
    return marks


def visit(
    playwright: Playwright, site: Path, subject: str, link: Link, parts: float
) -> dict[str, Any]:
    """Return one sample: the marks in milliseconds, the bytes up to them, what others took.

    Of the bodies, those count that had begun to be sent when the last mark was set: what the
    page loads afterwards, for later or for offline use, kept nobody waiting.
    """
    host = Host(site, link)
    before = spent()
    try:
        with cold(playwright, parts) as (_context, page):
            answers = ANSWERS if subject == "ours" else None
            marks = opened(page, host.url + PAGES[subject], LAST[subject], answers)
            start: float = page.evaluate("performance.timeOrigin")
            size = host.until((start + marks[LAST[subject]]) / 1e3)
            # While the browser lives: with it goes the account of what its processes took.
            taken = share(before, spent(), os.cpu_count() or 1)
            return {**marks, "bytes": size, "protocol": protocol(page), "others": taken}
    finally:
        host.close()


def protocol(page: Page) -> str:
    """Return the protocol that the page came by, as the browser names it."""
    found: str = page.evaluate("performance.getEntriesByType('navigation')[0].nextHopProtocol")
    return found

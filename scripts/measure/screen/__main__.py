"""What a reader has to tap, read, type and look for, measured in a browser on a built site.

    python -m scripts.measure.screen --site site [--json docs/data/screen.json] [--on 2026-11-29]

Each figure has the most that is wanted. The tests of the browser hold the site to the same
functions; the page about coverage shows what was written.
"""

import argparse
import json
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, sync_playwright

from guide.kb.asked.queries import QUERIES_EN, QUERIES_ZH
from guide.model.text import LANGS, Lang
from scripts.measure.browser import PATIENCE, chromium
from scripts.measure.host import Host
from scripts.measure.screen.pasted import TOLD, taps, typed_again
from scripts.measure.screen.searched import missed, ready_to_search
from scripts.measure.screen.seen import (
    PHONE,
    RESULTS,
    UNDER,
    result,
    screens,
    without_contact,
    words_before,
)

QUERIES = {"zh": QUERIES_ZH, "en": QUERIES_EN}


@dataclass(frozen=True)
class Figure:
    """A figure, the most that is wanted, and of how many it was counted, where it is a count."""

    id: str
    value: float
    goal: float
    of: int | None = None


def _phone(browser: Browser) -> BrowserContext:
    context = browser.new_context(**PHONE)
    context.set_default_timeout(PATIENCE)
    return context


def _results(context: BrowserContext, home: str) -> list[Figure]:
    """Return the figures that are the worst of all results."""
    high: list[float] = []
    before: dict[Lang, list[int]] = {lang: [] for lang in LANGS}
    lacking, needing = 0, 0
    for lang in LANGS:
        for answers in RESULTS.values():
            page = context.new_page()
            result(page, home + UNDER[lang], answers)
            high.append(screens(page))
            before[lang].append(words_before(page, lang))
            without, needed = without_contact(page)
            lacking, needing = lacking + len(without), needing + needed
            page.close()
    return [
        Figure("screens", max(high), 3),
        *(Figure(f"before-{lang}", max(before[lang]), 40) for lang in LANGS),
        Figure("contact", lacking, 0, needing),
    ]


def _searches(context: BrowserContext, home: str) -> list[Figure]:
    found = []
    for lang in LANGS:
        page = context.new_page()
        ready_to_search(page, home + UNDER[lang])
        found.append(
            Figure(f"search-{lang}", len(missed(page, QUERIES[lang])), 0, len(QUERIES[lang]))
        )
        page.close()
    return found


def measured(site: Path) -> list[Figure]:
    """Return every figure of the site in a folder."""
    host = Host(site)
    try:
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path=chromium(), args=["--no-sandbox"], timeout=PATIENCE
            )
            context = _phone(browser)
            first = Figure("taps", taps(context.new_page(), host.url), 4)
            again = Figure("typed", len(typed_again(context.new_page(), host.url)), 0, len(TOLD))
            found = [first, again, *_results(context, host.url), *_searches(context, host.url)]
            browser.close()
            return found
    finally:
        host.close()


def main(arguments: list[str]) -> int:
    """Measure, print, and write; the status says whether every goal is reached."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--site", type=Path, default=Path("site"))
    parser.add_argument("--json", type=Path, help="where to write the figures")
    parser.add_argument("--on", help="the day to write beside them, such as 2026-11-29")
    given = parser.parse_args(arguments)
    figures = measured(given.site)
    for one in figures:
        of = "" if one.of is None else f" of {one.of}"
        print(f"{one.id:<12} {one.value:g}{of}, wanted at most {one.goal:g}")
    if given.json:
        report = {"measured_on": given.on, "figures": [asdict(one) for one in figures]}
        given.json.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    return int(any(one.value > one.goal for one in figures))


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

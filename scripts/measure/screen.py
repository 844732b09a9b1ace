"""What a reader has to tap, read, type and look for, measured in a browser on a built site.

    python -m scripts.measure.screen --site site [--json docs/data/screen.json] [--on 2026-11-29]

Each figure has the most that is wanted. The tests of the browser hold the site to the same
functions; the page about coverage shows what was written.
"""

import argparse
import json
import sys
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from guide.door.contact import contact
from guide.kb import KB
from guide.kb.asked.queries import QUERIES_EN, QUERIES_ZH
from guide.model.text import LANGS, Lang
from scripts.measure.browser import PATIENCE, chromium
from scripts.measure.host import Host

HEIGHT = 740  # of a phone's screen, in pixels
PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": HEIGHT},
    "has_touch": True,
    "is_mobile": True,
    "locale": "zh-CN",
    "timezone_id": "Asia/Shanghai",
}
TRACE = """中通快递 78912345678901
2026-11-22 18:20 【武汉】快件已到达 武汉转运中心
2026-11-18 09:12 【杭州】已揽收"""
TOLD = ("carrier", "waybill", "last_scan", "last_scan_on")  # blanks that this text fills
CARRIER = "zto"
RESULTS = {
    "stalled": "seen=stalled&deal=shop&seller_asked=no&complained=no&d.last_update_on=2026-11-20",
    "signed": "seen=delivered_not_received&deal=shop&consented=no&matches=unknown"
    "&seller_asked=silent&complained=yes&answered=no&appealed=no&elsewhere=none&d.complained_on=2026-11-19",
    "insured": "seen=lost&deal=sale&service=express&complained=no&insured=yes",
    "return": "seen=lost&deal=return&chosen=other&seller_asked=silent&complained=no",
    "private": "seen=damaged&deal=private&received=yes&seller_asked=no&complained=no",
    "customs": "seen=customs_docs&deal=shop&route=inbound&abroad=seller"
    "&seller_asked=no&complained=no",
}
UNDER: Mapping[Lang, str] = {"zh": "", "en": "en/"}
QUERIES = {"zh": QUERIES_ZH, "en": QUERIES_EN}
TO_DO = '[data-step]:not([data-fold="done"] [data-step])'
FIRST = 3  # results that a reader looks at

COUNT_TAPS = """
addEventListener("pointerdown", () => {
  sessionStorage.taps = 1 + Number(sessionStorage.taps || 0);
}, true);
"""
# What a reader sees of the article above its first step: no folded part, nothing hidden.
WORDS_BEFORE = """() => {
  const step = document.querySelector(".pw-today__does");
  const walk = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const said = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (step.contains(node)) return said.join(" ");
    const around = node.parentElement;
    const unseen = (each) => each && (getComputedStyle(each).clipPath !== "none" ||
      getComputedStyle(each).clip === "rect(0px, 0px, 0px, 0px)" || unseen(each.parentElement));
    const seen = around.checkVisibility({ visibilityProperty: true }) && !unseen(around);
    if (seen) said.push(node.data);
  }
  throw new Error("no step");
}"""
# Counts the worker's answers in an attribute, so that the next one can be waited for; the
# messages are the theme's (type 1: ready, type 3: result).
COUNT_ANSWERS = """
const Plain = window.Worker;
window.Worker = class extends Plain {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      const root = document.documentElement; // another one than when this script began
      if (data?.type === 1) root.dataset.found = "0";
      if (data?.type === 3) {
        window.answer = data.data.items;
        root.dataset.found = String(Number(root.dataset.found) + 1);
      }
    });
  }
};
"""
PLACES = "window.answer.map(([first]) => first.location.split('#')[0].replace(/\\/$/, ''))"


@dataclass(frozen=True)
class Figure:
    """A figure, the most that is wanted, and of how many it was counted, where it is a count."""

    id: str
    value: float
    goal: float
    of: int | None = None


def paste(page: Page, home: str, text: str = TRACE) -> None:
    """Paste a text on a phone, have it read, and say that it is the first of what was found."""
    page.goto(home + "wizard/")
    page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    page.fill('[data-part="trace"]', text)
    page.tap('[data-action="recognise"]')
    page.tap('[data-part="found"] [data-action="confirm"]')


def advised(page: Page) -> None:
    """Say how it came about, and go to the advice early."""
    page.tap('input[name="deal"][value="shop"]')
    page.tap('[data-action="early"]')
    page.wait_for_selector('[data-part="advice"] [data-step]', state="attached")


def taps(page: Page, home: str) -> int:
    """Return the taps from the pasted text to the first thing to do."""
    page.add_init_script(COUNT_TAPS)
    paste(page, home)
    advised(page)
    return int(page.evaluate("sessionStorage.taps"))


def typed_again(page: Page, home: str) -> list[str]:
    """Return what the pasted text told and a reader has to type all the same, by name.

    Dates that a question asks for on the way, and blanks of the first letter that stay empty.
    """
    paste(page, home)
    empty = "nodes => nodes.filter(node => !node.value).map(node => node.name)"
    asked: list[str] = page.locator('[data-part="question"] input[type="date"]').evaluate_all(empty)
    advised(page)
    page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
    page.locator('[data-action="letter"][value="chaser"]').first.tap()
    page.wait_for_selector("[data-blank]")
    blanks = page.locator("[data-blank]").evaluate_all(
        "nodes => nodes.map(node => [node.dataset.blank, node.value])"
    )
    held = dict(blanks)
    missing = [name for name in TOLD if name not in held]
    if missing:
        raise RuntimeError(f"the letter has no blank for {missing}")
    return [*asked, *(name for name in TOLD if not held[name])]


def result(page: Page, home: str, answers: str) -> None:
    """Open a result as a reader finds it."""
    page.goto("about:blank")
    page.goto(f"{home}wizard/#v=1&{answers}")
    page.wait_for_selector('[data-part="advice"] [data-step]', state="attached")


def screens(page: Page) -> float:
    """Return how many screens the folded result is high, from the top of the page to its end."""
    box = page.locator("article").bounding_box()
    if box is None:
        raise RuntimeError("the page has no article")
    return round((box["y"] + box["height"]) / HEIGHT, 2)


def words_before(page: Page, lang: Lang) -> int:
    """Return how much is read above the first step: characters of Chinese, words of English."""
    said = str(page.evaluate(WORDS_BEFORE))
    return len("".join(said.split())) if lang == "zh" else len(said.split())


def channels() -> dict[str, str]:
    """Return the channel of every step by its id."""
    found = {id_: step.channel for id_, step in KB.steps.items()}
    lists = [one.steps for one in KB.kinds.values()] + [one.steps for one in KB.claims.values()]
    steps = [step for steps in lists for step in steps if not isinstance(step, str)]
    return found | {step.id: step.channel for step in steps}


def without_contact(page: Page) -> tuple[list[str], int]:
    """Return the steps to do that lack a number or page which is known, and how many have one.

    The reader's carrier is chosen first: its own channels are reached by its number.
    """
    page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
    page.select_option("#pw-carrier", CARRIER)
    page.wait_for_selector('[data-step] [data-contact="tel"]', state="attached")
    shown: dict[str, int] = page.locator(TO_DO).evaluate_all(
        "nodes => Object.fromEntries(nodes.map(node => "
        "[node.dataset.step, node.querySelectorAll('[data-contact]').length]))"
    )
    where = channels()
    needed = [step for step in shown if contact(KB, where[step], CARRIER, "zh")]
    return [step for step in needed if not shown[step]], len(needed)


def ready_to_search(page: Page, home: str) -> None:
    """Open the home page with the answers of its search counted."""
    page.add_init_script(COUNT_ANSWERS)
    page.goto(home)
    page.wait_for_selector("html[data-found]")


def places(page: Page, query: str) -> list[str]:
    """Type a query, wait for the answer to it, and return the pages it names, best first."""
    count = int(page.get_attribute("html", "data-found") or 0)
    page.fill(".md-search__input", query)
    page.wait_for_selector(f'html[data-found="{count + 1}"]')
    return list(dict.fromkeys(page.evaluate(PLACES)))


def missed(page: Page, queries: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, list[str]]:
    """Return the queries for which none of the first results answers, with what was found."""
    found = {query: (places(page, query)[:FIRST], answers) for query, answers in queries}
    return {query: got for query, (got, answers) in found.items() if not set(got) & set(answers)}


# ------------------------------------------------------------------- all of them


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

"""A result on a phone: how high it is, what is read before its first step, whom it lets reach."""

from collections.abc import Mapping
from typing import Any

from playwright.sync_api import Page

from guide.door.contact import CARRIERS_OWN, contact
from guide.kb import KB
from guide.model.text import Lang

HEIGHT = 740  # of a phone's screen, in pixels
PHONE: dict[str, Any] = {
    "viewport": {"width": 360, "height": HEIGHT},
    "has_touch": True,
    "is_mobile": True,
    "locale": "zh-CN",
    "timezone_id": "Asia/Shanghai",
}
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
TO_DO = '[data-step]:not([data-fold="done"] [data-step])'

# What a reader sees of the article above the card of the first step: no folded part, nothing
# hidden, and not the reader's own answers, which are echoed there.
WORDS_BEFORE = """() => {
  const step = document.querySelector(".pw-today");
  const own = document.querySelector('[data-part="answers"]');
  const walk = document.createTreeWalker(document.querySelector("article"), NodeFilter.SHOW_TEXT);
  const said = [];
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (step.contains(node)) return said.join(" ");
    const around = node.parentElement;
    const unseen = (each) => each && (getComputedStyle(each).clipPath !== "none" ||
      getComputedStyle(each).clip === "rect(0px, 0px, 0px, 0px)" || unseen(each.parentElement));
    if (own.contains(node)) continue;
    const seen = around.checkVisibility({ visibilityProperty: true }) && !unseen(around);
    if (seen) said.push(node.data);
  }
  throw new Error("no step");
}"""


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
    where = channels()
    ids: list[str] = page.locator(TO_DO).evaluate_all("nodes => nodes.map(n => n.dataset.step)")
    if any(where[step] in CARRIERS_OWN for step in ids):
        own = f'[data-step] a[href="tel:{KB.carriers[CARRIER].hotline}"]'
        page.wait_for_selector(own, state="attached")  # the advice was drawn anew
    shown: dict[str, int] = page.locator(TO_DO).evaluate_all(
        "nodes => Object.fromEntries(nodes.map(node => "
        "[node.dataset.step, node.querySelectorAll('[data-contact]').length]))"
    )
    needed = [step for step in shown if contact(KB, where[step], CARRIER, "zh")]
    return [step for step in needed if not shown[step]], len(needed)

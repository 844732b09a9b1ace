"""From a pasted text to the first thing to do: taps, and what has to be typed again."""

from playwright.sync_api import Page

TRACE = """中通快递 78912345678901
2026-11-22 18:20 【武汉】快件已到达 武汉转运中心
2026-11-18 09:12 【杭州】已揽收"""
TOLD = ("carrier", "waybill", "last_scan", "last_scan_on")  # blanks that this text fills

COUNT_TAPS = """
addEventListener("pointerdown", () => {
  sessionStorage.taps = 1 + Number(sessionStorage.taps || 0);
}, true);
"""


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
    page.wait_for_selector("[data-blank]", state="attached")
    blanks = page.locator("[data-blank]").evaluate_all(
        "nodes => nodes.map(node => [node.dataset.blank, node.value])"
    )
    held = dict(blanks)
    missing = [name for name in TOLD if name not in held]
    if missing:
        raise RuntimeError(f"the letter has no blank for {missing}")
    return [*asked, *(name for name in TOLD if not held[name])]

"""By keyboard alone, from the home page to a letter in the clipboard."""

import re
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.journeys import NOON, ZTO
from tests.conftest import Site

pytestmark = pytest.mark.shared_python

# What has the focus shows it, lies within the window, and below the header where that stays.
SEEN = """() => {
  const node = document.activeElement;
  const style = getComputedStyle(node);
  const own = node.type === "date"; // its parts and its calendar button are marked by the browser
  if (!own && (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2)) return false;
  const box = node.getBoundingClientRect();
  const header = document.querySelector(".md-header");
  if (node.closest(".md-search, .md-sidebar")) return true; // the theme's own drawers
  const top = node.closest(".md-header, .md-skip") ? 0 : header.getBoundingClientRect().bottom;
  return box.bottom > top && box.top >= top - 1 && box.top < innerHeight;
}"""
HEADED = "document.activeElement.tagName === 'H2'"
CLIPBOARD = "navigator.clipboard.readText()"
MOST = 90  # stops between two things on one page


@dataclass
class Keys:
    """A reader's keys, counted since the last look."""

    page: Page
    pressed: int = 0

    def press(self, key: str) -> None:
        self.page.keyboard.press(key)
        self.pressed += 1

    def to(self, selector: str) -> None:
        """Tab to something; each stop on the way can be seen."""
        wanted = self.page.locator(selector).first
        wanted.wait_for()
        for _ in range(MOST):
            self.press("Tab")
            self.page.wait_for_function(SEEN)
            if wanted.evaluate("node => node === document.activeElement"):
                return
        raise AssertionError(f"no way to {selector} by Tab")


def answer(keys: Keys) -> int:
    """Answer the open question by its first option; how many keys that took."""
    page, keys.pressed = keys.page, 0
    question = page.get_attribute("parcel-wizard", "data-question")
    keys.to(f'input[name="{question}"]')
    keys.press("Space")
    keys.press("Enter")
    gone = "before => document.querySelector('parcel-wizard').dataset.question !== before"
    page.wait_for_function(gone, arg=question)
    return keys.pressed


@pytest.mark.parametrize("width", [360, 1280])
def test_from_home_to_a_copied_letter(site: Site, visit: Callable[..., Visit], width: int) -> None:
    """Three keys a question; the focus is seen at every stop, and the letter is copied."""
    here = visit(folded=True, viewport={"width": width, "height": 740})
    here.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.url)
    here.page.clock.set_fixed_time(NOON)
    page = here.open(site.url)
    keys = Keys(page)
    keys.to("article textarea")
    page.keyboard.insert_text(ZTO.format("快件已到达 武汉转运中心"))
    keys.to('article form button[type="submit"]')
    keys.press("Enter")
    page.wait_for_selector('[data-part="found-result"]')
    page.wait_for_function(HEADED)
    keys.to('[data-action="confirm"][value="stalled"]')
    keys.press("Enter")
    here.question("deal")
    page.wait_for_function(HEADED)
    counted = []
    while page.get_attribute("parcel-wizard", "data-question"):
        counted.append(answer(keys))
        page.wait_for_function(HEADED)
    assert counted == [3] * len(counted)
    page.wait_for_selector('[data-part="advice"] [data-step]')
    page.wait_for_function(HEADED)
    keys.to('[data-fold="letters"] > summary')
    keys.press("Enter")
    keys.to('.pw-letters [data-action="letter"][value="chaser"]')
    keys.press("Enter")
    page.wait_for_selector("#pw-letter")
    for blank, words in (("my_name", "张三"), ("my_phone", "13800000000")):
        keys.to(f'[data-blank="{blank}"]')
        page.keyboard.insert_text(words)
    expect(page.locator("#pw-letter")).to_have_value(re.compile("13800000000"))
    assert "武汉" not in (page.locator('[data-slot="missing"]').text_content() or "")
    keys.to('[data-action="copy-gaps"]')
    keys.press("Enter")
    page.wait_for_function(f"async () => (await {CLIPBOARD}).includes('13800000000')")
    text = page.evaluate(CLIPBOARD)
    assert "78912345678901" in text
    assert "张三" in text
    expect(page.locator('[data-slot="to"]')).to_be_visible()

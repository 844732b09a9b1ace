"""What is typed into a letter stands at once wherever else it belongs, also for who is quicker."""

from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import START, result
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
NUMBER = "TESTNUMBER001"
# In one turn of the page: nothing can have been asked of Python between the two.
QUICK = """([number, press]) => {
  const field = document.querySelector('[data-blank="waybill"]');
  field.value = number;
  field.dispatchEvent(new Event("input", { bubbles: true }));
  document.querySelector(press).click();
}"""
HAS = "async text => (await navigator.clipboard.readText()).includes(text)"


def opened(site: Site, visit: Callable[..., Visit], lang: str = "") -> Page:
    """A letter with a field for the number, and the clipboard allowed."""
    here = visit()
    here.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.url)
    page = result(here, f"{site.url}{lang}{START}")
    page.locator('.pw-letters [data-action="letter"]').first.click()
    page.wait_for_selector('[data-blank="waybill"]')
    return page


@pytest.mark.parametrize("lang", ["", "en/"])
def test_words_to_say_follow_what_is_typed(
    site: Site, visit: Callable[..., Visit], lang: str
) -> None:
    """The words change where they stand, in Chinese and as they are read; nothing else is drawn."""
    page = opened(site, visit, lang)
    page.evaluate("window.step = document.querySelector('.pw-today')")
    spoken = page.locator('[data-say="call"]')
    expect(spoken.locator("blockquote")).to_contain_text("【单号】")
    page.fill('[data-blank="waybill"]', NUMBER)
    expect(spoken.locator("blockquote")).to_contain_text(NUMBER)
    if lang:
        expect(spoken.locator("p.zj-minor")).to_contain_text(NUMBER)
    assert page.evaluate("window.step === document.querySelector('.pw-today')")
    assert page.evaluate("document.activeElement.dataset.blank") == "waybill"


@pytest.mark.parametrize(
    "press",
    [
        '[data-say="call"] [data-action="copy"]',
        '[data-slot="actions"] [data-action="copy-gaps"]',
        '[data-form="phone"] [data-action="copy-form"]',
    ],
)
def test_copied_at_once_the_number_is_in_it(
    site: Site, visit: Callable[..., Visit], press: str
) -> None:
    """A copy waits for what was typed just before: the words, the letter, its short form."""
    page = opened(site, visit)
    page.evaluate(QUICK, [NUMBER, press])
    page.wait_for_function(HAS, arg=NUMBER)


def test_handed_over_at_once_the_number_is_in_it(
    site: Site, visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """The file to hand over waits as well."""
    page = opened(site, visit)
    with page.expect_download() as coming:
        page.evaluate(QUICK, [NUMBER, '[data-action="hand-over"]'])
    coming.value.save_as(tmp_path / "page.html")
    assert NUMBER in (tmp_path / "page.html").read_text("utf-8")


def test_what_was_sent_is_what_was_typed(site: Site, visit: Callable[..., Visit]) -> None:
    """A letter marked as sent just after a field was filled is kept with it."""
    page = opened(site, visit)
    page.evaluate(QUICK, [NUMBER, '[data-action="sent"]'])
    page.wait_for_selector("[data-sent]")
    expect(page.locator("[data-sent] pre")).to_contain_text(NUMBER)

"""A letter in the page: its language, its gaps, words the reader changed, what was sent."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import WAITING, note, result
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
COPIED = "navigator.clipboard.readText()"


def letter(here: Visit, address: str, id_: str) -> Page:
    """Open one of the letters of a result."""
    page = result(here, address)
    page.locator(f'.pw-letters [data-action="letter"][value="{id_}"]').click()
    page.wait_for_selector("#pw-letter")
    return page


@pytest.fixture
def opened(site: Site, visit: Callable[..., Visit]) -> Page:
    """The postal appeal, with the clipboard allowed."""
    here = visit()
    here.context.grant_permissions(["clipboard-read", "clipboard-write"], origin=site.url)
    return letter(here, site.url + WAITING, "postal-appeal")


def test_copy_waits_for_what_is_missing(opened: Page) -> None:
    """With a gap nothing is copied and the first gap has the focus; a second word copies it."""
    opened.evaluate("navigator.clipboard.writeText('before')")
    opened.click('[data-part="letter"] [data-action="copy"].zj-button:not(.zj-button--quiet)')
    opened.wait_for_selector('[data-part="error"][data-code="missing-blank"]:focus')
    assert opened.evaluate(COPIED) == "before"
    opened.keyboard.press("Tab")
    opened.keyboard.press("Enter")
    assert opened.evaluate("document.activeElement.dataset.blank")
    opened.click('[data-action="copy-gaps"]')
    opened.wait_for_function("async () => (await navigator.clipboard.readText()).includes('【')")


def test_blank_says_where_it_comes_from(site: Site, visit: Callable[..., Visit]) -> None:
    """Dates come from the answers, a number from the pasted text, the rest from the reader."""
    here = visit()
    here.page.clock.set_fixed_time("2026-11-22T04:00:00Z")
    page = here.open(site.url + "wizard/")
    page.fill('[data-part="trace"]', "单号 YT0000000000017 快件在中转途中丢失")
    page.click('[data-action="recognise"]')
    page.wait_for_selector('[data-part="found-result"]')
    page.evaluate("hash => { location.hash = hash }", WAITING.partition("#")[2])
    page.wait_for_selector("[data-rung]")
    page.locator('.pw-letters [data-action="letter"][value="postal-appeal"]').click()
    page.wait_for_selector("#pw-letter")
    source = "id => document.querySelector(`#${id}-hint [data-from]`).dataset.from"
    assert page.evaluate(source, "pw-blank-waybill") == "trace"
    assert page.locator('[data-from="answers"]').count() > 0
    page.fill('[data-blank="waybill"]', "YT0000000000018")
    assert page.evaluate(source, "pw-blank-waybill") == "typed"


# Presses the button of a letter once the page has heard of other answers: the result of the
# former ones still stands there, and is drawn anew before the letter comes.
IN_HASTE = """([hash, id]) => {
  const old = document.querySelector(`.pw-letters [data-action="letter"][value="${id}"]`);
  window.old = old;
  addEventListener("hashchange", () => old.click(), { once: true });
  location.hash = hash;
}"""


def test_letter_opened_in_haste(site: Site, visit: Callable[..., Visit]) -> None:
    """Pressed while a new result is on its way, it opens in that one, where it can be seen."""
    page = result(visit(), site.url + WAITING)
    hash_ = WAITING.partition("#")[2].replace("2026-11-20", "2026-11-19")
    page.evaluate(IN_HASTE, [hash_, "postal-appeal"])
    page.wait_for_selector(".pw-letters #pw-letter")
    assert page.evaluate("old.isConnected") is False


def test_changed_words_stay(opened: Page) -> None:
    """Gaps filled later and another letter in between leave the reader's words alone."""
    text = opened.locator("#pw-letter")
    drafted = text.input_value()
    text.fill("我自己写的一段话")
    opened.fill('[data-blank="waybill"]', "TESTNUMBER001")
    opened.locator('.pw-letters [data-action="letter"] >> nth=0').click()
    expect(text).not_to_have_value("我自己写的一段话")
    opened.locator('.pw-letters [data-action="letter"][value="postal-appeal"]').click()
    expect(text).to_have_value("我自己写的一段话")
    opened.click('[data-action="revert"]')
    expect(text).to_have_value(re.compile("TESTNUMBER001"))
    assert text.input_value() != drafted


def test_changed_words_travel_in_the_case_file(opened: Page, visit: Callable[..., Visit]) -> None:
    """The exported case holds them; another device shows them again."""
    opened.fill("#pw-letter", "我自己写的一段话")
    note(opened, "打过电话")
    with opened.expect_download() as download:
        opened.click('[data-action="export-case"]')
    path = download.value.path()
    assert json.loads(path.read_text("utf-8"))["drafts"][0]["letter"] == "postal-appeal"
    there = visit()
    page = result(there, opened.url)
    page.set_input_files("#pw-import", path)
    expect(page.locator("[data-entry]")).to_have_count(1)  # the file's log: it is taken over
    page.locator('.pw-letters [data-action="letter"][value="postal-appeal"]').click()
    expect(page.locator("#pw-letter")).to_have_value("我自己写的一段话")


def test_words_given_up_stay_given_up(opened: Page) -> None:
    """A draft that was put back to ours is remembered as gone, for a copy that still has it."""
    kept = []
    opened.fill("#pw-letter", "我自己写的一段话")
    for revert in (False, True):
        if revert:
            opened.click('[data-action="revert"]')
        with opened.expect_download() as download:
            opened.click('[data-action="export-case"]')
        kept.append(json.loads(download.value.path().read_text("utf-8")))
    [draft] = kept[0]["drafts"]
    assert kept[1]["drafts"] == []
    [gone] = kept[1]["removed"]
    assert (gone["of"], gone["id"]) == ("drafts", draft["id"])
    assert gone["changed"] >= draft["changed"]


def test_language_of_the_letter_is_its_own(opened: Page) -> None:
    """A letter in English on a Chinese page: the blanks keep the page's language."""
    title = opened.locator(".pw-blank label").first.text_content()
    opened.select_option('[data-part="letter-lang"]', "en")
    expect(opened.locator("#pw-letter")).to_have_attribute("lang", "en")
    assert re.search("[a-z]{4}", opened.input_value("#pw-letter"))
    assert opened.locator(".pw-blank label").first.text_content() == title


def test_sent_letter_is_frozen(opened: Page) -> None:
    """Text and day stay as they were; a mistake is taken back; tomorrow is no day of sending."""
    opened.fill("#pw-letter", "发出的样子")
    opened.evaluate("document.querySelector('#pw-sent-on').removeAttribute('max')")
    opened.fill("#pw-sent-on", "2026-11-23")
    opened.click('[data-action="sent"]')
    opened.wait_for_selector('[data-slot="sending"] [data-part="error"][data-code="future-date"]')
    opened.fill("#pw-sent-on", "2026-11-21")
    opened.click('[data-action="sent"]')
    opened.wait_for_selector("[data-sent]")
    opened.fill("#pw-letter", "后来又改了")
    sent = opened.locator("[data-sent] pre")
    assert sent.text_content() == "发出的样子"
    opened.locator("[data-sent] > summary").click()
    opened.click('[data-action="unsend"]')
    expect(opened.locator("[data-sent]")).to_have_count(0)


def test_short_forms_are_there(opened: Page) -> None:
    """The versions for the phone, a chat and a form fill with the letter and stay open."""
    forms = opened.locator("[data-form]")
    assert forms.count() >= 1
    forms.first.locator("summary").click()
    opened.fill('[data-blank="waybill"]', "TESTNUMBER001")
    expect(opened.locator("#pw-letter")).to_have_value(re.compile("TESTNUMBER001"))
    assert forms.first.get_attribute("open") is not None
    forms.first.locator('[data-action="copy-form"]').click()
    opened.wait_for_function("async () => (await navigator.clipboard.readText()).length > 10")

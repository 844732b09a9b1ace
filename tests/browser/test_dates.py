"""A date field says its day in the page's language, whatever language the browser speaks."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import START, WAITING, result
from tests.browser.journeys import PHONE
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
ASKED = "wizard/#v=1&seen=lost&deal=shop&route=domestic&seller_asked=no&complained=no&at=complained"
SAID = {"": "2026年11月11日星期三", "en/": "Wednesday, 11 November 2026"}


def said_of(page: Page, field: str) -> str:
    """Return what a screen reader says with a field beside its name."""
    return str(
        page.locator(field).evaluate(
            """field => field.getAttribute("aria-describedby").split(" ")
                .map(id => document.getElementById(id).textContent).join(" ").trim()"""
        )
    )


@pytest.mark.parametrize("locale", ["de-DE", "en-US", "zh-CN"])
@pytest.mark.parametrize("lang", ["", "en/"])
def test_day_is_written_out(
    site: Site, visit: Callable[..., Visit], lang: str, locale: str
) -> None:
    """Typed by keyboard, the day stands beside its field in words, and is what is counted from."""
    here = visit(locale=locale)
    here.page.clock.set_fixed_time("2026-11-28T04:00:00Z")
    page = here.open(f"{site.url}{lang}{ASKED}")
    page.check('input[name="complained"][value="yes"]')
    field = page.locator("#pw-complained_on")
    own = locale[:2] == ("en" if lang else "zh")
    said = said_of(page, "#pw-complained_on")
    assert bool(said) is not own  # who sees another language in the field is told beforehand
    field.focus()
    page.keyboard.type("11112026")  # the same, whether day or month stands first
    expect(field).to_have_value("2026-11-11")
    expect(page.locator("#pw-complained_on-said")).to_have_text(SAID[lang])
    assert said_of(page, "#pw-complained_on") == SAID[lang]
    page.keyboard.press("Enter")
    here.address("d.complained_on=2026-11-11")


@pytest.mark.parametrize("locale", ["en-US", "de-DE"])
def test_day_by_touch(site: Site, visit: Callable[..., Visit], locale: str) -> None:
    """A day chosen on a phone is said; emptied, it is not said any more."""
    here = visit(folded=True, locale=locale, **PHONE)
    here.page.clock.set_fixed_time("2026-11-28T04:00:00Z")
    page = here.open(site.url + ASKED)
    page.tap('label:has(input[name="complained"][value="yes"])')
    page.fill("#pw-complained_on", "2026-11-11")
    said = page.locator("#pw-complained_on-said")
    expect(said).to_have_text(SAID[""])
    box = said.bounding_box()
    assert box
    assert box["x"] + box["width"] <= 360
    page.fill("#pw-complained_on", "")
    expect(said).not_to_contain_text("2026")
    page.fill("#pw-complained_on", "2026-11-11")
    page.tap('[data-action="next"]')
    here.address("d.complained_on=2026-11-11")


def test_every_date_field_says_its_day(site: Site, visit: Callable[..., Visit]) -> None:
    """In the result, the log, a rung and a letter: each field has its words, and they follow it."""
    page = result(visit(locale="en-US"), site.url + WAITING)
    page.locator('.pw-letters [data-action="letter"][value="postal-appeal"]').click()
    page.wait_for_selector("#pw-letter")
    for fold in page.locator("details:not([open]):has(input[type=date]) > summary").all():
        fold.evaluate("summary => { summary.parentElement.open = true }")
    said = page.evaluate(
        """() => [...document.querySelectorAll("parcel-wizard input[type=date]")].map((field) => {
          const said = `output[id="${field.id}-said"]`;
          const day = () => field.parentElement.querySelector(said).dataset.day;
          const before = [field.value, day()];
          field.value = "2026-11-11";
          field.dispatchEvent(new Event("input", { bubbles: true }));
          return [...before, day()];
        })"""
    )
    assert len(said) >= 5
    assert all(value == day and then == "2026-11-11" for value, day, then in said)
    assert page.locator("#pw-log-on-said").text_content() == SAID[""]


def test_a_line_that_is_taken_in_leaves_no_day_behind(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """The form of the log is filled by the page as well: its words follow."""
    page = result(visit(), site.url + START)
    page.fill("#pw-log-promised_by", "2026-11-27")
    page.fill("#pw-log-said", "记一笔")
    expect(page.locator("#pw-log-promised_by-said")).to_contain_text("11月27日")
    page.click('[data-action="log-add"]')
    page.wait_for_selector("[data-entry]")
    expect(page.locator("#pw-log-promised_by")).to_have_value("")
    expect(page.locator("#pw-log-promised_by-said")).to_have_text("")
    expect(page.locator("#pw-log-on-said")).to_contain_text("2026年11月22日")

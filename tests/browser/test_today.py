"""Today: over midnight and sleep, and on a device whose clock is wrong."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.browser.held import START, WAITING
from tests.conftest import Site

COMPLAINED = "wizard/#v=1&seen=lost&deal=shop&route=domestic&seller_asked=no"
# Newer than every day on which the knowledge was checked, so that no clock is doubted for that.
LATER = "2031-03-03"
HOST_DAY = {"Date": "Mon, 03 Mar 2031 04:00:00 GMT"}


def counted(page: Page, day: str) -> None:
    """Wait until the advice is counted from a day."""
    expect(page.locator(".pw-day--today")).to_have_attribute("data-on", day)
    expect(page.locator("#pw-today")).to_have_value(day)


def test_midnight(site: Site, visit: Callable[..., Visit]) -> None:
    """At midnight in Beijing the advice is counted anew; a line being typed stays."""
    page = visit().page
    page.clock.install(time=f"{LATER}T15:59:00Z")
    page.goto(site.url + WAITING)
    page.wait_for_selector("[data-rung]")
    counted(page, "2031-03-03")
    page.fill("#pw-log-said", "打到一半")
    page.clock.fast_forward(61_000)
    counted(page, "2031-03-04")
    assert page.input_value("#pw-log-said") == "打到一半"
    assert page.input_value("#pw-log-on") == "2031-03-04"
    assert page.get_attribute("#pw-sent-on, [name=did_on]", "max") == "2031-03-04"


@pytest.mark.parametrize(
    "event",
    [
        "window.dispatchEvent(new Event('focus'))",
        "document.dispatchEvent(new Event('visibilitychange'))",
        "window.dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }))",
    ],
)
def test_back_after_days(site: Site, visit: Callable[..., Visit], event: str) -> None:
    """Whoever comes back to an open page is told for how long it was open, and sees today."""
    page = visit().page
    page.clock.set_fixed_time(f"{LATER}T04:00:00Z")
    page.goto(site.url + WAITING)
    page.wait_for_selector("[data-rung]")
    page.clock.set_fixed_time("2031-03-06T04:00:00Z")
    page.evaluate(event)
    counted(page, "2031-03-06")
    assert page.get_attribute('[data-notice="stale"]', "data-days") == "3"


def chosen(page: Page, day: str) -> None:
    """Say that a complaint was made on a day."""
    page.wait_for_selector('parcel-wizard[data-question="complained"]')
    page.check('input[name="complained"][value="yes"]')
    page.fill("#pw-complained_on", day)
    page.click('[data-action="next"]')


def test_clock_behind_refuses_no_true_date(site: Site, visit: Callable[..., Visit]) -> None:
    """A date that lies ahead by a slow clock asks what day it is; then it is taken."""
    here = visit()
    page = here.page
    page.clock.set_fixed_time(f"{LATER}T04:00:00Z")
    here.open(site.url + COMPLAINED)
    chosen(page, "2031-03-05")
    page.wait_for_selector('[data-part="error"][data-code="future-date"]')
    page.fill("#pw-today-asked", "2031-03-06")
    assert page.input_value("#pw-complained_on") == "2031-03-05"
    page.click('[data-action="next"]')
    here.address("d.complained_on=2031-03-05")


@pytest.mark.parametrize(
    ("device", "why"), [("2031-03-01", "host"), ("2031-03-08", "host"), ("2020-01-01", "host")]
)
def test_host_knows_another_day(
    host: Host, visit: Callable[..., Visit], device: str, why: str
) -> None:
    """A clock that is behind or ahead of the host's is asked about; one press sets it right."""
    host.headers = HOST_DAY
    here = visit()
    page = here.page
    page.clock.set_fixed_time(f"{device}T04:00:00Z")
    here.open(host.url + WAITING)
    page.wait_for_selector(f'[data-today="{why}"]')
    page.locator('[data-action="host-today"]').first.click()
    counted(page, LATER)
    expect(page.locator("[data-today]")).to_have_count(0)


def test_right_clock_is_not_asked_about(host: Host, visit: Callable[..., Visit]) -> None:
    """Where device and host agree there is no question; confirming a doubt ends it."""
    host.headers = HOST_DAY
    here = visit()
    page = here.page
    page.clock.set_fixed_time(f"{LATER}T04:03:00Z")
    with page.expect_response(lambda reply: reply.request.method == "HEAD"):
        here.open(host.url + START)
    page.wait_for_selector("[data-rung]")
    expect(page.locator("[data-today]")).to_have_count(0)


def test_asked_beside_a_date_question(host: Host, visit: Callable[..., Visit]) -> None:
    """Before a date is typed on a wrong clock the day is asked about there."""
    host.headers = HOST_DAY
    here = visit()
    page = here.page
    page.clock.set_fixed_time("2031-02-28T04:00:00Z")
    with page.expect_response(lambda reply: reply.request.method == "HEAD"):
        here.open(host.url + COMPLAINED)
    page.check('input[name="complained"][value="yes"]')
    page.click('.pw-dates [data-action="host-today"]')
    assert page.get_attribute("#pw-complained_on", "max") == LATER
    chosen(page, "2031-03-02")
    here.address("d.complained_on=2031-03-02")


def test_log_tells_of_a_slow_clock(site: Site, visit: Callable[..., Visit]) -> None:
    """A line of a later day than the device's makes the device's doubtful."""
    page = visit().page
    page.on("dialog", lambda dialog: dialog.accept())
    page.clock.set_fixed_time(f"{LATER}T04:00:00Z")
    page.goto(site.url + START)
    page.wait_for_selector("[data-rung]")
    page.fill("#pw-log-said", "今天说的")
    page.click('[data-action="log-add"]')
    page.wait_for_selector("[data-entry]")
    page.clock.set_fixed_time("2031-02-20T04:00:00Z")
    page.evaluate("window.dispatchEvent(new Event('focus'))")
    page.wait_for_selector('[data-today="date"]')


def test_late_date_of_an_address_counts_once_it_may(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """A link's date that lies ahead by the device is kept until the day is set right."""
    here = visit()
    page = here.page
    page.clock.set_fixed_time(f"{LATER}T04:00:00Z")
    here.open(site.url + WAITING.replace("2026-11-20", "2031-03-05"))
    page.wait_for_selector('[data-part="error"][data-code="fragment-future"]')
    page.fill("#pw-today-asked", "2031-03-06")
    page.wait_for_selector('.pw-timeline [data-on="2031-03-05"]')

"""Pages and search from Chromium 83, questions from 88, Python from 102; below, a sentence."""

import json
from collections.abc import Iterator

import pytest

from tests.browser.conftest import LINE
from tests.browser.fault_server import Host
from tests.browser.held import START
from tests.engines.drive import wait
from tests.floor.old import Old, chromium
from tests.floor.versions import ASKING, COUNTING, READING

FAMILIES = (
    *("", "kinds/", "kinds/refused/", "states/", "channels/", "carriers/", "letters/", "facts/"),
    *("ladder/", "checklists/", "statuses/", "coverage/", "sample/", "batch/", "selfcheck/"),
    *("en/", "en/kinds/refused/", "en/batch/", "verify/", "embed/", "en/embed/", "no-such-page/"),
)
SEEN = """
const shown = (one) => one && one.getClientRects().length > 0;
return [
  shown(document.querySelector("h1")),
  document.querySelector("article").innerText.length,
  getComputedStyle(document.querySelector(".md-container")).display,
];
"""
SEARCH = """
document.querySelector("label[for=__search]").click();
const field = document.querySelector("[data-md-component=search-query]");
field.focus();
field.value = %s;
field.dispatchEvent(new Event("input", { bubbles: true }));
"""
PASTE = """
const field = document.querySelector("textarea");
field.value = %s;
field.dispatchEvent(new Event("input", { bubbles: true }));
field.form.querySelector("[type=submit]").click();
"""
ANSWER = """
const root = document.querySelector("parcel-wizard");
root.querySelector(`input[value=${%s}]`).click();
root.querySelector("[data-action=next]").click();
"""


@pytest.fixture(scope="module", params=(READING, ASKING, COUNTING))
def old(request: pytest.FixtureRequest) -> Iterator[Old]:
    """Each floor in turn."""
    with chromium(request.param) as started:
        yield started


def paste(browser: Old, address: str) -> None:
    """Give a page a line to read."""
    browser.open(address)
    wait(browser, "[data-ready], parcel-batch[data-state=idle]")
    browser.run(PASTE % json.dumps(LINE))


def python_asked(browser: Old) -> list[str]:
    """Return which parts of Python were asked for."""
    return [address for address in browser.asked() if "/assets/py/" in address]


@pytest.mark.parametrize("page", FAMILIES)
def test_page_is_readable(old: Old, host: Host, page: str) -> None:
    """Each family's page stands there, laid out, and none of its scripts breaks."""
    old.open(host.url + page)
    heading, length, display = old.run(SEEN)
    assert heading
    assert length > 30
    assert display == "flex"
    assert old.wrong() == []


@pytest.mark.parametrize(("page", "word"), [("", "拒收"), ("en/", "refused")])
def test_search_finds(old: Old, host: Host, page: str, word: str) -> None:
    """The search finds the page of the kind named."""
    old.open(host.url + page)
    old.run(SEARCH % json.dumps(word))
    wait(old, ".md-search-result__item a[href*='kinds/refused/']")
    assert old.wrong() == []


@pytest.mark.parametrize("page", ["wizard/", "en/wizard/"])
def test_questions_not_in_83(host: Host, page: str) -> None:
    """The wizard says that the browser is too old, beside the pages, and loads no Python."""
    with chromium(READING) as browser:
        browser.open(host.url + page)
        wait(browser, "[data-part=old]:not([hidden])")
        assert browser.run("return document.querySelector('[data-part=broken]').hidden")
        assert browser.run("return document.querySelectorAll('[data-part=static] a').length") > 40
        assert python_asked(browser) == []


def test_questions_from_88_and_python_not(host: Host) -> None:
    """An answer leads to the next question; what needs Python names the browser as too old."""
    with chromium(ASKING) as browser:
        browser.open(host.url + "wizard/")
        wait(browser, "parcel-wizard[data-ready]")
        browser.run(ANSWER % '"refused"')
        wait(browser, "parcel-wizard[data-question]:not([data-question=seen])")
        paste(browser, host.url + "wizard/")
        wait(browser, '[data-part="error"][data-code="E_OLD"]')
        assert browser.run("return document.querySelector('textarea').value") == LINE
        assert browser.wrong() == []
        assert python_asked(browser) == []


def test_python_from_102(host: Host) -> None:
    """A pasted line is read, and an address of answers becomes advice."""
    with chromium(COUNTING) as browser:
        paste(browser, host.url + "wizard/")
        wait(browser, "[data-part=found] *")
        browser.open(host.url + START)
        wait(browser, "[data-rung]")
        assert browser.wrong() == []

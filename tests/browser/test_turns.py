"""Changes to the case under haste: each waits for its turn, and none is lost."""

import json
from collections.abc import Callable

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import NOON, START, note, reopen, said, save
from tests.conftest import Site

# Replies of Python wait until the test lets them go; the page's patience with them is endless.
HOLD = """
const [Real, timer] = [Worker, setTimeout];
window.setTimeout = (work, wait, ...rest) => timer(work, wait === 10_000 ? 1e9 : wait, ...rest);
Object.assign(window, { holding: false, held: [], owed: 0 });
window.Worker = class extends Real {
  postMessage(message, ...rest) {
    if (message.type === "ask") window.owed += 1;
    super.postMessage(message, ...rest);
  }
  addEventListener(kind, hear, ...rest) {
    if (kind !== "message") return super.addEventListener(kind, hear, ...rest);
    super.addEventListener(kind, (event) => {
      const deliver = () => {
        if (event.data.type === "reply") window.owed -= 1;
        hear(event);
      };
      if (event.data.type === "reply" && window.holding) window.held.push(deliver);
      else deliver();
    }, ...rest);
  }
};
window.letGo = () => {
  window.holding = false;
  for (const each of window.held.splice(0)) each();
};
"""


def held(here: Visit, site: Site) -> Page:
    """Open a result whose replies can be held."""
    here.context.add_init_script(HOLD)
    page = here.page
    page.on("dialog", lambda dialog: dialog.accept())
    page.clock.set_fixed_time(NOON)
    page.goto(site.url + START)
    page.wait_for_selector("[data-rung]")
    return page


def hold(page: Page) -> None:
    """Hold every reply from now on."""
    page.evaluate("window.holding = true")


def let_go(page: Page) -> None:
    """Deliver what was held, and hold nothing more."""
    page.evaluate("window.letGo()")


def awaited(page: Page) -> None:
    """Wait until a reply is being held."""
    page.wait_for_function("() => window.held.length > 0")


def press_add(page: Page, words: str) -> None:
    """Add a line to the log without waiting for it."""
    page.fill("#pw-log-said", words)
    page.click('[data-action="log-add"]')


def entries(page: Page, count: int) -> None:
    """Wait for so many lines of the log."""
    expect(page.locator("[data-entry]")).to_have_count(count)


def test_line_added_while_a_kept_case_opens(site: Site, visit: Callable[..., Visit]) -> None:
    """What was kept and what was added before Python answered are both saved."""
    page = held(visit(), site)
    note(page, "存过的")
    save(page)
    page.reload()
    page.wait_for_selector("[data-rung]")
    hold(page)
    page.click('[data-action="open-kept"]')
    press_add(page, "新加的")
    awaited(page)
    let_go(page)
    entries(page, 2)
    save(page)
    assert set(said(page)["current"]) == {"存过的", "新加的"}


def test_two_lines_added_quickly(site: Site, visit: Callable[..., Visit]) -> None:
    """The second line does not take the first one's place."""
    page = held(visit(), site)
    note(page, "零")
    hold(page)
    press_add(page, "一")
    press_add(page, "二")
    awaited(page)
    let_go(page)
    entries(page, 3)
    save(page)
    assert set(said(page)["current"]) == {"零", "一", "二"}


def test_line_added_while_another_is_settled(site: Site, visit: Callable[..., Visit]) -> None:
    """A line added while another is settled stays, and so does the settling."""
    page = held(visit(), site)
    note(page, "一")
    hold(page)
    page.click('[data-action="done"]')
    press_add(page, "二")
    awaited(page)
    let_go(page)
    entries(page, 2)
    expect(page.locator('[data-entry][data-done="true"]')).to_have_count(1)


@pytest.mark.parametrize("first", ["save", "log-add"])
def test_wipe_drops_what_it_overtook(site: Site, visit: Callable[..., Visit], first: str) -> None:
    """A save or a new line that waits for Python does not come back after a wipe."""
    page = held(visit(), site)
    hold(page)
    page.fill("#pw-log-said", "清掉的")
    page.click(f'[data-action="{first}"]')
    awaited(page)
    page.click('[data-action="wipe"]')
    let_go(page)
    page.wait_for_selector('parcel-wizard[data-question="seen"]')
    assert said(page) == {}
    page.goto(site.url + START)
    page.wait_for_selector("[data-rung]")
    note(page, "之后的")
    save(page)
    assert said(page) == {"current": ["之后的"]}


def test_double_tap_on_save(site: Site, visit: Callable[..., Visit]) -> None:
    """Two saves in a row are no conflict, also when the first waits for Python."""
    page = held(visit(), site)
    hold(page)
    page.dblclick('[data-action="save"]')
    awaited(page)
    let_go(page)
    page.wait_for_selector('[data-notice="saved"]')
    note(page, "之后的")
    save(page)
    expect(page.locator('[data-part="error"]')).to_have_count(0)
    assert set(said(page)) == {"current", "previous"}


def a_file(words: str) -> FilePayload:
    """Return a case file with one line."""
    line = {"id": f"l-{words}", "said": words}
    answers = dict(each.split("=") for each in START.partition("#v=1&")[2].split("&"))
    head = {"format": "zhuijian-case", "version": 3, "id": "other"}
    case = {**head, "answers": answers, "log": [line]}
    text = json.dumps(case).encode()
    return {"name": "a.json", "mimeType": "application/json", "buffer": text}


def test_wipe_drops_an_import(site: Site, visit: Callable[..., Visit]) -> None:
    """A file that was being read when all was wiped is not taken in afterwards."""
    page = held(visit(), site)
    hold(page)
    page.set_input_files("#pw-import", a_file("读入的"))
    awaited(page)
    page.click('[data-action="wipe"]')
    let_go(page)
    page.wait_for_selector('parcel-wizard[data-question="seen"]')
    page.evaluate("address => { location.hash = address; }", START.partition("#")[2])
    page.wait_for_selector("[data-rung]")
    note(page, "之后的")
    entries(page, 1)


def test_half_typed_line_outlives_a_redraw(site: Site, visit: Callable[..., Visit]) -> None:
    """What is being typed stays when the log is drawn anew for another change."""
    page = held(visit(), site)
    note(page, "一")
    page.fill("#pw-log-said", "打到一半")
    page.click('[data-action="done"]')
    expect(page.locator('[data-entry][data-done="true"]')).to_have_count(1)
    assert page.input_value("#pw-log-said") == "打到一半"


def test_opening_again_brings_it_all(site: Site, visit: Callable[..., Visit]) -> None:
    """A case saved in haste opens whole."""
    page = held(visit(), site)
    hold(page)
    press_add(page, "一")
    press_add(page, "二")
    page.click('[data-action="save"]')
    awaited(page)
    let_go(page)
    page.wait_for_selector('[data-notice="saved"]')
    reopen(page)
    entries(page, 2)

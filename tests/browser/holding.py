"""Replies of Python that wait until a test lets them go."""

import json

from playwright.sync_api import FilePayload, Page

from tests.browser.conftest import Visit
from tests.browser.held import NOON, START
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


def a_file(words: str) -> FilePayload:
    """Return a case file with one line."""
    line = {"id": f"l-{words.encode().hex()}", "said": words}
    answers = dict(each.split("=") for each in START.partition("#v=1&")[2].split("&"))
    head = {"format": "zhuijian-case", "version": 3, "id": "other"}
    case = {**head, "answers": answers, "log": [line]}
    text = json.dumps(case).encode()
    return {"name": "a.json", "mimeType": "application/json", "buffer": text}

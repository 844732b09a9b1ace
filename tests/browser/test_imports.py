"""Case files of any origin: what is not known is left out by its name, and nothing runs."""

import json
from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.conftest import Visit
from tests.browser.held import START, tab
from tests.conftest import Site

ANSWERS = dict(each.split("=") for each in START.partition("#v=1&")[2].split("&"))
HOSTILE = """{
  "format": "zhuijian-case", "version": 3, "id": "x", "answers": %s,
  "__proto__": {"polluted": "yes"}, "constructor": {"prototype": {"polluted": "yes"}},
  "blanks": {"name": "王某", "constructor": "x", "__proto__": "y", "no_such_blank": "z"},
  "log": [{"said": "正常的一行", "__proto__": {"polluted": "yes"}}]
}"""


def test_hostile_names_are_left_out_and_named(site: Site, visit: Callable[..., Visit]) -> None:
    """The names of what was not taken are told; the rest is there, and no prototype changed."""
    here = visit()
    page = tab(here, site)
    text = (HOSTILE % json.dumps(ANSWERS)).encode()
    file = {"name": "a.json", "mimeType": "application/json", "buffer": text}
    page.set_input_files("#pw-import", file)
    told = page.locator('[data-notice="dropped"]')
    names = ("__proto__", "constructor", "blanks.no_such_blank", "blanks.constructor")
    for name in (*names, "blanks.__proto__", "log[0].__proto__"):
        expect(told).to_contain_text(name)
    expect(page.locator("[data-entry]")).to_have_count(1)
    assert page.evaluate("() => [{}.polluted, [].polluted, Object.polluted]") == [None, None, None]


def test_import_joins_what_is_here(site: Site, visit: Callable[..., Visit]) -> None:
    """Answers that differ are told by their number; both lists stay."""
    page = tab(visit(), site)
    page.fill("#pw-log-said", "这里的")
    page.click('[data-action="log-add"]')
    page.wait_for_selector("[data-entry]")
    answers = {**ANSWERS, "insured": "yes"}
    head = {"format": "zhuijian-case", "version": 3, "id": "x", "answers": answers}
    case = {**head, "changed": "2020-01-01", "log": [{"said": "文件里的"}]}
    buffer = json.dumps(case).encode()
    file = {"name": "a.json", "mimeType": "application/json", "buffer": buffer}
    page.set_input_files("#pw-import", file)
    expect(page.locator("[data-entry]")).to_have_count(2)

"""Without sight or mouse: tables are heard as tables, and the focus is seen at each stop."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.looks import FOCUS
from tests.conftest import Site

pytestmark = pytest.mark.shared_python

CARDS = ("statuses/aftership.tag/", "ladder/", "sample/", "coverage/", "followup/", "carriers/sf/")


@pytest.mark.parametrize("width", [1280, 360])
def test_cards_are_tables(site: Site, visit: Callable[..., Visit], width: int) -> None:
    """In the tree that screen readers get, a table is one on a phone, too."""
    here = visit(viewport={"width": width, "height": 800})
    for path in CARDS:
        page = here.open(site.url + path)
        page.evaluate("document.querySelectorAll('details').forEach(each => (each.open = true))")
        shape = page.evaluate(
            """() => [...document.querySelectorAll("table.zj-table")].map((table) =>
              [table.rows.length, table.rows[0].cells.length])"""
        )
        assert shape, path
        assert sorted(tables_heard(page)) == sorted(shape), path  # Chromium lists them in no order
        told = page.locator(":is(table.zj-table, table.zj-table :is(tr, th, td)):not([role])")
        assert told.count() == 0, path


def tables_heard(page: Page) -> list[list[int]]:
    """Return rows and columns of each table in Chromium's accessibility tree."""
    session = page.context.new_cdp_session(page)
    nodes = session.send("Accessibility.getFullAXTree")["nodes"]
    by_id = {node["nodeId"]: node for node in nodes}

    def below(node: dict, role: str) -> list[dict]:
        found = []
        for child in (by_id[one] for one in node.get("childIds", []) if one in by_id):
            if child.get("role", {}).get("value") == role:
                found.append(child)
            else:
                found += below(child, role)
        return found

    shapes = []
    for table in (node for node in nodes if node.get("role", {}).get("value") == "table"):
        rows = below(table, "row")
        shapes.append([len(rows), len(below(rows[0], "columnheader"))])
    return shapes


def test_keyboard_walk_shows_the_focus(site: Site, visit: Callable[..., Visit]) -> None:
    """From the first question to the advice with Tab, Space and Enter: each stop can be seen."""
    here = visit()
    page = here.open(site.url + "wizard/#v=1&seen=refused")
    walked = 0
    while question := page.get_attribute("parcel-wizard", "data-question"):
        radio = page.locator(f'input[name="{question}"]').first
        for _ in range(40):
            page.keyboard.press("Tab")
            tag, line, thick = page.evaluate(FOCUS)
            assert line != "none", (question, tag)
            assert thick >= 2, (question, tag)
            if radio.evaluate("node => node === document.activeElement"):
                break
        page.keyboard.press("Space")
        page.keyboard.press("Enter")
        page.wait_for_function(
            "before => document.querySelector('parcel-wizard').dataset.question !== before",
            arg=question,
        )
        walked += 1
    assert walked >= 3
    page.wait_for_selector('[data-part="advice"] [data-step]')
    page.wait_for_function("document.activeElement.tagName === 'H2'")

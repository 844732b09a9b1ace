"""Presses in any order, with Python answering when it likes, compared with a plain model."""

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import Page, expect

from tests.browser.conftest import Visit
from tests.browser.held import START, save
from tests.browser.holding import a_file, awaited, held, hold, let_go, press_add
from tests.conftest import Site


class Model:
    """What a reader expects of the page and of the device, and the presses that lead there."""

    def __init__(self, page: Page) -> None:
        """Nothing on the page, nothing kept."""
        self.page = page
        self.here: dict[str, bool] = {}
        self.kept: dict[str, bool] | None = None
        self.count = 0

    def _word(self) -> str:
        self.count += 1
        return f"w{self.count:02}"  # none is part of another

    def _first(self, action: str) -> str:
        """Press a button of the first line shown; return what it says, "" when there is none."""
        row = self.page.locator("[data-entry]").first
        if not row.count():
            return ""
        words = row.locator("dd").last.inner_text()
        row.locator(f'[data-action="{action}"]').click()
        return words

    def add(self) -> None:
        """Add a line."""
        word = self._word()
        press_add(self.page, word)
        self.here[word] = False

    def settle(self) -> None:
        """Settle the first line shown, or open it again."""
        shown = self.page.locator("[data-entry]").first
        done = shown.count() > 0 and shown.get_attribute("data-done") == "true"
        word = self._first("done")
        if word in self.here:
            self.here[word] = not done

    def remove(self) -> None:
        """Remove the first line shown."""
        self.here.pop(self._first("remove"), None)

    def save(self) -> None:
        """Keep what is here."""
        self.page.click('[data-action="save"]')
        self.kept = dict(self.here)

    def load(self) -> None:
        """Read a file."""
        word = self._word()
        self.page.set_input_files("#pw-import", a_file(word))
        self.here[word] = False

    def release(self) -> None:
        """Deliver the reply that is owed."""
        if self.page.evaluate("window.owed"):
            awaited(self.page)
            self.page.evaluate("window.held.shift()()")

    def wipe(self) -> None:
        """Delete everything, and begin anew."""
        self.page.click('[data-action="wipe"]')
        let_go(self.page)
        self.page.wait_for_selector('parcel-wizard[data-question="seen"]')
        self.page.evaluate("hash => { location.hash = hash; }", START.partition("#")[2])
        self.page.wait_for_selector("[data-rung]")
        hold(self.page)
        self.here, self.kept = {}, None

    def reopen(self) -> None:
        """Leave with what is kept, and open it again."""
        let_go(self.page)
        note_last(self.page, self._word(), self.here)
        if self.kept is None:
            return hold(self.page)
        self.page.reload()
        self.page.wait_for_selector("[data-rung]")
        hold(self.page)
        self.page.click('[data-action="open-kept"]')
        self.here = dict(self.kept)
        return None


def note_last(page: Page, word: str, here: dict[str, bool]) -> None:
    """Add a line and wait for it: all that was pressed before has then come to its end."""
    press_add(page, word)
    expect(page.locator("[data-entry]", has_text=word)).to_have_count(1)
    here[word] = False


DONE = """
async () => {
  const result = (request) =>
    new Promise((done) => (request.onsuccess = () => done(request.result)));
  const db = await result(indexedDB.open("zhuijian"));
  const kept = await result(db.transaction("cases").objectStore("cases").getAll());
  db.close();
  const current = kept.find(({ key }) => key.startsWith("current"));
  return current.case.log.map(({ said, done }) => [said, done]);
}
"""

STEPS = st.lists(
    st.sampled_from(
        ["add", "add", "settle", "remove", "save", "load", "release", "release", "reopen", "wipe"]
    ),
    min_size=4,
    max_size=12,
)


@pytest.mark.slow
def test_no_order_of_presses_loses_anything(site: Site, visit: Callable[..., Visit]) -> None:
    """Whatever the order, what is kept at the end is what a plain model says."""

    @settings(
        max_examples=12,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=list(HealthCheck),
    )
    @given(STEPS)
    def orders(steps: list[str]) -> None:
        here = visit()
        page = held(here, site)
        model = Model(page)
        hold(page)
        for step in steps:
            getattr(model, step)()
        let_go(page)
        note_last(page, "end", model.here)
        save(page)
        found: list[Any] = page.evaluate(DONE)
        assert sorted(map(tuple, found)) == sorted(model.here.items())
        here.context.close()

    orders()

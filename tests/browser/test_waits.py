"""No browser test waits, after opening a page, for what the page as served already shows."""

from collections import defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from tests.conftest import Site
from tests.waits import Wait, after_opening

HERE = Path(__file__).parent


def waits() -> list[tuple[str, Wait]]:
    """Return the file and the waits of every browser test whose page is known."""
    return [
        (path.name, wait)
        for path in sorted(HERE.glob("*.py"))
        for wait in after_opening(path.read_text("utf-8"))
    ]


@pytest.fixture
def served(chromium: Browser) -> Iterator[Page]:
    """A page without scripts shows what the host sent, and keeps showing it."""
    context = chromium.new_context(java_script_enabled=False)
    yield context.new_page()
    context.close()


def shown(page: Page, selector: str) -> bool:
    """Tell whether the page as served shows what a test would wait for."""
    return any(one.is_visible() for one in page.locator(selector).all())


def test_waits_wait(site: Site, served: Page) -> None:
    """A row of waits holds one at least that the page's programs must fulfil."""
    rows: defaultdict[str, list[tuple[str, Wait]]] = defaultdict(list)
    for file, wait in waits():
        # What is reloaded is the wizard, but for few; another page shows less of it, not more.
        rows["wizard/" if wait.address is None else wait.address].append((file, wait))
    assert sum(map(len, rows.values())) >= 20  # the search for them finds them
    wrong = []
    for address, found in rows.items():
        served.goto(site.url + address)
        for file, wait in found:
            if all(shown(served, one) for one in wait.selectors):
                wrong.append((file, wait))
    assert wrong == []


def test_what_is_served_is_seen(site: Site, served: Page) -> None:
    """The look without scripts tells what stands there from what programs make."""
    served.goto(site.url + "wizard/")
    assert shown(served, "parcel-wizard")
    assert not shown(served, "parcel-wizard[data-ready]")

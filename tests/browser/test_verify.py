"""/verify/ runs the recorded cases in the browser's own Python and shows what came of each."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from guide.kb import KB
from tests.browser.conftest import Visit
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
CASES = [
    case
    for file in sorted((Path(__file__).parents[1] / "cases").glob("*.json"))
    for case in json.loads(file.read_text("utf-8"))
]


def run(here: Visit, address: str) -> list[str]:
    """Run the cases and return each result in their order."""
    page = here.open(address)
    page.click('verify-guide [data-part="start"]')
    page.wait_for_selector('verify-guide[data-state="done"]')
    rows = page.locator("verify-guide [data-result]")
    found: list[str] = rows.evaluate_all("rows => rows.map(row => row.dataset.result)")
    return found


@pytest.mark.parametrize("under", ["", "en/"])
def test_every_case_passes(site: Site, visit: Callable[..., Visit], under: str) -> None:
    """Each passes, the day and the version are said, and no other address is asked."""
    here = visit()
    here.page.clock.set_fixed_time("2026-11-28T04:00:00Z")
    assert run(here, f"{site.url}{under}verify/") == ["pass"] * len(CASES)
    said = here.page.inner_text('[data-part="summary"]')
    assert KB.version in said
    assert "2026-11-28" in said
    assert [url for url in here.requests if not url.startswith((site.url, "blob:"))] == []


@pytest.mark.parametrize("spoil", ["value", "missing", "entry"])
def test_difference_is_named(site: Site, visit: Callable[..., Visit], spoil: str) -> None:
    """A case that wants something else differs, by name, and the others still pass."""
    differences: dict[str, dict[str, object]] = {
        "value": {"kind": "lost"},
        "missing": {"never-there": 1},
        "entry": {"ladder": {"no-such-rung": {}}},
    }
    wrong = differences[spoil]
    cases = [{**CASES[0], "=>": wrong}, CASES[1]]
    here = visit()
    here.page.route("**/verify/cases.json", lambda route: route.fulfill(json=cases))
    assert run(here, f"{site.url}verify/") == ["fail", "pass"]
    row = here.page.inner_text('[data-result="fail"]')
    assert str(CASES[0]["name"]) in row
    assert next(iter(wrong)) in row


def test_lost_cases_are_told(site: Site, visit: Callable[..., Visit]) -> None:
    """Without the cases the page says that it stopped."""
    here = visit()
    here.page.route("**/verify/cases.json", lambda route: route.fulfill(status=404))
    page = here.open(f"{site.url}verify/")
    page.click('verify-guide [data-part="start"]')
    page.wait_for_selector('verify-guide[data-state="failed"]')
    assert "404" in page.inner_text('[data-part="summary"]')


def test_without_scripts_there_is_no_dead_button(site: Site, visit: Callable[..., Visit]) -> None:
    """The button appears with the program that answers it."""
    here = visit(java_script_enabled=False)
    here.page.goto(site.url + "verify/")
    assert not here.page.locator('[data-part="start"]').is_visible()

"""Who writes on the home page goes to the wizard next: Python is fetched ahead, if it may be."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import LINE, Visit
from tests.conftest import Site

NOTED = """
globalThis.asked = [];
const real = globalThis.fetch;
globalThis.fetch = (...given) => (asked.push(String(given[0])), real(...given));
"""
SAVING = "Object.defineProperty(navigator, 'connection', { value: { saveData: true } });"


@pytest.mark.parametrize("under", ["", "en/"])
def test_the_first_word_fetches_python(site: Site, visit: Callable[..., Visit], under: str) -> None:
    """Nothing of it before; then what every start takes, of this site, which the wizard uses."""
    page = visit().page
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    page.goto(site.url + under, wait_until="networkidle")
    assert not [url for url in asked if "/assets/py/" in url]
    with page.expect_response("**/assets/py/kernel.*.wasm") as core:
        page.fill("#trace", LINE)
    assert core.value.url.startswith(site.url + "assets/py/")
    assert core.value.ok
    assert all(url.startswith(site.url) for url in asked)
    assert not [url for url in asked if "kernel-rest" in url or "snapshot." in url]
    page.locator("form[data-paste] [type=submit]").click()
    page.wait_for_selector('parcel-wizard[data-state="ready"]')


def test_who_is_asked_first_is_asked_in_the_wizard(site: Site, visit: Callable[..., Visit]) -> None:
    """Where bytes are to be saved, a word on the home page loads nothing."""
    page = visit().page
    page.add_init_script(NOTED + SAVING)
    page.goto(site.url, wait_until="networkidle")
    page.fill("#trace", LINE)  # the field's own listeners have run when this returns
    assert page.evaluate("asked.filter(one => one.includes('assets/py'))") == []
    assert page.locator("link[rel=prefetch]").count() == 0

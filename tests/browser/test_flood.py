"""A flood of text in the field: the newest is read, and the page says what was not."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest

from tests.browser.conftest import Visit
from tests.conftest import Site

FIRST = date(2023, 1, 1)


def flood(newest: str) -> str:
    """Return about 100 KB of scans, the oldest first; the last one says `newest`."""
    rows = [f"{FIRST + timedelta(days=n)} 10:00 派送失败第{n}次，请联系网点" for n in range(1_300)]
    return "\n".join([*rows, f"{FIRST + timedelta(days=1_300)} 10:00 {newest}"])


@pytest.mark.shared_python
@pytest.mark.parametrize(("lang", "words"), [("", "没有细读"), ("en/", "read closely")])
def test_the_page_says_that_the_rest_was_not_read(
    site: Site, visit: Callable[..., Visit], lang: str, words: str
) -> None:
    """What was found comes from the newest scan; how many lines were skimmed stands above it."""
    text = flood("快件已丢失，请联系客服理赔")
    assert len(text.encode()) > 60_000
    page = visit().open(f"{site.url}{lang}wizard/")
    page.fill('[data-part="trace"]', text)
    page.click('[data-action="recognise"]')
    said = page.wait_for_selector('[data-part="found-result"] [data-warning="skimmed"]')
    assert said is not None
    assert words in said.inner_text()
    assert any(part.isdigit() for part in said.inner_text().replace(",", "").split())
    assert page.locator('[data-found="lost"]').count() == 1
    assert page.input_value('[data-part="trace"]') == text

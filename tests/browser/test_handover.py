"""The result as one file: whole, small, without a script, a request or markup from outside."""

from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest

from tests.browser.conftest import Visit
from tests.conftest import Site

pytestmark = pytest.mark.shared_python
LARGEST = 60_000  # bytes: a chat sends it at once
CASE = "wizard/#v=1&seen=stalled&deal=shop&d.last_update_on=2026-11-20&at=advice"


class Read(HTMLParser):
    """Collects elements and what they point to."""

    def __init__(self) -> None:
        """Begin with nothing."""
        super().__init__()
        self.tags: set[str] = set()
        self.open: list[str] = []
        self.addresses: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Note an element."""
        self.tags.add(tag)
        if tag not in {"meta", "br"}:
            self.open.append(tag)
        self.addresses += [value or "" for name, value in attrs if name in {"src", "href"}]

    def handle_endtag(self, tag: str) -> None:
        """Close the element that is open."""
        assert self.open.pop() == tag


@pytest.mark.parametrize("lang", ["", "en/"])
def test_result_is_handed_over(
    site: Site, visit: Callable[..., Visit], tmp_path: Path, lang: str
) -> None:
    """The downloaded file opens without a network and says the step and its words."""
    page = visit().open(f"{site.url}{lang}{CASE}")
    page.wait_for_selector('[data-part="advice"] [data-step]')
    step = page.inner_text(".pw-today__does")
    with page.expect_download() as coming:
        page.click('[data-action="hand-over"]')
    file = tmp_path / "page.html"
    coming.value.save_as(file)
    text = file.read_text("utf-8")
    assert len(text.encode()) < LARGEST
    read = Read()
    read.feed(text)
    read.close()
    assert read.open == []
    assert not read.tags & {"script", "img", "link", "iframe", "form", "object"}
    assert read.addresses == []
    other = visit(offline=True, java_script_enabled=False)
    other.context.set_offline(True)
    other.page.goto(file.as_uri())
    assert step in other.page.inner_text("body")
    assert "2026年11月20日" in other.page.inner_text("blockquote >> nth=-1")
    assert other.requests == [file.as_uri()]
    assert other.console == []


def test_what_was_typed_stays_text(site: Site, visit: Callable[..., Visit], tmp_path: Path) -> None:
    """A number that looks like markup is words in the file."""
    page = visit().open(site.url + "wizard/")
    page.fill('[data-part="trace"]', "中通快递 78912345678901\n2026-11-20 18:20 快件在运输途中遗失")
    page.click('[data-action="recognise"]')
    page.click('[data-found="lost"] [data-action="confirm"]')
    page.wait_for_selector('input[name="deal"]')
    page.check('input[value="shop"]')
    page.click('[data-action="early"]')
    page.wait_for_selector('[data-part="advice"] [data-step]')
    typed = "<img src=x onerror=alert(1)>"
    page.click('.pw-letters [data-action="letter"] >> nth=0')
    page.wait_for_selector("#pw-letter")
    for blank in page.locator(
        '[data-slot] input[type="text"], [data-part="letter"] input[type="text"]'
    ).all():
        blank.fill(typed)
    page.locator("[data-refine] label >> nth=0").click()  # the words are filled with what is typed
    page.wait_for_function(
        "text => document.querySelector('[data-part=advice]').textContent.includes(text)", arg=typed
    )
    with page.expect_download() as coming:
        page.click('[data-action="hand-over"]')
    file = tmp_path / "page.html"
    coming.value.save_as(file)
    read = Read()
    text = file.read_text("utf-8")
    read.feed(text)
    assert "&lt;img src=x" in text
    assert "img" not in read.tags

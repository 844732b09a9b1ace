"""A screenshot in, its text in the field: read on the device, in both places that take text."""

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path

from playwright.sync_api import Browser, FilePayload, Page

from guide.api import handle
from tests.browser.conftest import Visit
from tests.browser.drawn.pictures import bare, distance, draw, matrix, paper
from tests.conftest import Site

INPUT = "input[data-picture]"
FIELD = ".pw-paste textarea, .zj-paste textarea"
WRONG_AT_MOST = 0.03  # of the characters, spaces and marks apart


def end(page: Page, *states: str) -> None:
    """Wait until reading has ended in one of these states."""
    page.wait_for_selector(", ".join(f'form[data-picture="{state}"]' for state in states))


def read(page: Page, files: list[FilePayload], state: str = "done") -> str:
    """Choose pictures, agree to load what reads them when asked, and return the field's text."""
    page.evaluate("document.querySelector('form[data-picture]')?.removeAttribute('data-picture')")
    page.set_input_files(INPUT, files)
    end(page, "asking", "done", "failed")
    agree = page.locator('[data-action="picture-go"]')
    if agree.count():
        agree.click()
    end(page, state)
    return page.input_value(FIELD)


def kind(text: str) -> str:
    """Return the likeliest kind or state by the guide."""
    reply = json.loads(handle(json.dumps({"do": "recognise", "lang": "zh", "text": text})))
    found = [*reply["kinds"], *reply["states"]]
    return str(found[0]["id"]) if found else ""


@dataclass
class Score:
    """What was read of some pictures: characters shown, wrong ones, kinds that were wrong."""

    shown: int = 0
    wrong: int = 0
    kinds: list[str] = None  # type: ignore[assignment]

    def __post_init__(self) -> None:
        self.kinds = []


def score(
    page: Page, chromium: Browser, cases: list[tuple]
) -> Iterator[tuple[str, int, int, bool]]:
    """Read each case and yield its name, characters shown, wrong ones, whether its kind is right."""
    for layout, look, scale, form in cases:
        with paper(chromium, scale) as on:
            drawn = draw(on, layout, look, form)
        page.fill(FIELD, "")
        found = read(page, [drawn.file])
        shown, seen = bare(drawn.text), bare(found)
        wrong = distance(shown, seen)
        name = f"{layout.name} {look} {scale}x {form}"
        yield name, len(shown), wrong, kind(found) == layout.kind


def test_dbg(site: Site, visit: Callable[..., Visit], chromium: Browser) -> None:
    here = visit()
    page = here.open(site.url + "wizard/")
    import time

    t = time.time()
    tot = [0, 0]
    lines = []
    for name, shown, wrong, ok in score(page, chromium, matrix()):
        lines.append(
            f"{name} {shown} {wrong} {ok} {time.time() - t:.2f} {page.locator('[data-part=pictures] [data-code]').all_text_contents()}"
        )
        t = time.time()
        if not ok or wrong > shown * 0.06:
            lines.append("   " + page.input_value(FIELD).replace("\n", "/"))
        tot[0] += shown
        tot[1] += wrong
        Path("/tmp/pictures/matrix.txt").write_text("\n".join([*lines, str(tot)]))
    assert here.console == []

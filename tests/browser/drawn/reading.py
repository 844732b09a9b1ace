"""Give the page pictures as a reader does, and score what it read of them."""

import json
from collections.abc import Iterable
from dataclasses import dataclass, field

from playwright.sync_api import Browser, FilePayload, Page

from guide.api import handle
from tests.browser.drawn.layouts import Layout
from tests.browser.drawn.pictures import Drawn, bare, distance, draw, paper

INPUT = "input[data-picture]"
FIELD = ":is(.pw-paste, .zj-paste) textarea"
Case = tuple[Layout, str, int, str]


@dataclass
class Score:
    """What was read of some pictures.

    Attributes:
        shown: characters that they show, spaces and marks apart.
        wrong: characters to change, add or leave out to come from what was read to these.
        other: pictures of which another kind was recognised than they show.
    """

    shown: int = 0
    wrong: int = 0
    other: list[str] = field(default_factory=list)


def end(page: Page, *states: str) -> None:
    """Wait until the page's reading of pictures is in one of these states."""
    page.wait_for_selector(", ".join(f'form[data-picture="{state}"]' for state in states))


def choose(page: Page, files: list[FilePayload]) -> None:
    """Choose pictures by the page's own control."""
    page.evaluate("document.querySelector('form[data-picture]')?.removeAttribute('data-picture')")
    page.set_input_files(INPUT, files)


def read(page: Page, files: list[FilePayload], state: str = "done") -> str:
    """Choose pictures, agree to load what reads them when asked; return the field's text."""
    choose(page, files)
    end(page, "asking", "done", "failed")
    agree = page.locator('[data-action="picture-go"]')
    if agree.count():
        agree.click()
    end(page, state)
    return page.input_value(FIELD)


def pictures_of(chromium: Browser, cases: Iterable[Case], turn: int = 0) -> list[Drawn]:
    """Draw one picture a case, each by a browser of its scale."""
    drawn = []
    for layout, look, scale, form in cases:
        with paper(chromium, scale) as on:
            drawn.append(draw(on, layout, look, form, turn))
    return drawn


def kind(text: str) -> str:
    """Return the likeliest kind or state by the guide."""
    reply = json.loads(handle(json.dumps({"do": "recognise", "lang": "zh", "text": text})))
    found = [*reply["kinds"], *reply["states"]]
    return str(found[0]["id"]) if found else ""


def scored(page: Page, chromium: Browser, cases: list[Case]) -> Score:
    """Read each case by itself on an open page, and count."""
    score = Score()
    for case in cases:
        [drawn] = pictures_of(chromium, [case])
        page.fill(FIELD, "")
        found = read(page, [drawn.file])
        shown = bare(drawn.text)
        score.shown += len(shown)
        score.wrong += distance(shown, bare(found))
        layout, look, scale, form = case
        if kind(found) != layout.kind:
            score.other.append(f"{layout.name} {look} {scale}x {form}: {kind(found)}")
    return score

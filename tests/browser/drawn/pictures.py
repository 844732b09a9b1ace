"""Screenshots of made pages, drawn by a real browser, and how far what is read is from them."""

import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from itertools import product
from typing import Any

from playwright.sync_api import Browser, Error, FilePayload, Page

from tests.browser.drawn.layouts import LAYOUTS, LOOKS, Layout, page

SCALES = (1, 2, 3)
FORMATS = ("png", "jpeg")
TRIES = 8
# Settled when the page was drawn twice: not before the browser's drawing process is there again.
FRAMES = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
QUALITY = 70  # of JPEG: what a chat leaves of a screenshot that was sent on
# Marks are read wrongly at times, and mean nothing to what recognises kinds.
MARKS = set(".,;:·、。，：；'\"|()【】[]")


@dataclass(frozen=True, slots=True)
class Drawn:
    """A screenshot as a file to choose, and the text that it shows."""

    file: FilePayload
    text: str


def matrix() -> list[tuple[Layout, str, int, str]]:
    """Return every layout in every look, scale and format."""
    return list(product(LAYOUTS, LOOKS, SCALES, FORMATS))


@contextmanager
def paper(chromium: Browser, scale: int) -> Iterator[Page]:
    """Open a page to draw on, `scale` dots of the picture to one pixel of the page."""
    context = chromium.new_context(device_scale_factor=scale)
    try:
        yield context.new_page()
    finally:
        context.close()


def shot_of(on: Page, **how: Any) -> bytes:
    """Return a screenshot; under load the browser at times takes none, until it draws again."""
    for _ in range(TRIES):
        with suppress(Error):
            return on.screenshot(**how)
        on.bring_to_front()
        on.evaluate(FRAMES)
    return on.screenshot(**how)


def draw(on: Page, layout: Layout, look: str, form: str, turn: int = 0) -> Drawn:
    """Return the screenshot of a layout as PNG or JPEG, turned by `turn` degrees (0 or 180)."""
    on.set_viewport_size({"width": layout.width, "height": 320})
    on.set_content(page(layout, look))
    if turn:
        on.add_style_tag(content=f"html{{transform:rotate({turn}deg)}}")
    quality = {"quality": QUALITY} if form == "jpeg" else {}
    shot = shot_of(on, type=form, full_page=True, **quality)
    name = f"{layout.name}.{form}"
    text: str = on.evaluate("document.body.innerText")
    return Drawn({"name": name, "mimeType": f"image/{form}", "buffer": shot}, text)


def bare(text: str) -> str:
    """Return a text without what means nothing here: spaces, marks, width of letters.

    >>> bare("派送 异常：A１")
    '派送异常A1'
    """
    plain = unicodedata.normalize("NFKC", text)
    return "".join(one for one in plain if not one.isspace() and one not in MARKS)


def distance(one: str, other: str) -> int:
    """Return the least number of characters to change, add or leave out (Levenshtein).

    >>> distance("派迭异常", "派送异常中")
    2
    """
    before = list(range(len(other) + 1))
    for place, letter in enumerate(one, 1):
        now = [place]
        for at, against in enumerate(other, 1):
            now.append(min(before[at] + 1, now[at - 1] + 1, before[at - 1] + (letter != against)))
        before = now
    return before[-1]

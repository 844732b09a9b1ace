"""A screenshot in, its text in the field: read on the device, in both places that take text."""

import base64
from collections.abc import Callable

import pytest
from playwright.sync_api import Browser

from tests.browser.conftest import Visit
from tests.browser.drawn.layouts import LAYOUTS, LOOKS
from tests.browser.drawn.pictures import FORMATS, SCALES, matrix
from tests.browser.drawn.reading import FIELD, Score, choose, end, pictures_of, read, scored
from tests.conftest import Site

WRONG_AT_MOST = 0.03  # of the characters, spaces and marks apart


def hold(score: Score, here: Visit, site: Site) -> None:
    """Hold what every reading holds: kinds right, few characters wrong, nothing asked elsewhere."""
    print(f"{score.wrong} of {score.shown} characters wrong: {score.wrong / score.shown:.2%}")
    assert score.other == []
    assert score.wrong <= WRONG_AT_MOST * score.shown
    assert here.console == []
    assert [url for url in here.requests if not url.startswith((site.url, "blob:"))] == []


def test_each_layout_is_read(site: Site, visit: Callable[..., Visit], chromium: Browser) -> None:
    """Ten layouts, looks, scales and formats in turn: kinds right, at most 3 % wrong."""
    here = visit()
    page = here.open(site.url + "wizard/")
    turns = zip(LAYOUTS, [*LOOKS] * 5, [*SCALES] * 4, ["png", "png", "jpeg"] * 4, strict=False)
    hold(scored(page, chromium, list(turns)), here, site)


@pytest.mark.pictures
def test_the_whole_matrix_is_read(
    site: Site, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """Every layout in every look, scale and format: 120 pictures, alone and in all."""
    here = visit()
    page = here.open(site.url + "wizard/")
    for form in FORMATS:
        cases = [case for case in matrix() if case[3] == form]
        hold(scored(page, chromium, cases), here, site)


def test_several_pictures_go_below_what_was_typed(
    site: Site, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """Two in one go, in their order; what stood in the field stays; the wizard takes it on."""
    one, two = pictures_of(
        chromium, [(LAYOUTS[1], "light", 2, "png"), (LAYOUTS[0], "dark", 2, "png")]
    )
    here = visit()
    page = here.open(site.url + "wizard/")
    page.fill(FIELD, "我自己写的一行")
    found = read(page, [one.file, two.file])
    assert found.startswith("我自己写的一行\n")
    assert 0 < found.index("拒收") < found.index("无人接听")
    assert page.evaluate("document.activeElement.matches('textarea')")
    assert "2" in page.inner_text('[data-part="pictures"] [data-read]')
    page.click('[data-action="recognise"]')
    page.wait_for_selector("[data-found]")


def test_the_size_is_said_before_anything_is_loaded(
    site: Site, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """Nothing that reads is fetched before the reader agrees; "no" leaves all as it was."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "light", 1, "png")])
    here = visit()
    page = here.open(site.url + "wizard/")
    choose(page, [one.file])
    end(page, "asking")
    asked = page.locator('[data-part="pictures"]').inner_text()
    assert "MB" in asked
    loaded = [url for url in here.requests if "/assets/ocr/" in url]
    assert [url.rpartition("/")[2] for url in loaded] == ["manifest.json"]
    page.click('[data-action="picture-no"]')
    end(page, "idle")
    assert page.locator('[data-part="pictures"]').is_hidden()
    assert page.input_value(FIELD) == ""


def test_the_home_page_reads_one_too(
    site: Site, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """Its text goes on to the wizard, which recognises it."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "dark", 2, "jpeg")])
    for under in ("", "en/"):
        here = visit()
        page = here.open(site.url + under)
        assert "拒收" in read(page, [one.file])
        assert here.console == []
        page.click(".zj-paste button[type=submit]")
        page.wait_for_selector('[data-found="refused"]')


# A file as the browser hands it over when it is pasted or dropped.
GIVEN = """
([name, bytes, type]) => {
  const data = new DataTransfer();
  const all = Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0));
  data.items.add(new File([all], "p.png", { type }));
  const field = document.querySelector("textarea");
  const init = { bubbles: true, cancelable: true, dataTransfer: data, clipboardData: data };
  const event = name === "paste" ? new ClipboardEvent(name, init) : new DragEvent(name, init);
  const at = name === "paste" ? field : document.body;
  return !at.dispatchEvent(event); // whether the browser's own way was stopped
}
"""


@pytest.mark.parametrize("way", ["paste", "drop"])
def test_a_picture_can_be_pasted_or_dropped(
    site: Site, visit: Callable[..., Visit], chromium: Browser, way: str
) -> None:
    """Into the field, or anywhere on the page: the page does not turn into the picture."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "light", 1, "png")])
    here = visit()
    page = here.open(site.url + "wizard/")
    bytes_ = base64.b64encode(one.file["buffer"]).decode()
    assert page.evaluate(GIVEN, [way, bytes_, "image/png"])
    end(page, "asking")


def test_cancelling_ends_it_and_loses_nothing(
    host, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """While it loads: the field keeps its text, and the next picture asks again."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "light", 1, "png")])
    host.fault("/assets/ocr/letters.*", "stall")
    here = visit()
    page = here.open(host.url + "wizard/")
    page.fill(FIELD, "一行")
    choose(page, [one.file])
    page.click('[data-action="picture-go"]')
    end(page, "loading")
    page.click('[data-action="picture-cancel"]')
    end(page, "idle")
    assert page.input_value(FIELD) == "一行"
    host.faults.clear()
    assert "拒收" in read(page, [one.file])

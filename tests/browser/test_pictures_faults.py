"""Pictures that cannot be read, or hardly: a sentence each, and nothing typed is lost."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Browser, FilePayload

from tests.browser.conftest import Visit
from tests.browser.drawn.layouts import LAYOUTS, page
from tests.browser.drawn.pictures import paper, shot_of
from tests.browser.drawn.reading import FIELD, end, pictures_of, read
from tests.browser.fault_server import Host
from tests.browser.test_wizard_axe import overflow, violations
from tests.conftest import Site

TYPED = "我自己写的一行"
SIGN = b"\x89PNG\r\n\x1a\n\x00\x00\x00\rIHDR"
# Sides of 20,000 pixels, in a file of no size.
HUGE = SIGN + (20_000).to_bytes(4, "big") * 2 + b"\x08\x02\x00\x00\x00"
HEIC = b"\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic" + bytes(64)
# A photo of a screen: askew, not quite in focus, pale, with the stripes of the screen's dots.
PHOTO = """
body { transform: perspective(700px) rotateY(14deg) rotate(3deg);
  filter: blur(1.1px) contrast(0.55) }
html::after { content: ""; position: fixed; inset: 0;
  background: repeating-linear-gradient(88deg, #0003 0 2px, #fff3 2px 5px) }
"""


def file(name: str, kind: str, data: bytes) -> FilePayload:
    """Return a file as the reader's device would hand it over."""
    return {"name": name, "mimeType": kind, "buffer": data}


def photo(chromium: Browser) -> FilePayload:
    """Return a made photo of a screen that shows a trace."""
    with paper(chromium, 2) as on:
        on.set_viewport_size({"width": 390, "height": 520})
        on.set_content(page(LAYOUTS[0], "light"))
        on.add_style_tag(content=PHOTO)
        return file("photo.jpeg", "image/jpeg", shot_of(on, type="jpeg", quality=60))


def blank(chromium: Browser) -> FilePayload:
    """Return a picture of a page without a word."""
    with paper(chromium, 1) as on:
        on.set_content("<body style='background:linear-gradient(#eef,#99c)'>")
        return file("sky.png", "image/png", shot_of(on))


def codes(here: Visit) -> list[str]:
    """Return the codes of all sentences said, and hold that none of them is empty."""
    rows = here.page.locator('[data-part="pictures"] [data-code]')
    assert all(len(text) > 20 for text in rows.all_inner_texts())
    return [row.get_attribute("data-code") or "" for row in rows.all()]


@pytest.mark.parametrize("under", ["", "en/"])
def test_each_fault_has_a_sentence(
    site: Site, visit: Callable[..., Visit], chromium: Browser, under: str
) -> None:
    """No picture, HEIC, damaged, far too large, without text: all told in one go."""
    [good] = pictures_of(chromium, [(LAYOUTS[1], "light", 2, "png")])
    given = [
        file("notes.png", "image/png", b"no picture at all"),
        file("photo.heic", "image/heic", HEIC),
        file("half.png", "image/png", good.file["buffer"][: len(good.file["buffer"]) // 3]),
        file("huge.png", "image/png", HUGE),
        blank(chromium),
        good.file,
    ]
    here = visit()
    opened = here.open(site.url + under + "wizard/")
    opened.fill(FIELD, TYPED)
    found = read(opened, given)
    assert codes(here) == ["none", "heic", "broken", "large", "blank"]
    assert found.startswith(TYPED + "\n")
    assert "拒收" in found
    assert here.console == []


def test_what_stands_on_its_head_is_turned(
    site: Site, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """It is read the right way up, and the reader is told."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "light", 2, "png")], turn=180)
    here = visit()
    opened = here.open(site.url + "wizard/")
    assert "拒收" in read(opened, [one.file])
    assert codes(here) == ["turned"]


def test_a_photo_of_a_screen_is_doubted(
    site: Site, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """What could be read stands in the field; the sentence says what works better."""
    here = visit()
    opened = here.open(site.url + "wizard/")
    opened.fill(FIELD, TYPED)
    found = read(opened, [photo(chromium)])
    assert codes(here) == ["unsure"]
    assert found.startswith(TYPED + "\n")


@pytest.mark.parametrize("fault", ["404", "flipped", "html", "drop"])
def test_what_does_not_come_can_be_asked_for_again(
    host: Host, visit: Callable[..., Visit], chromium: Browser, fault: str
) -> None:
    """Damaged, missing or a login page: nothing of it is used, and the next try reads."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "light", 1, "png")])
    host.fault("/assets/ocr/glue.*", fault)
    here = visit()
    opened = here.open(host.url + "wizard/")
    opened.fill(FIELD, TYPED)
    read(opened, [one.file], state="lost")
    assert codes(here) == ["net"]
    host.faults.clear()
    opened.click('[data-action="picture-again"]')
    end(opened, "asking")
    opened.click('[data-action="picture-go"]')
    end(opened, "done")
    assert opened.input_value(FIELD).startswith(TYPED + "\n")


@pytest.mark.parametrize("scheme", [pytest.param("light", marks=pytest.mark.pictures), "dark"])
def test_keyboard_and_axe_on_a_phone(
    site: Site, visit: Callable[..., Visit], chromium: Browser, scheme: str
) -> None:
    """At 360 px: Tab reaches the control, Enter answers the question; axe finds nothing."""
    [one] = pictures_of(chromium, [(LAYOUTS[1], "light", 1, "png")])
    for under in ("", "wizard/"):
        here = visit(color_scheme=scheme, viewport={"width": 360, "height": 740}, bypass_csp=True)
        opened = here.open(site.url + under)
        opened.focus(FIELD)
        for _ in range(2 if under else 1):  # there the button that reads the text comes first
            opened.keyboard.press("Tab")
        with opened.expect_file_chooser() as chooser:
            # An answer from the page: by now it hands its choosers over, and Enter may come.
            assert opened.evaluate("document.activeElement.matches('input[data-picture]')")
            opened.keyboard.press("Enter")
        chooser.value.set_files([one.file])
        end(opened, "asking")
        assert violations(opened) == []
        assert overflow(opened) == 0
        opened.keyboard.press("Enter")
        end(opened, "done")
        assert violations(opened) == []
        assert overflow(opened) == 0

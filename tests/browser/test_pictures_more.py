"""Pictures that the reading was not tuned on: dots before lines, serifs, a lock screen, 繁體."""

from collections.abc import Callable

from playwright.sync_api import Browser

from tests.browser.conftest import Visit
from tests.browser.drawn.more import CARD, ICONS, LOCKED, SERIF, STORE
from tests.browser.drawn.reading import FIELD, pictures_of, read, scored
from tests.conftest import Site

LOOKS = (("light", 2, "png"), ("dark", 3, "jpeg"))


def test_other_screens_show_their_kind(
    site: Site, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """What happened is right on each, whatever a character or two became."""
    here = visit()
    page = here.open(site.url + "wizard/")
    cases = [(layout, *look) for layout in (ICONS, SERIF, LOCKED, STORE, CARD) for look in LOOKS]
    score = scored(page, chromium, cases)
    assert score.other == []
    assert here.console == []


def test_dots_are_left_out_and_traditional_is_said_to_become_simplified(
    site: Site, visit: Callable[..., Visit], chromium: Browser
) -> None:
    """A dot before a line is no text; the page says which script comes out."""
    dots, card = pictures_of(chromium, [(ICONS, "light", 2, "png"), (CARD, "light", 2, "png")])
    here = visit()
    page = here.open(site.url + "wizard/")
    found = read(page, [dots.file])
    assert "@" not in found
    assert "下午 2:16" in found.splitlines()
    page.fill(FIELD, "")
    assert "收件人不在家" in read(page, [card.file])
    assert "简体" in page.inner_text('[data-part="pictures"] [data-read]')

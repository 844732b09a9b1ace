"""Pages without scripts, on paper, with storage shut, and from one language to the other."""

import io
from collections.abc import Callable

import pytest
from playwright.sync_api import expect
from pypdf import PdfReader

from guide.kb import KB
from tests.browser.conftest import LINE, Visit
from tests.conftest import Site

BLOCKED = """
for (const name of ["localStorage", "sessionStorage"]) {
  Object.defineProperty(window, name, { configurable: true, get() {
    throw new DOMException("blocked", "SecurityError");
  } });
}
"""
A4 = {"format": "A4", "prefer_css_page_size": True}


# ------------------------------------------------------------------- without scripts


def test_without_scripts_home_leads_on(site: Site, visit: Callable[..., Visit]) -> None:
    """No field that would lose what is typed; links and one button lead on."""
    page = visit(java_script_enabled=False).open(site.url)
    assert not page.locator("#trace").is_visible()
    page.click("form[data-paste] button")
    page.wait_for_url(lambda url: url.split("?")[0] == site.url + "wizard/")
    expect(page.locator('a[href="../kinds/lost/"]').first).to_be_visible()


def test_without_scripts_a_kind_is_whole(site: Site, visit: Callable[..., Visit]) -> None:
    """Every rung stands open, and every step can be read."""
    page = visit(java_script_enabled=False).open(site.url + "kinds/lost/")
    for rung in KB.claims["deliver"].rungs:
        assert page.locator(f"#rung-{rung} .zj-rung__body").is_visible(), rung
    assert page.locator(".zj-step").count() >= len(KB.kinds["lost"].steps)


def test_on_a_phone_long_parts_are_folded_and_open_on_paper(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """The ladder is folded where room is short; a print shows all of it."""
    page = visit(viewport={"width": 360, "height": 740}).open(site.url + "kinds/lost/")
    body = page.locator(".zj-rung__body").first
    assert not body.is_visible()
    page.emulate_media(media="print")
    page.evaluate("() => { dispatchEvent(new Event('beforeprint')); }")
    assert body.is_visible()
    page.evaluate("() => { dispatchEvent(new Event('afterprint')); }")
    page.emulate_media(media="screen")
    assert not body.is_visible()


# ------------------------------------------------------------------- paper


def pages_of(pdf: bytes) -> int:
    """Return how many sheets a PDF has."""
    return len(PdfReader(io.BytesIO(pdf)).pages)


@pytest.mark.slow
@pytest.mark.parametrize("lang", ["", "en/"])
def test_every_checklist_is_one_sheet(site: Site, visit: Callable[..., Visit], lang: str) -> None:
    """One A4 page for every kind and every rung, in both languages."""
    page = visit().open(site.url)
    sheets = {}
    for id_ in [*KB.kinds, *KB.rungs]:
        page.goto(f"{site.url}{lang}checklists/{id_}/")
        sheets[id_] = pages_of(page.pdf(**A4))
    assert {id_: count for id_, count in sheets.items() if count != 1} == {}


def test_a_print_names_its_day_its_address_and_its_sources(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """Paper travels alone: it says when and from where it is, without query or fragment."""
    page = visit().open(site.url + "checklists/lost/?a=b#c")
    text = PdfReader(io.BytesIO(page.pdf(**A4))).pages[0].extract_text()
    assert f"{site.url}checklists/lost/" in text.replace("\n", "")
    assert "?a=b" not in text
    assert page.evaluate("new Date(Date.now() + 288e5).toISOString().slice(0, 10)") in text
    assert page.locator(".zj-check__sources").count() == 1


def test_dark_colours_do_not_reach_paper(site: Site, visit: Callable[..., Visit]) -> None:
    """A print is black on white whatever the screen shows."""
    page = visit(color_scheme="dark").open(site.url + "checklists/lost/")
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate(
        "() => [getComputedStyle(document.body).backgroundColor,"
        " getComputedStyle(document.querySelector('.zj-check')).color]"
    )
    assert colours == ["rgb(255, 255, 255)", "rgb(0, 0, 0)"]


# ------------------------------------------------------------------- home to wizard


def test_pasted_text_reaches_the_wizard_but_no_address(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """The text travels in the tab's own storage, never in a request."""
    here = visit()
    page = here.open(site.url)
    page.fill("#trace", LINE)
    page.click("form[data-paste] button")
    page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
    assert page.input_value('textarea[data-part="trace"]') == LINE
    assert not [url for url in here.requests if "%E5%BF%AB" in url or LINE in url]
    assert all(url.startswith((site.url, "blob:")) for url in here.requests)


# ------------------------------------------------------------------- storage


def test_blocked_storage_costs_nothing_typed(site: Site, visit: Callable[..., Visit]) -> None:
    """Where nothing can be carried over, the page stays and says so."""
    here = visit()
    here.page.add_init_script(BLOCKED)
    page = here.open(site.url)
    page.fill("#trace", LINE)
    page.click("form[data-paste] button")
    page.wait_for_selector("[data-error]:not([hidden])")
    assert page.input_value("#trace") == LINE
    assert page.url == site.url


@pytest.mark.parametrize("kept", ["{", '"x"', '{"index": 9}', '{"index": 0, "color": {}}', "[]"])
def test_a_spoilt_choice_of_colours_breaks_nothing(
    site: Site, visit: Callable[..., Visit], kept: str
) -> None:
    """What storage holds may be nonsense; search and colours work all the same."""
    here = visit()
    here.page.add_init_script(f"localStorage.setItem('/.__palette', {kept!r})")
    page = here.open(site.url)
    page.fill("[data-md-component=search-query]", "拒收")
    page.wait_for_selector(".md-search-result__item")
    assert here.console == []


def test_search_lives_with_storage_shut(site: Site, visit: Callable[..., Visit]) -> None:
    """The theme's own script would die here, and the search with it."""
    here = visit()
    here.page.add_init_script(BLOCKED)
    page = here.open(site.url)
    page.fill("[data-md-component=search-query]", "拒收")
    page.wait_for_selector(".md-search-result__item")
    assert here.console == []


# ------------------------------------------------------------------- colours, language, review


def test_a_chosen_colour_scheme_is_kept(site: Site, visit: Callable[..., Visit]) -> None:
    """The next page opens in the colours that were chosen."""
    page = visit(color_scheme="light").open(site.url)
    page.click("[data-md-component=palette] label:not([hidden])")  # from the device's to light
    page.click("[data-md-component=palette] label:not([hidden])")  # to dark
    page.wait_for_selector('body[data-md-color-scheme="slate"]')
    page.goto(site.url + "kinds/lost/")
    assert page.get_attribute("body", "data-md-color-scheme") == "slate"


def test_the_language_switch_keeps_page_and_place(site: Site, visit: Callable[..., Visit]) -> None:
    """A reader changes the language, not the page."""
    page = visit().open(site.url + "kinds/lost/#evidence")
    for under in ("en/", ""):
        page.click(".zj-language a")
        page.wait_for_url(f"{site.url}{under}kinds/lost/#evidence")


def test_a_page_past_its_review_says_so_by_the_readers_clock(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """The day after a year has passed the page asks to compare with the official text."""
    here = visit()
    page = here.open(site.url + "kinds/lost/")
    due = page.get_attribute("[data-review]", "data-review")
    assert due
    for clock, shown in ((f"{due}T10:00:00+08:00", False), (f"{due}T16:30:00Z", True)):
        page.clock.set_fixed_time(clock)
        page.reload()
        assert page.locator("[data-review]").is_visible() is shown, clock


def test_no_request_leaves_the_site(site: Site, visit: Callable[..., Visit]) -> None:
    """Pages of every kind ask only their own host, and the policy is never broken."""
    here = visit()
    for path in ("", "kinds/lost/", "facts/", "en/ladder/", "interview/"):
        here.open(site.url + path)
    assert [url for url in here.requests if not url.startswith(site.url)] == []
    assert here.console == []

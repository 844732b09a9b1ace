"""The wizard from the pasted line to the printed sheet, as a reader uses it."""

import io
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect
from pypdf import PdfReader

from tests.browser.conftest import LINE, Visit
from tests.conftest import Site

# The answers of the journey, by question; every other question gets its first option.
ANSWERS = {
    "deal": "shop",
    "seller_asked": "no",
    "complained": "yes",
}


def answer_by_keyboard(page: Page, question: str) -> None:
    """Choose an option with the arrow keys and go on with Enter."""
    wanted = ANSWERS.get(question)
    radios = page.locator(f'input[name="{question}"]')
    values = radios.evaluate_all("nodes => nodes.map(node => node.value)")
    page.keyboard.press("Tab")
    expect(radios.first).to_be_focused()
    page.keyboard.press("Space")
    for _ in range(values.index(wanted) if wanted else 0):
        page.keyboard.press("ArrowDown")
    if question == "complained":
        page.fill('input[name="complained_on"]', "2026-11-20")
    page.keyboard.press("Enter")


def to_result(visit: Visit) -> Page:
    """Answer every question by keyboard until the result stands there."""
    page = visit.page
    for _ in range(20):
        question = page.get_attribute("parcel-wizard", "data-question")
        if not question:
            break
        answer_by_keyboard(page, question)
        page.wait_for_function(
            "before => document.querySelector('parcel-wizard').dataset.question !== before",
            arg=question,
        )
    page.wait_for_selector('[data-part="advice"] [data-step]')
    return page


@pytest.mark.whole_browser
def test_journey_by_keyboard(site: Site, visit: Callable[..., Visit]) -> None:
    """From the pasted line to the advice without a mouse, and nothing leaves the site."""
    here = visit(offline=True)
    page = here.open(site.url + "wizard/")
    page.focus('[data-part="trace"]')
    page.keyboard.insert_text(LINE)
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    page.wait_for_selector('[data-found="refused"] mark')
    page.wait_for_function("document.activeElement.tagName === 'H2'")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    here.question("deal")
    to_result(here)
    assert page.locator('[data-rung="postal-appeal"]').get_attribute("data-rung-state") in {
        "open",
        "opens",
    }
    assert page.locator('[data-rung="carrier-complaint"][data-rung-state="done"]').count() == 1
    assert page.locator('[data-deadline="company-complaint-7d"]').count() == 1
    here.address("seen=refused")
    assert LINE not in page.url
    assert [url for url in here.requests if not url.startswith((site.url, "blob:"))] == []
    assert here.console == []


def test_first_question_is_in_the_page(site: Site, visit: Callable[..., Visit]) -> None:
    """Without scripts the first question's options are links to pages that hold every step."""
    here = visit(java_script_enabled=False)
    here.page.goto(site.url + "wizard/")
    assert here.page.locator('input[name="seen"][value="refused"]').count() == 1
    link = here.page.locator('[data-part="static"] a[href$="kinds/refused/"]')
    expect(link).to_be_visible()
    link.click()
    expect(here.page.locator("#do")).to_be_visible()


def test_answers_outlive_python(site: Site, visit: Callable[..., Visit]) -> None:
    """Questions are answered by the table while Python is nowhere in sight."""
    here = visit()
    here.context.route("**/assets/py/**", lambda route: route.abort())
    page = here.open(site.url + "wizard/#v=1&seen=refused")
    here.question("deal")
    page.check('input[value="shop"]')
    page.click('[data-action="next"]')
    page.wait_for_function("document.querySelector('parcel-wizard').dataset.question !== 'deal'")
    page.wait_for_selector('[data-part="error"][data-code="E_NET"]')
    assert page.locator('[data-part="error"] a[href$="kinds/refused/#do"]').count() == 1


@pytest.mark.shared_python
def test_back_and_change_keep_later_answers(site: Site, visit: Callable[..., Visit]) -> None:
    """An earlier answer can be changed, and later ones that still count stay."""
    here = visit()
    page = here.open(site.url + "wizard/#v=1&seen=refused&deal=shop&seller_asked=no")
    here.question("complained")
    page.click('[data-action="back"]')
    here.question("seller_asked")
    assert page.is_checked('input[value="no"]')
    page.click('[data-answer="deal"] [data-action="change"]')
    here.question("deal")
    page.check('input[value="private"]')
    page.click('[data-action="next"]')
    here.question("complained")
    here.address("deal=private", "seller_asked=no")
    page.go_back()
    here.question("deal")


@pytest.mark.shared_python
def test_progress_never_goes_back(site: Site, visit: Callable[..., Visit]) -> None:
    """With every answer the share of the way that is behind the reader grows."""
    here = visit()
    page = here.open(site.url + "wizard/#v=1&seen=refused")
    shares = []
    while question := page.get_attribute("parcel-wizard", "data-question"):
        shares.append(
            page.locator('[data-part="progress"] progress').evaluate("bar => bar.value / bar.max")
        )
        page.locator(f'input[name="{question}"]').first.check()
        page.click('[data-action="next"]')
        page.wait_for_function(
            "before => document.querySelector('parcel-wizard').dataset.question !== before",
            arg=question,
        )
    assert len(shares) >= 3
    assert shares == sorted(set(shares))


@pytest.mark.shared_python
def test_odd_addresses_keep_what_is_valid(site: Site, visit: Callable[..., Visit]) -> None:
    """A tampered address or one of another version: a sentence, and the valid part kept."""
    here = visit()
    here.open(
        site.url + "wizard/#v=9&seen=refused&deal=nobody&__proto__=x&d.complained_on=2026-02-31"
    )
    here.question("deal")
    codes = here.page.locator('[data-part="error"]').evaluate_all(
        "all => all.map(e => e.dataset.code)"
    )
    assert codes == ["fragment-version", "fragment-unknown"]
    assert here.page.locator('[data-answer="seen"]').count() == 1


@pytest.mark.shared_python
def test_bad_dates_are_refused_in_words(site: Site, visit: Callable[..., Visit]) -> None:
    """A future date and a missing answer get a summary with the focus; nothing is lost."""
    here = visit()
    page = here.open(site.url + "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no")
    here.question("complained")
    page.click('[data-action="next"]')
    page.wait_for_selector('[data-part="error"][data-code="no-answer"]:focus')
    page.check('input[value="yes"]')
    page.fill('input[name="complained_on"]', "2999-01-01")
    page.click('[data-action="next"]')
    page.wait_for_selector('[data-part="error"][data-code="future-date"]:focus')
    assert page.input_value('input[name="complained_on"]') == "2999-01-01"
    assert page.title().startswith("错误：")


@pytest.mark.whole_browser
@pytest.mark.shared_python
def test_prints_on_one_sheet(site: Site, visit: Callable[..., Visit]) -> None:
    """The result of the journey fits one page of A4, in the dark scheme too."""
    here = visit(color_scheme="dark")
    here.open(
        site.url + "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no"
        "&complained=yes&answered=no&appealed=no&elsewhere=none&d.complained_on=2026-11-20"
    )
    here.page.wait_for_selector("[data-step]")
    pdf = PdfReader(io.BytesIO(here.page.pdf(prefer_css_page_size=True)))
    assert len(pdf.pages) == 1

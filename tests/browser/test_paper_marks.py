"""What is printed marks our own measures as such: the sheet of a checklist, and of the result."""

import io
import unicodedata
from collections.abc import Callable

import pytest
from pypdf import PdfReader

from guide.kb import KB
from tests.browser.conftest import Visit
from tests.conftest import Site
from tests.guide.door.test_marks import MARK, periods, unmarked

A4 = {"format": "A4", "prefer_css_page_size": True}
# Kinds whose sheets hold periods of ours, in different steps.
CASES = (
    "wizard/#v=1&seen=stalled&deal=shop&route=domestic&seller_asked=silent&complained=no"
    "&d.last_update_on=2026-11-18&at=advice",
    "wizard/#v=1&seen=customs_hold&deal=shop&route=inbound&seller_asked=no&at=advice",
)
BLOCKS = """() => [...document.querySelectorAll(".pw :is(p, li, summary, h2, td, dd)")]
  .filter((each) => each.checkVisibility() && !each.querySelector("p, li, summary, h2, td, dd"))
  .map((each) => each.innerText.trim()).filter(Boolean)"""


def tongue(lang: str) -> str:
    """Return the language of the pages below `lang`."""
    return "en" if lang else "zh"


@pytest.mark.shared_python
@pytest.mark.parametrize("lang", ["", "en/"])
@pytest.mark.parametrize("case", CASES, ids=("stalled", "customs"))
def test_each_line_of_the_sheet_marks_what_is_ours(
    site: Site, visit: Callable[..., Visit], case: str, lang: str
) -> None:
    """A period that no rule gives says that it is a rule of thumb, in the line where it stands."""
    page = visit().open(site.url + lang + case)
    page.wait_for_selector('[data-part="advice"] [data-step]')
    page.evaluate("() => { dispatchEvent(new Event('beforeprint')); }")
    page.emulate_media(media="print")
    blocks = page.evaluate(BLOCKS)
    assert len(blocks) > 10
    allowed = periods(KB.facts, tongue(lang))
    assert [text for text in blocks if unmarked(text, allowed, tongue(lang))] == []


@pytest.mark.whole_browser
@pytest.mark.parametrize("lang", ["", "en/"])
def test_the_sheet_of_a_checklist_prints_the_mark(
    site: Site, visit: Callable[..., Visit], lang: str
) -> None:
    """Beside how long is normal, which nobody but us has set."""
    page = visit().page
    thumbs = [kind for kind in KB.kinds.values() if kind.wait.basis == "thumb"]
    for kind in (thumbs[0], KB.kinds["stalled"], thumbs[-1]):
        page.goto(f"{site.url}{lang}checklists/{kind.id}/")
        rule = page.inner_text(".zj-check__rule")
        assert MARK.search(rule), kind.id
        sheet = PdfReader(io.BytesIO(page.pdf(**A4))).pages[0].extract_text()
        assert MARK.search(unicodedata.normalize("NFKC", " ".join(sheet.split()))), kind.id

"""Files to hand over, opened from the disk with the network gone: nothing is asked for."""

import io
from collections.abc import Callable
from pathlib import Path

import pytest
from pypdf import PdfReader

from tests.browser.conftest import Visit
from tests.browser.looks import CUT, wide
from tests.browser.test_wizard_axe import violations
from tests.conftest import Site

PAGES = (
    ("kinds/lost/", "追件手册"),
    ("checklists/lost/", "追件手册"),
    ("en/kinds/delivered_not_received/", "Zhuijian"),
    ("en/checklists/postal-appeal/", "Zhuijian"),
)


def saved(site: Site, visit: Callable[..., Visit], path: str, folder: Path) -> Path:
    """Save the file of a page by its link, under the name that a reader gets."""
    here = visit(accept_downloads=True)
    page = here.open(site.url + path)
    with page.expect_download() as coming:
        page.click("a[download]")
    file = folder / coming.value.suggested_filename
    coming.value.save_as(file)
    assert file.suffix == ".html"
    return file


@pytest.mark.parametrize(("path", "name"), PAGES)
def test_file_from_the_disk(
    site: Site, visit: Callable[..., Visit], tmp_path: Path, path: str, name: str
) -> None:
    """Without a network it opens whole and styled, asks for nothing, and has no fault for axe."""
    file = saved(site, visit, path, tmp_path)
    for scheme in ("light", "dark"):
        here = visit(color_scheme=scheme, viewport={"width": 360, "height": 740}, bypass_csp=True)
        here.context.set_offline(True)
        page = here.page
        page.goto(file.as_uri())
        assert name in page.title()
        assert page.locator("h1").count() == 1
        assert here.requests == [file.as_uri()]
        assert violations(page) == []
        assert wide(page) == []
        page.set_viewport_size({"width": 320, "height": 640})
        page.evaluate("document.documentElement.style.fontSize = '200%'")
        assert wide(page) == []
        assert page.evaluate(CUT) == []
        assert here.console == []


def test_style_is_allowed_by_the_files_own_policy(
    site: Site, visit: Callable[..., Visit], tmp_path: Path
) -> None:
    """The policy stands, and the style that it allows is in force; the boxes can be ticked."""
    file = saved(site, visit, "checklists/lost/", tmp_path)
    here = visit(java_script_enabled=False)
    here.context.set_offline(True)
    here.page.goto(file.as_uri())
    box = here.page.locator("main").bounding_box()
    assert box
    assert box["width"] < 800  # of 1280: the style's measure holds
    here.page.check("input >> nth=0")
    assert here.page.is_checked("input >> nth=0")
    assert here.console == []


@pytest.mark.parametrize(
    ("path", "most"), [("checklists/lost/", 1), ("en/checklists/lost/", 1), ("kinds/lost/", 8)]
)
def test_file_on_paper(
    site: Site, visit: Callable[..., Visit], tmp_path: Path, path: str, most: int
) -> None:
    """A checklist is one sheet of A4; a kind with its letters and rules is a few."""
    file = saved(site, visit, path, tmp_path)
    here = visit()
    here.page.goto(file.as_uri())
    paper = PdfReader(io.BytesIO(here.page.pdf(prefer_css_page_size=True)))
    assert len(paper.pages) <= most
    assert paper.pages[0].extract_text().strip()


def test_file_opened_on_the_site(site: Site, visit: Callable[..., Visit]) -> None:
    """A browser that shows it instead of saving it shows it whole: nothing else is asked for."""
    here = visit()
    here.page.goto(site.url + "hand-over/lost.htm")
    assert here.page.locator("h1").inner_text()
    asked = [url for url in here.requests if not url.endswith(("/lost.htm", "/favicon.ico"))]
    assert asked == []

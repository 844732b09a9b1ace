"""Every module that a built page runs is there, and so is each that it imports."""

import re
from pathlib import Path

import pytest

from tests.conftest import Site

# As written or as esbuild writes it: import"./a.js", from "./a.js", import("./a.js").
IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*["'](\.{1,2}/[^"']+\.m?js)["']""")
SCRIPT = re.compile(r'<script\b[^>]*\bsrc="([^"]+)"')
NO_PAGE_ASKS = "source"  # published to be read


@pytest.fixture(scope="module")
def root(site: Site) -> Path:
    """The folder of the built site."""
    return site.root


def test_what_a_module_imports_is_there(root: Path) -> None:
    """Joined files, and those that stay modules, name no file that was joined or moved away."""
    modules = [path for path in root.rglob("*.js") if NO_PAGE_ASKS not in path.parts]
    named = [
        (module.relative_to(root), address)
        for module in modules
        for address in IMPORT.findall(module.read_text("utf-8"))
    ]
    assert named
    lost = [
        (str(path), to) for path, to in named if not (root / path).parent.joinpath(to).is_file()
    ]
    assert lost == []


def test_what_a_page_runs_is_there(root: Path) -> None:
    """Each script of each page is a file of the site."""
    lost = set()
    for page in root.rglob("*.html"):
        for address in SCRIPT.findall(page.read_text("utf-8")):
            here = root if address.startswith("/") else page.parent
            if not (here / address.lstrip("/").partition("?")[0]).is_file():
                lost.add((page.relative_to(root).as_posix(), address))
    assert lost == set()


def test_the_sources_lead_to_each_other(root: Path) -> None:
    """Whoever reads them follows the imports."""
    wizard = root / "assets" / "wizard" / NO_PAGE_ASKS
    sources = sorted(wizard.rglob("*.js"))
    assert wizard / "wizard.js" in sources
    for source in sources:
        text = re.sub(r"/\*.*?\*/", "", source.read_text("utf-8"), flags=re.DOTALL)
        for address in IMPORT.findall(text):
            assert (source.parent / address).is_file(), (source.name, address)

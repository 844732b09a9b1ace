"""What the built site ships: a policy, nothing inline, nothing unused, little to load."""

import re
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from scripts.publish import csp, inline

pytestmark = pytest.mark.slow


def test_the_wizard_asks_for_its_modules_at_once(pages):
    """And so does its copy for frames; no other page asks for any of them."""
    for path, page in pages.items():
        asked = [one for one in page.all("link") if one.attributes.get("rel") == "modulepreload"]
        assert bool(asked) == path.endswith(("wizard/index.html", "embed/index.html")), path


# ------------------------------------------------------------------- policy


def test_every_page_carries_the_policy(pages):
    """A host without headers still gets the policy."""
    for path, page in pages.items():
        policy = page.meta("Content-Security-Policy")
        assert policy, path
        assert policy.startswith("default-src 'none'"), path
        assert "unsafe-inline" not in policy, path
        assert "'unsafe-eval'" not in policy, path


def test_one_script_is_inline(site, pages):
    """No style and no handler inside a page, and no script but one, named by its hash alone."""
    hashed = csp.hashed(inline.drawn())
    for path, page in pages.items():
        html = (site / path).read_text(encoding="utf-8")
        assert csp.inline_scripts(html) == [inline.drawn()], path
        policy = page.meta("Content-Security-Policy")
        assert re.findall("'sha[^']+'", policy) == [hashed], path
        assert csp.inline_styles(html) == [], path
        for one in page.elements:
            assert "style" not in one.attributes, (path, one)
            assert not [name for name in one.attributes if name.startswith("on")], (path, one)


def test_unused_files_of_the_theme_are_gone(site):
    """What no page asks for is not shipped."""
    assert not list(site.rglob("*.map"))
    assert not list(site.rglob("wordcut.js"))
    assert list(site.rglob("lunr.zh.min.js"))


def test_compressed_copies_stand_beside_the_files(site):
    """A plain host can serve the small copy."""
    assert (site / "index.html.br").is_file()
    assert (site / "en" / "index.html.gz").is_file()


def test_the_first_page_is_light(site, pages):
    """Home with all it loads stays within 300 KB over the wire."""
    page = pages["index.html"]
    loaded = {"index.html"}
    for one in page.elements:
        link = one.attributes.get("src") or (
            one.attributes.get("href")
            if one.attributes.get("rel") in ("stylesheet", "icon")
            else ""
        )
        if link:
            loaded.add(urlsplit(urljoin("/", link)).path.lstrip("/"))
    # The search starts by itself: its worker, its language and its index come along.
    loaded |= {
        path.relative_to(site).as_posix()
        for pattern in ("assets/javascripts/workers/*.js", "assets/javascripts/lunr/min/*.js")
        for path in site.glob(pattern)
    }
    sizes = {file: wire(site / file) for file in loaded}
    assert sum(sizes.values()) <= 300_000, sizes


def wire(path: Path) -> int:
    """Return the bytes that travel for one file."""
    small = path.with_name(path.name + ".br")
    return (small if small.is_file() else path).stat().st_size

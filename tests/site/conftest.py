"""The built site as the tests here read it: its folder, its pages, the address they name."""

import re
from dataclasses import replace

import pytest

from tests.built import read


@pytest.fixture(scope="module")
def built(whole_site):
    """The folder of the whole site, and the address that its pages name."""
    html = (whole_site.root / "index.html").read_text("utf-8")
    [home] = re.findall(r'rel="canonical" href="([^"]+)"', html)
    return replace(whole_site, url=home)


@pytest.fixture(scope="module")
def site(built):
    """The folder of the whole site (see tests/conftest.py)."""
    return built.root


@pytest.fixture(scope="module")
def home(built):
    """The address that the pages say they are served from."""
    return built.url


@pytest.fixture(scope="module")
def pages(site):
    """Every page by its path below the site."""
    return {path.relative_to(site).as_posix(): read(path) for path in site.rglob("*.html")}


@pytest.fixture(scope="module")
def paths(built):
    """Every page by its file, but those that other sites show in a frame."""
    found = [path.relative_to(built.root).as_posix() for path in built.root.rglob("index.html")]
    found = [path for path in found if not path.endswith("embed/index.html")]
    assert len(found) > 500
    return sorted(found)


@pytest.fixture
def small(tmp_path):
    """Three pages of a site that does not know where it will be served."""
    page = (
        '<!doctype html><html lang="{lang}"><head><meta name="description" content="It &amp; so">'
        '<meta property="og:site_name" content="Name"></head><body>{body}</body></html>'
    )
    article = (
        '<article class="a"><h1>{title}<a class="headerlink" href="#x">¶</a></h1>'
        "<p hidden>unseen</p><script>1 < 2</script><p>seen <a href='../'>up</a></p></article>"
    )
    for path, title in (("", "Home"), ("kinds/", "Kinds"), ("kinds/a/", "A </script> b")):
        (tmp_path / path).mkdir(exist_ok=True)
        body = article.replace("{title}", title.replace("<", "&lt;"))
        html = page.replace("{lang}", "en-GB").replace("{body}", body)
        (tmp_path / path / "index.html").write_text(html, "utf-8")
    (tmp_path / "bare").mkdir()
    (tmp_path / "bare" / "index.html").write_text("<html></html>", "utf-8")
    (tmp_path / "none").mkdir()
    (tmp_path / "none" / "index.html").write_text("<article><p>x</p></article>", "utf-8")
    return tmp_path

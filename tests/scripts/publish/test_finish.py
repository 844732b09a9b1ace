"""Finishing a site: pruned, with its policy, with small copies, the same when done twice."""

import gzip

import brotli
import pytest

from scripts.publish.finish import CHARSET, compress, place_runtime, prune, quality, write_policy

HTML = f"<html><head>{CHARSET}<script>let a</script></head><body>{'x' * 900}</body></html>"


@pytest.fixture
def site(tmp_path):
    """A site of a few files, in the shape of the real one."""
    files = {
        "index.html": HTML,
        "en/index.html": HTML,
        "sitemap.xml": "<urlset/>",
        "assets/javascripts/bundle.js": "b",
        "assets/javascripts/bundle.js.map": "m",
        "assets/javascripts/lunr/wordcut.js": "w",
        "assets/javascripts/lunr/min/lunr.zh.min.js": "z",
        "assets/javascripts/lunr/min/lunr.fr.min.js": "f",
    }
    for name, text in files.items():
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path / "site"


def names(site):
    return {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}


def test_only_what_no_page_asks_for_is_pruned(site):
    """Maps, other languages' stemmers and an address-less site map go; the rest stays."""
    prune(site)
    assert names(site) == {
        "index.html",
        "en/index.html",
        "assets/javascripts/bundle.js",
        "assets/javascripts/lunr/min/lunr.zh.min.js",
    }


def test_a_site_with_an_address_keeps_its_map(site):
    """A site map with whole addresses helps search engines."""
    page = HTML.replace("</head>", '<link rel="canonical" href="https://site.example/"></head>')
    (site / "index.html").write_text(page, encoding="utf-8")
    prune(site)
    assert "sitemap.xml" in names(site)


def test_the_policy_is_written_once(site):
    """A second run changes nothing and still tells what is allowed."""
    first = write_policy(site)
    html = (site / "index.html").read_text(encoding="utf-8")
    assert html.count("Content-Security-Policy") == 1
    assert html.index("Content-Security-Policy") < html.index("<script")
    assert write_policy(site) == first == ({"let a"}, set())
    assert (site / "index.html").read_text(encoding="utf-8") == html


def test_copies_hold_the_same_bytes(site):
    """What a host sends compressed is the page."""
    compress(site)
    page = (site / "index.html").read_bytes()
    assert brotli.decompress((site / "index.html.br").read_bytes()) == page
    assert gzip.decompress((site / "index.html.gz").read_bytes()) == page


def test_small_files_get_no_copy(site):
    """Below a packet's worth a copy is only clutter."""
    compress(site)
    assert not (site / "assets/javascripts/bundle.js.br").exists()


def test_copies_are_the_same_each_time(site):
    """Two builds of the same site are equal byte for byte."""
    compress(site)
    first = (site / "index.html.gz").read_bytes()
    for path in [*site.rglob("*.br"), *site.rglob("*.gz")]:
        path.unlink()
    compress(site)
    assert (site / "index.html.gz").read_bytes() == first


def test_a_release_takes_the_hardest_setting_everywhere(site):
    """Otherwise only large files do, for which a reader waits."""
    page = site / "index.html"
    assert (quality(page), quality(page, release=True)) == (9, 11)
    compress(site, release=True)
    made = brotli.compress(page.read_bytes(), quality=11, lgwin=24)
    assert (site / "index.html.br").read_bytes() == made


def test_the_runtime_is_placed_once_for_both_languages(site, tmp_path):
    """One copy, beside the site's own assets; none where it was not built."""
    place_runtime(site, tmp_path / "nowhere")
    assert not (site / "assets/py").exists()
    runtime = tmp_path / "runtime"
    runtime.mkdir()
    (runtime / "core.wasm").write_bytes(b"w")
    place_runtime(site, runtime)
    place_runtime(site, runtime)
    assert (site / "assets/py/core.wasm").read_bytes() == b"w"

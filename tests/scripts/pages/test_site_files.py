"""What a home screen and a search engine read."""

import json

import pytest

from guide.model.text import LANGS
from scripts.pages.data.site_files import files
from scripts.pages.rendering.environment import ROOT

HOME = "https://site.example/below/"


@pytest.mark.parametrize("lang", LANGS)
def test_a_manifest_names_pictures_that_exist(lang):
    """Each language has its own; every icon is a file of the site."""
    manifest = json.loads(files(lang, "追件手册 x", "一句话", HOME)["site.webmanifest"])
    assert manifest["short_name"] == "追件手册"
    assert {icon["purpose"] for icon in manifest["icons"] if "purpose" in icon} == {"any maskable"}
    for icon in manifest["icons"]:
        assert (ROOT / "docs" / icon["src"]).is_file()


def test_a_site_below_an_address_stays_below_it():
    """The site may stand in a folder of a host: no address of the manifest begins at the root."""
    manifest = json.loads(files("en", "Name", "A sentence", HOME)["site.webmanifest"])
    addresses = [manifest["start_url"], manifest["scope"], *(i["src"] for i in manifest["icons"])]
    assert not [one for one in addresses if one.startswith(("/", "http"))]


def test_search_engines_find_both_sitemaps():
    """There is one robots.txt, at the root, and it names what exists only."""
    assert "robots.txt" not in files("en", "Name", "A sentence", HOME)
    robots = files("zh", "Name", "A sentence", HOME)["robots.txt"]
    assert f"Sitemap: {HOME}sitemap.xml" in robots
    assert f"Sitemap: {HOME}en/sitemap.xml" in robots
    assert "Sitemap" not in files("zh", "Name", "A sentence", "")["robots.txt"]

"""The feed and the description of the search, read by parsers of other people's."""

import re
from dataclasses import replace
from datetime import date
from urllib.parse import urlsplit
from xml.etree import ElementTree as ET

import feedparser
import pytest

from guide.kb import KB
from guide.model.text import LANGS
from scripts.pages.data import feed, opensearch

HOME = "https://example.org/guide/"
ATOM = {"a": feed.ATOM}
RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)")
CHANGELOG = (feed.ROOT / "CHANGELOG.md").read_text("utf-8")


def made(lang, address=HOME, kb=KB):
    return feed.files(kb, lang, "Name", address)["feed.xml"]


@pytest.mark.parametrize("lang", LANGS)
def test_a_reader_of_feeds_takes_it(lang):
    """Well-formed, recognised as Atom, and the newest first."""
    read = feedparser.parse(made(lang))
    assert not read.bozo, read.get("bozo_exception")
    assert read.version == "atom10"
    assert read.feed.language == feed.TONGUES[lang]
    days = [entry.updated for entry in read.entries]
    assert days == sorted(days, reverse=True)
    assert read.feed.updated >= days[0]
    sections = re.findall(r"^## (\d{4}-\d\d-\d\d)$", CHANGELOG, re.MULTILINE)
    assert len(read.entries) == feed.MOST + len(sections)
    assert all(entry.content[0].value.strip() for entry in read.entries)


@pytest.mark.parametrize("address", [HOME, ""])
@pytest.mark.parametrize("lang", LANGS)
def test_it_keeps_the_rules_of_atom(lang, address):
    """RFC 4287: what feed and entry must have, once; ids differ; moments are whole."""
    top = ET.fromstring(made(lang, address))  # noqa: S314 - our own file
    assert top.tag == f"{{{feed.ATOM}}}feed"
    for one in [top, *top.findall("a:entry", ATOM)]:
        for name in ("id", "title", "updated"):
            [found] = one.findall(f"a:{name}", ATOM)
            assert found.text.strip()
        assert RFC3339.fullmatch(one.find("a:updated", ATOM).text)
        assert one.find("a:id", ATOM).text.startswith("urn:uuid:")
        links = [link.get("rel") for link in one.findall("a:link", ATOM)]
        assert links.count("alternate") == 1
        assert len(links) == len(set(links))
    assert top.find("a:author/a:name", ATOM).text
    ids = [one.text for one in top.iter(f"{{{feed.ATOM}}}id")]
    assert len(ids) == len(set(ids))
    own = [link for link in top.findall("a:link", ATOM) if link.get("rel") == "self"]
    assert bool(own) == bool(address)


def test_an_entry_keeps_its_id_wherever_the_site_stands():
    """A reader that moves to another copy does not meet everything anew."""
    ids = [{e.id for e in feedparser.parse(made("zh", at)).entries} for at in (HOME, "")]
    assert ids[0] == ids[1]
    other = {e.id for e in feedparser.parse(made("en")).entries}
    assert not ids[0] & other


def test_a_law_comes_with_what_rests_on_it():
    """Its day, the day of check, and every fact with its clause."""
    source = KB.sources[KB.facts["company-complaint-7d"].source]
    [entry] = [one for one in feed.entries(KB, "", "en") if one.page == f"sources/#{source.id}"]
    assert entry.day == source.in_force_since.isoformat()
    assert source.checked_on.isoformat() in entry.body
    for fact in KB.facts.values():
        if fact.source == source.id:
            assert fact.clause in entry.body


def test_a_law_to_come_is_dated_by_the_day_it_was_read():
    """A feed does not speak from the future, and says when it will be in force."""
    source = KB.sources[KB.facts["company-complaint-7d"].source]
    later = replace(source, in_force_since=date(2030, 1, 1))
    kb = replace(KB, sources={**KB.sources, source.id: later})
    [entry] = [one for one in feed.entries(kb, "", "zh") if one.page == f"sources/#{source.id}"]
    assert entry.day == source.checked_on.isoformat()
    assert "2030-01-01" in entry.title


@pytest.mark.parametrize("lang", LANGS)
def test_the_search_is_described(lang):
    """OpenSearch 1.1: the required elements within their lengths, one whole address."""
    text = opensearch.files(lang, HOME)["opensearch.xml"]
    top = ET.fromstring(text)  # noqa: S314 - our own file
    names = {"o": opensearch.NAMESPACE}
    assert top.tag == f"{{{opensearch.NAMESPACE}}}OpenSearchDescription"
    assert 0 < len(top.find("o:ShortName", names).text) <= 16
    assert 0 < len(top.find("o:Description", names).text) <= 1024
    [url] = top.findall("o:Url", names)
    assert url.get("type") == "text/html"
    assert url.get("template").count("{searchTerms}") == 1
    assert urlsplit(url.get("template")).scheme == "https"
    assert url.get("template").startswith(HOME + opensearch.UNDER[lang])


def test_without_an_address_no_search_is_described():
    assert opensearch.files("zh", "") == {}

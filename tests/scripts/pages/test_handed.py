"""Files to hand over: whole, small, without a request, and the same knowledge as the page."""

import re
from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import unescape

import pytest

from guide.kb import KB
from guide.model.text import LANGS
from scripts.pages.pages import handed_over
from tests.built import Html
from tests.generated import live_pages
from tests.scripts.pages.test_tongues import loose
from tests.toy import TOY

LARGEST = 60_000  # bytes: a chat sends it at once
SITE = "https://example.org/below/"
CHECKED = (*KB.kinds, *KB.rungs)
NAMES = (
    *(f"hand-over/{kind}.htm" for kind in KB.kinds),
    *(f"hand-over/checklist-{one}.htm" for one in CHECKED),
)
KINDS = [(lang, kind) for lang in LANGS for kind in KB.kinds]


@cache
def files(lang):
    """Return the files by their path; made by the first test that reads them."""
    return handed_over(KB, lang, SITE)


def parsed(text):
    """Return a file, read."""
    page = Html()
    page.feed(text)
    page.close()
    return page


def words(text):
    """Return the text of a file without its markup and spaces."""
    return re.sub(r"\s", "", unescape(re.sub(r"<style>.*?</style>|<[^>]*>", "", text)))


def test_there_is_one_for_every_kind_and_checklist():
    """In both languages."""
    assert len(NAMES) == len(KB.kinds) + len(CHECKED)
    for lang in LANGS:
        assert files(lang).keys() == set(NAMES)


@pytest.mark.parametrize("path", NAMES)
@pytest.mark.parametrize("lang", LANGS)
def test_a_file_is_whole_and_asks_for_nothing(lang, path):
    """Closed elements, no address to load, links only within and to telephones, one style."""
    text = files(lang)[path]
    page = parsed(text)
    assert len(text.encode()) <= LARGEST
    assert [one.tag for one in page.unclosed] == []
    assert not {one.tag for one in page.elements} & {"script", "img", "link", "iframe", "svg"}
    ids = page.ids()
    assert len(ids) == len(set(ids))
    for link in page.links():
        assert link.startswith("tel:") or link.removeprefix("#") in ids, link
    style = page.all("style")[0].text
    digest = b64encode(sha256(style.encode()).digest()).decode()
    assert page.meta("Content-Security-Policy") == (
        f"default-src 'none'; style-src 'sha256-{digest}'"
    )
    assert "url(" not in style
    assert "@import" not in style
    assert KB.version in text
    assert SITE in text
    assert page.all("html")[0].attributes["lang"] == ("zh-Hans" if lang == "zh" else "en")


@pytest.mark.parametrize(("lang", "kind"), KINDS)
def test_a_kind_is_complete(lang, kind):
    """Each step, what to keep, what never to do, each rule with its quote, and the letters."""
    said = words(files(lang)[f"hand-over/{kind}.htm"])
    steps = [KB.steps[one] if isinstance(one, str) else one for one in KB.kinds[kind].steps]
    told = [step.does.in_(lang) for step in steps]
    told += [
        KB.items[one].says.in_(lang) if isinstance(one, str) else one.in_(lang)
        for one in (*KB.kinds[kind].evidence, *KB.kinds[kind].never)
    ]
    for sentence in told:
        if re.search(r"[{\d]", sentence):
            continue  # figures come from facts, and a number may have a mark behind it
        assert re.sub(r"\s", "", sentence) in said, sentence
    for fact in {fact for step in steps for fact in step.facts}:
        assert re.sub(r"\s", "", KB.facts[fact].quote) in said, fact
    for letter in {step.letter for step in steps if step.letter}:
        assert re.sub(r"\s", "", KB.letters[letter].title.in_(lang)) in said


@pytest.mark.parametrize("path", NAMES)
def test_chinese_in_an_english_file_is_marked(path):
    """As on the pages."""
    assert loose(files("en")[path]) == []


@pytest.mark.parametrize("lang", LANGS)
def test_a_page_links_to_its_file_and_says_its_size(lang):
    """Rounded up, of the very bytes; saved under a name that a person can read."""
    made = live_pages(lang)
    for path, file in (
        ("kinds/lost.md", "hand-over/lost.htm"),
        ("checklists/lost.md", "hand-over/checklist-lost.htm"),
        ("checklists/postal-appeal.md", "hand-over/checklist-postal-appeal.htm"),
    ):
        [(href, name, said)] = re.findall(
            r'<a [^>]*href="([^"]+)" download="([^"]+)">([^<]+)</a>', made[path]
        )
        assert href == f"../../{file}"
        assert name.endswith(".html")
        size = len(handed_over(KB, lang)[file].encode())  # built without an address, as the page
        assert f"{-(-size // 1000)} KB" in said


def test_a_guide_without_an_address_names_none():
    """Built for a stick, the file says nothing of where it came from; another guide has files."""
    found = handed_over(TOY, "en")
    assert found
    for text in found.values():
        assert "The latest is at" not in text


def test_a_number_read_from_a_copy_says_so():
    """On the page a link tells where the number was read; in the file the words do."""
    text = files("zh")["hand-over/lost.htm"]
    known = {one.phone for one in KB.channels.values() if one.confidence == "high"}
    for number, after in re.findall(r'<a href="tel:[^"]+">([^<]+)</a>(.{0,60})', text):
        assert number in known or "<small>" in after, number

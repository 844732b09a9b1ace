"""On an English page every Chinese word is marked as Chinese, for whoever has it read aloud."""

import re
from html.parser import HTMLParser

from tests.generated import live_pages

HAN = re.compile(r"[\u3400-\u9fff]")
VOID = {"br", "input", "hr", "img", "meta", "link", "use", "wbr", "path", "rect", "line", "circle"}


class Spoken(HTMLParser):
    """Collects the Chinese that stands outside of elements marked as Chinese."""

    def __init__(self):
        super().__init__()
        self.tongues = ["en"]
        self.loose = []

    def handle_starttag(self, tag, attrs):
        if tag not in VOID:
            self.tongues.append(dict(attrs).get("lang") or self.tongues[-1])

    def handle_endtag(self, tag):
        if tag not in VOID and len(self.tongues) > 1:
            self.tongues.pop()

    def handle_data(self, data):
        if HAN.search(data) and not self.tongues[-1].startswith("zh"):
            self.loose.append(data.strip()[:80])


def loose(page):
    """Return the Chinese of a page that is not marked."""
    spoken = Spoken()
    prose = re.sub(r"^---\n.*?\n---\n", "", page, flags=re.DOTALL)
    spoken.feed(re.sub(r"^```.*?^```", "", prose, flags=re.DOTALL | re.MULTILINE))  # to be typed
    return spoken.loose


def test_chinese_on_an_english_page_is_marked():
    """A name, a word to look for on the screen, a quote, a letter: each with its language."""
    found = {path: loose(page) for path, page in live_pages("en").items()}
    assert {path: words for path, words in found.items() if words} == {}


def test_unmarked_chinese_is_found():
    """The reading itself can fail."""
    assert loose("<p>Say 转人工 for a person.</p>") == ["Say 转人工 for a person."]
    assert not loose('<p>Say <span lang="zh-Hans">转人工</span>.</p>')

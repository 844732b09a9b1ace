"""On the built English pages all Chinese is marked as Chinese, for whoever has it read aloud."""

import re

import pytest
from bs4 import BeautifulSoup, Tag

pytestmark = pytest.mark.slow
CHINESE = re.compile(r"[\u2e80-\u9fff\u3000-\u303f\uff00-\uffef]")  # letters, and their points
SAID = ("alt", "title", "aria-label", "placeholder", "content")
CODE = ("script", "style", "pre")  # for programs, and what is typed as it stands


def tongue(element: Tag) -> str:
    """Return the language that an element is read in."""
    for one in (element, *element.parents):
        if one.get("lang"):
            return str(one["lang"])
    return ""


def loose(html: str) -> list[str]:
    """Return what is Chinese in an English page and not marked: text and spoken attributes."""
    page = BeautifulSoup(html, "html.parser")
    texts = [
        str(text).strip()
        for text in page.find_all(string=CHINESE)
        if text.find_parent(CODE) is None and not tongue(text.parent).startswith("zh")
    ]
    spoken = [
        str(one[name])
        for one in page.find_all(True)
        for name in SAID
        if CHINESE.search(str(one.get(name, ""))) and not tongue(one).startswith("zh")
    ]
    return texts + spoken


def test_chinese_on_a_built_english_page_is_marked(built, paths):
    """A name, a word to look for, a quote, a letter to send: each with its language."""
    english = [path for path in paths if path.startswith("en/")]
    assert len(english) > 200
    found = {path: loose((built.root / path).read_text("utf-8")) for path in english}
    assert {path: texts for path, texts in found.items() if texts} == {}


def test_unmarked_chinese_is_found():
    """The reading itself can fail, for words, for points and for a picture's name."""
    head = '<html lang="en"><body>'
    assert loose(f"{head}<p>Say 转人工.</p>") == ["Say 转人工."]
    assert loose(f"{head}<p>Parcel 【number】</p>") == ["Parcel 【number】"]
    assert loose(f'{head}<img alt="快递">') == ["快递"]
    assert not loose(f'{head}<p>Say <span lang="zh-Hans">转人工</span>.</p>')

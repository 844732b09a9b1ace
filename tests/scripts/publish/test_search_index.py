"""The search index: a kind's page is one entry, and what every page fetches holds none."""

import json

import pytest

from guide.kb import KB
from guide.model.text import LANGS
from scripts.pages.links import address
from scripts.pages.words.asked import ASKED
from scripts.publish.search_index import lean, parted
from tests.generated import live_pages


def entry(location, text="甲", **more):
    return {"location": location, "title": "标题", "text": text, **more}


ENTRIES = [
    entry("kinds/lost/", "一"),
    entry("kinds/lost/#normal", "二"),
    entry("kinds/lost/#examples", "六"),
    entry("kinds/lost/#asked", "七"),
    entry("kinds/lost/#never", "三"),
    entry("kinds/lost/#words", ""),
    entry("ladder/", "四"),
    entry("ladder/#normal", "五"),
]


def test_parts_of_a_kind_join_its_entry():
    """What it means and how long is normal are found as one; other parts keep their place."""
    found = lean(ENTRIES, {})
    assert [one["location"] for one in found] == [
        "kinds/lost/",
        "kinds/lost/#never",
        "ladder/",
        "ladder/#normal",
    ]
    assert found[0]["text"] == "一 二"
    assert found[0]["asked"] == "六 七"


def test_nothing_given_is_changed():
    """The entries that come in are the theme's: they are copied."""
    before = json.dumps(ENTRIES)
    lean(ENTRIES, {"ladder/": "阶梯"})
    assert json.dumps(ENTRIES) == before


def test_words_people_use_are_added():
    """A page is found by words that it does not use itself, and never shows them."""
    found = {one["location"]: one for one in lean(ENTRIES, {"ladder/": "怎么升级"})}
    assert found["ladder/"]["asked"] == "怎么升级"
    assert found["ladder/"]["text"] == "四"


def test_words_for_a_page_that_is_not_there_stop_the_build():
    """A page that was renamed takes its words along, or the build says so."""
    with pytest.raises(KeyError):
        lean(ENTRIES, {"kinds/gone/": "词"})


def test_what_every_page_fetches_holds_no_entry():
    """The whole index is fetched by those who search."""
    config = {"lang": ["zh"], "separator": " ", "fields": {"title": {"boost": 5.0}}}
    index = json.dumps({"config": config, "docs": ENTRIES})
    empty, whole = parted(index, {})
    config["fields"] = {"title": {"boost": 5.0}, "asked": {"boost": 1.0}}
    assert json.loads(empty) == {"config": config, "docs": []}
    assert json.loads(whole) == {"config": config, "docs": lean(ENTRIES, {})}
    assert "\\u" not in whole


@pytest.mark.parametrize("lang", LANGS)
def test_words_are_given_for_pages_that_exist(lang):
    """In both languages, and for every kind."""
    built = {address(path) for path in live_pages(lang)}
    assert ASKED.keys() <= built
    assert {f"kinds/{id_}/" for id_ in KB.kinds} <= ASKED.keys()
    assert all(words.in_(lang) for words in ASKED.values())

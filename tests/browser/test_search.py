"""The site's search as a reader uses it: typed into the field, read from the list below."""

from collections.abc import Callable

import pytest

from guide.kb.asked.queries import QUERIES_EN, QUERIES_ZH
from scripts.measure.screen.searched import missed, places, ready_to_search
from tests.browser.conftest import Visit
from tests.conftest import Site


@pytest.fixture
def opened(site: Site, visit: Callable[..., Visit]) -> Callable[[str], Visit]:
    """Open the home page in a language, with the search counted."""

    def open_(under: str) -> Visit:
        here = visit()
        ready_to_search(here.page, site.url + under)
        return here

    return open_


@pytest.mark.parametrize(
    ("queries", "under"),
    [pytest.param(QUERIES_ZH, "", id="zh"), pytest.param(QUERIES_EN, "en/", id="en")],
)
def test_the_right_page_stands_among_the_first(opened, queries, under):
    """For every way of asking, a page that answers is among the first three."""
    assert missed(opened(under).page, queries) == {}


def test_a_page_that_does_not_answer_is_found_out(opened):
    """The test above can fail."""
    wrong = (("拒收", ("kinds/customs_hold",)),)
    assert list(missed(opened("").page, wrong)) == ["拒收"]


def test_nothing_is_fetched_before_somebody_searches(opened, site):
    """A reader who does not search does not pay for the index."""
    here = opened("")
    entries = site.url + "search/entries.json"
    assert entries not in here.requests
    assert places(here.page, "拒收")
    assert here.requests.count(entries) == 1


def test_the_last_character_counts(opened):
    """The theme's own parting of a Chinese question leaves out its last character."""
    page = opened("").page
    assert places(page, "投诉") == places(page, "投诉 ")
    assert places(page, "投诉") != places(page, "投")


@pytest.mark.parametrize("query", ["", "   ", '+-*:^~"', "怎么", "㐀", "x" * 3000])
def test_odd_input_is_answered(opened, query):
    """Signs that mean something to the search engine are plain text to a reader."""
    page = opened("").page
    places(page, "拒收")
    assert isinstance(places(page, query), list)


def test_a_result_can_be_opened(opened):
    """The list shows what was found, and a result leads to its page."""
    page = opened("").page
    places(page, "显示签收但没收到")
    page.click(".md-search-result__item a >> nth=0")
    page.wait_for_url("**/kinds/delivered_not_received/**")


def test_a_broken_connection_is_tried_again(host, visit):
    """An index that did not arrive is asked for again with the next letters."""
    host.fault("/search/entries.json", "404", times=1)
    here = visit()
    ready_to_search(here.page, host.url)
    assert places(here.page, "拒") == []
    assert "kinds/refused" in places(here.page, "拒收")

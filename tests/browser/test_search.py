"""The site's search as a reader uses it: typed into the field, read from the list below."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page

from guide.kb.asked.queries import QUERIES_EN, QUERIES_ZH
from tests.browser.conftest import Visit
from tests.conftest import Site

FIELD = ".md-search__input"
FIRST = 3
# Counts the worker's answers in an attribute, so that a test can wait for the next one; the
# messages are the theme's (type 1: ready, type 3: result).
COUNT = """
const Plain = window.Worker;
window.Worker = class extends Plain {
  constructor(...given) {
    super(...given);
    this.addEventListener("message", ({ data }) => {
      const root = document.documentElement; // another one than when this script began
      if (data?.type === 1) root.dataset.found = "0";
      if (data?.type === 3) {
        window.answer = data.data.items;
        root.dataset.found = String(Number(root.dataset.found) + 1);
      }
    });
  }
};
"""
PLACES = "window.answer.map(([first]) => first.location.split('#')[0].replace(/\\/$/, ''))"


@pytest.fixture
def opened(site: Site, visit: Callable[..., Visit]) -> Callable[[str], Visit]:
    """Open the home page in a language, with the search counted."""

    def open_(under: str) -> Visit:
        here = visit()
        here.page.add_init_script(COUNT)
        here.open(site.url + under)
        here.page.wait_for_selector("html[data-found]")
        return here

    return open_


def places(page: Page, query: str) -> list[str]:
    """Type `query`, wait for the answer to it, and return the pages it names, best first."""
    count = int(page.get_attribute("html", "data-found") or 0)
    page.fill(FIELD, query)
    page.wait_for_selector(f'html[data-found="{count + 1}"]')
    return list(dict.fromkeys(page.evaluate(PLACES)))


@pytest.mark.parametrize(
    ("queries", "under"),
    [pytest.param(QUERIES_ZH, "", id="zh"), pytest.param(QUERIES_EN, "en/", id="en")],
)
def test_the_right_page_stands_among_the_first(opened, queries, under):
    """For every way of asking, a page that answers is among the first three."""
    page = opened(under).page
    found = {query: places(page, query)[:FIRST] for query, _ in queries}
    missed = {q: found[q] for q, answers in queries if not set(found[q]) & set(answers)}
    assert missed == {}


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
    here.page.add_init_script(COUNT)
    here.open(host.url)
    here.page.wait_for_selector("html[data-found]")
    assert places(here.page, "拒") == []
    assert "kinds/refused" in places(here.page, "拒收")

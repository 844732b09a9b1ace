"""The site's search, asked in readers' own words."""

from collections.abc import Iterable

from playwright.sync_api import Page

FIRST = 3  # results that a reader looks at
# Counts the worker's answers in an attribute, so that the next one can be waited for; the
# messages are the theme's (type 1: ready, type 3: result).
COUNT_ANSWERS = """
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


def ready_to_search(page: Page, home: str) -> None:
    """Open the home page with the answers of its search counted."""
    page.add_init_script(COUNT_ANSWERS)
    page.goto(home)
    page.wait_for_selector("html[data-found]")


def places(page: Page, query: str) -> list[str]:
    """Type a query, wait for the answer to it, and return the pages it names, best first."""
    count = int(page.get_attribute("html", "data-found") or 0)
    page.fill(".md-search__input", query)
    page.wait_for_selector(f'html[data-found="{count + 1}"]')
    return list(dict.fromkeys(page.evaluate(PLACES)))


def missed(page: Page, queries: Iterable[tuple[str, tuple[str, ...]]]) -> dict[str, list[str]]:
    """Return the queries for which none of the first results answers, with what was found."""
    found = {query: (places(page, query)[:FIRST], answers) for query, answers in queries}
    return {query: got for query, (got, answers) in found.items() if not set(got) & set(answers)}

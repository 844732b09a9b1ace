"""The readers' queries: enough of them, and each expects pages that exist."""

import pytest

from guide.kb import KB
from guide.kb.asked.queries import QUERIES_EN, QUERIES_ZH
from tests.generated import live_pages


@pytest.mark.parametrize(("queries", "fewest"), [(QUERIES_ZH, 70), (QUERIES_EN, 30)])
def test_enough_and_distinct(queries, fewest):
    """There are enough queries to mean something, and none counts twice."""
    words = [query for query, _ in queries]
    assert len(words) == len(set(words)) >= fewest


@pytest.mark.no_cover
@pytest.mark.parametrize(("queries", "lang"), [(QUERIES_ZH, "zh"), (QUERIES_EN, "en")])
def test_expected_pages_exist(queries, lang):
    """Every expected page is built in the language of the query."""
    built = {
        path.removesuffix(".md").removesuffix("index").rstrip("/") for path in live_pages(lang)
    }
    expected = {page for _, answers in queries for page in answers}
    assert expected - built == set()
    assert all(answers for _, answers in queries)


def test_every_kind_is_asked_for():
    """Each kind of exception is the answer to some Chinese query, so that search is held to it."""
    asked = {page for _, answers in QUERIES_ZH for page in answers}
    assert {f"kinds/{kind}" for kind in KB.kinds} <= asked

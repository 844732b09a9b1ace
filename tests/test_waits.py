"""Waits straight after a page was opened are found, with the page and what they wait for."""

import pytest

from tests.waits import after_opening


@pytest.mark.parametrize(
    ("lines", "address", "selectors"),
    [
        (["page.goto(site.url)", 'page.wait_for_selector("h1")'], "", ("h1",)),
        (["page.goto(site.url + START)", 'page.wait_for_selector("h1")'], "wizard/", ("h1",)),
        (['page = here.open("batch/#a")', 'page.wait_for_selector("h1")'], "batch/", ("h1",)),
        (["page.reload()", 'expect(page.locator("h1")).to_be_visible()'], None, ("h1",)),
        (
            ["page.reload()", 'page.wait_for_selector("a")', 'page.wait_for_selector("b")', "go()"],
            None,
            ("a", "b"),
        ),
    ],
)
def test_a_wait_is_found(lines, address, selectors):
    """By the text of the selector, and by as much of the address as stands there."""
    assert [one[1:] for one in after_opening("\n".join(lines))] == [(address, selectors)]


@pytest.mark.parametrize(
    "lines",
    [
        ["page.reload()", 'page.click("a")', 'page.wait_for_selector("h1")'],
        ["page.reload()", "page.wait_for_function(STARTED)"],
        ["page.reload()", 'page.wait_for_selector("h1")', "page.wait_for_function(STARTED)"],
        ["page.reload()", 'page.wait_for_selector("h1", state="detached")'],
        ["page.reload()", 'expect(page.locator("h1")).to_have_text("a")'],
        ['page.click("a")', 'page.wait_for_selector("h1")'],
        ['page.goto(site.url, wait_until="commit")', 'page.wait_for_selector("h1")'],
    ],
)
def test_others_are_left(lines):
    """Something was done first, or the wait is of another kind."""
    assert after_opening("\n".join(lines)) == []

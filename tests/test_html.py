"""Our markup is valid: the Nu checker finds nothing in it, in either language."""

import json
import shutil
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.slow
CHECKER = Path(__file__).parents[1] / "node_modules" / "vnu-jar" / "build" / "dist" / "vnu.jar"
# What the theme writes and we cannot change; exact text, so that nothing else hides behind it.
THEME = {
    # Its two switches (drawer and search) ask browsers not to remember them.
    "Attribute “autocomplete” is only allowed when the input type is “color”, “date”, "
    "“datetime-local”, “email”, “hidden”, “month”, “number”, “password”, “range”, “search”, "
    "“tel”, “text”, “time”, “url”, or “week”.": 'class="md-',
    # The label of the section that is open in the navigation.
    "Bad value “” for attribute “tabindex” on element “label”: The empty string is not a valid "
    "integer.": 'class="md-nav__link',
    # The title of the table of contents, on pages whose table is not folded.
    "The value of the “for” attribute of the “label” element must be the ID of a non-hidden form "
    "control.": 'class="md-nav__title" for="__toc"',
}


@pytest.fixture(scope="module")
def messages(site):
    """What the checker says of every page, one list for all."""
    java = shutil.which("java")
    if not java:
        pytest.skip("no java: `scripts/dev.py test` installs one where it may")
    pages = sorted(str(path) for path in site.root.rglob("*.html"))
    assert len(pages) > 100
    command = [java, "-jar", str(CHECKER), "--errors-only", "--format", "json", *pages]
    run = subprocess.run(command, capture_output=True, text=True, check=False)
    return json.loads(run.stderr)["messages"]


def is_themes(message):
    """Tell whether a message is one of the theme's, about the theme's element."""
    mark = THEME.get(message["message"])
    return mark is not None and mark in message.get("extract", "")


def test_our_markup_has_no_error(messages):
    """Whatever the theme did not write."""
    ours = {
        (one["message"], one.get("extract", ""), one["url"].rsplit("/site/", 1)[-1])
        for one in messages
        if not is_themes(one)
    }
    assert sorted(ours)[:20] == []


def test_each_waiver_is_needed(messages):
    """When the theme mends something, its waiver goes."""
    assert {one["message"] for one in messages} >= THEME.keys()


def test_a_waiver_covers_the_themes_elements_only():
    """The same mistake in our own markup is ours."""
    message = {"message": next(iter(THEME)), "extract": '<input type="checkbox" class="zj-tick">'}
    assert not is_themes(message)

"""No page waits for a script while it is read, nor before it is drawn for one that may not come."""

import pytest

pytestmark = pytest.mark.slow
# The one script that a page is not drawn without; late.js ends that wait, and stands alone.
DRAWS, ENDS = "assets/site/base.js", "assets/site/late.js"


def test_no_script_stops_the_reading(pages):
    """Each is a module, or runs when it comes: a stalled one leaves the rest of the page."""
    wrong = [
        (path, one.attributes["src"])
        for path, page in pages.items()
        for one in page.all("script")
        if "src" in one.attributes
        and one.attributes.get("type") != "module"
        and not {"async", "nomodule"} & one.attributes.keys()
    ]
    assert wrong == []


def test_drawing_waits_for_one_script_and_another_ends_that(pages):
    """Both stand in the head of every page, the one that ends the wait without any of its own."""
    for path, page in pages.items():
        scripts = {
            "assets/" + one.attributes["src"].partition("assets/")[2]: one.attributes
            for one in page.all("script")
            if "src" in one.attributes
        }
        waited = [name for name, given in scripts.items() if "blocking" in given]
        assert waited == [DRAWS], path
        assert scripts[ENDS].keys() == {"src", "async"}, path

"""No page waits for a script while it is read, nor before it is drawn for one that may not come."""

import pytest

from scripts.publish import inline

pytestmark = pytest.mark.slow
# The one script that a page is not drawn without; the one inside the page ends that wait.
DRAWS = "assets/site/base.js"


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


def test_drawing_waits_for_one_script_and_another_ends_that(pages, site):
    """The one that ends it is in the page itself, above all that could hold it up."""
    for path, page in pages.items():
        waited = [
            "assets/" + one.attributes["src"].partition("assets/")[2]
            for one in page.all("script")
            if "blocking" in one.attributes
        ]
        assert waited == [DRAWS], path
        html = (site / path).read_text(encoding="utf-8")
        ends = html.index(f"<script>{inline.drawn()}</script>")
        assert ends < html.index('rel="stylesheet"'), path

"""How many taps lie between what was pasted and the first thing to do."""

from collections.abc import Callable

import pytest

from tests.browser.conftest import Visit
from tests.conftest import Site

pytestmark = pytest.mark.shared_python

PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
TRACE = """中通快递 78912345678901
2026-11-20 18:20 【武汉】快件已到达 武汉转运中心
2026-11-18 09:12 【杭州】已揽收"""
COUNT = """
const count = () => { sessionStorage.taps = 1 + Number(sessionStorage.taps || 0); };
addEventListener("pointerdown", count, true);
"""


def test_four_taps_from_the_paste_to_the_first_thing_to_do(
    site: Site, visit: Callable[..., Visit]
) -> None:
    """Read it, yes that is it, how it came about, and what to do; no answer is lost by haste."""
    here = visit(folded=True, **PHONE)
    here.context.add_init_script(COUNT)
    page = here.open(site.url + "wizard/")
    page.fill('[data-part="trace"]', TRACE)
    page.tap('[data-action="recognise"]')
    page.tap('[data-part="found"] [data-action="confirm"]')
    page.tap('input[name="deal"][value="shop"]')
    page.tap('[data-action="early"]')
    page.wait_for_selector("[data-part=advice] [data-step]")
    assert page.evaluate("sessionStorage.taps") == "4"
    assert "deal=shop" in page.url

"""The wizard on somebody else's page: one tag, another origin, nothing told but a height."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import FrameLocator, expect

from scripts.publish import hosting
from tests.browser.conftest import LINE, Visit
from tests.browser.fault_server import Host

# As strict as another site may be: it allows the one script and the one frame, no inline style.
POLICY = "default-src 'none'; script-src {site}; frame-src {site}; img-src 'none'; style-src 'none'"
PAGE = """<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>A shop</title></head>
<body><h1>Help with your parcel</h1>
<script src="{site}assets/embed/embed.js" {data}></script>
<p id="after">Below</p></body></html>
"""
HEARD = """
window.heard = [];
addEventListener("message", (event) => heard.push([event.origin, event.data]), true);
"""


@pytest.fixture
def shop(tmp_path: Path) -> Iterator[Host]:
    """A site of somebody else's: the same machine under another port, so another origin."""
    own = Host(tmp_path)
    yield own
    own.close()


def written(shop: Host, host: Host, data: str = "") -> str:
    """Write the page that embeds, and return its address; it is held by a policy of its own."""
    (shop.root / "index.html").write_text(PAGE.format(site=host.url, data=data), "utf-8")
    shop.headers["Content-Security-Policy"] = POLICY.format(site=host.url)
    return shop.url


def opened(here: Visit, address: str) -> FrameLocator:
    """Open the page and wait until the wizard in it is at work."""
    here.page.goto(address, wait_until="load")
    frame = here.page.frame_locator("iframe")
    frame.locator("parcel-wizard[data-ready]").wait_for(state="attached")
    return frame


def test_one_tag_shows_the_wizard(shop: Host, host: Host, visit: Callable[..., Visit]) -> None:
    """It reads a trace by Python there, and asks nobody but its own site."""
    here = visit()
    frame = opened(here, written(shop, host, 'data-lang="en" data-title="Parcel help"'))
    assert here.page.locator("iframe").get_attribute("title") == "Parcel help"
    assert frame.locator("html").get_attribute("lang") == "en"
    assert frame.locator("header.md-header").count() == 0
    frame.locator('[data-part="trace"]').fill(LINE)
    frame.locator('[data-action="recognise"]').click()
    frame.locator('[data-part="found"]:not([hidden])').wait_for()
    assert all(url.startswith((host.url, shop.url, "blob:")) for url in here.requests)
    assert here.console == []


def test_the_frame_is_as_high_as_what_it_shows(
    shop: Host, host: Host, visit: Callable[..., Visit]
) -> None:
    """No bar of its own, and the page around hears a height and nothing else."""
    here = visit(viewport={"width": 360, "height": 700})
    here.page.add_init_script(HEARD)
    frame = opened(here, written(shop, host))
    high = """() => {
      const { scrollHeight, clientHeight } = document.documentElement;
      return scrollHeight <= clientHeight;
    }"""
    [inner] = [one for one in here.page.frames if one.parent_frame]
    inner.wait_for_function(high)
    before = here.page.locator("iframe").bounding_box()
    frame.locator('input[type="radio"][value="lost"]').check()
    frame.locator('[data-action="next"]').click()
    frame.locator('parcel-wizard:not([data-question="seen"])').wait_for()
    here.page.wait_for_function(
        "before => document.querySelector('iframe').offsetHeight !== before",
        arg=round(before["height"]) if before else 0,
    )
    inner.wait_for_function(high)
    heard = here.page.evaluate("heard.filter(([origin]) => origin !== location.origin)")
    assert heard
    for origin, data in heard:
        assert origin == host.url.rstrip("/")
        assert set(data) == {"type", "height"}
        assert isinstance(data["height"], int)
    assert "lost" not in json.dumps(heard)


def test_a_height_from_elsewhere_is_not_believed(
    shop: Host, host: Host, visit: Callable[..., Visit]
) -> None:
    """Neither from another origin or window, nor one that is none, nor one beyond all measure."""
    here = visit()
    opened(here, written(shop, host))
    [inner] = [one for one in here.page.frames if one.parent_frame]
    height = "document.querySelector('iframe').style.height"
    here.page.evaluate("postMessage({ type: 'zhuijian:height', height: 4321 }, '*')")
    forged = "parent.postMessage({ type: 'zhuijian:height', height: %s }, '*')"
    for value in ("'4322'", "NaN", "{}", "null"):
        inner.evaluate(forged % value)
    inner.evaluate("parent.postMessage(null, '*')")
    inner.evaluate("parent.postMessage({ type: 'other', height: 4323 }, '*')")
    inner.evaluate(forged % "1e9")  # the frame's own window: believed, within bounds
    here.page.wait_for_function(f"{height} === '40000px'")
    inner.evaluate(forged % "1")
    here.page.wait_for_function(f"{height} === '320px'")


def test_a_kind_may_be_named_to_begin_with(
    shop: Host, host: Host, visit: Callable[..., Visit]
) -> None:
    """A shop's page about lost parcels begins there; anything else is left out."""
    frame = opened(visit(), written(shop, host, 'data-seen="lost"'))
    assert frame.locator("parcel-wizard").get_attribute("data-question") != "seen"
    here = visit()
    opened(here, written(shop, host, 'data-seen="lost&amp;deal=shop"'))
    [inner] = [one for one in here.page.frames if one.parent_frame]
    assert "deal" not in inner.url


def test_links_leave_the_frame(shop: Host, host: Host, visit: Callable[..., Visit]) -> None:
    """A page of the guide opens in a tab of its own; the shop's page stays."""
    here = visit()
    frame = opened(here, written(shop, host))
    with here.context.expect_page() as other:
        frame.locator('a[href$="/privacy/"]').click()
    assert other.value.url == f"{host.url}privacy/"
    assert here.page.url == shop.url


def test_by_default_no_page_may_show_it(
    shop: Host, host: Host, visit: Callable[..., Visit]
) -> None:
    """What hosts are told unless the build was told otherwise: neither the script nor the frame."""
    headers = dict(hosting.rules(host.root, (), ()).headers)
    host.headers |= headers
    here = visit()
    here.page.goto(written(shop, host), wait_until="load")
    expect(here.page.locator("iframe")).to_have_count(0)
    assert any(
        "Cross-Origin-Resource-Policy" in said or "ERR_BLOCKED" in said for said in here.console
    )
    (shop.root / "index.html").write_text(f'<iframe src="{host.url}embed/"></iframe>', "utf-8")
    here.page.goto(shop.url, wait_until="load")
    assert any("frame-ancestors" in said for said in here.console)


def test_a_site_that_is_named_may(shop: Host, host: Host, visit: Callable[..., Visit]) -> None:
    """The headers of a build for this one origin let it show the page, and another not."""
    origin = shop.url.rstrip("/")
    built = hosting.rules(host.root, (), (), [origin])
    shown = {name: there for name, _, there, _ in built.framed if there}
    host.headers |= {**dict(built.headers), **shown}
    del host.headers["X-Frame-Options"]
    frame = opened(visit(), written(shop, host))
    assert frame.locator("parcel-wizard").count() == 1
    here = visit()
    here.page.goto(shop.away, wait_until="load")
    assert any("frame-ancestors" in said for said in here.console)

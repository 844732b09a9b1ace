"""The memory snapshot saves time where it can be used, and is never needed."""

import json
import re
from collections.abc import Callable
from typing import Any

import pytest

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host
from tests.conftest import Site

# Start with the snapshot or without it, whatever the link; answer these requests.
START = """async ([base, fast, again, requests]) => {
  const replies = [];
  const begin = (fast, done) => {
    const worker = new Worker(new URL("assets/wizard/python/worker.js", base), { type: "module" });
    worker.onmessage = ({ data }) => {
      if (data.type === "failed" && data.code === "E_SNAPSHOT" && again) begin(false, done);
      else if (data.type === "failed") done({ failed: data.code });
      if (data.type === "reply") replies.push(data.reply);
      if (data.type === "broken") done({ failed: data.detail });
      if (replies.length === requests.length) done({ replies });
      if (data.type === "state" && data.state === "ready") {
        requests.forEach((request, id) => worker.postMessage({ type: "ask", id, request }));
      }
    };
    const manifest = new URL("assets/py/manifest.json", base).href;
    worker.postMessage({ type: "boot", manifest, fast });
  };
  return await new Promise((done) => begin(fast, done));
}"""
ANSWERS = {"seen": "refused", "deal": "shop", "complained": "yes"}
DATES = {"complained_on": "2026-11-20"}
TODAY = {"today": "2026-11-25"}
REQUESTS = [
    {"do": "recognise", "text": "快件派送不成功(因收方客户拒收快件)", **TODAY},
    {"do": "ask", "answers": ANSWERS},
    {"do": "advise", "answers": ANSWERS, "dates": DATES, **TODAY},
    {"do": "deadline", "fact": "company-complaint-7d", "start": "2026-11-01"},
    {"do": "export", "as": "ics", "answers": ANSWERS, "dates": DATES, **TODAY},
    {"do": "nothing"},
]


def start(visit: Visit, host: Host, fast: bool, again: bool = True) -> Any:
    """Start a worker on a page that has none; return its replies or the code it failed with.

    With `again`, the start goes step by step where the snapshot fails, as the page does it.
    """
    visit.open(host.url + "privacy/")
    requests = [json.dumps({**one, "lang": lang}) for one in REQUESTS for lang in ("zh", "en")]
    return visit.page.evaluate(START, [host.url, fast, again, requests])


def asked(host: Host, part: str) -> bool:
    """Tell whether a file of the runtime was asked for."""
    return any(f"/assets/py/{part}" in path for path in host.asked)


def test_same_answers(host: Host, visit: Callable[..., Visit]) -> None:
    """Started from the snapshot, Python answers byte for byte as when started step by step."""
    quick = start(visit(), host, fast=True)
    assert asked(host, "snapshot.")
    assert not asked(host, "lib.")
    slow = start(visit(), host, fast=False)
    assert asked(host, "lib.")
    assert len(quick["replies"]) == 2 * len(REQUESTS)
    assert quick == slow


@pytest.mark.parametrize("fault", ["404", "html", "flipped", "truncated", "drop"])
@pytest.mark.parametrize("part", ["snapshot.json", "snapshot.*.bin"])
def test_damage_costs_time_only(
    host: Host, visit: Callable[..., Visit], part: str, fault: str
) -> None:
    """Whatever is wrong with the snapshot, Python starts step by step instead."""
    if (part, fault) == ("snapshot.json", "flipped"):
        fault = "empty"  # one bit of a text may leave it right
    host.fault(f"/assets/py/{part}", fault)
    assert "replies" in start(visit(), host, fast=True)
    assert asked(host, "lib.")


@pytest.mark.parametrize(
    "change",
    [
        {"heap": 1 << 16},  # smaller than what is to be put there
        {"heap": 1 << 40},
    ],
)
def test_unreadable_snapshot_has_a_code(
    host: Host, visit: Callable[..., Visit], change: dict[str, int]
) -> None:
    """A snapshot that cannot be started from ends in the code on which the page starts anew."""
    here = visit()
    info = json.loads((host.root / "assets/py/snapshot.json").read_text("utf-8")) | change
    here.context.route("**/assets/py/snapshot.json", lambda route: route.fulfill(json=info))
    assert start(here, host, fast=True, again=False) == {"failed": "E_SNAPSHOT"}


def test_snapshot_of_other_files_is_left_alone(host: Host, visit: Callable[..., Visit]) -> None:
    """A snapshot made from other files than the manifest names is not even loaded."""
    here = visit()
    info = json.loads((host.root / "assets/py/snapshot.json").read_text("utf-8"))
    info["fits"] = "another"
    here.context.route("**/assets/py/snapshot.json", lambda route: route.fulfill(json=info))
    assert "replies" in start(here, host, fast=True)
    assert not any(path.endswith(".bin") for path in host.asked)


def test_rate_of_the_link(site: Site, visit: Callable[..., Visit]) -> None:
    """That of all files together that came over the wire and are large enough to tell."""
    page = visit().open(site.url + "privacy/")
    entry = {"transferSize": 1, "encodedBodySize": 50_000, "responseStart": 10, "responseEnd": 20}
    cached = {**entry, "transferSize": 0}
    small = {**entry, "encodedBodySize": 900, "responseEnd": 10}
    slow = {**entry, "responseStart": 20, "responseEnd": 1020}
    beside = {**entry, "responseStart": 12, "responseEnd": 19}
    alone = {**entry, "encodedBodySize": 34_000}
    rate = "async (given) => (await import(given[0])).rate(given[1])"
    module = site.url + "assets/wizard/source/python/probe.js"
    assert page.evaluate(rate, [module, [cached, small]]) == 0
    assert page.evaluate(rate, [module, [alone, small]]) == 0  # one file may come by chance
    assert page.evaluate(rate, [module, [entry, cached]]) == 5000
    assert page.evaluate(rate, [module, [beside, entry]]) == 10_000
    assert page.evaluate(rate, [module, [slow]]) == 50
    assert page.evaluate(rate, [module, [slow, entry]]) == 100_000 / 1010


def test_the_wizards_page_tells_how_fast_the_link_is(site: Site) -> None:
    """Without files that are large enough every link would count as slow."""
    here = site.root / "wizard" / "index.html"
    named = re.findall(r'href="(\.\./assets/[^"]+\.(?:js|css|json))"', here.read_text("utf-8"))
    copies = [(here.parent / f"{name}.br").resolve() for name in named]
    sizes = [copy.stat().st_size for copy in copies if copy.is_file()]
    assert sum(size for size in sizes if size >= 8_000) >= 35_000


# What the browser says of a file that came fast, however busy this machine is.
FAST = """
const entry = { transferSize: 1, encodedBodySize: 50_000, responseStart: 10, responseEnd: 11 };
performance.getEntriesByType = () => [entry];
"""


def test_python_starts_by_itself_on_a_fast_link(site: Site, visit: Callable[..., Visit]) -> None:
    """A page left alone uses the time: Python is there before anybody asks."""
    here = visit()
    here.context.add_init_script(FAST)
    here.open(site.url + "wizard/")
    here.state("ready")


def test_a_start_nobody_asked_for_fails_quietly(host: Host, visit: Callable[..., Visit]) -> None:
    """No alarm for a reader who only reads; whoever turns to the wizard gets a new try."""
    host.fault("/assets/py/kernel-glue.*", "404", times=2)
    here = visit()
    here.context.add_init_script(FAST)
    page = here.open(host.url + "wizard/")
    here.state("failed:E_HTTP")
    assert page.locator('[data-part="error"]').count() == 0
    page.focus('[data-part="trace"]')
    here.state("ready")

"""Hosts, networks and middlemen answer in every wrong way; each start ends, and says how."""

import json
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from playwright.sync_api import Page

from tests.browser.conftest import Visit
from tests.browser.fault_server import Host

PY = "/assets/py/"
WORKER = "assets/wizard/python/worker.js"
SOURCES = "assets/wizard/source/python/"  # the same as modules, whose names a test can find
# Start a worker on a page that has none; return "ready", or the code and the file at fault.
START = """async ([base, script]) => {
  const worker = new Worker(new URL(script, base), { type: "module" });
  const ended = await new Promise((done) => {
    worker.onerror = () => done("E_WORKER");
    worker.onmessage = ({ data }) => {
      if (data.type === "failed") done(`${data.code} ${data.file}`);
      if (data.type === "state" && data.state === "ready") done("ready");
    };
    const manifest = new URL("assets/py/manifest.json", base).href;
    worker.postMessage({ type: "boot", manifest, fast: false });
  });
  worker.terminate();
  return ended;
}"""


# What no start loads: the second part of the wasm, and what reading has learned.
LATER = ("rest", "weights")


def files(host: Host) -> dict[str, str]:
    """Return the name of each file of the runtime by its role, as a start loads them."""
    listed = json.loads((host.root / "assets/py/manifest.json").read_text("utf-8"))["files"]
    return {file["role"]: file["name"] for file in listed if file["role"] not in LATER}


@pytest.fixture
def page(host: Host, visit: Callable[..., Visit]) -> Iterator[Page]:
    """A page without the wizard; connections that hang are let go at its end."""
    yield visit().open(host.url + "privacy/")
    host.released.set()


def start(page: Page, host: Host, script: str = WORKER) -> str:
    """Start Python and return how that ended."""
    ended: str = page.evaluate(START, [host.url, script])
    return ended


# What is answered instead of a file, and the code that it ends in.
WRONG_ANSWERS = {
    "part": "E_HASH",  # a part that nobody asked for
    "204": "E_HASH",  # no content
    "304": "E_HTTP",  # "not modified", said to somebody who has nothing
    "403": "E_HTTP",
    "503": "E_HTTP",
    "extra": "E_HASH",  # the host adds a line to every file
    "gzip-label": "E_NET",  # bytes that are not what their label says
    "br-label": "E_NET",
    "loop": "E_NET",
    "other-json": "E_HASH",
}


def test_every_wrong_answer_has_a_code(page: Page, host: Host) -> None:
    """The code names the file, after a second try past the cache; nothing of it is run."""
    name = files(host)["lib"]
    for fault, code in WRONG_ANSWERS.items():
        host.faults.clear()
        host.asked.clear()
        host.fault(PY + name, fault)
        assert (fault, start(page, host)) == (fault, f"{code} {name}")
        assert host.asked.count(PY + name) >= 2


def test_odd_but_right_answers_do_no_harm(page: Page, host: Host) -> None:
    """The bytes count: odd labels, doubled headers and a move on the same host are borne."""
    odd = ["unknown-label", "no-store", "doubled", "redirect", "octet", "plain"]
    names = ["manifest.json", *files(host).values()]
    for name, fault in zip(names, odd, strict=True):
        host.fault(PY + name, fault)
    assert start(page, host) == "ready"
    assert all(fault.done for fault in host.faults)


def test_every_second_answer_fails(page: Page, host: Host) -> None:
    """A host that is overloaded half of the time is asked once more for each file."""
    host.fault(PY + "*", "503", odd=True)
    assert start(page, host) == "ready"
    assert all(host.asked.count(PY + name) == 2 for name in files(host).values())


def test_two_dropped_connections_are_borne(page: Page, host: Host) -> None:
    """A network that goes away twice in the middle and comes back costs nothing but time."""
    for name in files(host).values():
        host.fault(PY + name, "drop", times=2)
    assert start(page, host) == "ready"


def test_login_page_for_everything(page: Page, host: Host) -> None:
    """A network that wants a login answers every address with its page: the code says so."""
    host.fault(PY + "*", "html")
    assert start(page, host) == "E_HTML manifest.json"
    host.faults.clear()
    assert start(page, host) == "ready"


def test_nothing_is_asked_of_another_origin(page: Page, host: Host) -> None:
    """A host that sends on to another origin is not followed there."""
    host.headers["Access-Control-Allow-Origin"] = "*"
    name = files(host)["lib"]
    host.fault(PY + name, "away")
    assert start(page, host) == f"E_NET {name}"
    assert host.asked_away == []


OTHER_MANIFESTS: list[dict[str, Any]] = [
    {"files": None},
    {"files": []},
    {"files": [None]},
    {"files": [{"role": "core", "name": "gone.wasm", "size": 1, "sha256": "0"}]},
    {"format": 2},
    {"lock": None},
]


def test_manifest_of_another_making(page: Page, host: Host) -> None:
    """JSON that is not this manifest, or one whose files are gone, ends in a code."""
    manifest = json.loads((host.root / "assets/py/manifest.json").read_text("utf-8"))
    for change in OTHER_MANIFESTS:
        with answered(page, manifest | change):
            assert start(page, host).startswith("E_"), change


def test_older_manifest_from_a_cache(page: Page, host: Host) -> None:
    """A manifest of the version before names files that are gone; the next try has the new."""
    old = json.loads((host.root / "assets/py/manifest.json").read_text("utf-8"))
    for file in old["files"]:
        file["name"] = "before-" + file["name"]
    with answered(page, old):
        assert start(page, host).startswith("E_HTTP before-")
    assert start(page, host) == "ready"


@contextmanager
def answered(page: Page, manifest: Any) -> Iterator[None]:
    """Answer for the manifest with another one."""
    with answered_by(page, "**/assets/py/manifest.json", json.dumps(manifest)):
        yield


@contextmanager
def answered_by(page: Page, pattern: str, body: str) -> Iterator[None]:
    """Answer for a file with another text."""
    kind = "application/json" if pattern.endswith("json") else "text/javascript"
    page.context.route(pattern, lambda route: route.fulfill(body=body, content_type=kind))
    yield
    page.context.unroute(pattern)


def test_silence_is_given_up_on(page: Page, host: Host) -> None:
    """Without a first byte a connection counts as dead after a while, whatever the file."""
    source = (host.root / SOURCES / "fetching.js").read_text("utf-8")
    before, behind = re.split(r"SILENCE(?=\);\s+try )", source)
    for name in ["manifest.json", *files(host).values()]:
        # Only the file that never comes is given up on soon: a busy machine is late with any.
        limit = f"name === {json.dumps(name)} ? 400 : SILENCE * 100"
        with answered_by(page, f"**/{SOURCES}fetching.js", before + limit + behind):
            host.faults.clear()
            host.fault(PY + name, "late")
            assert start(page, host, SOURCES + "worker.js") == f"E_STALL {name}"


def test_worker_that_cannot_be_loaded(page: Page, host: Host) -> None:
    """A worker's own file that is missing or damaged is an error at once."""
    for fault in ("404", "503", "html", "plain", "truncated", "loop"):
        host.faults.clear()
        host.fault("/" + WORKER, fault)
        assert (fault, start(page, host)) == (fault, "E_WORKER")

"""A page of somebody else's loads `guide` the standard way: stock Pyodide, our lock."""

import json
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from scripts.publish import wheel
from scripts.publish.hosting import OPEN as OPENED
from tests.browser.conftest import Visit
from tests.browser.fault_server import Host

ROOT = Path(__file__).resolve().parents[2]
PAGE = """<!doctype html>
<meta charset="utf-8">
<title>Another page</title>
<script type="module">
import { loadPyodide } from "./pyodide/pyodide.mjs";
const py = await loadPyodide({ lockFileURL: new URLSearchParams(location.search).get("lock") });
await py.loadPackage("zhuijian");
const handle = py.runPython("from guide.api import handle; handle");
window.answers = (requests) => requests.map((request) => handle(request));
document.documentElement.dataset.ready = "yes";
</script>
"""
OPEN = OPENED[0]
REQUESTS = [
    {
        "do": "recognise",
        "text": "快件因【地址不详】派送失败，请联系寄件人补充地址",
        "today": "2026-11-22",
    },
    {"do": "ask", "answers": {}, "lang": "en"},
    {
        "do": "advise",
        "answers": {"seen": "lost", "deal": "shop", "complained": "yes"},
        "dates": {"complained_on": "2026-11-23"},
        "today": "2026-11-25",
    },
    {"do": "deadline", "fact": "company-complaint-7d", "start": "2026-11-23"},
    {"do": "nonsense"},
]


@pytest.fixture
def other(tmp_path: Path) -> Iterator[Host]:
    """A site of its own, with nothing but a page and Pyodide as it is published."""
    (tmp_path / "page.html").write_text(PAGE, "utf-8")
    (tmp_path / "pyodide").symlink_to(ROOT / "node_modules" / "pyodide")
    host = Host(tmp_path)
    yield host
    host.close()


def by_cpython(built: Path, requests: list[str]) -> list[str]:
    """Return the answers of this machine's Python, from the very wheel that the site serves."""
    program = "import sys; from guide.__main__ import main; sys.exit(main(['handle']))"
    done = subprocess.run(
        [sys.executable, "-c", program],
        env={**os.environ, "PYTHONPATH": str(built), "PYTHONUTF8": "1"},
        cwd=built.parent,
        input="".join(f"{request}\n" for request in requests),
        capture_output=True,
        check=True,
        text=True,
    )
    return done.stdout.splitlines()


def test_another_page_gets_the_same_answers(
    host: Host, other: Host, visit: Callable[..., Visit]
) -> None:
    """Loaded across origins through the lock, hash checked by Pyodide; byte for byte alike."""
    host.headers["Access-Control-Allow-Origin"] = "*"  # what hosting.py sets for this folder
    here = visit()
    here.page.goto(f"{other.url}page.html?lock={host.url}{OPEN[1:]}{wheel.LOCK}")
    here.page.wait_for_selector('html[data-ready="yes"]', state="attached")
    requests = [json.dumps(request, ensure_ascii=False) for request in REQUESTS]
    [built] = (host.root / OPEN[1:]).glob("*.whl")
    assert here.page.evaluate("requests => answers(requests)", requests) == by_cpython(
        built, requests
    )
    assert all(url.startswith((host.url, other.url, "blob:")) for url in here.requests)
    assert f"{OPEN}{built.name}" in host.asked


def test_a_damaged_wheel_is_refused(host: Host, other: Host, visit: Callable[..., Visit]) -> None:
    """The hash in the lock is what protects the other page."""
    host.headers["Access-Control-Allow-Origin"] = "*"
    host.fault(f"{OPEN}*.whl", "flipped")
    here = visit()
    with here.page.expect_event("pageerror") as failed:
        here.page.goto(f"{other.url}page.html?lock={host.url}{OPEN[1:]}{wheel.LOCK}")
    assert "zhuijian" in str(failed.value)
    assert here.page.locator("html[data-ready]").count() == 0

"""Python starts with a part of its wasm; what is missing there costs time, never an answer."""

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Route

from scripts.interpreter import core, parts, tables, wasm
from scripts.interpreter.workload import requests
from tests.browser.conftest import LINE, Visit
from tests.browser.fault_server import Host

START = """async ([base, how, requests]) => {
  const worker = new Worker(new URL("assets/wizard/python/worker.js", base), { type: "module" });
  const replies = [];
  return await new Promise((done) => {
    worker.onmessage = ({ data }) => {
      if (data.type === "failed") done(data.code);
      if (data.type === "broken") done(data.detail);
      if (data.type === "reply") replies.push(data.reply);
      if (data.type === "state" && data.state === "ready") {
        requests.forEach((request, id) => worker.postMessage({ type: "ask", id, request }));
      }
      if (requests.length && replies.length === requests.length) done(replies);
    };
    const manifest = new URL("assets/py/manifest.json", base).href;
    worker.postMessage({ type: "boot", manifest, ...how });
  });
}"""
# Stands in the package's place and does what nothing here needs. Each of the last three reads a
# table of data that the first part lacks, or would; the names of characters in both directions.
ODD = """
import unicodedata

def handle(request):
    if request == "odd":
        __import__("_codecs_jp")
    elif request == "codec":
        codec = __import__("_codecs_cn").getcodec("gb18030")
        return codec.encode("\\u5feb\\u4ef6")[0].hex()
    elif request == "name":
        return unicodedata.name("\\u5feb") + unicodedata.name("a")
    elif request == "lookup":
        return unicodedata.lookup("SNOWMAN")
    return "answered"
"""
WITH_ALL = {
    "odd": "answered",
    "codec": "快件".encode("gb18030").hex(),
    "name": "CJK UNIFIED IDEOGRAPH-5FEBLATIN SMALL LETTER A",
    "lookup": "\N{SNOWMAN}",
}


def other_cut() -> tuple[bytes, bytes]:
    """Return two parts of which the first lacks every second function."""
    whole = core.WASM.read_bytes()
    cut = [(table.start, table.end) for table in tables.TABLES]
    return parts.split(whole, range(0, 16_000, 2), wasm.imported(whole, core.ALARM), cut)


def start(visit: Visit, host: Host, asked: list[str], **how: bool) -> Any:
    """Start a worker on a page that has none; return its replies or the code it failed with."""
    visit.open(host.url + "privacy/")
    return visit.page.evaluate(START, [host.url, how, asked])


def replaced(visit: Visit, host: Host, files: dict[str, bytes]) -> None:
    """Let the manifest name other bytes for some roles, and serve them."""
    manifest = json.loads((host.root / "assets/py/manifest.json").read_text("utf-8"))

    def answering(body: bytes) -> Callable[[Route], None]:
        return lambda route: route.fulfill(body=body)

    for line in manifest["files"]:
        if line["role"] in files:
            body = files[line["role"]]
            digest = hashlib.sha256(body).hexdigest()
            line |= {"name": f"other-{line['role']}", "size": len(body), "sha256": digest}
            visit.context.route(f"**/other-{line['role']}", answering(body))
    visit.context.route("**/assets/py/manifest.json", lambda route: route.fulfill(json=manifest))


def zipped(source: str) -> bytes:
    """Return a package of one module, the door."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        archive.writestr("guide/__init__.py", "")
        archive.writestr("guide/api.py", source)
    return buffer.getvalue()


def test_part_is_enough(host: Host, visit: Callable[..., Visit]) -> None:
    """Requests of every sort are answered without the second part, however Python starts."""
    every = list(requests())[::7]
    slow = start(visit(), host, every, fast=False)
    quick = start(visit(), host, every, fast=True)
    assert not any("kernel-rest" in path for path in host.asked)
    assert len(slow) == len(every)
    assert slow == quick


def test_whole_is_what_was_cut(host: Host, visit: Callable[..., Visit]) -> None:
    """Joined and checked, both parts answer as the first one does."""
    every = list(requests())[::70]
    part = start(visit(), host, every)
    whole = start(visit(), host, every, whole=True)
    assert any("kernel-rest" in path for path in host.asked)
    assert whole == part
    # The table of functions is the same with all exports: a snapshot fits both.
    assert start(visit(), host, every, whole=True, fast=True) == part


@pytest.mark.parametrize("odd", WITH_ALL)
def test_missing_function_ends_in_its_own_code(
    host: Host, visit: Callable[..., Visit], odd: str
) -> None:
    """Whatever such a call would have given is thrown away; with all functions it is given."""
    for how, expected in (({}, "E_PART"), ({"whole": True}, ["answered", WITH_ALL[odd]])):
        here = visit()
        replaced(here, host, {"guide": zipped(ODD)})
        assert start(here, host, ["plain", odd], **how) == expected


def test_page_goes_on_with_all_functions(host: Host, visit: Callable[..., Visit]) -> None:
    """A reader notices nothing but a longer wait: what was typed is kept, and answered."""
    here = visit()
    part, rest = other_cut()
    replaced(here, host, {"core": part, "rest": rest})
    page = here.open(host.url + "wizard/")
    page.fill('textarea[data-part="trace"]', LINE)
    page.click('[data-action="recognise"]')
    here.state("ready")
    page.wait_for_selector('parcel-wizard[data-core="whole"]')
    page.wait_for_selector('parcel-wizard input[value="refused"]')
    assert page.input_value('textarea[data-part="trace"]') == LINE


def test_damaged_second_part_has_a_code(host: Host, visit: Callable[..., Visit]) -> None:
    """A second part that does not belong to the first one is found out before it runs."""
    here = visit()
    _, rest = other_cut()
    replaced(here, host, {"rest": rest})
    assert start(here, host, ["{}"], whole=True) == "E_HASH"

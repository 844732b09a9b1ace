"""The recorded cases, asked of the browser's Python: byte for byte what CPython answers."""

import json
from collections.abc import Callable
from pathlib import Path

from guide.api import handle
from tests.browser.conftest import Visit
from tests.conftest import Site

CASES = Path(__file__).parents[1] / "cases"

# The worker's own protocol, without the page's client, so that replies stay raw text.
ASK_ALL = """
async ([base, requests]) => {
  const worker = new Worker(base + "assets/wizard/python/worker.js", { type: "module" });
  const replies = new Map();
  const done = new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error("the worker failed"));
    worker.onmessage = ({ data }) => {
      if (data.type === "failed") reject(new Error(data.code + " " + data.detail));
      if (data.type === "broken") reject(new Error(data.detail));
      if (data.state === "ready") {
        requests.forEach((request, id) => worker.postMessage({ type: "ask", id, request }));
      }
      if (data.type !== "reply") return;
      replies.set(data.id, data.reply);
      if (replies.size === requests.length) resolve(requests.map((_, id) => replies.get(id)));
    };
  });
  worker.postMessage({ type: "boot", manifest: base + "assets/py/manifest.json" });
  return done;
}
"""


def recorded() -> list[str]:
    """Return every recorded request as the text that the page would send, in both languages."""
    requests = []
    for path in sorted(CASES.glob("*.json")):
        for case in json.loads(path.read_text("utf-8")):
            request = {name: value for name, value in case.items() if name not in ("=>", "name")}
            requests += [json.dumps({**request, "lang": lang}) for lang in ("zh", "en")]
    return requests


def test_browser_answers_like_cpython(site: Site, visit: Callable[..., Visit]) -> None:
    """Every recorded request gets the same reply in the browser, to the last character."""
    requests = [*recorded(), "{", "[]", "null", json.dumps({"do": "\ud800"})]
    here = visit()
    here.open(site.url + "privacy/")
    replies = here.page.evaluate(ASK_ALL, [site.url, requests])
    differences = [
        (request, reply, expected)
        for request, reply in zip(requests, replies, strict=True)
        if reply != (expected := handle(request))
    ]
    assert differences == []
    assert len(requests) > 50

"""How long one request takes after the start: page to worker to Python and back."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from playwright.sync_api import Playwright

from guide.ask.interview import next_question
from guide.kb import KB
from scripts.measure.browser import ADVISE, ANSWERS, TODAY, cold
from scripts.measure.figures import percentile
from scripts.measure.host import Host
from scripts.measure.others import share
from scripts.measure.others import spent as all_spent

TURNS = 5
PHONE = 4  # parts the CPU is cut into, of which a phone has one
LINES = (
    "快件派送不成功(因收方客户拒收快件),待进一步处理",
    "【上海市】快件已到达 上海转运中心",
    "Your parcel is being held by customs, payment of duty required",
)
RUN = """async ([base, requests]) => {
  const { Client } = await import(
    new URL("assets/wizard/source/python/client.js", base).href
  );
  const worker = new URL("assets/wizard/python/worker.js", base);
  const client = new Client(new URL("assets/py/", base).href, worker);
  client.start();
  const times = [];
  for (const request of requests) {
    const begun = performance.now();
    const reply = await client.ask(request);
    if (reply.error) throw new Error(JSON.stringify(reply.error));
    times.push(performance.now() - begun);
  }
  client.cancel();
  return times;
}"""


def journey() -> Iterator[dict[str, Any]]:
    """Yield what a page may ask on the way: each question, and advice after each answer."""
    given: dict[str, str] = {}
    while True:
        yield {"do": "ask", "lang": "zh", "answers": dict(given)}
        question = next_question(KB, given)
        if question is None:
            break
        given[question.id] = ANSWERS[question.id]
        yield {**ADVISE, "answers": dict(given)}
    letter = next(iter(KB.letters))
    yield {"do": "draft", "lang": "zh", "letter": letter, "answers": given, "today": TODAY}
    for text in LINES:
        yield {"do": "recognise", "lang": "zh", "text": text, "today": TODAY}


def spent(
    playwright: Playwright, site: Path, requests: list[dict[str, Any]], parts: float = 1
) -> tuple[list[float], float | None]:
    """Return the milliseconds that each request took, with one of `parts` of the CPU.

    And the share of the processors' time that other programs took.
    """
    host = Host(site)
    before = all_spent()
    try:
        with cold(playwright, parts) as (_context, page):
            page.goto(host.url + "privacy/")
            times: list[float] = page.evaluate(RUN, [host.url, requests])
            # While the browser lives, as in `browser.visit`.
            return times, share(before, all_spent(), os.cpu_count() or 1)
    finally:
        host.close()


def on_a_phone(playwright: Playwright, site: Path) -> tuple[float, float | None]:
    """Return the milliseconds that the first line after the start takes on a quarter of the CPU.

    The start is waited for by a question, which reads no line.
    """
    line = {"do": "recognise", "lang": "zh", "text": LINES[0], "today": TODAY}
    asked: list[dict[str, Any]] = [{"do": "ask", "lang": "zh", "answers": {}}, line]
    times, others = spent(playwright, site, asked, PHONE)
    return times[1], others


def steps(playwright: Playwright, site: Path) -> dict[str, Any]:
    """Return median and 95th percentile in milliseconds, over all, and medians by `do`.

    `others` is the greater share that other programs took of the processors in its two parts.
    """
    once = list(journey())
    # The first turn waits for the start and warms what is made once; it does not count.
    requests = once * (TURNS + 1)
    times, others = spent(playwright, site, requests)
    counted = list(zip(requests, times, strict=True))[len(once) :]
    by_do: dict[str, list[float]] = {}
    for request, taken in counted:
        by_do.setdefault(request["do"], []).append(taken)
    every = [taken for _, taken in counted]
    line, more = on_a_phone(playwright, site)
    shares = [one for one in (others, more) if one is not None]
    return {
        "requests": len(every),
        "median": round(percentile(every, 0.5), 1),
        "p95": round(percentile(every, 0.95), 1),
        "first": round(max(times[1 : len(once)]), 1),
        "by_do": {do: round(percentile(taken, 0.5), 1) for do, taken in sorted(by_do.items())},
        "phone_line": round(line, 1),
        "others": max(shares, default=None),
    }

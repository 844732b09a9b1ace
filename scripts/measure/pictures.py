"""How long reading a screenshot takes, and what is loaded for it.

The picture is of a page of the site itself, as a phone shows it: what is measured is the page as
readers have it, from the choice of the file to the text in the field.
"""

import json
import statistics
from pathlib import Path

from playwright.sync_api import Page, Playwright

from scripts.measure.browser import cold
from scripts.measure.host import Host

TURNS = 5
SHOWN = "kinds/refused/"
SIZE = {"width": 390, "height": 844}
# From the choice to the end of reading, in milliseconds; the question about the size is agreed to.
RUN = """async (bytes) => {
  const input = document.querySelector("input[data-picture]");
  const form = input.form;
  const data = new DataTransfer();
  const picture = Uint8Array.from(atob(bytes), (letter) => letter.charCodeAt(0));
  data.items.add(new File([picture], "screen.png", { type: "image/png" }));
  const ended = new Promise((done, fail) => {
    new MutationObserver(() => {
      form.querySelector('[data-action="picture-go"]')?.click();
      if (form.dataset.picture === "done") done(performance.now());
      if (["failed", "lost"].includes(form.dataset.picture)) fail(new Error(form.innerText));
    }).observe(form, { attributes: true, childList: true, subtree: true });
  });
  const begun = performance.now();
  input.files = data.files;
  input.dispatchEvent(new Event("change"));
  return (await ended) - begun;
}"""


def weight(site: Path) -> float:
    """Return what is loaded with the first picture, in MB of Brotli."""
    manifest = json.loads((site / "assets/ocr/manifest.json").read_text("utf-8"))
    return round(sum(int(line["br"]) for line in manifest["files"]) / 1e6, 3)


def screenshot(page: Page, address: str) -> str:
    """Return a phone's screenshot of the page at `address`, three dots a pixel, in base64."""
    page.goto(address)
    # The browser's own way: the picture has the phone's dots, whatever this page's have.
    session = page.context.new_cdp_session(page)
    session.send(
        "Emulation.setDeviceMetricsOverride",
        {**SIZE, "deviceScaleFactor": 3, "mobile": True},
    )
    data = str(session.send("Page.captureScreenshot", {"format": "png"})["data"])
    session.send("Emulation.clearDeviceMetricsOverride")
    return data


def pictures(playwright: Playwright, site: Path, turns: int = TURNS) -> dict[str, float]:
    """Return MB loaded, ms of the first picture in a cold profile, median ms of the next ones."""
    host = Host(site)
    try:
        with cold(playwright) as (_context, page):
            shot = screenshot(page, host.url + SHOWN)
            page.goto(host.url + "wizard/")
            page.wait_for_selector("parcel-wizard[data-ready]", state="attached")
            first, *later = (float(page.evaluate(RUN, shot)) for _ in range(turns + 1))
    finally:
        host.close()
    return {
        "loaded_mb": weight(site),
        "first_ms": round(first),
        "next_ms": round(statistics.median(later)),
        "next_most_ms": round(max(later)),
    }

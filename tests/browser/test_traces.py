"""What a browser itself keeps of a page: nothing of what was typed, by our doing."""

import contextlib
import os
import signal
from collections.abc import Iterator
from pathlib import Path

from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.conftest import launched_with
from tests.conftest import Site
from tests.patience import PATIENCE

RESULT = "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no&complained=no"
CANARY = "goldfinch-of-nobody"
# A field that leaves the browser free to keep what is in it: the measure of this test.
CONTROL = "sparrow-of-nobody"
LOOK = 500  # milliseconds between two looks at the profile
PLAIN = """
() => {
  const field = document.createElement("textarea");
  field.id = "control";
  document.querySelector("parcel-wizard").before(field);
}
"""


TYPE = """
(words) => {
  const fields = document.querySelectorAll(
    "parcel-wizard input[type=text]:not([readonly]), parcel-wizard textarea:not([readonly])");
  for (const field of fields) {
    field.value = words;
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
  return fields.length;
}
"""
MANY = 5  # the trace, the letter, its blanks, the log


def holding(profile: Path, words: str) -> list[str]:
    """Return the files of a profile that hold these words."""
    forms = (words.encode(), words.encode("utf-16-le"))
    found = []
    for path in profile.rglob("*"):
        with contextlib.suppress(OSError):  # the browser takes files away as it goes
            if path.is_file() and any(form in path.read_bytes() for form in forms):
                found.append(str(path.relative_to(profile)))
    return found


def own_processes(profile: Path) -> Iterator[int]:
    """Yield the browsers that run on this profile."""
    for entry in Path("/proc").iterdir():
        with contextlib.suppress(OSError):
            if entry.name.isdigit() and str(profile).encode() in (entry / "cmdline").read_bytes():
                yield int(entry.name)


def type_everywhere(page: Page) -> None:
    """Put the canary into every field for text, and the control's word into its own."""
    page.locator('[data-part="advice"] [data-action="letter"]:visible').first.click()
    page.wait_for_selector('[data-part="letter"] textarea')
    assert page.evaluate(TYPE, CANARY) > MANY
    page.evaluate(PLAIN)
    page.fill("#control", CONTROL)
    page.evaluate("() => history.pushState(null, '', location.href)")


def test_no_trace_after_a_kill(chromium: Browser, site: Site, tmp_path: Path) -> None:
    """When the browser is killed its session file has the control's words and none of ours."""
    profile = tmp_path / "profile"
    context: BrowserContext = chromium.browser_type.launch_persistent_context(
        str(profile), **launched_with(whole=True)
    )
    context.set_default_timeout(PATIENCE)
    page = context.pages[0]
    page.goto(site.url + RESULT)
    page.wait_for_selector("[data-rung]", state="attached")
    for fold in page.locator("details.pw-fold").all():
        fold.evaluate("each => { each.open = true; }")
    type_everywhere(page)
    for _ in range(PATIENCE // LOOK):
        if holding(profile, CONTROL):
            break
        page.wait_for_timeout(LOOK)  # the browser writes its file when it likes
    for process in own_processes(profile):
        with contextlib.suppress(ProcessLookupError):
            os.kill(process, signal.SIGKILL)
    assert holding(profile, CONTROL)
    assert holding(profile, CANARY) == []

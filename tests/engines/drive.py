"""Two further engines behind one small interface: load a page, run a script in it, wait."""

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol

from selenium import webdriver
from selenium.webdriver.webkitgtk.options import Options
from selenium.webdriver.webkitgtk.service import Service

from scripts.devtools.shell import ROOT, tool
from tests.patience import PATIENCE, SECONDS

# Resolves when something matches, told by the page's own changes; null when time is up.
WAIT = """return await new Promise((done) => {
  const look = () => document.querySelector(%s) && done(true);
  const all = { subtree: true, childList: true, attributes: true };
  new MutationObserver(look).observe(document, all);
  setTimeout(() => done(null), %d);
  look();
});"""


class Engine(Protocol):
    """A browser with one page."""

    def open(self, address: str) -> None:
        """Load an address."""

    def run(self, body: str) -> Any:
        """Run the body of an async function in the page; return what it returns."""


def wait(engine: Engine, selector: str) -> None:
    """Wait until something matches.

    Raises:
        AssertionError: nothing did in time; the wizard's state is told.
    """
    if engine.run(WAIT % (json.dumps(selector), PATIENCE)):
        return
    state = engine.run("return document.querySelector('parcel-wizard')?.dataset.state ?? null;")
    raise AssertionError(f"{selector} did not come; the wizard's state is {state}")


class Firefox:
    """Firefox by WebDriver BiDi, through puppeteer-core in Node."""

    def __init__(self, node: subprocess.Popen[str]) -> None:
        """Talk to a running firefox.mjs."""
        self._node = node

    def _ask(self, command: dict[str, str]) -> Any:
        assert self._node.stdin
        assert self._node.stdout
        self._node.stdin.write(json.dumps(command) + "\n")
        self._node.stdin.flush()
        line = self._node.stdout.readline()
        assert line, "Firefox did not start, or ended"
        reply = json.loads(line)
        assert "error" not in reply, reply["error"]
        return reply["value"]

    def open(self, address: str) -> None:
        """Load an address; leaving the last page first, so that a fragment is a new visit."""
        self._ask({"open": "about:blank"})
        self._ask({"open": address})

    def run(self, body: str) -> Any:
        """Run the body of an async function in the page."""
        return self._ask({"run": body})


class WebKit:
    """WebKitGTK's small browser by Selenium."""

    def __init__(self, driver: webdriver.WebKitGTK) -> None:
        """Drive a running browser."""
        self._driver = driver

    def open(self, address: str) -> None:
        """Load an address; leaving the last page first, so that a fragment is a new visit."""
        self._driver.get("about:blank")
        self._driver.get(address)

    def run(self, body: str) -> Any:
        """Run the body of an async function in the page."""
        told = "const told = arguments[arguments.length - 1];"
        script = (
            f"{told} (async () => {{ {body} }})().then(told, (e) => told({{error: String(e)}}));"
        )
        value = self._driver.execute_async_script(script)
        assert not (isinstance(value, dict) and "error" in value), value
        return value


@contextmanager
def firefox() -> Iterator[Engine]:
    """Start Firefox; end it."""
    program = shutil.which("firefox-esr") or shutil.which("firefox")
    assert program, "Firefox is missing: `scripts/dev.py test --engines` installs it"
    command = [tool("node"), str(Path(__file__).with_name("firefox.mjs")), program]
    with subprocess.Popen(
        command, cwd=ROOT, text=True, stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as node:
        try:
            yield Firefox(node)
        finally:
            assert node.stdin
            node.stdin.close()  # its end: the script closes the browser and leaves
            node.wait(SECONDS)


@contextmanager
def display() -> Iterator[str]:
    """Start a screen that nobody sees; give its name."""
    program = shutil.which("Xvfb")
    assert program, "Xvfb is missing: `scripts/dev.py test --engines` installs it"
    read, write = os.pipe()
    command = [program, "-displayfd", str(write), "-screen", "0", "1280x900x24", "-nolisten", "tcp"]
    screen = subprocess.Popen(command, pass_fds=(write,), stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        with os.fdopen(read) as told:
            yield ":" + told.readline().strip()  # it tells its number once it is ready
    finally:
        screen.terminate()
        screen.wait()


@contextmanager
def webkit() -> Iterator[Engine]:
    """Start WebKitGTK on a screen of its own; end both."""
    program = shutil.which("WebKitWebDriver")
    browsers = sorted(Path("/usr").glob("lib*/**/webkit2gtk-4.*/MiniBrowser"))
    assert program, "WebKitGTK is missing: `scripts/dev.py test --engines` installs it"
    assert browsers, "WebKitGTK's MiniBrowser is missing"
    options = Options()
    options.binary_location = str(browsers[-1])
    options.add_argument("--automation")
    with display() as name:
        service = Service(program, env={**os.environ, "DISPLAY": name, "GDK_BACKEND": "x11"})
        with warnings.catch_warnings():
            # Selenium's own driver for this engine calls what Selenium has deprecated.
            warnings.simplefilter("ignore", DeprecationWarning)
            driver = webdriver.WebKitGTK(options=options, service=service)
        driver.set_script_timeout(SECONDS + 10)
        driver.set_page_load_timeout(SECONDS)
        try:
            yield WebKit(driver)
        finally:
            driver.quit()

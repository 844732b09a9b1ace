"""The wizard in engines other than Chromium: it starts, advises, and ends well when it cannot."""

import json

import pytest

from tests.browser.conftest import LINE
from tests.browser.fault_server import Host
from tests.engines.drive import Engine, wait

RESULT = (
    "wizard/#v=1&seen=refused&deal=shop&route=domestic&seller_asked=no"
    "&complained=yes&answered=no&appealed=no&elsewhere=none&d.complained_on=2026-11-20"
)
PASTE = """
const field = document.querySelector('textarea[data-part="trace"]');
field.focus();
field.value = %s;
document.querySelector('[data-action="recognise"]').click();
"""


def paste(engine: Engine, host: Host) -> None:
    """Ask for something that needs Python."""
    engine.open(host.url + "wizard/")
    wait(engine, "parcel-wizard[data-ready]")
    engine.run(PASTE % json.dumps(LINE))


def test_line_is_recognised(engine: Engine, host: Host) -> None:
    """A pasted line is recognised by Python in this engine."""
    paste(engine, host)
    wait(engine, '[data-found="refused"]')
    assert engine.run("return document.querySelector('parcel-wizard').dataset.state;") == "ready"
    # The first part of the wasm is enough here too.
    assert not any("kernel-rest" in path for path in host.asked)


def test_advice_stands_there(engine: Engine, host: Host) -> None:
    """A result opened by its address has its steps and its ladder."""
    engine.open(host.url + RESULT)
    wait(engine, "[data-step]")
    wait(engine, '[data-rung="carrier-complaint"][data-rung-state="done"]')


def test_other_page_is_quiet(engine: Engine, host: Host) -> None:
    """A page without the wizard loads nothing of Python."""
    engine.open(host.url + "kinds/refused/")
    assert not any("/assets/py/" in path for path in host.asked)


@pytest.mark.parametrize(
    ("pattern", "fault", "state"),
    [
        ("/assets/py/kernel.*.wasm", "flipped", "failed:E_HASH"),
        ("/assets/py/kernel.*.wasm", "404", "failed:E_HTTP"),
        ("/assets/py/kernel.*.wasm", "html", "failed:E_HTML"),
        ("/assets/py/kernel.*.wasm", "truncated", "failed:E_HASH"),
        ("/assets/py/kernel.*.mjs", "flipped", "failed:E_HASH"),
        ("/assets/wizard/python/worker.js", "404", "failed:E_WORKER"),
    ],
)
def test_faults_end_in_a_code(
    engine: Engine, host: Host, pattern: str, fault: str, state: str
) -> None:
    """What arrives wrong ends in a card with a code and keeps what was typed."""
    host.fault(pattern, fault)
    paste(engine, host)
    wait(engine, f'parcel-wizard[data-state="{state}"]')
    wait(engine, '[data-part="error"] [data-action="retry"]')
    kept = engine.run("""return document.querySelector('[data-part="trace"]').value;""")
    assert kept == LINE


@pytest.mark.parametrize(
    ("pattern", "fault"),
    [
        ("/assets/py/kernel*", "octet"),
        ("/assets/py/snapshot.*.bin", "flipped"),
        ("/assets/py/snapshot.json", "html"),
    ],
)
def test_what_does_no_harm(engine: Engine, host: Host, pattern: str, fault: str) -> None:
    """A wrong type, a damaged or missing snapshot: Python starts all the same."""
    host.fault(pattern, fault)
    paste(engine, host)
    wait(engine, '[data-found="refused"]')

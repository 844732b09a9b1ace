"""No test judges by a clock: a busy machine is slow, and nothing is wrong with it."""

from pathlib import Path

import pytest

from tests import clocks, patience

HERE = Path(__file__).parent
# Clocks that may stand there: file, words, and why.
ALLOWED = {
    ("engines/drive.py", "setTimeout("): "ends the wait for a state; it is given the patience",
    ("browser/test_traces.py", "wait_for_timeout()"): "between looks at a file on the disk",
    ("test_clocks.py", "*"): "holds the samples",
}


def found():
    """Return (file, line, words) of each short clock below tests/."""
    return [
        (path.relative_to(HERE).as_posix(), line, words)
        for path in sorted(HERE.rglob("*.py"))
        for line, words in clocks.short(path.read_text("utf-8"))
    ]


def allowed(file, words):
    return bool({(file, words), (file, "*")} & ALLOWED.keys())


def test_no_test_has_a_short_clock():
    """A test waits for a state, and gives up after the tests' patience, which is long."""
    assert [one for one in found() if not allowed(one[0], one[2])] == []


def test_what_is_allowed_is_there():
    """An exception goes with what it was made for."""
    there = {(file, given) for file, _, words in found() for given in (words, "*")}
    assert [one for one in ALLOWED if one not in there] == []


@pytest.mark.parametrize(
    "line",
    [
        "sleep(1)",
        "page.wait_for_timeout(PATIENCE)",
        'page.wait_for_selector("x", timeout=10_000)',
        "expect(one).to_be_visible(timeout=seconds)",
        "run(command, timeout=PATIENCE / 100)",
        "thread.join(5)",
        "event.wait(0.5)",
        "driver.set_script_timeout(20)",
        "settings(deadline=200)",
        "begun = time.monotonic()",
        "from time import monotonic",
        'page.evaluate("new Promise((done) => setTimeout(done, 50))")',
        'page.evaluate("performance.now()")',
    ],
)
def test_a_short_clock_is_found(line):
    """Pauses, limits of one's own, and whatever measures how long something took."""
    assert [number for number, _ in clocks.short(line)] == [1]


@pytest.mark.parametrize(
    "line",
    [
        'page.wait_for_selector("x", timeout=PATIENCE)',
        "run(command, timeout=patience.SECONDS)",
        "driver.set_script_timeout(SECONDS + 10)",
        "settings(deadline=None)",
        "event.wait()",
        'wait(engine, "x")',
        'page.evaluate("new Promise((done) => setTimeout(done))")',
        '", ".join(words)',
        "from datetime import time",
        "begun = time.process_time()",
    ],
)
def test_patience_is_no_short_clock(line):
    """What waits for a state, as long as the tests do, may stay."""
    assert clocks.short(line) == []


def test_playwrights_own_clock_is_set():
    """Its expectations give up after five seconds unless they are told otherwise."""
    playwright = pytest.importorskip("playwright.sync_api")
    from tests.browser import conftest

    assert conftest.PATIENCE == patience.PATIENCE
    assert playwright.expect._timeout == patience.PATIENCE

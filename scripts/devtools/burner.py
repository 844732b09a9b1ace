"""Tests under load: the same ones several times, beside programs that take every processor.

A test that fails only there judges by a clock or races with the page; either is a bug. To change
here: what makes the load, and which figures are told.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
from contextlib import contextmanager
from typing import Callable, Iterator

from scripts.devtools.shell import say

# Ends by itself where the one that started it is gone.
BURN = "import os, sys\nwhile os.getppid() == int(sys.argv[1]):\n    sum(range(100_000))"


@contextmanager
def burning(count: int) -> Iterator[list[subprocess.Popen[bytes]]]:
    """Keep `count` processors busy until the block ends."""
    command = [sys.executable, "-c", BURN, str(os.getpid())]
    burners = [subprocess.Popen(command) for _ in range(count)]
    try:
        yield burners
    finally:
        for each in burners:
            each.kill()
        for each in burners:
            each.wait()


def under_load(run: Callable[[], int], times: int) -> int:
    """Run tests `times` times beside a burner for each processor; say how each run ended.

    Args:
        run: runs the tests once, and returns their exit status.
        times: how often; each run is done whatever came of those before.

    Returns:
        0 when all of them passed, else the first other exit status.
    """
    count = os.cpu_count() or 1
    ended: list[tuple[int, float]] = []
    with burning(count):
        for turn in range(1, times + 1):
            say(f"Run {turn} of {times}, beside {count} burners.")
            begun = time.monotonic()
            code = run()
            ended.append((code, time.monotonic() - begun))
    for turn, (code, seconds) in enumerate(ended, 1):
        say(f"Run {turn}: {'passed' if code == 0 else f'status {code}'} in {seconds:.0f} s")
    passed = sum(code == 0 for code, _ in ended)
    say(f"{passed} of {times} runs passed beside {count} burners.")
    return next((code for code, _ in ended if code), 0)

"""Give the pages of one browser a part of the CPU, workers and compiler threads included.

    python scripts/measure/throttle.py PROFILE PARTS

Lets every renderer of the browser that runs on the folder PROFILE work one of PARTS slices of
time, by SIGSTOP and SIGCONT. The browser's own throttle bears on a page's main thread alone.
Linux only; ends on SIGTERM, and leaves everything running.
"""

import contextlib
import os
import signal
import sys
import time
from pathlib import Path
from types import FrameType

SLICE = 0.005  # seconds of work in each turn
PROC = Path("/proc")
GENERATIONS = 6  # between a renderer and its browser stand at most some zygotes


def command_line(pid: int) -> str:
    """Return the command line of a process, "" when it is gone."""
    try:
        return (PROC / str(pid) / "cmdline").read_bytes().decode("utf-8", "replace")
    except OSError:
        return ""


def parent(pid: int) -> int:
    """Return the process that started `pid`, 0 when it is gone."""
    try:
        stat = (PROC / str(pid) / "stat").read_text("utf-8", "replace")
    except OSError:
        return 0
    return int(stat.rsplit(") ", 1)[1].split()[1])


def renders_for(pid: int, profile: str) -> bool:
    """Tell whether `pid` is a renderer below the browser that runs on `profile`."""
    if "--type=renderer" not in command_line(pid):
        return False
    for _ in range(GENERATIONS):
        pid = parent(pid)
        if pid <= 1:
            return False
        if f"--user-data-dir={profile}" in command_line(pid).split("\0"):
            return True
    return False


class Throttle:
    """The renderers of one profile, stopped and let go by turns."""

    def __init__(self, profile: str, parts: float) -> None:
        """Keep the browser of `profile` to one of `parts` of the time."""
        self.profile, self.pause = profile, SLICE * (parts - 1)
        self.wanted = True
        self._judged: dict[int, bool] = {}

    def stop(self, _signal: int, _frame: FrameType | None) -> None:
        """End after this turn."""
        self.wanted = False

    def renderers(self) -> list[int]:
        """Return the renderers there are now; a process is judged once it has a command line."""
        pids = [int(entry.name) for entry in PROC.iterdir() if entry.name.isdigit()]
        for pid in pids:
            if pid not in self._judged and command_line(pid):
                self._judged[pid] = renders_for(pid, self.profile)
        return [pid for pid in pids if self._judged.get(pid)]

    def run(self) -> None:
        """Throttle until told to stop."""
        while self.wanted:
            start = time.perf_counter()
            send(self.renderers(), signal.SIGSTOP)
            left = self.pause - (time.perf_counter() - start)
            if left > 0:
                time.sleep(left)
            send(self.renderers(), signal.SIGCONT)
            time.sleep(SLICE)
        send(self.renderers(), signal.SIGCONT)


def send(pids: list[int], number: signal.Signals) -> None:
    """Send a signal to processes, those that have just ended left out."""
    for pid in pids:
        try:
            os.kill(pid, number)
        except ProcessLookupError:
            continue


def main(profile: str, parts: float) -> None:
    """Throttle `profile` until SIGTERM."""
    with contextlib.suppress(OSError):  # not allowed: coarser turns, the same share
        os.nice(-15)  # its turns come in time also on a busy machine
    throttle = Throttle(profile, parts)
    signal.signal(signal.SIGTERM, throttle.stop)
    throttle.run()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))

"""What other programs took of the processors while something was measured.

A round in which they took more than `MOST` is not counted: the rule stands here, before any
measurement, and the report says how many rounds it cost. What is measured once, not in rounds, is
measured again instead (`quiet`). Linux only; elsewhere nothing is known and every round counts.
"""

import os
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

MOST = 0.15  # of all processors' time, on average over a visit
TRIES = 4  # times as many rounds as are wanted, at most, or measurements of one thing
ENOUGH = 5  # rounds whose median may be published
PROC = Path("/proc")


@dataclass(frozen=True)
class Spent:
    """Seconds: of a clock, of all processors at work, and those of our own programs."""

    clock: float
    busy: float
    own: float


def busy_ticks(stat: str) -> int:
    """Return the ticks of work in /proc/stat: all but idling and waiting for a disk.

    >>> busy_ticks("cpu  5 1 4 100 7 0 2 3 0 0")
    15
    """
    user, nice, system, _idle, _wait, *more = map(int, stat.split("\n", 1)[0].split()[1:])
    return user + nice + system + sum(more[:3])  # guests are in `user` already


def process(stat: str) -> tuple[int, int]:
    """Return the parent in /proc/PID/stat, and the ticks of the process and its ended children.

    >>> process("7 (a b) c) S 3 7 7 0 -1 4 1 1 0 0 10 5 2 1 20 0")
    (3, 18)
    """
    fields = stat.rsplit(") ", 1)[1].split()
    return int(fields[1]), sum(map(int, fields[11:15]))


def below(parents: dict[int, int], top: int) -> set[int]:
    """Return `top` and all processes that it or those below it started."""
    found = {top}
    while more := {pid for pid, parent in parents.items() if parent in found} - found:
        found |= more
    return found


def own_ticks(top: int) -> int:
    """Return the ticks of a process and of all below it."""
    found: dict[int, tuple[int, int]] = {}
    for entry in PROC.iterdir():
        if entry.name.isdigit():
            try:
                found[int(entry.name)] = process((entry / "stat").read_text("utf-8", "replace"))
            except OSError:
                continue  # it has just ended
    parents = {pid: parent for pid, (parent, _) in found.items()}
    return sum(found[pid][1] for pid in below(parents, top) if pid in found)


def spent() -> Spent | None:
    """Return what was spent so far, None where it cannot be known."""
    try:
        tick = os.sysconf("SC_CLK_TCK")
        busy = busy_ticks((PROC / "stat").read_text("utf-8"))
        return Spent(time.monotonic(), busy / tick, own_ticks(os.getpid()) / tick)
    except (OSError, ValueError):
        return None


def share(before: Spent | None, after: Spent | None, processors: int) -> float | None:
    """Return the share of the processors' time that others took; None where it is not known.

    >>> share(Spent(0, 10, 5), Spent(10, 26, 19), 2)
    0.1
    """
    if before is None or after is None or after.clock <= before.clock:
        return None
    others = (after.busy - before.busy) - (after.own - before.own)
    return round(max(0.0, others) / ((after.clock - before.clock) * processors), 3)


def counts(shares: list[float | None]) -> bool:
    """Return whether a round with these visits counts."""
    return all(one is None or one <= MOST for one in shares)


def quiet(measured: Callable[[], dict[str, Any]]) -> dict[str, Any]:
    """Return what `measured` found, its `others` among it, made again until it counts.

    After `TRIES` the last one is returned all the same: `disturbed` then names it.
    """
    found: dict[str, Any] = {}
    for tried in range(TRIES):
        found = {**measured(), "thrown_out": tried}
        if counts([found["others"]]):
            return found
    return {**found, "thrown_out": TRIES}


def disturbed(report: Mapping[str, Any]) -> list[str]:
    """Return the names of the parts of a report that other programs disturbed too much.

    Those are conditions of which too few rounds count, and what was never measured quietly.
    """
    enough = min(int(report["rounds"]), ENOUGH)
    conditions: Mapping[str, Any] = report.get("conditions", {})
    few = [name for name, one in conditions.items() if one["counted"] < enough]
    single = [name for name in ("build", "steps") if name in report]
    return [*few, *(name for name in single if not counts([report[name]["others"]]))]

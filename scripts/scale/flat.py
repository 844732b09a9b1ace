"""Whether reading stays as fast and as small: rows one after the other, in tenths.

    python -m scripts.scale.flat 100000

Prints a line of JSON for each way in: `triage`, a generated row at a time, and `recognise`, one
text of so many lines, which is read at both ends. Of triage it says how many processor seconds
each tenth of the rows took and how much memory the process held after it.
"""

import json
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from itertools import islice

from guide.kb import KB
from guide.read.recognise import recognise
from guide.triage.lines import Numbered, Triage
from scripts.scale.measure import resident
from tests.batch import made

TODAY = date(2026, 11, 25)
PARTS = 10
MB = 1_000_000


def tenths(rows: Iterable[Numbered], count: int) -> Iterator[tuple[float, float]]:
    """Yield the seconds that each tenth of `count` rows took, and the MB held after it."""
    worker = Triage(KB, TODAY, "zh", {"deal": "sale"})
    rest = iter(rows)
    for _ in range(PARTS):
        start = time.process_time()
        for row in islice(rest, count // PARTS):
            worker.line(row)
        yield time.process_time() - start, resident(os.getpid()) / MB


def triage(count: int) -> dict[str, object]:
    """Return the seconds and MB of each tenth of `count` generated rows."""
    rows = (Numbered(at, cells) for at, cells in enumerate(made(count, count), 2))
    found = list(tenths(rows, count))
    return {
        "way": "triage",
        "rows": count,
        "seconds": [round(seconds, 3) for seconds, _ in found],
        "mb": [round(held, 1) for _, held in found],
    }


def text(count: int) -> dict[str, object]:
    """Return the seconds that one text of `count` scans takes."""
    lines = (f"2026-11-{at % 28 + 1:02} 10:00 快件到达 第{at}站" for at in range(count))
    whole = "\n".join(lines)
    start = time.process_time()
    recognise(KB, whole, TODAY)
    spent = time.process_time() - start
    held = resident(os.getpid()) / MB
    return {"way": "recognise", "rows": count, "seconds": [round(spent, 3)], "mb": [round(held, 1)]}


def main(arguments: Sequence[str]) -> int:
    """Print the figures for each count; return 0."""
    for count in map(int, arguments or ("100000",)):
        for way in (triage, text):
            print(json.dumps(way(count)), flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""How long a run of the tests took, and which took longest: kept for the bench to publish."""

import json
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

LONGEST = 25


def told(reports: Iterable[Any], seconds: float) -> dict[str, Any]:
    """Return seconds and number of tests of a run, and its longest ones.

    A test's seconds are those of its set-up, its call and its end together; what a fixture of
    many tests took stands with the test that was the first to need it.
    """
    each: defaultdict[str, float] = defaultdict(float)
    for report in reports:
        each[report.nodeid] += report.duration
    longest = sorted(each.items(), key=lambda item: (-item[1], item[0]))[:LONGEST]
    return {
        "seconds": round(seconds, 1),
        "tests": len(each),
        "longest": [[name, round(spent, 1)] for name, spent in longest],
    }


def keep(path: Path, reports: Iterable[Any], seconds: float) -> None:
    """Write what is told of a run."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(told(reports, seconds), indent=1) + "\n", "utf-8")

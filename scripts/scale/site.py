"""Measure hosting: what nginx serves a second, what a visit loads, what a month comes to.

    python scripts/dev.py scale [--seconds N] [--json OUT]

Builds the site as released, serves it by nginx with the file that it publishes, and writes
`docs/data/scale.json`, which the page about coverage shows with the sum of a month.
"""

import argparse
import json
import os
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright

from scripts.devtools.build import build
from scripts.measure.bench import OUT, SITE
from scripts.pages.coverage.hosting import bits, bytes_
from scripts.pages.coverage.month import month, read
from scripts.scale.load import SECONDS, served
from scripts.scale.visits import visits


def server() -> str:
    """Return nginx's name and version."""
    done = subprocess.run(["nginx", "-v"], check=True, capture_output=True, text=True)
    return done.stderr.rsplit(": ", 1)[1].strip()


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write, print the sum; return 0."""
    parser = argparse.ArgumentParser(prog="dev.py scale", description=__doc__)
    parser.add_argument("--seconds", type=int, default=SECONDS, help="for each file and protocol")
    parser.add_argument("--json", type=Path, default=OUT / "scale.json", help="write here")
    options = parser.parse_args(arguments)
    build(SITE, release=True)
    machine: dict[str, Any] = {"processors": os.cpu_count(), "server": server()}
    machine["load"] = [round(value, 1) for value in os.getloadavg()]
    report: dict[str, Any] = {"measured_on": datetime.now(UTC).date().isoformat()}
    report["machine"] = machine
    with sync_playwright() as playwright:
        report |= {"served": served(SITE, options.seconds), "visits": visits(playwright, SITE)}
    options.json.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    sum_ = month(read(report).visits)
    print(json.dumps(report, indent=1))
    print(f"A month: {bytes_(sum_.size)}, {bits(sum_.mean_bits)} on average,")
    print(f"{bits(sum_.peak_bits)} and {sum_.peak_requests} requests a second at the busiest.")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())

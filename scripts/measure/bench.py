"""Measure the site: speed in a browser, weight, build time; or recognition of lines.

    python scripts/dev.py bench [--quick] [--rounds N] [--only PART ...] [--json OUT]
    python scripts/dev.py bench --lines PATH [--json OUT]

Speed is measured in rounds: in each, every page is opened once in a cold profile, under each
condition. What counts are the ratios within a round; times depend on the machine. A round in
which other programs took too much of the processors is thrown out, counted, and made again
(scripts/measure/others.py has the rule).
"""

import argparse
import json
import os
import platform
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path
from typing import Any, NamedTuple

from playwright.sync_api import Playwright, sync_playwright

from scripts.devtools.build import build
from scripts.measure import others
from scripts.measure import pictures as bench_pictures
from scripts.measure import sizes as bench_sizes
from scripts.measure import steps as bench_steps
from scripts.measure.browser import PAGES, chromium, cold, visit
from scripts.measure.figures import condition, published, table
from scripts.measure.host import Link
from scripts.measure.reading.__main__ import main as measure_reading
from scripts.measure.site import ROOT, add_pages

SITE = ROOT / "build" / "bench-site"
OUT = ROOT / "docs" / "data"
TIMES = ROOT / "build" / "test-times"  # as scripts/dev.py names it


class Condition(NamedTuple):
    """A link, and how many parts the CPU is cut into (the pages get one)."""

    link: Link = Link()
    parts: float = 1


CONDITIONS = {
    "full": Condition(),
    "quarter": Condition(parts=4),
    "9mbit": Condition(Link(9_000_000, 0.06)),
    "1.6mbit": Condition(Link(1_600_000, 0.15)),
}
PARTS = (*CONDITIONS, "steps", "bytes", "pictures", "build")
QUICK = ("full", "steps", "bytes")


def machine(playwright: Playwright) -> dict[str, Any]:
    """Return what the times depend on."""
    with cold(playwright) as (context, _page):
        browser = context.browser
        version = browser.version if browser else ""
    return {
        "processors": os.cpu_count(),
        "architecture": platform.machine(),
        "browser": version or Path(chromium()).name,
        "load": [round(value, 1) for value in os.getloadavg()],
        "note": "a shared machine: ratios within a round count, times do not",
    }


def suite(folder: Path) -> dict[str, Any]:
    """Return how long the parts of the last whole test run took, and which tests took longest."""
    parts = sorted(folder.glob("*.json"))
    return {path.stem: json.loads(path.read_text("utf-8")) for path in parts}


def built() -> dict[str, Any]:
    """Build both languages; return the seconds, the processor's seconds, what others took."""
    before, start, all_before = os.times(), time.monotonic(), others.spent()
    build(SITE)
    after = os.times()
    used = sum(after[2:4]) - sum(before[2:4])
    return {
        "seconds": round(time.monotonic() - start, 1),
        "processor_seconds": round(used, 1),
        "others": others.share(all_before, others.spent(), os.cpu_count() or 1),
    }


def speed(playwright: Playwright, names: Sequence[str], rounds: int) -> dict[str, Any]:
    """Return the report on each condition, measured in interleaved rounds.

    Under each, rounds are made until `rounds` of them count, at most `others.TRIES` times as many.
    """
    samples: dict[str, dict[str, list[dict[str, Any]]]] = {
        name: {subject: [] for subject in PAGES} for name in names
    }
    thrown_out = dict.fromkeys(names, 0)
    for _ in range(rounds * others.TRIES):
        for name in names:
            if len(samples[name]["ours"]) == rounds:
                continue
            link, parts = CONDITIONS[name]
            last = {each: visit(playwright, SITE, each, link, parts) for each in PAGES}
            counted = others.counts([found["others"] for found in last.values()])
            thrown_out[name] += not counted
            for subject, found in last.items() if counted else ():
                samples[name][subject].append(found)
            said = "counts" if counted else "thrown out"
            print(f"{name}, a round that {said}: {json.dumps(last)}", flush=True)
    return {name: condition(samples[name], thrown_out[name]) for name in names}


def protocols(conditions: dict[str, Any]) -> list[str]:
    """Return the protocols that the measured pages came by; the bench's own host has one."""
    visits = (one for found in conditions.values() for one in chain(*found["rounds"].values()))
    return sorted({visit["protocol"] for visit in visits})


def measure(parts: Sequence[str], rounds: int) -> dict[str, Any]:
    """Return the report on the chosen parts."""
    report: dict[str, Any] = {"measured_on": datetime.now(UTC).date().isoformat()}
    report["rounds"], start = rounds, time.monotonic()
    report["suite"] = suite(TIMES)
    build(SITE)  # makes what is kept from build to build
    if "build" in parts:
        report["build"] = others.quiet(built)
    build(SITE, release=True)  # what readers get
    add_pages(SITE)
    with sync_playwright() as playwright:
        report["machine"] = machine(playwright)
        if "bytes" in parts:
            report["bytes"] = bench_sizes.sizes(playwright, SITE)
        if "steps" in parts:
            report["steps"] = others.quiet(lambda: bench_steps.steps(playwright, SITE))
        if "pictures" in parts:
            report["pictures"] = bench_pictures.pictures(playwright, SITE)
        chosen = [name for name in CONDITIONS if name in parts]
        report["rule"] = {"others_at_most": others.MOST, "tries": rounds * others.TRIES}
        report["conditions"] = speed(playwright, chosen, rounds)
        report["protocol"] = protocols(report["conditions"])
    report["took_seconds"] = round(time.monotonic() - start)
    return report


def parser() -> argparse.ArgumentParser:
    """Return the parser of the command line."""
    made = argparse.ArgumentParser(
        prog="dev.py bench",
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    made.add_argument("--rounds", type=int, help="cold visits per page and condition (7)")
    made.add_argument("--quick", action="store_true", help="3 rounds, no throttle, no slow links")
    made.add_argument("--only", nargs="+", choices=PARTS, help="only these parts")
    made.add_argument("--lines", type=Path, help="measure recognition of these labelled lines")
    made.add_argument("--json", type=Path, help="write the figures here (docs/data/)")
    return made


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, write the figures, print them; return 0, or 2 where something cannot be read."""
    options = parser().parse_args(arguments)
    if options.lines:
        out = options.json or OUT / "recognition.json"
        out.parent.mkdir(parents=True, exist_ok=True)
        return measure_reading(["--lines", str(options.lines), "--json", str(out)])
    parts = options.only or (QUICK if options.quick else PARTS)
    usual = 3 if options.quick else 7
    rounds = usual if options.rounds is None else options.rounds
    if rounds < 1:
        print(f"--rounds takes 1 or more, not {rounds}.", file=sys.stderr)
        return 2
    report = measure(parts, rounds)
    report["figures"] = published(report)
    # A part of the figures replaces the published ones only where it is told to.
    out = options.json or (OUT / "bench.json" if set(parts) == set(PARTS) else None)
    print(table(report))
    loud = others.disturbed(report)
    if loud and not options.json:
        print(f"Not kept: other programs took too much during {', '.join(loud)}.", file=sys.stderr)
        return 1
    if out:
        out.parent.mkdir(parents=True, exist_ok=True)
        out.write_text(json.dumps(report, indent=1) + "\n", "utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())

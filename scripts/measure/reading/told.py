"""What was measured of reading: as JSON for the site, and as a table for the terminal."""

import json
from dataclasses import asdict

from scripts.measure.reading.lines import NOTHING, TRACE_LINES, Report


def as_json(report: Report) -> str:
    """Return `report` as JSON, for the page of the site that publishes the figures."""
    return json.dumps(
        {
            "groups": {name: asdict(score) for name, score in report.groups.items()},
            "sources": {name: asdict(score) for name, score in report.sources.items()},
            "confusion": [[*pair, count] for pair, count in report.confusion.most_common()],
            "line_ms": report.line_ms,
            "trace_ms": report.trace_ms,
            "reliability": report.reliability,
        },
        ensure_ascii=False,
        indent=1,
    )


def as_text(report: Report) -> str:
    """Return `report` as a table for the terminal."""
    rows = [
        f"{'group':<24}{'lines':>6}{'top-1':>8}{'top-3':>8}{'missed':>14}{'alarms':>14}{'sure':>16}"
    ]
    for name, score in report.groups.items():
        rows.append(
            f"{name:<24}{score.lines:>6}{_share(score.first, score.lines):>8}"
            f"{_share(score.third, score.lines):>8}"
            f"{_of(score.missed, score.exceptions):>14}{_of(score.alarms, score.normal):>14}"
            f"{_of(score.sure_right, score.sure):>16}"
        )
    for tenth, (lines, right) in enumerate(report.reliability):
        rows.append(f"share of {tenth / 10:.1f} and more: {_of(right, lines)} right")
    whole = sum(score.first == score.lines for score in report.sources.values())
    rows.append(f"sources with every line right: {whole} of {len(report.sources)}")
    rows.append("wrong answers (label -> answer: lines)")
    rows += [f"  {a} -> {b}: {n}" for (a, b), n in report.confusion.most_common()]
    rows += [f"  {text[:60]} | {label} | {first}" for text, label, first in report.wrong]
    rows.append(f"one line {report.line_ms} ms, a trace of {TRACE_LINES} {report.trace_ms} ms")
    return "\n".join(rows)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else NOTHING


def _of(part: int, whole: int) -> str:
    return f"{part}/{whole} {_share(part, whole)}"

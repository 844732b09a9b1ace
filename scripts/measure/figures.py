"""Medians, ratios and targets of a measurement; pure, so that they can be tested."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Samples = Sequence[Mapping[str, float]]


@dataclass(frozen=True)
class Target:
    """A figure and what it must not exceed; `value` is None where it was not measured."""

    id: str
    name: str
    value: float | None
    most: float
    unit: str = ""

    @property
    def met(self) -> bool | None:
        """Whether the target is met; None where it was not measured."""
        return None if self.value is None else self.value <= self.most


def percentile(values: Iterable[float], share: float) -> float:
    """Return the smallest of `values` that at least `share` of them do not exceed.

    Raises:
        ValueError: there are no values, or the share is not above 0 and at most 1.

    >>> percentile([5, 1, 3, 2, 4], 0.5), percentile([5, 1, 3, 2, 4], 0.95)
    (3, 5)
    """
    ordered = sorted(values)
    if not ordered or not 0 < share <= 1:
        raise ValueError(f"no percentile {share} of {len(ordered)} values")
    whole, rest = divmod(len(ordered) * round(share * 1000), 1000)
    return ordered[whole + (rest > 0) - 1]


def medians(samples: Samples) -> dict[str, float]:
    """Return the median of every figure that all samples have."""
    names = set.intersection(*(set(sample) for sample in samples)) if samples else set()
    return {name: round(median(sample[name] for sample in samples), 1) for name in sorted(names)}


def ratio(over: Samples, under: Samples, name: str, against: str = "") -> float | None:
    """Return the median ratio of a figure within rounds; None where it was not measured.

    Round by round, so that a machine that is busy for a while bears on both alike.
    """
    against = against or name
    pairs = zip(over, under, strict=False)
    found = [a[name] / b[against] for a, b in pairs if name in a and against in b]
    return round(median(found), 3) if found else None


def condition(samples: Mapping[str, Samples]) -> dict[str, Any]:
    """Return the report on one condition: medians by subject, ratios, and the raw figures."""
    ours, stock, plain = (samples.get(name, ()) for name in ("ours", "stock", "plain"))
    return {
        "median": {name: medians(rounds) for name, rounds in samples.items()},
        "ratio": {
            "question_to_plain": ratio(ours, plain, "question"),
            "question_to_stock": ratio(ours, stock, "question"),
            "advice_to_stock": ratio(ours, stock, "advice"),
        },
        "rounds": {name: list(rounds) for name, rounds in samples.items()},
    }


def at(report: Mapping[str, Any], *path: str) -> float | None:
    """Return the figure at a path of a report, None where it was not measured."""
    here: Any = report
    for name in path:
        if not isinstance(here, Mapping) or name not in here:
            return None
        here = here[name]
    return None if here is None else float(here)


def targets(report: Mapping[str, Any]) -> list[Target]:
    """Return every target with what was measured."""

    def advice(name: str) -> float | None:
        return at(report, "conditions", name, "ratio", "advice_to_stock")

    question = at(report, "conditions", "full", "ratio", "question_to_plain")
    return [
        Target("first-question", "first usable question / plain JavaScript", question, 1.2),
        Target("first-advice", "first advice / stock Pyodide", advice("full"), 0.32),
        Target(
            "first-advice-quarter-cpu",
            "first advice / stock, a quarter of the CPU",
            advice("quarter"),
            0.20,
        ),
        Target(
            "first-advice-slow-net", "first advice / stock, 1.6 Mbit/s", advice("1.6mbit"), 0.50
        ),
        Target(
            "step-median", "step in the worker, median", at(report, "steps", "median"), 15, "ms"
        ),
        Target(
            "step-p95", "step in the worker, 95th percentile", at(report, "steps", "p95"), 50, "ms"
        ),
        Target(
            "before-first-question",
            "before the first question, Brotli",
            at(report, "bytes", "question_kb"),
            60,
            "KB",
        ),
        Target("runtime", "whole runtime, Brotli", at(report, "bytes", "runtime_mb"), 4.5, "MB"),
        Target(
            "first-page", "first page on the wire", at(report, "bytes", "first_page_kb"), 300, "KB"
        ),
        Target("build", "build of both languages", at(report, "build", "seconds"), 40, "s"),
    ]


def published(report: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what the site's page on measurements shows: each figure that was measured."""
    return [
        {
            "id": each.id,
            "value": each.value,
            "unit": each.unit.lower() or "ratio",
            "goal": each.most,
        }
        for each in targets(report)
        if each.value is not None
    ]


def figure(value: float | None, digits: int = 0) -> str:
    """Return a number for a table, a dash where there is none."""
    return "-" if value is None else f"{value:.{digits}f}"


def table(report: Mapping[str, Any]) -> str:
    """Return the report as text for the terminal."""
    rows = [f"{'':<10}{'subject':<9}{'question ms':>12}{'advice ms':>12}{'KB':>8}"]
    for name, found in report.get("conditions", {}).items():
        for subject in found["median"]:
            question, advice, size = (
                at(found, "median", subject, field) for field in ("question", "advice", "bytes")
            )
            kb = None if size is None else size / 1000
            rows.append(
                f"{name:<10}{subject:<9}{figure(question):>12}{figure(advice):>12}{figure(kb):>8}"
            )
    rows.append("")
    words = {True: "met", False: "MISSED", None: "not measured"}
    for target in targets(report):
        unit = f" {target.unit}" if target.unit else ""
        measured = figure(target.value, 2) + (unit if target.value is not None else "")
        rows.append(
            f"{target.name:<44}{measured:>12}  <= {target.most:g}{unit:<4} {words[target.met]}"
        )
    return "\n".join(rows)

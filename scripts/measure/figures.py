"""Medians, ratios and targets of a measurement; pure, so that they can be tested."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from statistics import median
from typing import Any

Samples = Sequence[Mapping[str, Any]]


@dataclass(frozen=True)
class Target:
    """A figure and what it must not exceed; `value` is None where it was not measured.

    `spread` is the lowest and the highest of the rounds that counted, where there were rounds.
    """

    id: str
    name: str
    value: float | None
    most: float
    unit: str = ""
    spread: tuple[float, float] | None = None

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
    numbers = [
        {name for name, value in one.items() if isinstance(value, (int, float))} for one in samples
    ]
    names = set.intersection(*numbers) if numbers else set()
    return {name: round(median(sample[name] for sample in samples), 1) for name in sorted(names)}


def ratios(over: Samples, under: Samples, name: str) -> list[float]:
    """Return the ratio of a figure within each round that has it.

    Round by round, so that a machine that is busy for a while bears on both alike.
    """
    pairs = zip(over, under, strict=False)
    return [round(a[name] / b[name], 3) for a, b in pairs if name in a and name in b]


def condition(samples: Mapping[str, Samples], thrown_out: int = 0) -> dict[str, Any]:
    """Return the report on one condition: medians by subject, ratios, and the raw figures.

    `spread` is the lowest and the highest ratio of the rounds that counted.
    """
    ours, stock, plain = (samples.get(name, ()) for name in ("ours", "stock", "plain"))
    every = {
        "question_to_plain": ratios(ours, plain, "question"),
        "question_to_stock": ratios(ours, stock, "question"),
        "advice_to_stock": ratios(ours, stock, "advice"),
    }
    return {
        "counted": len(ours),
        "thrown_out": thrown_out,
        "median": {name: medians(rounds) for name, rounds in samples.items()},
        "ratio": {name: round(median(found), 3) for name, found in every.items() if found},
        "spread": {name: [min(found), max(found)] for name, found in every.items() if found},
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


# Ratios within rounds: id, name, condition, ratio, and what it must not exceed.
RATIOS = (
    ("first-question", "first question / plain JavaScript", "full", "question_to_plain", 1.0),
    ("first-advice", "first advice / stock Pyodide", "full", "advice_to_stock", 0.32),
    (
        *("first-advice-quarter-cpu", "first advice / stock, a quarter of the CPU"),
        *("quarter", "advice_to_stock", 0.28),
    ),
    (
        *("first-advice-slow-net", "first advice / stock, 1.6 Mbit/s"),
        *("1.6mbit", "advice_to_stock", 0.35),
    ),
)
# Single figures: id, name, part and figure of the report, what it must not exceed, unit.
SINGLE = (
    ("step-median", "step in the worker, median", "steps", "median", 10, "ms"),
    ("step-p95", "step in the worker, 95th percentile", "steps", "p95", 50, "ms"),
    ("phone-line", "first line read, a quarter of the CPU", "steps", "phone_line", 2000, "ms"),
    (
        *("before-first-question", "before the first question, Brotli"),
        *("bytes", "question_kb", 45, "KB"),
    ),
    ("runtime", "runtime without its snapshot, Brotli", "bytes", "runtime_mb", 1.7, "MB"),
    ("snapshot", "snapshot of the memory, Brotli", "bytes", "snapshot_mb", 3.0, "MB"),
    ("first-page", "first page on the wire", "bytes", "first_page_kb", 300, "KB"),
    ("build", "build of both languages", "build", "seconds", 25, "s"),
)


def spread(report: Mapping[str, Any], name: str, which: str) -> tuple[float, float] | None:
    """Return the lowest and the highest of a ratio under a condition."""
    found = report.get("conditions", {}).get(name, {}).get("spread", {}).get(which)
    return (float(found[0]), float(found[1])) if found else None


def targets(report: Mapping[str, Any]) -> list[Target]:
    """Return every target with what was measured."""
    return [
        Target(
            id_,
            name,
            at(report, "conditions", where, "ratio", which),
            most,
            spread=spread(report, where, which),
        )
        for id_, name, where, which, most in RATIOS
    ] + [
        Target(id_, name, at(report, part, figure_), most, unit)
        for id_, name, part, figure_, most, unit in SINGLE
    ]


def published(report: Mapping[str, Any]) -> list[dict[str, Any]]:
    """Return what the site's page on measurements shows: each figure that was measured."""
    return [
        {
            "id": each.id,
            "value": each.value,
            "unit": each.unit.lower() or "ratio",
            "goal": each.most,
            "spread": each.spread and list(each.spread),
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
        rows.append(f"{name:<10}rounds: {found['counted']}, thrown out: {found['thrown_out']}")
    rows.append("")
    words = {True: "met", False: "MISSED", None: "not measured"}
    for target in targets(report):
        unit = f" {target.unit}" if target.unit else ""
        measured = figure(target.value, 2) + (unit if target.value is not None else "")
        between = "" if target.spread is None else "  ({:.2f}-{:.2f})".format(*target.spread)
        most = f"<= {target.most:g}{unit:<4}"
        rows.append(f"{target.name:<44}{measured:>12}  {most} {words[target.met]}{between}")
    return "\n".join(rows)

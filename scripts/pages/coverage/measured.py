"""Figures that a program measured and somebody committed: read, checked, never made up.

`recognition.json` is what ``python -m scripts.measure.reading.apart --lines PATH --json FILE``
writes, by a model that learned from none of the lines; the day is added by hand. `bench.json` holds
``{"measured_on": ISO day, "figures": [{"id", "value", "unit", "goal", "spread"}]}``, `goal` being
the most that is wanted, or null, and `spread` the lowest and highest round, null or absent
where there were no rounds; and how it was measured, as ``scripts/dev.py bench`` writes it.
`scale.json` is what ``scripts/dev.py scale`` writes (month.py).
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

from scripts.pages.coverage.month import Scale
from scripts.pages.coverage.month import read as _scale

COUNTS = (
    "lines",
    "first",
    "third",
    "exceptions",
    "missed",
    "normal",
    "alarms",
    "sure",
    "sure_right",
)


@dataclass(frozen=True, slots=True)
class Group:
    """Counts over the lines of one language and origin (`scripts.measure.reading.lines.Score`)."""

    name: str
    lines: int
    first: int
    third: int
    exceptions: int
    missed: int
    normal: int
    alarms: int
    sure: int
    sure_right: int


@dataclass(frozen=True, slots=True)
class Recognition:
    """How well lines were recognised; `trace_ms` is the time for a trace of forty lines."""

    groups: tuple[Group, ...]
    trace_ms: float
    measured_on: date | None
    # Answers and right ones by the share that the first one had, in tenths.
    reliability: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure, the most that is wanted, and how far its rounds lay apart."""

    id: str
    value: float
    unit: str
    goal: float | None
    spread: tuple[float, float] | None


@dataclass(frozen=True, slots=True)
class Bench:
    """The figures of one run, and how it was measured; None where that was not written.

    `others` is the share of the processors' time from which on a round is thrown out, `counted`
    and `thrown_out` are rounds under all conditions together.
    """

    figures: tuple[Figure, ...]
    measured_on: date | None
    processors: int | None
    browser: str | None
    protocol: str | None
    others: float | None
    counted: int | None
    thrown_out: int | None


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured; None where no file is there yet."""

    recognition: Recognition | None
    bench: Bench | None
    scale: Scale | None = None


def measured(folder: Path) -> Measured:
    """Return the figures in `folder`.

    Raises:
        ValueError: a file is there but not in its form; it is named.
    """
    return Measured(
        _read(folder / "recognition.json", _recognition),
        _read(folder / "bench.json", _bench),
        _read(folder / "scale.json", _scale),
    )


def _read[T](path: Path, made: Any) -> T | None:
    if not path.is_file():
        return None
    try:
        found: T = made(json.loads(path.read_text(encoding="utf-8")))
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path.name} is not in its form: {error!r}") from error
    return found


def _recognition(data: dict[str, Any]) -> Recognition:
    groups = [
        Group(name, *(int(score[count]) for count in COUNTS))
        for name, score in data["groups"].items()
    ]
    for group in groups:
        shares = (group.first, group.third, group.exceptions, group.normal)
        if max(shares) > group.lines or group.missed > group.exceptions:
            raise ValueError(f"{group.name} counts more than it has lines")
    tenths = tuple((int(lines), int(right)) for lines, right in data["reliability"])
    if any(right > lines for lines, right in tenths):
        raise ValueError("more right answers than answers")
    return Recognition(tuple(groups), float(data["trace_ms"]), _day(data), tenths)


def _bench(data: dict[str, Any]) -> Bench:
    figures = [
        Figure(
            str(one["id"]),
            float(one["value"]),
            str(one["unit"]),
            None if one["goal"] is None else float(one["goal"]),
            _spread(one),
        )
        for one in data["figures"]
    ]
    machine, rounds = data.get("machine", {}), list(data.get("conditions", {}).values())
    counted = "rule" in data
    return Bench(
        figures=tuple(figures),
        measured_on=_day(data),
        processors=machine.get("processors"),
        browser=machine.get("browser"),
        protocol=", ".join(data["protocol"]) if "protocol" in data else None,
        others=float(data["rule"]["others_at_most"]) if counted else None,
        counted=sum(int(one["counted"]) for one in rounds) if counted else None,
        thrown_out=sum(int(one["thrown_out"]) for one in rounds) if counted else None,
    )


def _spread(figure: dict[str, Any]) -> tuple[float, float] | None:
    """Return the lowest and the highest round of a figure.

    Raises:
        ValueError: its value does not lie between them.
    """
    if not figure.get("spread"):
        return None
    low, high = map(float, figure["spread"])
    if not low <= float(figure["value"]) <= high:
        raise ValueError(f"{figure['id']} lies outside of its own rounds")
    return low, high


def _day(data: dict[str, Any]) -> date | None:
    return date.fromisoformat(data["measured_on"]) if "measured_on" in data else None

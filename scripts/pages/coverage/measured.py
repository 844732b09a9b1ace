"""Figures that a program measured and somebody committed: read, checked, never made up.

`recognition.json` is what ``scripts/dev.py bench --lines PATH --json FILE`` writes. `bench.json`
holds ``{"measured_on": ISO day, "figures": [{"id", "value", "unit", "goal"}]}``, `goal` being the
most that is wanted, or null.
"""

import json
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

COUNTS = ("lines", "first", "third", "exceptions", "missed", "normal", "alarms")


@dataclass(frozen=True, slots=True)
class Group:
    """Counts over the lines of one language and origin; see `scripts.measure.lines.Score`."""

    name: str
    lines: int
    first: int
    third: int
    exceptions: int
    missed: int
    normal: int
    alarms: int


@dataclass(frozen=True, slots=True)
class Recognition:
    """How well lines were recognised; `trace_ms` is the time for a trace of forty lines."""

    groups: tuple[Group, ...]
    trace_ms: float
    measured_on: date | None


@dataclass(frozen=True, slots=True)
class Figure:
    """One measured figure and the most that is wanted."""

    id: str
    value: float
    unit: str
    goal: float | None


@dataclass(frozen=True, slots=True)
class Bench:
    """The figures of one run."""

    figures: tuple[Figure, ...]
    measured_on: date | None


@dataclass(frozen=True, slots=True)
class Measured:
    """What was measured; None where no file is there yet."""

    recognition: Recognition | None
    bench: Bench | None


def measured(folder: Path) -> Measured:
    """Return the figures in `folder`.

    Raises:
        ValueError: a file is there but not in its form; it is named.
    """
    return Measured(
        _read(folder / "recognition.json", _recognition), _read(folder / "bench.json", _bench)
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
    return Recognition(tuple(groups), float(data["trace_ms"]), _day(data))


def _bench(data: dict[str, Any]) -> Bench:
    figures = [
        Figure(
            str(one["id"]),
            float(one["value"]),
            str(one["unit"]),
            None if one["goal"] is None else float(one["goal"]),
        )
        for one in data["figures"]
    ]
    return Bench(tuple(figures), _day(data))


def _day(data: dict[str, Any]) -> date | None:
    return date.fromisoformat(data["measured_on"]) if "measured_on" in data else None

"""What a month of a million visits costs a host: measured bytes times assumed readers.

`scale.json` holds what ``scripts/dev.py scale`` measured: how many requests a second nginx
answered on one machine, and the bytes and requests of one visit of each sort. Who comes is
assumed here, and the page marks it as a rule of thumb. All of it is whole numbers: nothing is
random, so that anybody can do the sum again.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

VISITS = 1_000_000
# Of a hundred visits: straight to a kind's page from a search, the wizard for the first time on a
# link of each sort, and somebody who was there before.
READERS = {"kind": 40, "fast": 20, "middle": 15, "slow": 7, "returning": 18}
DAYS, SECONDS = 30, 3_600
BUSIEST = 10  # percent of a day's visits come in its busiest hour
BURST = 3  # times as many as on average in that hour come in its busiest moment


@dataclass(frozen=True, slots=True)
class Served:
    """Requests a second for one file: over HTTP/2 with TLS, and over HTTP/1.1 without."""

    name: str
    size: int
    h2: float
    h1: float


@dataclass(frozen=True, slots=True)
class Visit:
    """One visit of a sort: bytes of bodies, and requests."""

    size: int
    requests: int


@dataclass(frozen=True, slots=True)
class Scale:
    """What was measured of hosting."""

    measured_on: date | None
    processors: int | None
    server: str | None
    served: tuple[Served, ...]
    visits: Mapping[str, Visit]


@dataclass(frozen=True, slots=True)
class Month:
    """The sum of a month: by sort of visit how many and bytes in all; then all of them.

    Bits a second are averages over the month and over its busiest moment; `peak_requests` is a
    second of that moment, rounded up.
    """

    rows: tuple[tuple[str, int, int], ...]
    size: int
    mean_bits: int
    peak_bits: int
    peak_requests: int


def read(data: dict[str, Any]) -> Scale:
    """Return the figures in `data`.

    Raises:
        KeyError, TypeError, ValueError: they are not in their form.
    """
    served = tuple(
        Served(name, int(one["bytes"]), float(one["h2"]), float(one["h1"]))
        for name, one in data["served"].items()
    )
    visits = {
        name: Visit(int(one["bytes"]), int(one["requests"])) for name, one in data["visits"].items()
    }
    if visits.keys() != READERS.keys():
        raise ValueError(f"the visits are {sorted(visits)}, not {sorted(READERS)}")
    day, machine = data.get("measured_on"), data.get("machine", {})
    measured_on = None if day is None else date.fromisoformat(day)
    processors, server = machine.get("processors"), machine.get("server")
    return Scale(measured_on, processors, server, served, visits)


def in_busiest_second(of_month: int) -> int:
    """Return how many of a month's things fall into its busiest second, rounded up.

    >>> in_busiest_second(30 * 3_600 * 10)
    3
    """
    return -(-of_month * BUSIEST * BURST // (DAYS * 100 * SECONDS))


def month(visits: Mapping[str, Visit]) -> Month:
    """Return what `VISITS` visits come to, by the sorts of `READERS`."""
    counts = {name: VISITS * share // 100 for name, share in READERS.items()}
    rows = tuple((name, count, count * visits[name].size) for name, count in counts.items())
    size = sum(total for _, _, total in rows)
    requests = sum(count * visits[name].requests for name, count in counts.items())
    return Month(
        rows=rows,
        size=size,
        mean_bits=size * 8 // (DAYS * 24 * SECONDS),
        peak_bits=in_busiest_second(size * 8),
        peak_requests=in_busiest_second(requests),
    )

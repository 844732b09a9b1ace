"""The page about coverage adds up a month of visits; the sum is held here by another way."""

import json
from fractions import Fraction

import pytest

from scripts.pages.coverage import hosting, month
from scripts.pages.coverage.measured import Measured, measured
from scripts.pages.coverage.month import READERS, VISITS, Visit
from scripts.pages.coverage.numbers import numbers
from scripts.pages.coverage.page import sections
from scripts.pages.words import scale as words
from tests.toy import TOY

SIZES = {"kind": 50_000, "fast": 10_000_000, "middle": 2_000_000, "slow": 2_000_000}
SIZES |= {"returning": 0}
LOADED = {name: Visit(size, 10) for name, size in SIZES.items()}
FILE = {"path": "/x", "bytes": 54_585, "h2": 12_345.6, "h1": 9_999.4}
REPORT = {
    "measured_on": "2026-11-29",
    "machine": {"processors": 2, "server": "nginx/1.22.1", "load": [1]},
    "served": dict.fromkeys(words.SERVED, FILE),
    "visits": {name: {"bytes": one.size, "requests": 10} for name, one in LOADED.items()},
}


def test_every_visit_is_one_reader() -> None:
    """The shares are whole and make up a hundred; each has words in both languages."""
    assert sum(READERS.values()) == 100
    assert READERS.keys() == words.READERS.keys() == LOADED.keys()
    assert sum(count for _, count, _ in month.month(LOADED).rows) == VISITS


def test_the_sum_of_a_month() -> None:
    """40, 20, 15, 7 and 18 of a hundred visits, each with its bytes; bits are eight times bytes."""
    found = month.month(LOADED)
    assert found.size == 400_000 * 50_000 + 200_000 * 10_000_000 + 220_000 * 2_000_000
    assert found.size == sum(total for _, _, total in found.rows) == 2_460_000_000_000
    assert found.mean_bits == 2_460_000_000_000 * 8 // (30 * 86_400)


def test_the_busiest_moment() -> None:
    """A tenth of a day in one hour, three times that hour's average, rounded up."""
    found = month.month(LOADED)
    a_day = Fraction(VISITS * 10, 30)
    assert found.peak_requests - 1 < a_day / 10 / 3_600 * 3 <= found.peak_requests
    over_mean = Fraction(found.peak_bits, found.mean_bits)
    assert abs(over_mean - Fraction(24, 10) * 3) < Fraction(1, 1000)


def test_twice_the_bytes_are_twice_the_line() -> None:
    """Nothing but the bytes and the shares goes into the sum."""
    twice = {name: Visit(2 * one.size, one.requests) for name, one in LOADED.items()}
    assert month.month(twice).size == 2 * month.month(LOADED).size
    assert month.month(twice).peak_requests == month.month(LOADED).peak_requests


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_page_shows_the_sum(tmp_path, lang) -> None:
    """Each sort of visit has a row, and the totals stand above; numbers are the month's own."""
    (tmp_path / "scale.json").write_text(json.dumps(REPORT))
    found = measured(tmp_path)
    by_id = {one.id: one for one in sections(numbers(TOY), found, lang)}
    sum_ = month.month(LOADED)
    values = [row.value for row in by_id["month"].rows]
    expected = [VISITS, sum_.size, sum_.mean_bits, sum_.peak_bits, sum_.peak_requests]
    assert values == [str(one) for one in expected]
    assert [row[1] for row in by_id["month"].table] == [f"{one}%" for one in READERS.values()]
    assert [row[4] for row in by_id["month"].table] == [
        hosting.bytes_(total) for _, _, total in sum_.rows
    ]
    assert [row.value for row in by_id["served"].rows] == ["2026-11-29", "2", "nginx/1.22.1"]
    assert by_id["served"].table[0][1:] == ("54.6 KB", "12,346", "9,999")
    for one in (by_id["served"], by_id["month"]):
        assert all(len(row) == len(one.head) for row in one.table)


def test_visits_that_nobody_expects_stop_the_build(tmp_path) -> None:
    """A sort without a share would be left out of the sum in silence."""
    bad = {**REPORT, "visits": {**REPORT["visits"], "walking": {"bytes": 1, "requests": 1}}}
    (tmp_path / "scale.json").write_text(json.dumps(bad))
    with pytest.raises(ValueError, match=r"scale\.json"):
        measured(tmp_path)


def test_without_a_measurement_there_is_no_sum() -> None:
    """Words in the place of numbers."""
    by_id = {one.id: one for one in sections(numbers(TOY), Measured(None, None), "en")}
    for name in ("served", "month"):
        assert by_id[name].empty
        assert (by_id[name].rows, by_id[name].table) == ((), ())

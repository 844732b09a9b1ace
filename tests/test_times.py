"""What is kept of how long the tests took."""

import json
from types import SimpleNamespace

from tests.times import LONGEST, keep, told


def report(name, duration):
    """One part of a test, as pytest reports it."""
    return SimpleNamespace(nodeid=name, duration=duration)


def test_the_parts_of_a_test_count_together():
    """Set-up, call and end are one test's; the longest stands first."""
    reports = [report("a", 1.0), report("b", 1.5), report("a", 2.0), report("a", 0.04)]
    found = told(reports, 3.21)
    assert found == {"seconds": 3.2, "tests": 2, "longest": [["a", 3.0], ["b", 1.5]]}


def test_only_the_longest_are_named(tmp_path):
    """The others are counted."""
    keep(tmp_path / "new" / "part.json", [report(str(n), n) for n in range(100)], 5)
    found = json.loads((tmp_path / "new" / "part.json").read_text("utf-8"))
    assert found["tests"] == 100
    assert [name for name, _ in found["longest"]] == [str(n) for n in range(99, 99 - LONGEST, -1)]

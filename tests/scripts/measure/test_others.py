"""Which rounds of a measurement count: those in which other programs left the processors alone."""

import doctest
import os
import subprocess
import sys

import pytest

from scripts.measure import others

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")
WORK = "import time\nwhile time.process_time() < 0.4: pass"


def test_examples_hold() -> None:
    """The examples in the docstrings are true."""
    assert doctest.testmod(others).failed == 0


def test_a_round_counts_by_its_worst_visit() -> None:
    """One disturbed visit spoils the round; where nothing is known it counts."""
    assert others.counts([0.0, others.MOST, None])
    assert not others.counts([0.0, others.MOST + 0.001, 0.0])


def test_processes_below_are_found_at_any_depth() -> None:
    """Children of children are ours, others are not."""
    assert others.below({2: 1, 3: 2, 4: 3, 5: 1, 1: 0}, 2) == {2, 3, 4}


@LINUX
def test_the_work_of_a_child_is_ours() -> None:
    """What a program started from here works is counted as our own, also once it has ended."""
    before = others.spent()
    subprocess.run([sys.executable, "-c", WORK], check=True)
    after = others.spent()
    assert before is not None
    assert after is not None
    assert after.own - before.own >= 0.3
    assert others.share(before, after, os.cpu_count() or 1) is not None


def test_no_share_without_figures() -> None:
    """Not known is not none."""
    one = others.Spent(0, 0, 0)
    assert others.share(None, one, 2) is None
    assert others.share(one, one, 2) is None


def test_what_is_measured_once_is_measured_until_it_counts() -> None:
    """A disturbed measurement is made again, and how often is told; the last one stays."""
    shares = iter([0.9, None, 0.5])
    assert others.quiet(lambda: {"others": next(shares)}) == {"others": None, "thrown_out": 1}
    asked = []
    found = others.quiet(lambda: asked.append(1) or {"others": 0.9})
    assert (found["thrown_out"], len(asked)) == (others.TRIES, others.TRIES)


def test_a_disturbed_report_names_its_parts() -> None:
    """A condition needs as many rounds as were wanted, five at the most; the rest must be quiet."""
    good = {"counted": others.ENOUGH}
    report = {"rounds": 7, "conditions": {"full": good}, "steps": {"others": 0.1}}
    assert others.disturbed(report) == []
    bad = {"full": good, "quarter": {"counted": others.ENOUGH - 1}}
    report |= {"conditions": bad, "build": {"others": 0.4}}
    assert others.disturbed(report) == ["quarter", "build"]
    assert others.disturbed({"rounds": 1, "conditions": {"full": {"counted": 1}}}) == []

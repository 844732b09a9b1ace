"""The page about coverage shows how fast the site was, and how that was measured."""

import json

import pytest

from scripts.pages.coverage.measured import Measured, measured
from scripts.pages.coverage.numbers import numbers
from scripts.pages.coverage.page import Section, sections
from tests.toy import TOY

FIGURE = {"id": "first-question", "value": 1.1, "unit": "ratio", "goal": 1.2}
REPORT = {
    "figures": [{**FIGURE, "spread": [1, 1.25]}],
    "machine": {"processors": 2, "browser": "156.0"},
    "protocol": ["http/1.1"],
    "rule": {"others_at_most": 0.15, "tries": 20},
    "conditions": {name: {"counted": 5, "thrown_out": 1} for name in ("full", "quarter")},
}


def shown(folder, report) -> Section:
    """Return the section on speed for a report."""
    (folder / "bench.json").write_text(json.dumps(report), encoding="utf-8")
    found = Measured(None, measured(folder).bench)
    (one,) = (one for one in sections(numbers(TOY), found, "en") if one.id == "bench")
    return one


def test_how_it_was_measured_is_said(tmp_path):
    """Machine, protocol, the rule by which rounds are thrown out, and how many it cost."""
    one = shown(tmp_path, REPORT)
    assert [row.said for row in one.rows] == ["2", "156.0", "http/1.1", "15%", "10", "2"]
    assert one.table[0][1:] == ("1.1 ×", "1–1.25", "1.2 ×")


def test_figures_of_an_older_form_say_no_more_than_they_hold(tmp_path):
    """Without rounds and machine the figures stand alone."""
    one = shown(tmp_path, {"figures": [FIGURE]})
    assert (one.rows, one.table[0][2]) == ((), "–")


def test_a_median_outside_of_its_rounds_stops_the_build(tmp_path):
    """Such a figure was written by hand."""
    with pytest.raises(ValueError, match="outside of its own rounds"):
        shown(tmp_path, {"figures": [{**FIGURE, "spread": [1.2, 1.3]}]})

"""The page about coverage shows what a reader has to tap, read and type."""

import json

import pytest

from guide.model.text import LANGS
from scripts.measure.screen.__main__ import Figure
from scripts.pages.coverage.measured import Measured, measured
from scripts.pages.coverage.numbers import numbers
from scripts.pages.coverage.page import sections
from scripts.pages.public import MEASURED
from scripts.pages.words.figures import FIGURES
from tests.toy import TOY

FIGURE = {"id": "taps", "value": 4, "goal": 4, "of": None}


def shown(folder, figures, **more):
    """Return the section on the screen for a report."""
    report = {"figures": figures, **more}
    (folder / "screen.json").write_text(json.dumps(report), encoding="utf-8")
    found = Measured(None, None, screen=measured(folder).screen)
    (one,) = (one for one in sections(numbers(TOY), found, "en") if one.id == "screen")
    return one


def test_a_figure_stands_with_what_is_wanted(tmp_path):
    """A count says of how many; the day stands above."""
    counted = {"id": "contact", "value": 2, "goal": 0, "of": 84}
    one = shown(tmp_path, [FIGURE, counted], measured_on="2026-11-29")
    assert [row.said for row in one.rows] == ["2026-11-29"]
    assert [row[1:] for row in one.table] == [("4", "4"), ("2/84", "0")]


def test_without_a_measuring_nothing_is_claimed(tmp_path):
    """The section says that there is nothing yet, and no day is made up."""
    assert measured(tmp_path).screen is None
    assert shown(tmp_path, [FIGURE], measured_on=None).rows == ()


def test_more_than_there_is_stops_the_build(tmp_path):
    """Such a figure was written by hand."""
    with pytest.raises(ValueError, match="more than there is"):
        shown(tmp_path, [{"id": "contact", "value": 3, "goal": 0, "of": 2}])


def test_what_is_published_reaches_its_goals_and_has_words():
    """Every figure of the last measuring; its fields are those that the program writes."""
    report = json.loads((MEASURED / "screen.json").read_text("utf-8"))
    figures = [Figure(**one) for one in report["figures"]]
    assert len(figures) == 8
    assert [one.id for one in figures if one.value > one.goal] == []
    assert all(FIGURES[one.id].in_(lang) for one in figures for lang in LANGS)

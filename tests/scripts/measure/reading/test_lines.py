"""The measurement itself: what counts as right, missed and a false alarm."""

import json

import pytest

from guide.kb.signs import SIGNS
from guide.kb.weights import WEIGHTS
from guide.model.base import KnowledgeBase
from scripts.measure.reading.__main__ import main
from scripts.measure.reading.lines import Line, Score, measure, read, time_it
from scripts.measure.reading.told import as_json, as_text

KB = KnowledgeBase(version="test", signs=SIGNS, weights=(WEIGHTS,))


@pytest.mark.parametrize(
    ("label", "found", "expected"),
    [
        (["refused"], ["refused"], Score(1, 1, 1, 1, 0, 0, 0)),
        (["refused"], ["damaged", "refused"], Score(1, 0, 1, 1, 0, 0, 0)),
        (["refused"], ["s_delivered"], Score(1, 0, 0, 1, 1, 0, 0)),
        (["refused"], [], Score(1, 0, 0, 1, 1, 0, 0)),
        (["s_delivered"], ["refused", "s_delivered"], Score(1, 0, 1, 0, 0, 1, 1)),
        (["s_delivered", "refused"], ["refused"], Score(1, 1, 1, 0, 0, 0, 0)),
        (["s_delivered"], [], Score(1, 0, 0, 0, 0, 1, 0)),
    ],
)
def test_what_counts(label, found, expected):
    """A missed exception is a line without a kind; an alarm is a kind on a purely normal line."""
    score = Score()
    score.add(label, found)
    assert score == expected


def test_the_report():
    """Lines are counted by language and provenance; wrong answers by label and answer."""
    lines = [
        Line("已签收", "zh-Hans", ("s_delivered",), "recorded", "one"),
        Line("已签收", "zh-Hans", ("refused",), "code_text", "two"),
        Line("???", "en", ("refused",), "demo", "two"),
    ]
    report = measure(KB, lines)
    time_it(KB, lines, report)
    assert report.groups["zh in the wild"].first == 1
    assert report.groups["zh all"].missed == 1
    assert report.confusion == {("refused", "s_delivered"): 1, ("refused", "-"): 1}
    assert json.loads(as_json(report))["groups"]["en demo"]["lines"] == 1
    assert "zh recorded" in as_text(report)
    assert report.trace_ms > 0


def test_no_lines():
    """An empty file gives an empty report, not a division by zero."""
    report = measure(KB, [])
    time_it(KB, [], report)
    assert report.groups == {}


@pytest.mark.parametrize("row", ["{", "[]", '{"text": "x"}', '{"text": "x", "label": []}'])
def test_a_bad_line_is_named(tmp_path, row):
    """The number of the line at fault is told."""
    path = tmp_path / "lines.jsonl"
    path.write_text('\n{"text": "x", "label": ["lost"]}\n' + row, encoding="utf-8")
    with pytest.raises(ValueError, match="line 3"):
        read(path)


def test_from_the_command_line(tmp_path, capsys):
    """The report is printed and, if asked for, written; a missing file is a plain sentence."""
    path, out = tmp_path / "lines.jsonl", tmp_path / "out.json"
    path.write_text('{"text": "已签收", "lang": "zh", "label": ["s_delivered"]}', encoding="utf-8")
    assert main(["--lines", str(path), "--json", str(out)]) == 0
    assert json.loads(out.read_text("utf-8"))["sources"][""]["first"] == 1
    assert main(["--lines", str(tmp_path / "none")]) == 2
    assert "Cannot read" in capsys.readouterr().err

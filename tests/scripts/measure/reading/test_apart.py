"""Measuring with a model that has learned from none of the lines measured."""

import pytest

from guide.kb import KB
from scripts.measure.reading import apart
from scripts.measure.reading.lines import Line as Labelled
from scripts.measure.reading.lines import Report, Score
from scripts.reading.lines import Line

OWN = [
    Line(f"{at} {text}", (label,), "x", "scan")
    for at, text in enumerate(("parcel lost", "returned to sender", "delivered") * 9)
    for label in [("lost", "returned", "s_delivered")[at % 3]]
]


def test_what_is_tested_is_not_learned(monkeypatch):
    """The model is trained without each line that is tested; the others stay."""
    tested = [Labelled("1 RETURNED to sender!", "en", ("returned",), "sample", "a")]
    assert len(apart.unseen(OWN, [tested[0].text])) == len(OWN) - 1
    seen = []
    learned = apart.learned
    monkeypatch.setattr(apart.train, "own", lambda: OWN)
    monkeypatch.setattr(apart, "learned", lambda lines: seen.extend(lines) or learned(lines))
    report = apart.apart(KB, tested)
    assert report.groups["en all"].lines == 1
    assert "1 returned to sender" not in {line.text for line in seen}


def test_redrawn_sources_spread_the_share():
    """One good and one bad source give anything from none to all; equal ones do not spread."""
    uneven = Report(sources={"a": Score(lines=5, first=5), "b": Score(lines=5)})
    assert apart.between(uneven) == (0.0, 1.0)
    even = Report(sources={"a": Score(lines=5, first=4), "b": Score(lines=5, first=4)})
    assert apart.between(even) == pytest.approx((0.8, 0.8))


def test_a_missing_file_is_told(tmp_path, capsys):
    """Status 2 and a sentence."""
    assert apart.main(["--lines", str(tmp_path / "none")]) == 2
    assert "Cannot read" in capsys.readouterr().err

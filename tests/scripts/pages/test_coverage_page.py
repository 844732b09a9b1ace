"""The page about coverage shows what was counted, and says so where nothing was measured."""

import json
from dataclasses import replace

import pytest

from guide.kb import KB
from scripts.measure.reading.lines import Line, measure
from scripts.measure.reading.told import as_json
from scripts.pages.coverage import page as coverage_page
from scripts.pages.coverage.measured import Measured, measured
from scripts.pages.coverage.numbers import Reached, numbers
from scripts.pages.coverage.page import sections, share
from scripts.pages.words import coverage as coverage_words
from tests.toy import TOY

NOTHING = Measured(None, None)

LINES = (
    Line("快件已丢失", "zh", ("lost",), "recorded", "a"),
    Line("毫无意义", "zh", ("lost",), "recorded", "a"),
    Line("on its way", "en", ("s_in_transit",), "demo", "b"),
)

# ------------------------------------------------------------------- what was measured


@pytest.fixture
def folder(tmp_path):
    """A folder with the figures as the programs write them."""
    report = json.loads(as_json(measure(KB, LINES)))
    report["measured_on"] = "2026-11-22"
    (tmp_path / "recognition.json").write_text(json.dumps(report), encoding="utf-8")
    figures = [
        {"id": "first-question", "value": 1.1, "unit": "ratio", "goal": 1.2},
        {"id": "brand-new", "value": 1500, "unit": "furlongs", "goal": None},
    ]
    (tmp_path / "bench.json").write_text(json.dumps({"figures": figures}), encoding="utf-8")
    return tmp_path


def section(id_, found, lang="en"):
    """Return one section of the page."""
    (one,) = (one for one in sections(numbers(TOY), found, lang) if one.id == id_)
    return one


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_was_not_measured_says_so(tmp_path, lang):
    """An empty folder gives words, not numbers."""
    assert measured(tmp_path) == NOTHING
    for id_ in ("recognition", "reliability", "bench", "served", "month"):
        one = section(id_, NOTHING, lang)
        assert one.empty
        assert (one.rows, one.table) == ((), ())


def test_recognition_shows_shares_with_counts(folder):
    """One row a group; right answers of all, missed of exceptions, alarms of normal lines."""
    one = section("recognition", measured(folder))
    by_group = {row[0]: row[1:] for row in one.table}
    assert by_group["Chinese · recorded"][0] == "2"
    assert by_group["Chinese · recorded"][1] == "50.0% (1/2)"
    assert by_group["Chinese · recorded"][3] == "50.0% (1/2)"
    assert len(one.table) == 6
    assert sum(right for _, right in measured(folder).recognition.reliability) <= 8
    assert all(len(row) == len(one.head) for row in one.table)
    assert one.rows[0].value == "2026-11-22"


def test_reliability_shows_how_often_it_was_right(folder):
    """One row for each tenth in which answers lie, none for the others."""
    found = measured(folder).recognition.reliability
    table = section("reliability", measured(folder)).table
    assert [int(row[1]) for row in table] == [lines for lines, _ in found if lines]
    assert table[-1][0].endswith("100%")


def test_figures_without_words_are_shown_as_they_are(folder):
    """A new measurement appears before it has a name; no goal is no number."""
    one = section("bench", measured(folder))
    assert [row[0] for row in one.table][1] == "brand-new"
    assert one.table[1][1:] == ("furlongs", "–", "–")
    assert "1.1" in one.table[0][1]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("recognition.json", "{"),
        ("recognition.json", "[]"),
        ("recognition.json", '{"groups": {"zh all": {"lines": 1}}, "trace_ms": 1}'),
        (
            "recognition.json",
            '{"groups": {"zh all": {"lines": 1, "first": 2, "third": 1, "exceptions": 0,'
            ' "missed": 0, "normal": 1, "alarms": 0, "sure": 0, "sure_right": 0}}, "trace_ms": 1,'
            ' "reliability": []}',
        ),
        ("recognition.json", '{"groups": {}, "trace_ms": 1, "reliability": [[1, 2]]}'),
        ("bench.json", '{"figures": [{"id": "x"}]}'),
        ("bench.json", '{"figures": [], "measured_on": "soon"}'),
    ],
)
def test_figures_out_of_form_stop_the_build(tmp_path, name, text):
    """A wrong file is named, not shown."""
    (tmp_path / name).write_text(text, encoding="utf-8")
    with pytest.raises(ValueError, match=name):
        measured(tmp_path)


# ------------------------------------------------------------------- in words


def test_both_languages_have_the_same_sections(folder):
    """Same sections, same values, other words."""
    zh, en = (sections(numbers(TOY), measured(folder), lang) for lang in ("zh", "en"))
    assert [one.id for one in zh] == [one.id for one in en] == list(coverage_words.HEADINGS)
    for ours, theirs in zip(zh, en, strict=True):
        assert [row.value for row in ours.rows] == [row.value for row in theirs.rows]
        assert len(ours.table) == len(theirs.table)
        assert ours.title != theirs.title


def test_what_is_missed_is_named():
    """A number alone would not help to mend it."""
    found = replace(numbers(TOY), steps=Reached(3, ("lost/never",)))
    (one,) = (one for one in sections(found, NOTHING, "en") if one.id == "steps")
    assert one.rows[-1].value == "2"
    assert one.rows[-1].missed == ("lost/never",)


def test_what_is_not_known_has_no_row():
    """Knowledge without facts was never compared."""
    found = numbers(replace(TOY, facts={}, sources={}, kinds={}, rungs={}, claims={}))
    (one,) = (one for one in sections(found, NOTHING, "en") if one.id == "review")
    assert [row.value for row in one.rows] == ["0"]


def test_a_share_of_nothing_is_no_number():
    """Nobody divides by nothing."""
    assert share(0, 0, "en") == coverage_words.TOO_SMALL.en
    assert share(1, 3, "en") == "33.3% (1/3)"
    assert coverage_page.share(1, 3, "zh").startswith("33.3%")

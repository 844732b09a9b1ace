"""The trainer: lines in, the same table out each time."""

import itertools
import math
from collections import Counter

import numpy as np
import pytest

from guide.kb import KB
from guide.kb.weights import WEIGHTS
from guide.model.reading import FIRST, Weights
from guide.read.model import NOTHING, model_of
from guide.text.fold import fold
from scripts.reading import lines as reading_lines
from scripts.reading import train
from scripts.reading.fit import Fitted
from scripts.reading.lines import FOLDER, Line
from scripts.reading.table import PATH, rounded, steps, written

OWN = train.own()
SCRIPTS = ("zh-hans", "zh-hant", "en")


@pytest.mark.slow
def test_the_same_lines_give_the_same_table():
    """Training again writes the table that is there, to the byte."""
    assert train.table() == PATH.read_text("utf-8")


@pytest.mark.parametrize("script", SCRIPTS)
def test_every_label_has_lines_in_every_script(script):
    """At least sixty lines for each kind and state."""
    count = Counter(line.labels[0] for line in OWN if line.folder == script)
    assert count.keys() >= {*KB.kinds, *KB.states}
    assert min(count[id_] for id_ in (*KB.kinds, *KB.states)) >= 60


def test_hardly_a_line_stands_twice():
    """A line that is the same once folded teaches nothing new."""
    texts = Counter(fold(line.text).text for line in OWN if line.voice not in train._PARTS)
    assert sum(times - 1 for times in texts.values()) <= len(texts) / 50


def test_a_misspelt_label_is_named(tmp_path):
    """A file that no kind or state is called for is an error; an unknown second label is not."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "lots.txt").write_text("# voice: scan\n丢了\tlost\n", "utf-8")
    with pytest.raises(ValueError, match="lots"):
        reading_lines.known(reading_lines.read(tmp_path), ["lost"])
    kept = reading_lines.known([Line("丢了", ("lost", "gone"), "x", "scan")], ["lost"])
    assert kept[0].labels == ("lost",)
    assert reading_lines.known([Line("x", ("loop",), "codes", "code")], ["lost"]) == []


def test_a_line_before_any_section_is_an_error(tmp_path):
    """Who speaks must be said first; notes and empty rows are passed over."""
    (tmp_path / "x").mkdir()
    (tmp_path / "x" / "lost.txt").write_text("# a note\n\n丢了\n", "utf-8")
    with pytest.raises(ValueError, match="line 3"):
        list(reading_lines.read(tmp_path))


def test_whole_lines_count_more_than_words():
    """A scan teaches more than a word of a table."""
    assert Line("a", ("lost",), "x", "scan").weight > Line("a", ("lost",), "x", "phrase").weight


def test_lines_that_are_held_back_are_not_learned():
    """No text is in both parts, and only whole lines are held back."""
    learned, held = train.divided(OWN)
    assert not {line.text for line in learned} & {line.text for line in held}
    assert not {line.voice for line in held} & train._PARTS
    assert len(held) > len(OWN) / 20


def unpacked(weights: Weights) -> np.ndarray:
    """Return the steps that `weights` holds, one row a slot."""
    counts = [ord(one) - ord(FIRST) for one in weights.counts]
    whole = np.zeros((len(counts), len(weights.labels)))
    pairs = iter(zip(weights.gaps, weights.values, strict=True))
    for row, count in enumerate(counts):
        label = -1
        for gap, value in itertools.islice(pairs, count):
            label += ord(gap) - ord(FIRST) + 1
            whole[row, label] = ord(value) - ord(weights.zero)
    return whole


def test_what_is_packed_is_unpacked():
    """A table keeps each weight in its place: rows of nought, full rows, the farthest steps."""
    generator = np.random.default_rng(1)
    whole = np.clip(np.round(generator.normal(0, 8, (60, 57))), -23, 23)
    whole[generator.random(whole.shape) < 0.6] = 0
    whole[3] = 0
    whole[4] = 23
    source = written(Fitted([f"l{at}" for at in range(57)], whole / 7, np.zeros(57)), 1.0)
    held: dict[str, object] = {}
    exec(compile(source, "weights", "exec"), held)  # noqa: S102 - what the trainer writes is Python
    weights = held["WEIGHTS"]
    expected, step = steps(Fitted([], whole / 7, np.zeros(57)))
    assert weights.step == step
    assert (unpacked(weights) == expected).all()


def test_the_reader_scores_as_the_trainer():
    """Plain Python adds up what the table holds, as the trainer does."""
    whole = unpacked(WEIGHTS)
    fitted = Fitted(list(WEIGHTS.labels), whole * WEIGHTS.step, np.array(WEIGHTS.biases))
    texts = ["收件人拒收", "parcel lost in transit", "已签收"]
    ours = [model_of((WEIGHTS,)).scores(fold(text).text) for text in texts]
    assert np.allclose(ours, fitted.scores(texts))


def test_rounding_keeps_most():
    """A table of few steps stays near what was learned."""
    generator = np.random.default_rng(0)
    fitted = Fitted(["a", "b"], generator.normal(size=(50, 2)), np.array([0.1234, -0.1234]))
    near = rounded(fitted)
    assert np.abs(near.weights - fitted.weights).max() < fitted.weights.std()
    assert near.biases.tolist() == [0.123, -0.123]


def test_the_temperature_fits_the_shares():
    """Scores that are too sure get a temperature above one."""
    scores = np.array([[4.0, 0.0], [4.0, 0.0], [4.0, 0.0], [4.0, 0.0]])
    right = [0, 0, 0, 1]
    best = min(train._TEMPERATURES, key=lambda one: train.loss(scores, right, one))
    assert best > 1
    assert train.loss(scores, right, best) < math.log(2)


def test_the_lines_are_where_the_reader_of_the_code_looks():
    """There are lines about nothing too, so that small talk is not taken for a parcel."""
    assert {line.folder for line in OWN} >= {*SCRIPTS, "more", "words", "codes"}
    assert any(line.labels[0] == NOTHING for line in OWN)
    assert FOLDER.is_dir()

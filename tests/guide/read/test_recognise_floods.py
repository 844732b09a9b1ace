"""Text made to be slow: the work is bounded by counting it, so no clock is needed."""

import pytest

from guide.kb import KB
from guide.read.model import MOST, Model
from guide.read.recognise import _MOST_WEIGHED, recognise

EN = "returned damaged lost held customs address refused delivered "
HAN = "派送失败拒收退回破损丢失海关查验地址不详电话无人接听"
UNITS = {
    "one letter": "a",
    "one character": "快",
    "digits": "1",
    "lines": "\n",
    "English that all hits": EN,
    "Chinese that all hits": HAN,
    "Chinese in clauses": HAN + "，",
    "English in lines": EN + "\n",
    "Chinese in lines": HAN + "\n",
    "several scripts": "aк快ไあ한ا",
    "both directions": "\u202e快\u2066a\u2069件\u200f",
    "emoji": "🚚📦👨\u200d👩\u200d👧",
    "dates": "2026-11-20 10:00:00 ",
    "times with points": "18.11.2026 03.15.00 ",
    "markup": "<a&amp;",
    "links": "http://a.b/ ",
    "brackets": "【",
    "hosts": "a.b.c.d.",
}


def weighed(monkeypatch, text):
    """Return how many characters the model scores while `text` is read."""
    scored = []
    score = Model.scores

    def counted(model, part):
        scored.append(min(len(part), MOST))
        return score(model, part)

    monkeypatch.setattr(Model, "scores", counted)
    recognise(KB, text)
    return sum(scored)


@pytest.mark.parametrize("name", UNITS)
@pytest.mark.parametrize("size", [10_000, 100_000])
def test_what_is_weighed_is_bounded(monkeypatch, name, size):
    """Lines from either end, each as a whole, by its clauses, and once more for a reason."""
    unit = UNITS[name]
    text = (unit * (size // len(unit) + 1))[:size]
    assert weighed(monkeypatch, text) <= 2 * 3 * _MOST_WEIGHED


def test_lines_that_all_differ_are_bounded_too(monkeypatch):
    """No line is like another, so that nothing is read once for several."""
    text = "\n".join(f"{HAN[at % 20 :]}{at}号{EN[at % 30 :]}" for at in range(2_000))
    assert weighed(monkeypatch, text) <= 2 * 3 * _MOST_WEIGHED

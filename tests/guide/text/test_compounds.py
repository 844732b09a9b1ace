"""Words that a quotation never cuts."""

import pytest

from guide.kb import KB
from guide.read.recognise import recognise
from guide.text.compounds import COMPOUNDS, uncut
from guide.text.fold import fold
from scripts.reading import train

TEXTS = tuple(dict.fromkeys(line.text for line in train.own() if line.folder == "zh-hans"))[::60]


@pytest.mark.parametrize(
    ("text", "start", "end", "quoted"),
    [
        ("菜鸟驿站代收", 0, 5, "菜鸟驿站代收"),
        ("快件派送失败", 3, 5, "派送失败"),
        ("快递柜已满", 1, 5, "快递柜已满"),
        ("不在家", 0, 2, "不在家"),
        ("没有词", 0, 2, "没有"),
        ("", 0, 0, ""),
    ],
)
def test_a_word_at_an_edge_is_kept_whole(text, start, end, quoted):
    """What is quoted grows to the edges of the longest word there."""
    begin, stop = uncut(text, start, end)
    assert text[begin:stop] == quoted


def cut(text, at):
    """Whether the edge `at` stands within a word of the list."""
    return any(
        text[start : start + size] in COMPOUNDS
        for size in (2, 3, 4)
        for start in range(max(0, at - size + 1), min(at, len(text) - size + 1))
    )


def test_no_quotation_of_our_own_lines_ends_within_a_word():
    """Wherever no two words overlap at an edge, the words quoted are whole."""
    quoted = 0
    for text in TEXTS:
        found = recognise(KB, text)
        for _, because in (*found.kinds, *found.states):
            for one in because:
                words, line = fold(one.words).text, fold(one.line).text
                if not words or line.count(words) != 1 or len(words) > 20:
                    continue
                start = line.index(words)
                quoted += 1
                for edge in (start, start + len(words)):
                    assert not cut(line, edge) or overlap(line, edge), (one.line, one.words)
    assert quoted > 20


def overlap(text, edge):
    """Whether the words around `edge` overlap one another: then one of them must be cut."""
    around = {
        (start, start + size)
        for size in (2, 3, 4)
        for start in range(max(0, edge - 6), edge + 6)
        if text[start : start + size] in COMPOUNDS
    }
    return any(a < c < b < d for a, b in around for c, d in around)


def test_the_station_and_who_took_it_are_quoted_whole():
    """A pickup station's name is not followed by half a word."""
    for text in ("已签收，菜鸟驿站代收", "签收人：菜鸟驿站代收点", "您的快件由菜鸟驿站代收"):
        found = recognise(KB, text)
        words = [one.words for _, because in (*found.kinds, *found.states) for one in because]
        assert words
        assert not any(one.endswith("代") for one in words), words

"""The model: how likely each kind and state is by the pieces of a text, in plain Python.

The shares are a softmax over the sums of weights, made gentler by a temperature found on lines
that the training had not seen, so that a share of 0.9 is right about nine times in ten.
"""

import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import accumulate

from guide.model.reading import FIRST, Weights
from guide.read.grams import bag, slots, spread
from guide.text.alike import one_word, placed, unbroken
from guide.text.compounds import uncut

NOTHING = "nothing"  # the label of lines that say nothing about a parcel
MOST = 180  # characters of one text that are weighed: the first ones
MIDDLE = 32  # what a weight of nought is in a lane: none lies as many steps below
_LANE = 2  # bytes in which one label's weights are added up
_SHORTEST, _LONGEST = 2, 24  # characters that are shown as the deciding words


class _Rows(dict[int, int]):
    """The rows of the table by slot, each unpacked when it is first met."""

    def __init__(self, weights: Weights) -> None:
        super().__init__()
        self._weights = weights
        self._starts = list(accumulate((ord(n) - ord(FIRST) for n in weights.counts), initial=0))
        self._zero = ord(weights.zero)

    def __missing__(self, slot: int) -> int:
        """Return the weights of `slot`, one label a lane, so that rows add up as one number."""
        weights = self._weights
        start, end = self._starts[slot : slot + 2]
        row = [chr(MIDDLE)] * len(weights.labels)
        label = -1
        for at in range(start, end):
            label += ord(weights.gaps[at]) - ord(FIRST) + 1
            row[label] = chr(ord(weights.values[at]) - self._zero + MIDDLE)
        found = int.from_bytes("".join(row).encode("utf-16-le"), "little")
        self[slot] = found
        return found


class Model:
    """Weights made ready for reading."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights
        self.labels = weights.labels
        self._width = len(weights.labels)
        self._rows = _Rows(weights)

    def scores(self, folded: str) -> list[float]:
        """Return the score of each label for `folded` text, in the order of `labels`."""
        held = bag(spread(one_word(folded[:MOST]))[0])
        total = sum(map(self._rows.__getitem__, held))
        lanes = memoryview(total.to_bytes(self._width * _LANE, "little")).cast("H")
        factor = self.weights.step / math.sqrt(len(held))
        low = factor * len(held) * MIDDLE
        return [
            bias - low + factor * lane
            for bias, lane in zip(self.weights.biases, lanes, strict=True)
        ]

    def words(self, folded: str, label: str) -> tuple[int, int]:
        """Return where in `folded` stands the stretch that speaks most for `label`."""
        one, stood = placed(folded[:MOST])
        text, at = spread(one)
        lane = self.labels.index(label) * _LANE * 8
        steps = [0.0] * (len(text) + 1)  # by how much each character gains more than the last
        for slot, start, end in slots(text):
            gain = ((self._rows[slot] >> lane & 0xFFFF) - MIDDLE) / (end - start)
            steps[start] += gain
            steps[end] -= gain
        start, end = _richest(list(accumulate(steps))[1:-2])
        start, end = unbroken(text, start + 1, end + 1)
        return whole_words(folded, stood[at[start]], stood[at[end - 1]] + 1)


def whole_words(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `start` to `end` of folded `text`, moved to where words begin and end.

    >>> whole_words("was not delivered, sorry", 5, 12)
    (4, 17)
    >>> whole_words("菜鸟驿站代收", 0, 5)
    (0, 6)
    """
    while end - start > 1 and not text[start].isalnum():
        start += 1
    while end - start > 1 and not text[end - 1].isalnum():
        end -= 1
    while start and _joined(text[start - 1 : start + 1]):
        start -= 1
    while end < len(text) and _joined(text[end - 1 : end + 1]):
        end += 1
    return uncut(text, start, end)


def _joined(pair: str) -> bool:
    return pair.isascii() and pair.isalnum()


def _richest(gains: Sequence[float]) -> tuple[int, int]:
    """Return the stretch of the greatest gain, where an ordinary character is a loss.

    Its length is kept to what a reader takes in at a glance.
    """
    usual = sum(map(abs, gains)) / len(gains)
    best, found = -math.inf, (0, 1)
    start, total = 0, 0.0
    for end, gain in enumerate(gains, 1):
        if total <= 0 or end - start > _LONGEST:
            start, total = end - 1, 0.0
        total += gain - usual
        if total > best and end - start >= min(_SHORTEST, len(gains)):
            best, found = total, (start, end)
    return found


def shares(scores: Sequence[float], temperature: float) -> list[float]:
    """Return `scores` as shares of one."""
    top = max(scores)
    powers = [math.exp((score - top) / temperature) for score in scores]
    whole = sum(powers)
    return [power / whole for power in powers]


def first(of: Mapping[str, float], most: int) -> list[str]:
    """Return the labels with the greatest shares, at most so many."""
    return sorted(of, key=lambda label: (-of[label], label))[:most]


class _Same:
    """Compares weights by identity: hashing their text on each request is slow."""

    def __init__(self, weights: Weights) -> None:
        self.weights = weights

    def __hash__(self) -> int:
        return id(self.weights)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.weights is self.weights


def model_of(weights: tuple[Weights, ...]) -> Model | None:
    """Return the model with the first of `weights`, made once; None if there is none."""
    return _made(_Same(weights[0])) if weights else None


@lru_cache(maxsize=4)
def _made(same: _Same) -> Model:
    return Model(same.weights)

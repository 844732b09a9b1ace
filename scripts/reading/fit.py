"""Fitting: training lines in, weights out, the same to the byte each time.

Logistic regression over pieces of text. The solver (SAGA) goes through the lines one after the
other in an order drawn from a fixed seed and calls no linear algebra of the machine, so another
processor gives no other result.
"""

import math
import warnings
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from guide.read.grams import SLOTS, bag, spread
from guide.read.signs.denied import denied
from guide.read.weigh import heard
from guide.text.alike import one_word
from guide.text.fold import fold
from scripts.reading.lines import Line

ALSO = 0.3  # weight of a further label beside the first
STRENGTH = 16.0  # of the fit: higher follows the lines more closely
ROUNDS = 20

Numbers = NDArray[np.float64]


class Fitted(NamedTuple):
    """What was learned: `weights[slot, label]`, centred over the labels, and `biases[label]`."""

    labels: list[str]
    weights: Numbers
    biases: Numbers

    def scores(self, texts: Sequence[str]) -> Numbers:
        """Return one row of scores a text."""
        return np.asarray(matrix(texts) @ self.weights + self.biases)


def matrix(texts: Sequence[str]) -> csr_matrix:
    """Return one row a text: each of its slots by one over the root of how many it has."""
    rows, columns, values = [], [], []
    for row, text in enumerate(texts):
        folded = fold(text).text
        read = heard(folded, denied(folded)).text
        held = sorted(bag(spread(one_word(read))[0]))
        rows += [row] * len(held)
        columns += held
        values += [1 / math.sqrt(len(held))] * len(held)
    return csr_matrix((values, (rows, columns)), shape=(len(texts), SLOTS))


def fit(lines: Sequence[Line]) -> Fitted:
    """Return what `lines` teach."""
    table = matrix([line.text for line in lines])
    often = np.maximum(np.bincount(table.indices, minlength=SLOTS), 1)
    # Rare pieces say more; the root keeps them from saying too much.
    rarity = np.sqrt(np.log(len(lines) / np.minimum(often, 0.999 * len(lines))))
    rarity /= rarity.mean()
    places, labels, counts = [], [], []
    for place, line in enumerate(lines):
        for rank, label in enumerate(line.labels):
            places.append(place)
            labels.append(label)
            counts.append(line.weight * (ALSO if rank else 1))
    model = LogisticRegression(C=STRENGTH, solver="saga", max_iter=ROUNDS, tol=0, random_state=0)
    with warnings.catch_warnings():  # the number of rounds is fixed on purpose
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(table.multiply(rarity).tocsr()[places], labels, sample_weight=counts)
    weights = model.coef_.T * rarity[:, None]
    weights -= weights.mean(axis=1, keepdims=True)
    return Fitted(
        [str(label) for label in model.classes_],
        weights,
        model.intercept_ - model.intercept_.mean(),
    )

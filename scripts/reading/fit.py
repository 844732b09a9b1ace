"""Fitting: training lines in, a table of weights out, the same to the byte each time.

Logistic regression over pieces of text. The solver (SAGA) goes through the lines one after the
other in an order drawn from a fixed seed and calls no linear algebra of the machine, so no
processor gives another result.
"""

import math
import warnings
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.exceptions import ConvergenceWarning
from sklearn.linear_model import LogisticRegression

from guide.read.grams import pieces, spread
from guide.text.fold import fold
from scripts.reading.lines import Line

FEWEST = 2  # lines in which a piece must occur
ALSO = 0.3  # weight of a further label beside the first
STRENGTH = 16.0  # of the fit: higher follows the lines more closely
ROUNDS = 20


class Fitted(NamedTuple):
    """What was learned: `weights[label, piece]`, centred over the labels, and `bias[label]`."""

    labels: list[str]
    pieces: list[str]
    weights: np.ndarray
    bias: np.ndarray


def bag(text: str) -> set[str]:
    """Return the pieces of `text`, each once."""
    return {piece for piece, _ in pieces(spread(fold(text).text)[0])}


def matrix(bags: Sequence[set[str]], known: dict[str, int]) -> csr_matrix:
    """Return one row a text: each piece it holds by one over the root of how many it holds."""
    rows, columns, values = [], [], []
    for row, bag_ in enumerate(bags):
        share = 1 / math.sqrt(len(bag_))
        held = sorted(known[piece] for piece in bag_ if piece in known)
        rows += [row] * len(held)
        columns += held
        values += [share] * len(held)
    return csr_matrix((values, (rows, columns)), shape=(len(bags), len(known)))


def fit(lines: Iterable[Line]) -> Fitted:
    """Return what `lines` teach."""
    lines = list(lines)
    bags = [bag(line.text) for line in lines]
    often = Counter(piece for bag_ in bags for piece in bag_)
    known = {
        piece: at for at, piece in enumerate(sorted(p for p, n in often.items() if n >= FEWEST))
    }
    # Rare pieces say more; the root keeps them from saying too much.
    rarity = np.array([math.sqrt(math.log(len(lines) / often[piece])) for piece in known])
    rarity /= rarity.mean()
    table = matrix(bags, known).multiply(rarity).tocsr()
    places, labels, weights = [], [], []
    for place, line in enumerate(lines):
        for rank, label in enumerate(line.labels):
            places.append(place)
            labels.append(label)
            weights.append(line.weight * (ALSO if rank else 1))
    model = LogisticRegression(C=STRENGTH, solver="saga", max_iter=ROUNDS, tol=0, random_state=0)
    with warnings.catch_warnings():  # the number of rounds is fixed on purpose
        warnings.simplefilter("ignore", ConvergenceWarning)
        model.fit(table[places], labels, sample_weight=weights)
    learned = model.coef_ * rarity
    learned -= learned.mean(axis=0)
    bias = model.intercept_ - model.intercept_.mean()
    return Fitted(list(model.classes_), list(known), learned, bias)

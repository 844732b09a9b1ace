"""The table: what was fitted in, rounded to a few steps and written as `guide/kb/weights.py`.

Most weights round to nought; of the others the place and the steps stand in strings of their
own, which Brotli makes half as small as a full table.
"""

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from guide.model.reading import FIRST, Weights
from scripts.reading.fit import Fitted, Numbers

PATH = Path(__file__).parents[2] / "guide" / "kb" / "weights.py"
ZERO = "D"
_MOST = 23  # steps to either side
_WIDTH = 1.6  # of a step, in standard deviations of the weights
_LEAST = 0.56  # of a step: a smaller weight is nought, which leaves a tenth of the bytes out
_ROW = 96  # characters of a string on one row of the source
_HEAD = '''"""What the reading model has learned. Written by `python scripts/dev.py train`."""

from guide.model.reading import Weights

'''


def steps(fitted: Fitted) -> tuple[Numbers, float]:
    """Return the weights as whole steps, and how much a step is."""
    step = float(f"{_WIDTH * fitted.weights.std():.4g}")
    high = np.abs(fitted.weights) / step
    whole = np.where(high < _LEAST, 0, np.maximum(1, np.round(high)))
    return np.clip(np.sign(fitted.weights) * whole, -_MOST, _MOST), step


def rounded(fitted: Fitted) -> Fitted:
    """Return `fitted` as the table will hold it."""
    whole, step = steps(fitted)
    return fitted._replace(weights=whole * step, biases=np.round(fitted.biases, 3))


def packed(whole: Numbers) -> tuple[str, str, str]:
    """Return `counts`, `gaps` and `values` of a table of steps, as `Weights` takes them."""
    counts, gaps, values = [], [], []
    for row in whole.astype(int):
        at = np.flatnonzero(row)
        counts.append(len(at))
        gaps += [int(gap) - 1 for gap in np.diff(at, prepend=-1)]
        values += [int(row[label]) for label in at]
    return _characters(counts, FIRST), _characters(gaps, FIRST), _characters(values, ZERO)


def _characters(numbers: Sequence[int], zero: str) -> str:
    return "".join(chr(ord(zero) + number) for number in numbers)


def _quoted(text: str) -> str:
    """Return `text` as a string of the source, on rows of its own."""
    rows = [text[at : at + _ROW] for at in range(0, len(text), _ROW)]
    safe = [row.replace("\\", "\\\\").replace('"', '\\"') for row in rows]
    return '"""\\\n' + "".join(f"{row}\\\n" for row in safe) + '"""'


def weights_of(fitted: Fitted, temperature: float) -> Weights:
    """Return the table as the reader takes it."""
    whole, step = steps(fitted)
    biases = tuple(float(bias) for bias in np.round(fitted.biases, 3))
    return Weights(tuple(fitted.labels), biases, *packed(whole), ZERO, step, temperature)


def written(fitted: Fitted, temperature: float) -> str:
    """Return the source of the module that holds the table."""
    made = weights_of(fitted, temperature)
    labels = "".join(f'        "{label}",\n' for label in made.labels)
    biases = "".join(f"        {bias!r},\n" for bias in made.biases)
    counts, gaps, values = map(_quoted, (made.counts, made.gaps, made.values))
    return (
        f"{_HEAD}WEIGHTS = Weights(\n    labels=(\n{labels}    ),\n    biases=(\n{biases}    ),\n"
        f"    counts={counts},\n    gaps={gaps},\n    values={values},\n"
        f'    zero="{ZERO}",\n    step={made.step!r},\n    temperature={temperature!r},\n)\n'
    )

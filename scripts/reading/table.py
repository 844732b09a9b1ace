"""The table: what was fitted in, rounded to a few steps and written as `guide/kb/weights.py`."""

from pathlib import Path

import numpy as np

from scripts.reading.fit import Fitted, Numbers

PATH = Path(__file__).parents[2] / "guide" / "kb" / "weights.py"
ZERO = "D"  # the characters around it, "-" to "[", need no escape
_MOST = 23  # steps to either side
_WIDTH = 1.2  # of a step, in standard deviations of the weights
_HEAD = '''"""What the reading model has learned. Written by `python scripts/dev.py train`."""

from guide.model.reading import Weights

'''


def steps(fitted: Fitted) -> tuple[Numbers, float]:
    """Return the weights as whole steps, and how much a step is."""
    step = float(f"{_WIDTH * fitted.weights.std():.4g}")
    return np.clip(np.round(fitted.weights / step), -_MOST, _MOST), step


def rounded(fitted: Fitted) -> Fitted:
    """Return `fitted` as the table will hold it."""
    whole, step = steps(fitted)
    return fitted._replace(weights=whole * step, biases=np.round(fitted.biases, 3))


def written(fitted: Fitted, temperature: float) -> str:
    """Return the source of the module that holds the table."""
    whole, step = steps(fitted)
    rows = "\n".join("".join(chr(ord(ZERO) + int(one)) for one in row) for row in whole)
    labels = "".join(f"        {label!r},\n" for label in fitted.labels).replace("'", '"')
    biases = "".join(f"        {float(bias)!r},\n" for bias in np.round(fitted.biases, 3))
    return (
        f"{_HEAD}WEIGHTS = Weights(\n    labels=(\n{labels}    ),\n    biases=(\n{biases}    ),\n"
        f'    zero="{ZERO}",\n    step={step!r},\n    temperature={temperature!r},\n'
        f'    rows="""\\\n{rows}\n""",\n)\n'
    )

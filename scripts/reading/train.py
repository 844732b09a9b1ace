"""Train the reading model on our own lines and write its table.

    python scripts/dev.py train

The same lines give the same table, to the byte.
"""

import math
import sys
from collections.abc import Sequence
from pathlib import Path
from zlib import crc32

import numpy as np

from guide.kb.kinds import KINDS
from guide.kb.states import STATES
from scripts.reading import lines as reading_lines
from scripts.reading.fit import Fitted, Numbers, fit
from scripts.reading.lines import Line
from scripts.reading.table import PATH, rounded, written

_HELD = 10  # one line in so many is held back
_TEMPERATURES = tuple(round(0.4 + 0.05 * at, 2) for at in range(40))
_PARTS = frozenset(("phrase", "title", "code"))  # voices that are no whole lines


def own() -> list[Line]:
    """Return all lines to learn from."""
    ids = [*(kind.id for kind in KINDS), *(state.id for state in STATES)]
    return reading_lines.known((*reading_lines.read(), *reading_lines.codes()), ids)


def divided(lines: Sequence[Line]) -> tuple[list[Line], list[Line]]:
    """Return the lines to learn from and the whole lines held back, by a hash of their text."""
    held = [
        line
        for line in lines
        if line.voice not in _PARTS and crc32(line.text.encode()) % _HELD == 0
    ]
    texts = {line.text for line in held}
    return [line for line in lines if line.text not in texts], held


def loss(scores: Numbers, right: Sequence[int], temperature: float) -> float:
    """Return the mean surprise at the right label, in nats."""
    scaled = scores / temperature
    scaled = scaled - scaled.max(axis=1, keepdims=True)
    shares = scaled - np.log(np.exp(scaled).sum(axis=1, keepdims=True))
    return -math.fsum(shares[row, label] for row, label in enumerate(right)) / len(right)


def temperature_of(fitted: Fitted, held: Sequence[Line]) -> float:
    """Return the temperature at which the shares fit lines that were held back best."""
    scores = fitted.scores([line.text for line in held])
    right = [fitted.labels.index(line.labels[0]) for line in held]
    return min(_TEMPERATURES, key=lambda one: loss(scores, right, one))


def fitted(lines: Sequence[Line]) -> tuple[Fitted, float]:
    """Return what `lines` teach, and the temperature that fits those of them held back."""
    learned, held = divided(lines)
    temperature = temperature_of(rounded(fit(learned)), held)
    return fit(lines), temperature


def table() -> str:
    """Return the table as it should be."""
    return written(*fitted(own()))


def main(path: Path = PATH) -> int:
    """Write the table; return 0."""
    path.write_text(table(), encoding="utf-8")
    print(f"{path.name}: {path.stat().st_size:,} bytes")
    return 0


if __name__ == "__main__":
    sys.exit(main())

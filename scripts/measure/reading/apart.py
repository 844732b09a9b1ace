"""Measure reading honestly: on labelled lines, with a model that learned from none of them.

    python -m scripts.measure.reading.apart --lines PATH [--lines PATH ...] [--json OUT]

The words of status codes are taught and published here, and some stand in labelled lines too;
whoever measures with the shipped model then measures partly what it has learned by heart. So
the model is trained anew without every line that a labelled line repeats, whatever its source,
and all that was tuned stays as it is. No source that is tested has taught it anything. The
terminal also shows how far the shares would lie apart if other sources had been found: the
sources are drawn again, with putting back, from a fixed seed.
"""

import argparse
import random
import sys
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path

from guide.kb import KB
from guide.model.base import KnowledgeBase
from guide.model.reading import Weights
from scripts.measure.reading import lines as labelled
from scripts.measure.reading import told
from scripts.reading import train
from scripts.reading.leaks import alike
from scripts.reading.lines import Line
from scripts.reading.table import weights_of

_DRAWS = 2000
_MIDDLE = (0.025, 0.975)  # the middle nineteen of twenty draws


def unseen(own: Iterable[Line], tested: Iterable[str]) -> list[Line]:
    """Return the lines of `own` that no text of `tested` repeats."""
    texts = {alike(text) for text in tested}
    return [line for line in own if alike(line.text) not in texts]


def learned(lines: Sequence[Line]) -> Weights:
    """Return what `lines` teach, with the temperature that lines held back ask for."""
    return weights_of(*train.fitted(lines))


def apart(kb: KnowledgeBase, tested: Sequence[labelled.Line]) -> labelled.Report:
    """Return the report on `tested` of a reader that has seen none of it."""
    own = unseen(train.own(), (line.text for line in tested))
    return labelled.measure(replace(kb, weights=(learned(own),)), tested)


def between(report: labelled.Report) -> tuple[float, float]:
    """Return how low and how high the share of right answers lies when sources are redrawn."""
    scores = list(report.sources.values())
    draw = random.Random(0)  # noqa: S311 - no secret: the same draws each time
    shares = []
    for _ in range(_DRAWS):
        drawn = draw.choices(scores, k=len(scores))
        shares.append(sum(one.first for one in drawn) / sum(one.lines for one in drawn))
    shares.sort()
    low, high = (shares[int(part * (_DRAWS - 1))] for part in _MIDDLE)
    return low, high


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report; return 0, or 2 where a file cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=Path, action="append", required=True)
    parser.add_argument("--json", type=Path, help="also write the figures here")
    options = parser.parse_args(arguments)
    try:
        tested = [line for path in options.lines for line in labelled.read(path)]
    except (OSError, ValueError) as error:
        print(f"Cannot read the lines: {error}", file=sys.stderr)
        return 2
    report = apart(KB, tested)
    labelled.time_it(KB, tested, report)
    if options.json:
        options.json.write_text(told.as_json(report) + "\n", encoding="utf-8")
    low, high = between(report)
    print(told.as_text(report))
    print(f"first answer right, by other sources of the same sort: {low:.1%} to {high:.1%}")
    return 0


if __name__ == "__main__":
    sys.exit(main())

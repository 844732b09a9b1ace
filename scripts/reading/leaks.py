"""Leaks: training lines that repeat a line by which reading is measured.

    python -m scripts.reading.leaks PATH [PATH ...]

Each file holds one JSON object a row with a `text`, as `scripts.measure.reading.lines` takes
them. The words of status codes stand apart: they are published knowledge with its source, are
taught on purpose, and are left out of training by whoever measures
(`scripts.measure.reading.apart`).
"""

import json
import re
import sys
from collections.abc import Iterable, Sequence
from pathlib import Path

from guide.text.fold import fold
from scripts.reading.lines import Line, read

_MARKS = re.compile(r"[\W_]+")


def alike(text: str) -> str:
    """Return what is left of `text` for comparing: no case, width, script, space or mark.

    >>> alike("已 簽收！") == alike("已签收")
    True
    """
    return _MARKS.sub("", fold(text).text)


def leaks(own: Iterable[Line], tested: Iterable[str]) -> list[Line]:
    """Return the lines of `own` that repeat a text of `tested`."""
    texts = {alike(text) for text in tested}
    return [line for line in own if alike(line.text) in texts]


def main(arguments: Sequence[str]) -> int:
    """Print each leak; return 1 if there is any, 2 where a file cannot be read."""
    try:
        rows = [row for path in arguments for row in Path(path).read_text("utf-8").splitlines()]
        tested = [str(json.loads(row)["text"]) for row in rows if row.strip()]
    except (OSError, ValueError, KeyError, TypeError) as error:
        print(f"Cannot read the lines: {error!r}", file=sys.stderr)
        return 2
    found = leaks(read(), tested)
    for line in found:
        print(f"{line.folder}/{line.labels[0]}.txt: {line.text}")
    print(f"{len(found)} training lines repeat one of {len(tested)} tested lines")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

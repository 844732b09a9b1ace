"""Measure how well labelled tracking lines are recognised, and print it.

python scripts/dev.py bench --lines PATH [--json OUT]
"""

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

from guide.kb import KB
from scripts.measure.reading.lines import measure, read, time_it
from scripts.measure.reading.told import as_json, as_text


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the report; return 0, or 2 where the file cannot be read."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--lines", type=Path, required=True, help="labelled lines, JSON per line")
    parser.add_argument("--json", type=Path, help="also write the figures here")
    options = parser.parse_args(arguments)
    try:
        lines = read(options.lines)
    except (OSError, ValueError) as error:
        print(f"Cannot read the lines: {error}", file=sys.stderr)
        return 2
    report = measure(KB, lines)
    time_it(KB, lines, report)
    if options.json:
        options.json.write_text(as_json(report) + "\n", encoding="utf-8")
    print(as_text(report))
    return 0


if __name__ == "__main__":
    sys.exit(main())

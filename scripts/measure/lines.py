"""Measure how well labelled tracking lines are recognised.

    python scripts/dev.py bench --lines PATH [--json OUT]

Each line of the file is one JSON object: `text`, `lang`, `label` (a list of kind and state
ids, any of which is right), `provenance`, `source`. The first kind found, else the first
state, is the answer (top-1); top-3 takes the three first of kinds and states together.
"""

import argparse
import json
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import asdict, dataclass, field
from pathlib import Path

from guide.kb import KB
from guide.model.base import KnowledgeBase
from guide.read.judge import is_state
from guide.read.recognise import recognise
from guide.read.weigh import SURE

NOTHING = "-"
REAL = frozenset(("recorded", "sample", "template", "demo"))
_TRACE_LINES = 40
_ROUNDS = 7


@dataclass(frozen=True)
class Line:
    """A labelled line."""

    text: str
    lang: str
    label: tuple[str, ...]
    provenance: str
    source: str


@dataclass
class Score:
    """Counts over some lines; the shares are of `lines`, `exceptions` or `normal`."""

    lines: int = 0
    first: int = 0
    third: int = 0
    exceptions: int = 0
    missed: int = 0  # exceptions taken for normal
    normal: int = 0
    alarms: int = 0  # normal lines taken for exceptions

    sure: int = 0  # answers given as the only one
    sure_right: int = 0

    def add(self, label: Sequence[str], found: Sequence[str], share: float = 0.0) -> None:
        """Count one line: its labels, the ids found and the share of the first of them."""
        is_kind = bool(found) and not is_state(found[0])
        self.lines += 1
        self.first += found[:1] != [] and found[0] in label
        self.third += not set(found[:3]).isdisjoint(label)
        if share >= SURE:
            self.sure += 1
            self.sure_right += found[0] in label
        if not is_state(label[0]):
            self.exceptions += 1
            self.missed += not is_kind
        if all(is_state(one) for one in label):
            self.normal += 1
            self.alarms += is_kind


@dataclass
class Report:
    """All that is measured; `confusion` counts (primary label, answer) of wrong answers."""

    groups: dict[str, Score] = field(default_factory=dict)
    sources: dict[str, Score] = field(default_factory=dict)
    confusion: Counter[tuple[str, str]] = field(default_factory=Counter)
    wrong: list[tuple[str, str, str]] = field(default_factory=list)
    # Answers and right ones by the share of the first, in tenths.
    reliability: list[list[int]] = field(default_factory=lambda: [[0, 0] for _ in range(10)])
    line_ms: float = 0.0
    trace_ms: float = 0.0


def read(path: Path) -> list[Line]:
    """Return the lines of the file at `path`.

    Raises:
        ValueError: a line is no JSON object with the fields above; its number is named.
    """
    found = []
    for number, row in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if not row.strip():
            continue
        try:
            one = json.loads(row)
            text, label = str(one["text"]), tuple(map(str, one["label"]))
        except (json.JSONDecodeError, KeyError, TypeError) as error:
            raise ValueError(f"{path} line {number}: {error!r}") from error
        if not label:
            raise ValueError(f"{path} line {number}: the list of labels is empty")
        rest = (str(one.get(name, "")) for name in ("provenance", "source"))
        found.append(Line(text, str(one.get("lang", "")), label, *rest))
    return found


def answer(kb: KnowledgeBase, text: str) -> tuple[list[str], float]:
    """Return the ids that `text` may show, the likeliest first, and the share of the first.

    After the first come the other choices, then whatever else was found.
    """
    found = recognise(kb, text)
    ids = [one.id for one in (*found.kinds, *found.states)]
    chosen = [id_ for id_, _ in found.choices]
    share = found.choices[0][1] if found.choices else 0.0
    return list(dict.fromkeys((*ids[:1], *chosen, *ids))), share


def measure(kb: KnowledgeBase, lines: Iterable[Line]) -> Report:
    """Return the report on `lines`, without the times."""
    report = Report()
    for line in lines:
        found, share = answer(kb, line.text)
        for name in _groups(line):
            report.groups.setdefault(name, Score()).add(line.label, found, share)
        report.sources.setdefault(line.source, Score()).add(line.label, found, share)
        tenth = report.reliability[min(int(share * 10), 9)]
        tenth[0] += 1
        tenth[1] += found[:1] != [] and found[0] in line.label
        first = found[0] if found else NOTHING
        if first not in line.label:
            report.confusion[line.label[0], first] += 1
            report.wrong.append((line.text, "/".join(line.label), first))
    report.groups = dict(sorted(report.groups.items()))
    return report


def _groups(line: Line) -> tuple[str, ...]:
    lang = line.lang[:2]
    real = (f"{lang} in the wild",) if line.provenance in REAL else ()
    return (*real, f"{lang} {line.provenance}", f"{lang} all")


def best_ms(work: Callable[[], object]) -> float:
    """Return the shortest of several runs of `work`, in milliseconds of the processor."""
    times = []
    for _ in range(_ROUNDS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return round(min(times) * 1000, 3)


def time_it(kb: KnowledgeBase, lines: Sequence[Line], report: Report) -> None:
    """Set the times of `report`: one line on average, and a trace of forty lines."""
    every = max(1, len(lines) // _TRACE_LINES)
    chosen = [line.text for line in lines[::every]][:_TRACE_LINES]
    trace = "\n".join(f"2026-11-20 10:{at:02}:00 {text}" for at, text in enumerate(chosen))
    total = best_ms(lambda: [recognise(kb, line.text) for line in lines])
    report.line_ms = round(total / max(1, len(lines)), 4)
    report.trace_ms = best_ms(lambda: recognise(kb, trace))


def as_json(report: Report) -> str:
    """Return `report` as JSON, for the page of the site that publishes the figures."""
    return json.dumps(
        {
            "groups": {name: asdict(score) for name, score in report.groups.items()},
            "sources": {name: asdict(score) for name, score in report.sources.items()},
            "confusion": [[*pair, count] for pair, count in report.confusion.most_common()],
            "line_ms": report.line_ms,
            "trace_ms": report.trace_ms,
            "reliability": report.reliability,
        },
        ensure_ascii=False,
        indent=1,
    )


def as_text(report: Report) -> str:
    """Return `report` as a table for the terminal."""
    rows = [
        f"{'group':<24}{'lines':>6}{'top-1':>8}{'top-3':>8}{'missed':>14}{'alarms':>14}{'sure':>16}"
    ]
    for name, score in report.groups.items():
        rows.append(
            f"{name:<24}{score.lines:>6}{_share(score.first, score.lines):>8}"
            f"{_share(score.third, score.lines):>8}"
            f"{_of(score.missed, score.exceptions):>14}{_of(score.alarms, score.normal):>14}"
            f"{_of(score.sure_right, score.sure):>16}"
        )
    for tenth, (lines, right) in enumerate(report.reliability):
        rows.append(f"share of {tenth / 10:.1f} and more: {_of(right, lines)} right")
    whole = sum(score.first == score.lines for score in report.sources.values())
    rows.append(f"sources with every line right: {whole} of {len(report.sources)}")
    rows.append("wrong answers (label -> answer: lines)")
    rows += [f"  {a} -> {b}: {n}" for (a, b), n in report.confusion.most_common()]
    rows += [f"  {text[:60]} | {label} | {first}" for text, label, first in report.wrong]
    rows.append(f"one line {report.line_ms} ms, a trace of {_TRACE_LINES} {report.trace_ms} ms")
    return "\n".join(rows)


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.1%}" if whole else NOTHING


def _of(part: int, whole: int) -> str:
    return f"{part}/{whole} {_share(part, whole)}"


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

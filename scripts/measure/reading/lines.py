"""How well labelled tracking lines are recognised, counted line by line.

Each line of the file is one JSON object: `text`, `lang`, `label` (a list of kind and state
ids, any of which is right), `provenance`, `source`. The first kind found, else the first
state, is the answer (top-1); top-3 takes the three first of kinds and states together.
"""

import json
import time
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from guide.model.base import KnowledgeBase
from guide.read.judge import is_state
from guide.read.recognise import recognise
from guide.read.weigh import SURE

NOTHING = "-"
REAL = frozenset(("recorded", "sample", "template", "demo"))
TRACE_LINES = 40
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
    every = max(1, len(lines) // TRACE_LINES)
    chosen = [line.text for line in lines[::every]][:TRACE_LINES]
    trace = "\n".join(f"2026-11-20 10:{at:02}:00 {text}" for at, text in enumerate(chosen))
    total = best_ms(lambda: [recognise(kb, line.text) for line in lines])
    report.line_ms = round(total / max(1, len(lines)), 4)
    report.trace_ms = best_ms(lambda: recognise(kb, trace))

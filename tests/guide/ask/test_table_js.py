"""The page's look-up in the table says the same as the interview in Python, on every path."""

import json
import subprocess
from pathlib import Path

import pytest

from guide.ask.interview import compile_table, emit, offered, paths, relevant
from guide.ask.table import open_question
from guide.kb import KB
from scripts.interpreter.runtime import node

WALK = Path(__file__).with_name("table_walk.mjs")


def some_answers():
    """Return prefixes of every path, and answers that do not belong together."""
    found = []
    for number, path in enumerate(paths(compile_table(KB))):
        steps = list(path.items())
        found.append(dict(steps[: number % (len(steps) + 1)]))
        found.append({**path, steps[number % len(steps)][0]: "no-such-value"})
        found.append({**path, "no_such_question": "x", "constructor": "y"})
    return found


@pytest.mark.no_cover
def test_table_agrees_with_python():
    """Kept answers and the next question are the same, whatever was answered."""
    cases = some_answers()
    given = json.dumps({"table": emit(KB, "zh"), "cases": cases})
    done = subprocess.run(
        [node(), str(WALK)], input=given, capture_output=True, text=True, check=True
    )
    table = compile_table(KB)
    for answers, found in zip(cases, json.loads(done.stdout), strict=True):
        kept = relevant(KB, answers)
        # Answers behind a gap wait until the question before them is answered again.
        assert (found["open"] or "") == open_question(table, kept)
        assert found["relevant"].items() <= kept.items()
        assert set(found["offered"]) <= {question.id for question in offered(KB, kept)}
    assert len(cases) > 100

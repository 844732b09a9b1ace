"""Recorded cases: a request as the page sends it, and what the reply must hold.

A case is one JSON object: the request, and under ``=>`` the part of the reply that counts.
An object there need not name every field; a list must match whole, unless it is an object
of ids: ``{"id": {...}}`` picks the entries of a list by `id`, `rung`, `fact` or `question`.
The browser replays the same requests and compares whole replies with CPython's.
"""

import json
from pathlib import Path

import pytest

from guide.api import handle

CASES = Path(__file__).parents[1] / "cases"
KEYS = ("id", "rung", "fact", "question", "number", "system")


def recorded():
    for path in sorted(CASES.glob("*.json")):
        for at, case in enumerate(json.loads(path.read_text(encoding="utf-8")), 1):
            yield pytest.param(case, id=f"{path.stem} {at} {case.get('name', case['do'])}")


def holds(expected, found, where):
    """Fail where `found` lacks something of `expected`."""
    if isinstance(expected, dict) and isinstance(found, list):
        entries = {entry.get(key): entry for entry in found for key in KEYS if key in entry}
        for id_, part in expected.items():
            assert id_ in entries, f"{where}: no {id_!r} among {list(entries)}"
            holds(part, entries[id_], f"{where}.{id_}")
    elif isinstance(expected, dict):
        assert isinstance(found, dict), f"{where}: {found!r} is no object"
        for name, part in expected.items():
            assert name in found, f"{where}: no {name!r}"
            holds(part, found[name], f"{where}.{name}")
    else:
        assert found == expected, where


@pytest.mark.parametrize("case", list(recorded()))
def test_case(case):
    """The reply holds what was recorded."""
    request = {name: value for name, value in case.items() if name not in ("=>", "name")}
    holds(case["=>"], json.loads(handle(json.dumps(request))), "reply")


@pytest.mark.parametrize(
    ("expected", "found"),
    [
        ({"a": 1}, {"a": 2}),
        ({"a": 1}, {}),
        ({"a": {"b": 1}}, {"a": 1}),
        ({"x": {}}, [{"id": "y"}]),
        ([1], [1, 2]),
    ],
)
def test_a_difference_is_found(expected, found):
    """The comparison can fail."""
    with pytest.raises(AssertionError):
        holds(expected, found, "here")


def test_there_are_cases_for_every_operation():
    """None of what the door does goes unrecorded."""
    done = {case.values[0]["do"] for case in recorded()}
    assert done >= {"recognise", "status", "ask", "advise", "deadline", "draft", "case", "export"}

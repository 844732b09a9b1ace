"""No script calls what the oldest browser that must run it does not have yet.

esbuild lowers syntax, not what a browser brings: a call that is too new breaks only there, and
the tests in old browsers see it only on the way they go.
"""

import re
from pathlib import Path

import pytest

from tests.floor.versions import ASKING, READING

ASSETS = Path(__file__).parents[1] / "docs" / "assets"
WIZARD = ASSETS / "wizard"
# The first Chromium that has it.
SINCE = {
    r"\bWeakRef\b": 84,
    r"\.replaceAll\(": 85,
    r"\bPromise\.any\(": 85,
    r"\.replaceChildren\(": 86,
    r"\bIntl\.Segmenter\b": 87,
    r"\.at\(-?\d": 92,
    r"\.randomUUID\(": 92,
    r"\bObject\.hasOwn\(": 93,
    r"\breportError\(": 95,
    r"\.findLast(?:Index)?\(": 97,
    r"\bstructuredClone\(": 98,
    r"\.showPicker\(": 99,
    r"\.inert\b": 102,
    r"\bAbortSignal\.timeout\(": 103,
    r"\.checkVisibility\(": 105,
    r"\.to(?:Sorted|Reversed|Spliced)\(": 110,
    r"\bAbortSignal\.any\(": 116,
    r"\b(?:Object|Map)\.groupBy\(": 117,
    r"\bPromise\.withResolvers\(": 119,
    r"\bURL\.canParse\(": 120,
    r"\bArray\.fromAsync\(": 121,
}
IMPORT = re.compile(r"""(?:\bfrom|\bimport)\s*\(?\s*"(\.{1,2}/[^"]+\.js)\"""")


def reached(start: Path) -> set[Path]:
    """Return a module and all that it imports."""
    found: set[Path] = set()
    left = [start]
    while left:
        here = left.pop()
        if here not in found:
            found.add(here)
            left += [(here.parent / to).resolve() for to in IMPORT.findall(here.read_text("utf-8"))]
    return found


def floors() -> dict[Path, int]:
    """Return each script with the oldest Chromium that must run it.

    Pages are read by the oldest; the wizard, but for what the home page takes of it, says in
    `entry/` that a browser is too old.
    """
    home = reached(WIZARD / "entry" / "home.js")
    return {
        path: READING if path in home or WIZARD not in path.parents else ASKING
        for path in [*ASSETS.rglob("*.js"), ASSETS.parent / "sw.js"]
    }


def newer(source: str, floor: int) -> list[str]:
    """Return what of a script came after `floor`."""
    return [name for name, since in SINCE.items() if since > floor and re.search(name, source)]


def test_nothing_is_newer_than_its_floor() -> None:
    """What is used was there already."""
    found = floors()
    assert set(found.values()) == {READING, ASKING}
    wrong = {
        path.relative_to(ASSETS.parent).as_posix(): names
        for path, floor in found.items()
        if (names := newer(path.read_text("utf-8"), floor))
    }
    assert wrong == {}


@pytest.mark.parametrize(
    ("line", "floor"),
    [
        ("body.replaceChildren(...rows);", READING),
        ("rows.at(-1)", ASKING),
        ("structuredClone(held)", ASKING),
        ("text.replaceAll('a', 'b')", READING),
    ],
)
def test_what_is_newer_is_found(line: str, floor: int) -> None:
    """And from its own version on it is not."""
    (name,) = newer(line, floor)
    assert newer(line, SINCE[name]) == []

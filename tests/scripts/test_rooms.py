"""The rooms of `scripts` import one way, are small, and say what they are for."""

import ast
from pathlib import Path

import pytest

from scripts import ROOMS

SCRIPTS = Path(__file__).parents[2] / "scripts"
FILES = sorted(SCRIPTS.glob("*/**/*.py"))
NAMES = [path.relative_to(SCRIPTS).as_posix() for path in FILES]


def imported(path):
    """Yield the rooms of `scripts` that a file imports from."""
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            names = [node.module, *(f"{node.module}.{name.name}" for name in node.names)]
            for name in names:
                top, _, rest = name.partition(".")
                room = rest.partition(".")[0]
                if top == "scripts" and (SCRIPTS / room).is_dir() and room:
                    yield room


@pytest.mark.parametrize("path", FILES, ids=NAMES)
def test_rooms_import_one_way(path):
    """A room needs only itself and those before it."""
    own = ROOMS.index(path.relative_to(SCRIPTS).parts[0])
    for room in imported(path):
        assert ROOMS.index(room) <= own, f"imports from {room}"


def test_every_room_is_known_and_says_what_it_is_for():
    """The order names each folder once, and each tells what may be changed there."""
    assert {path.parent.name for path in SCRIPTS.glob("*/__init__.py")} == set(ROOMS)
    for room in ROOMS:
        said = ast.get_docstring(ast.parse((SCRIPTS / room / "__init__.py").read_text("utf-8")))
        assert "To change here:" in said, room


@pytest.mark.parametrize(
    "folder", sorted({path.parent for path in FILES} | {SCRIPTS}), ids=lambda path: path.name
)
def test_few_entries_stand_side_by_side(folder):
    """At most 17 entries a level."""
    assert len([path for path in folder.iterdir() if path.name != "__pycache__"]) <= 17

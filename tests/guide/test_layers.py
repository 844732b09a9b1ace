"""Imports go one way, `guide` needs nothing but Python, and data modules hold only data."""

import ast
import sys
from pathlib import Path

import pytest

from guide import ROOMS

ROOT = Path(__file__).parents[2]
GUIDE = sorted((ROOT / "guide").rglob("*.py"))
NAMES = {path: path.relative_to(ROOT).as_posix() for path in GUIDE}
DATA = [path for path in GUIDE if "/kb/" in NAMES[path]]
# What reads the clock, a file, the network, the locale, chance or zone data.
IMPURE = {"time", "random", "secrets", "socket", "urllib.request", "http", "locale", "zoneinfo"}
IMPURE |= {"os", "pathlib", "tempfile", "subprocess", "shutil", "uuid"}
CLOCKS = {"today", "now", "utcnow"}
# Only the door and the command line know the assembled knowledge base.
DOORS = {"guide/api.py", "guide/__main__.py"}


def tree(path):
    return ast.parse(path.read_text(encoding="utf-8"))


def imports(path):
    """Yield the modules that a file imports."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Import):
            yield from (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{NAMES[path]} imports relatively"
            yield node.module or ""


@pytest.mark.parametrize("path", GUIDE, ids=NAMES.values())
def test_only_python_itself_is_imported(path):
    """The browser has the standard library and `guide`, nothing else."""
    for module in imports(path):
        top = module.split(".")[0]
        assert top == "guide" or top in sys.stdlib_module_names, f"imports {module}"
        assert module not in IMPURE, f"imports {module}"


@pytest.mark.parametrize("path", GUIDE, ids=NAMES.values())
def test_no_clock_and_no_file_is_read(path):
    """The day it is comes as an argument."""
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            clock = node.func.attr in CLOCKS and getattr(node.func.value, "id", "") in (
                "date",
                "datetime",
            )
            assert not clock, f"reads the clock in line {node.lineno}"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            assert node.func.id not in ("open", "eval", "exec", "__import__")


@pytest.mark.parametrize("path", GUIDE, ids=NAMES.values())
def test_logic_takes_records_as_arguments(path):
    """The assembled knowledge base is imported by the door and the command line only."""
    if NAMES[path] not in DOORS:
        assert "guide.kb" not in set(imports(path))


def needed(path, modules):
    """Return the modules of `guide` that must be there before a file can run."""
    needs = set()
    for node in ast.walk(tree(path)):
        if isinstance(node, ast.ImportFrom):
            inner = {f"{node.module}.{name.name}" for name in node.names} & modules
            needs |= inner or ({node.module} & modules)
    return needs


def test_imports_have_no_cycle():
    """So the modules have an order, from the records up to the door."""
    paths = {
        NAMES[path].removesuffix(".py").removesuffix("/__init__").replace("/", "."): path
        for path in GUIDE
    }
    graph = {name: needed(path, set(paths)) for name, path in paths.items()}
    done: set[str] = set()
    while len(done) < len(graph):
        ready = {name for name, needs in graph.items() if name not in done and needs <= done}
        assert ready, f"cycle among {sorted(set(graph) - done)}"
        done |= ready


def room(module):
    """Return the room of a module of ours, "" for what stands above the rooms."""
    parts = module.split(".")
    return parts[1] if parts[1:] and (ROOT / "guide" / parts[1]).is_dir() else ""


@pytest.mark.parametrize("path", GUIDE, ids=NAMES.values())
def test_rooms_import_one_way(path):
    """A room needs only itself and those before it; only the door takes the knowledge whole."""
    own = room(NAMES[path].removesuffix(".py").replace("/", "."))
    if not own:
        return
    for module in imports(path):
        if module.split(".")[0] == "guide":
            needed_room = room(module)
            assert needed_room, f"imports {module}, which stands above the rooms"
            assert ROOMS.index(needed_room) <= ROOMS.index(own), f"imports {module}"


def test_every_room_is_known_and_says_what_it_is_for():
    """The order names each folder once, and each tells what comes in and what may be changed."""
    folders = {path.parent.name for path in (ROOT / "guide").glob("*/__init__.py")}
    assert folders == set(ROOMS)
    assert len(ROOMS) == len(set(ROOMS))
    for name in ROOMS:
        said = ast.get_docstring(tree(ROOT / "guide" / name / "__init__.py"))
        assert "To change here:" in said, name


@pytest.mark.parametrize("folder", sorted({path.parent for path in GUIDE}), ids=str)
def test_few_entries_stand_side_by_side(folder):
    """At most 17 entries a level, data records aside: a newcomer reads them all."""
    if (ROOT / "guide" / "kb") in folder.parents:
        return  # many records of one shape
    inside = [path for path in folder.iterdir() if path.name not in ("__pycache__", "py.typed")]
    assert len(inside) <= 17


def test_the_model_stands_below_everything():
    for path in (ROOT / "guide" / "model").glob("*.py"):
        below = {module for module in imports(path) if module.startswith("guide")}
        assert all(module.startswith("guide.model.") for module in below), NAMES[path]


def stores(whole):
    """Yield where an attribute is set or deleted."""
    for node in ast.walk(whole):
        if isinstance(node, ast.Attribute) and not isinstance(node.ctx, ast.Load):
            yield node


@pytest.mark.parametrize("path", GUIDE, ids=NAMES.values())
def test_nothing_assigns_to_a_field(path):
    """Records are not guarded at run time: an attribute is set on `self` only, in other classes."""
    records = [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ClassDef)
        and any(isinstance(mark, ast.Name) and mark.id == "record" for mark in node.decorator_list)
    ]
    assert not [node.name for node in records if list(stores(node))]
    for node in stores(tree(path)):
        assert isinstance(node.value, ast.Name), f"line {node.lineno}"
        assert node.value.id == "self", f"line {node.lineno}"


@pytest.mark.parametrize("path", DATA, ids=[NAMES[path] for path in DATA])
def test_data_modules_hold_only_data(path):
    """A docstring, imports of records and dates, and constants; nothing is computed."""
    if NAMES[path] == "guide/kb/__init__.py":
        return  # it assembles the others
    for module in imports(path):
        allowed = module == "datetime" or module.startswith(("guide.model.", "guide.kb."))
        assert allowed, f"imports {module}"
    for node in tree(path).body:
        fine = isinstance(node, ast.Import | ast.ImportFrom | ast.Assign | ast.AnnAssign) or (
            isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant)
        )
        assert fine, f"line {node.lineno} is no constant"
    for node in ast.walk(tree(path)):
        assert not isinstance(node, ast.Lambda | ast.ListComp | ast.For | ast.While | ast.If)

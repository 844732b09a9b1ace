"""The wizard's rooms: each needs only itself and those before it, in the order of `wizard.js`."""

import posixpath
import re
from pathlib import Path

import pytest

from scripts.pages.tree import rooms

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "docs" / "assets"
WIZARD = ASSETS / "wizard"
MODULES = sorted(path.relative_to(WIZARD).as_posix() for path in WIZARD.rglob("*.js"))
ROOMS = rooms(WIZARD)
ORDER = list(ROOMS)

COMMENT = re.compile(r"/\*.*?\*/|^[ \t]*//[^\n]*", re.DOTALL | re.MULTILINE)
IMPORT = re.compile(r"""^(?:import|export)\b[^"';(]*["'](\.[^"']+)["']""", re.MULTILINE)
TYPE = re.compile(r"""import\(["'](\.[^"']+)["']\)""")
URL = re.compile(r"""new URL\(["']([^"']+\.js)["'], import\.meta\.url\)""")


def needs(module: str, source: str) -> set[str]:
    """Return the modules that one needs: imported, named as a type, or run as a worker.

    What code loads later with `import()` is no need: it may fail, and that is seen to.
    """
    code = COMMENT.sub("", source)
    types = [address for comment in COMMENT.findall(source) for address in TYPE.findall(comment)]
    found = [*IMPORT.findall(code), *types, *URL.findall(code)]
    return {posixpath.normpath(posixpath.join(posixpath.dirname(module), one)) for one in found}


def room(module: str) -> str:
    """Return the room that a module stands in, "" above all rooms."""
    return module.partition("/")[0] if "/" in module else ""


def test_needs_are_found_in_every_form():
    """Imports over several lines, types in comments, workers; not what is loaded later."""
    source = (
        '/** @param {import("../a.js").A} a */\nimport {\n  b,\n} from "./b.js";\n'
        'import "../c/c.js";\nimport("./late.js");\n// import "./old.js";\n'
        'new Worker(new URL("w.js", import.meta.url));\nconst text = "./text.js";\n'
    )
    assert needs("x/y.js", source) == {"a.js", "x/b.js", "c/c.js", "x/w.js"}


@pytest.mark.parametrize("module", MODULES)
def test_rooms_need_only_those_before_them(module):
    """What is needed is there, and stands in the same room or in one before it."""
    needed = needs(module, (WIZARD / module).read_text("utf-8"))
    assert needed <= set(MODULES)
    if own := room(module):
        for other in needed:
            assert room(other), f"needs {other}, which stands above the rooms"
            assert ORDER.index(room(other)) <= ORDER.index(own), f"needs {other}"


def test_modules_of_a_room_have_an_order():
    """No circle inside a room either."""
    left = {name: needs(name, (WIZARD / name).read_text("utf-8")) for name in MODULES}
    while left:
        ready = [name for name, needed in left.items() if not needed & set(left)]
        assert ready, f"a circle among {sorted(left)}"
        for name in ready:
            del left[name]


def test_every_room_is_told_of():
    """The order names each folder once, and says of each what may be changed there."""
    assert set(ROOMS) == {path.name for path in WIZARD.iterdir() if path.is_dir()}
    for name, said in ROOMS.items():
        assert "To change here:" in said, name


@pytest.mark.parametrize(
    "folder", [ASSETS, *sorted(path for path in ASSETS.rglob("*") if path.is_dir())], ids=str
)
def test_few_entries_stand_side_by_side(folder):
    """At most 17 a level, with the wizard's words and table that the build adds."""
    built = 2 if folder == WIZARD else 0
    assert len(list(folder.iterdir())) + built <= 17

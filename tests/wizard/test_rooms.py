"""The wizard's rooms: each needs only itself and those before it, in the order of `wizard.js`."""

from pathlib import Path

import pytest

from scripts.pages.tree.folders import rooms
from scripts.pages.tree.needs import of_script

ROOT = Path(__file__).parents[2]
ASSETS = ROOT / "docs" / "assets"
WIZARD = ASSETS / "wizard"
MODULES = sorted(path.relative_to(WIZARD).as_posix() for path in WIZARD.rglob("*.js"))
ROOMS = rooms(WIZARD)
ORDER = list(ROOMS)


def room(module: str) -> str:
    """Return the room that a module stands in, "" above all rooms."""
    return module.partition("/")[0] if "/" in module else ""


@pytest.mark.parametrize("module", MODULES)
def test_rooms_need_only_those_before_them(module):
    """What is needed is there, and stands in the same room or in one before it."""
    needed = of_script(module, (WIZARD / module).read_text("utf-8"))
    assert needed <= set(MODULES)
    if own := room(module):
        for other in needed:
            assert room(other), f"needs {other}, which stands above the rooms"
            assert ORDER.index(room(other)) <= ORDER.index(own), f"needs {other}"


def test_modules_of_a_room_have_an_order():
    """No circle inside a room either."""
    left = {name: of_script(name, (WIZARD / name).read_text("utf-8")) for name in MODULES}
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

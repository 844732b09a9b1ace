"""What needs what is read from the imports, so the picture and its table cannot rot."""

import re
from pathlib import Path

import pytest

from scripts.pages.draw.rooms import rooms_picture
from scripts.pages.tree import table
from scripts.pages.tree.needs import graph, layers, of_script, shortest
from tests.scripts.pages.tree.small import lay

ROOT = Path(__file__).parents[4]
TOPS = ("guide", "scripts", "docs/assets/wizard")


def test_needs_of_a_script_are_found_in_every_form():
    """Imports over several lines, types in comments, workers; not what is loaded later."""
    source = (
        '/** @param {import("../a.js").A} a */\nimport {\n  b,\n} from "./b.js";\n'
        'import "../c/c.js";\nimport("./late.js");\n// import "./old.js";\n'
        'new Worker(new URL("w.js", import.meta.url));\nconst text = "./text.js";\n'
    )
    assert of_script("x/y.js", source) == {"a.js", "x/b.js", "c/c.js", "x/w.js"}


def test_rooms_need_what_their_files_import(tmp_path):
    """A package and one of its names are the same need; what is inside a room is none."""
    root = lay(tmp_path)
    assert graph(root / "guide") == {
        "api.py": {"say"},
        "say": {"kb", "model"},
        "kb": {"model"},
        "model": set(),
    }
    assert graph(root / "docs/assets/wizard") == {
        "wizard.js": {"keep"},
        "keep": {"tools"},
        "tools": set(),
    }


def test_a_circle_is_named():
    """Layers exist only without one."""
    with pytest.raises(ValueError, match="a, b"):
        layers({"a": frozenset("b"), "b": frozenset("a"), "c": frozenset()})


def test_an_arrow_that_a_longer_way_says_is_left_out(tmp_path):
    """What is left still leads wherever a need led."""
    needs = graph(lay(tmp_path) / "guide")
    assert shortest(needs)["say"] == {"kb"}
    for top in TOPS:
        live = graph(ROOT / top)
        short = shortest(live)
        assert {name: _reached(short, name) for name in live} == {
            name: _reached(live, name) for name in live
        }


def _reached(needs, name):
    """Return everything that `name` needs, directly or not."""
    return needs[name].union(*(_reached(needs, one) for one in needs[name]))


@pytest.mark.parametrize("top", TOPS)
def test_every_entry_is_a_row_above_what_it_needs(top):
    """The table has every room and file of the level, and all needs, files first."""
    rows = table.rows(ROOT, top)
    assert {row.name for row in rows} >= graph(ROOT / top).keys()
    assert {row.name: set(row.needs) for row in rows if row.needs} == {
        name: needed for name, needed in graph(ROOT / top).items() if needed
    }
    assert [row.room is None for row in rows] == sorted([row.room is None for row in rows])[::-1]
    place = {row.name: n for n, row in enumerate(rows)}
    assert all(place[row.name] < place[one] for row in rows for one in row.needs)


@pytest.mark.parametrize("top", TOPS)
def test_the_picture_has_each_entry_once_above_what_it_needs(top):
    """One box each, as many heads of arrows as needs drawn, and every arrow points down."""
    svg = table.drawn(ROOT, top, "x")
    needs = graph(ROOT / top)
    names = re.findall(r'y="([\d.]+)" class="zj-label zj-label--room">([^<]+)<', svg)
    height = {name: float(y) for y, name in names}
    assert sorted(name for _, name in names) == sorted(needs)
    assert svg.count('class="zj-dot"') == sum(map(len, shortest(needs).values()))
    assert all(height[name] < height[one] for name in needs for one in needs[name])


def test_a_long_arrow_has_a_lane_through_each_row_between():
    """It never runs behind a box."""
    needs = {"a": frozenset("bd"), "b": frozenset("c"), "c": frozenset("d"), "d": frozenset()}
    svg = rooms_picture(layers(needs), needs, "x <y>")
    boxes = re.findall(r'<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)"', svg)
    lanes = re.findall(r'd="M([\d.]+) ([\d.]+)v', svg)
    assert len(boxes) == 4
    assert len(lanes) == 2
    for x, y in lanes:
        for left, top, width in boxes:
            assert y != top or not float(left) <= float(x) <= float(left) + float(width)
    assert 'aria-label="x &lt;y&gt;"' in svg


def test_few_arrows_cross_where_none_need():
    """Rows are put in the order of what they are tied to."""
    needs = {"a": frozenset("x"), "b": frozenset("y"), "y": frozenset(), "x": frozenset()}
    svg = rooms_picture((("y", "x"), ("a", "b")), needs, "x")
    x = {name: float(at) for at, name in re.findall(r'<text x="([\d.]+)"[^>]*>([^<]+)<', svg)}
    assert (x["a"] < x["b"]) == (x["x"] < x["y"])

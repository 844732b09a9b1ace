"""The tree of the source says what each file is for, because each file says so itself."""

from pathlib import Path

import pytest

from scripts.pages.tree.folders import ENDINGS, every, folder_of, order, purpose, rooms, tops
from tests.scripts.pages.tree.small import lay

ROOT = Path(__file__).parents[4]
SOURCES = sorted(
    path
    for top in ("guide", "scripts", "docs", "tests")
    for path in (ROOT / top).rglob("*")
    if path.suffix in ENDINGS - {".j2"} and "__pycache__" not in path.parts
)
LIVE = {folder.path: folder for top in tops(ROOT) for folder in every(top)}


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_says_what_it_is_for(path):
    """The first line of its docstring, or the first sentence of its leading comment."""
    assert purpose(path), "say in the first line what this file is for"


@pytest.mark.parametrize("folder", LIVE.values(), ids=LIVE)
def test_a_level_is_small_and_says_what_it_is_for(folder):
    """At most 17 entries side by side, and a sentence on each folder."""
    assert folder.says
    assert len(folder.folders) + len(folder.files) <= 17


@pytest.mark.parametrize("top", ["guide", "scripts", "docs/assets/wizard"])
def test_every_room_says_what_may_be_changed_there(top):
    """A newcomer learns from the room itself what it is the place for."""
    assert LIVE[top].folders
    assert [room.path for room in LIVE[top].folders if not room.change and room.files] == []


@pytest.mark.parametrize(
    ("name", "text", "said"),
    [
        ("a.py", '"""What it is.\n\nMore.\n"""\n', "What it is."),
        ("a.py", "X = 1\n", ""),
        ("a.js", "// @ts-check\n// One thing. Another.\n(() => {\n})();\n", "One thing."),
        (
            "a.js",
            "// @ts-check\n/**\n * Two lines\n * long.\n *\n * More.\n */\n",
            "Two lines long.",
        ),
        ("a.mjs", "/** Short. */\nexport {};\n", "Short."),
        ("a.js", "// Reads `a.b` first\nx();\n", "Reads `a.b` first"),
        ("a.js", "export {};\n// Later.\n", ""),
    ],
)
def test_the_purpose_is_the_first_sentence(tmp_path, name, text, said):
    """Whatever the language of the file."""
    path = tmp_path / name
    path.write_text(text, encoding="utf-8")
    assert purpose(path) == said


def test_data_is_counted_and_code_is_listed(tmp_path):
    """Many records of one sort would hide the code; a cache and a folder of notes are no source."""
    guide, _, scripts, *_ = tops(lay(tmp_path))
    assert [one.path for one in every(guide)] == [
        "guide",
        "guide/say",
        "guide/kb",
        "guide/kb/facts",
        "guide/model",
    ]
    assert [one.name for one in guide.files] == ["api.py"]
    assert [one.counted for one in every(guide)] == [0, 0, 0, 1, 0]
    assert [one.path for one in every(scripts)][1:] == ["scripts/pages", "scripts/pages/templates"]
    assert guide.size == 3


def test_rooms_stand_in_their_order_from_the_top_down(tmp_path):
    """The order is the one that the folder gives; the wizard is apart from the rest of `docs`."""
    root = lay(tmp_path)
    assert order(root / "guide") == ("model", "kb", "say")
    wizard, docs = tops(root)[-2:]
    assert [one.name for one in wizard.folders] == ["keep", "tools"]
    assert [one.path for one in every(docs)] == ["docs", "docs/assets"]


def test_a_room_is_told_of_by_itself_or_by_the_folder_around_it(tmp_path):
    """The first sentence, and what may be changed, which may go on over lines."""
    root = lay(tmp_path)
    model = folder_of(root, "guide/model")
    assert (model.says, model.change) == ("Records.", "a field.")
    assert rooms(root / "docs/assets/wizard")["keep"] == "What stays."
    tools = folder_of(root, "docs/assets/wizard/tools")
    assert (tools.says, tools.change) == ("Plain values.", "how it is made.")
    wizard = folder_of(root, "docs/assets/wizard")
    assert (wizard.says, wizard.change) == ("The wizard: a line in.", "")
    assert folder_of(root, "scripts/pages/templates").says == "Places to fill."

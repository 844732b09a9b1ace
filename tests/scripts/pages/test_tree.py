"""The tree of the source says what each file is for, because each file says so itself."""

from pathlib import Path

import pytest

from scripts.pages import tree
from scripts.pages.tree import ENDINGS, folded, folders, layers, layers_of_guide, needs, purpose

ROOT = Path(__file__).parents[3]
SOURCES = sorted(
    path
    for top in ("guide", "scripts", "docs", "tests")
    for path in (ROOT / top).rglob("*")
    if path.suffix in ENDINGS - {".j2"} and "__pycache__" not in path.parts
)


@pytest.mark.parametrize("path", SOURCES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_every_module_says_what_it_is_for(path):
    """The first line of its docstring, or the first sentence of its leading comment."""
    assert purpose(path), "say in the first line what this file is for"


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


@pytest.fixture
def small(tmp_path):
    """A project of two folders, with a record of data and a cache."""
    for name, text in {
        "guide/__init__.py": '"""All logic."""',
        "guide/model.py": '"""Records <here>."""',
        "guide/words.py": '"""Words."""\nfrom guide.model import Text',
        "guide/kb/__init__.py": '"""Data."""\nfrom guide.kb.facts import F\n',
        "guide/kb/facts/__init__.py": '"""Facts."""\nfrom guide import model\n',
        "guide/kb/facts/one.py": '"""One."""',
        "guide/__pycache__/x.pyc": "",
        "scripts/pages/templates/a.j2": "",
        "scripts/empty/readme.txt": "",
    }.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    (tmp_path / "docs").mkdir()
    return tmp_path


def test_data_is_counted_and_code_is_listed(small):
    """Many records of one sort would hide the code."""
    found = {folder.path: folder for folder in folders(small)}
    assert list(found) == ["guide", "guide/kb", "guide/kb/facts", "scripts/pages/templates"]
    assert [name for name, _ in found["guide"].files] == ["model.py", "words.py"]
    assert found["guide"].says == "All logic."
    assert found["guide/kb/facts"].counted == 1
    assert found["scripts/pages/templates"].counted == 1


def test_lines_are_indented_by_depth(small):
    """One line a folder and one a file, no trailing space."""
    lines = tree.tree(small)
    assert lines[0] == "guide/  All logic."
    assert "    guide/kb/facts/  (1 files)  Facts." in lines
    assert not [line for line in lines if line != line.rstrip()]


def test_the_html_is_escaped(small):
    """What a docstring says is text; a folder without listed files has nothing to unfold."""
    html = folded(small, "{n} files")
    assert "Records &lt;here&gt;." in html
    assert html.count("<details") == 1
    assert html.count("<p>") == 3
    assert html.count("1 files") == 2


def test_modules_stand_above_what_they_need(small):
    """Importing a package or one of its names is the same need."""
    graph = needs(small)
    assert graph["guide.words"] == {"guide.model"}
    assert graph["guide.kb.facts"] == {"guide", "guide.model"}
    assert layers_of_guide(small) == (("guide", "model"), ("words",))


def test_a_circle_is_named():
    """Layers exist only without one."""
    with pytest.raises(ValueError, match="a, b"):
        layers({"a": frozenset("b"), "b": frozenset("a"), "c": frozenset()})


def test_the_live_layers_hold():
    """The records stand below everything, the command line above."""
    found = layers_of_guide(ROOT)
    assert "model.record" in found[0]
    assert "model" in found[1]
    assert "__main__" in found[-1]


def test_the_program_prints_the_tree(capsys):
    """`python -m scripts.pages.tree`."""
    tree.main()
    assert capsys.readouterr().out.startswith("guide/")

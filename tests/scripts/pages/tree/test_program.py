"""`python -m scripts.pages.tree`: rooms first, files for who names a room."""

from pathlib import Path

from scripts.pages.tree.__main__ import lines, main
from tests.scripts.pages.tree.small import lay

ROOT = Path(__file__).parents[4]


def test_rooms_are_listed_without_their_files(tmp_path):
    """One line an entry of a level, no trailing space."""
    found = list(lines(lay(tmp_path), (), everything=False))
    assert found[:2] == ["guide/  All logic.", "  api.py  The door <here>."]
    assert "  kb/     Data." in found
    assert not [line for line in found if "words.py" in line or line != line.rstrip()]


def test_a_room_lists_its_files_and_what_to_change(tmp_path):
    """The folders in it follow, each as a level of its own."""
    root = lay(tmp_path)
    found = list(lines(root, ["guide/model", "guide/kb/"], everything=False))
    assert found[:2] == ["guide/model/  Records.", "  To change here: a field."]
    assert "  facts/  (1 files)  Facts." in found
    assert "  words.py  Said." in lines(root, (), everything=True)


def test_the_program_prints_at_most_17_entries_a_level(capsys):
    """The live source; a folder that is none of it is refused."""
    assert main(["--all"]) == 0
    levels = capsys.readouterr().out.strip().split("\n\n")
    assert len(levels) > len(list((ROOT / "guide").glob("*/__init__.py")))
    for one in levels:
        entries = [row for row in one.splitlines()[1:] if "To change here:" not in row]
        assert 0 < len(entries) <= 17, one
    assert main(["guide/nowhere"]) == 1

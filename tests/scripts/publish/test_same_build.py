"""The comparison of two builds: what it exports, what it varies, and that it notices."""

import subprocess
from pathlib import Path

import pytest

from scripts.publish import same_build

ROOT = Path(__file__).resolve().parents[3]


def test_an_export_holds_the_commit_and_the_packages(tmp_path):
    """Every file of the commit, nothing that only lies in this folder, and both package folders."""
    same_build.export("HEAD", tmp_path)
    command = ["git", "ls-tree", "-r", "--name-only", "-z", "HEAD"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    linked = {".venv", "node_modules"}
    for name in linked:
        assert (tmp_path / name).resolve() == (ROOT / name).resolve()
        (tmp_path / name).unlink()
    assert set(same_build.contents(tmp_path)) == set(told.strip("\0").split("\0"))


def test_the_two_builds_differ_in_everything_that_must_not_show():
    """A variation that is the same in both builds would prove nothing."""
    one, two = same_build.VARIATIONS
    assert one.keys() == two.keys()
    assert all(one[name] != two[name] for name in one)


@pytest.mark.parametrize(
    ("one", "two", "found"),
    [
        ({"a": b"1"}, {"a": b"1"}, []),
        ({"b": b"1", "a": b"1"}, {"b": b"2", "a": b"2"}, ["a", "b"]),
        ({"a": b"1"}, {}, ["a"]),
        ({}, {"a": b""}, ["a"]),
        ({"assets/py/snapshot.1.bin": b"1"}, {"assets/py/snapshot.2.bin": b"2"}, []),
    ],
)
def test_every_difference_is_named(one, two, found):
    """Other bytes, or a file that only one build has; the snapshot alone may differ."""
    assert same_build.different(one, two) == found


def test_a_build_that_lets_its_surroundings_show_is_caught(monkeypatch, capsys):
    """The time zone and the folder of a build, written into a page, are named and fail it."""

    def careless(folder, variation, epoch):
        site = folder / "site"
        site.mkdir()
        (site / "zone.html").write_text(variation["TZ"])
        (site / "folder.html").write_text(str(folder))
        (site / "day.html").write_text(epoch)
        return site

    monkeypatch.setattr(same_build, "build", careless)
    assert same_build.compare("HEAD") == ["folder.html", "zone.html"]
    assert same_build.main(["HEAD"]) == 1
    assert "zone.html" in capsys.readouterr().out


def test_both_builds_are_of_one_commit(monkeypatch, tmp_path):
    """A branch that moves during the first build does not change the second."""
    exported = []
    monkeypatch.setattr(same_build, "export", lambda commit, folder: exported.append(commit))
    monkeypatch.setattr(same_build, "build", lambda *_: tmp_path)
    assert same_build.compare("HEAD") == []
    command = ["git", "rev-parse", "HEAD"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert exported == [told.strip()] * 2


def test_equal_builds_pass(monkeypatch):
    """No difference: exit status 0."""
    monkeypatch.setattr(same_build, "compare", lambda commit: [])
    assert same_build.main([]) == 0


def test_a_commit_dates_the_build():
    """The second of the commit, not of the clock."""
    command = ["git", "show", "--no-patch", "--format=%ct", "HEAD"]
    told = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True).stdout
    assert same_build.committed("HEAD") == told.strip()

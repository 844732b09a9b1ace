"""Programs side by side: all are heard, and a failure has the name of its program."""

import sys

import pytest

from scripts.devtools import build
from scripts.devtools.shell import Failure
from scripts.devtools.together import run_together

# Each tells of itself through a file and ends only when it has seen the other's.
MEETING = """
import pathlib, sys, time
own, other = map(pathlib.Path, sys.argv[1:])
own.touch()
while not other.exists():
    time.sleep(0.01)
print("met")
"""


def python(source, *words):
    """Return the command that runs `source`."""
    return [sys.executable, "-c", source, *map(str, words)]


def test_programs_run_at_the_same_time(tmp_path, capfd):
    """Two that wait for each other both end, and each line says whose it is."""
    one, other = tmp_path / "one", tmp_path / "other"
    run_together("It", {"zh": python(MEETING, one, other), "en": python(MEETING, other, one)})
    assert sorted(capfd.readouterr().out.split("\n")) == ["", "[en] met", "[zh] met"]


def test_all_failures_are_named_and_the_others_end(tmp_path, capfd):
    """The one that works is not cut off in the middle."""
    done = tmp_path / "done"
    good = python("import pathlib, sys; pathlib.Path(sys.argv[1]).touch()", done)
    bad = python("import sys; sys.exit('no \\u8ffd')")
    with pytest.raises(Failure, match=r"^It failed: bad \(exit status 1\); "):
        run_together("It", {"bad": bad, "good": good})
    assert done.exists()
    assert "[bad] no 追" in capfd.readouterr().out


def test_a_program_that_is_not_there_ends_the_others(tmp_path):
    """Nobody waits for a program whose companion never started."""
    endless = python("while True: pass")
    with pytest.raises(Failure, match="Cannot start"):
        run_together("It", {"endless": endless, "none": [str(tmp_path / "none")]})


def test_each_language_builds_into_its_own_folder(tmp_path, monkeypatch):
    """MkDocs empties its folder first: what another language wrote must not lie in it."""
    seen = {}

    def building(_what, commands, _env):
        for lang, command in commands.items():
            folder = seen[lang] = command[command.index("-d") + 1]
            (tmp_path / folder).mkdir()
            (tmp_path / folder / "page.html").write_text(lang, "utf-8")

    monkeypatch.setattr(build, "run_together", building)
    left = tmp_path / "site.new.en"
    left.mkdir()  # of a build that was interrupted
    build.pages_of(tmp_path / "site.new", {})
    assert len({*seen.values()}) == 2
    assert not left.exists()
    assert (tmp_path / "site.new/page.html").read_text("utf-8") == "zh"
    assert (tmp_path / "site.new/en/page.html").read_text("utf-8") == "en"


def test_progress_is_said(tmp_path, monkeypatch, capfd):
    """Each part is announced with the time so far, and the end says what was made."""

    def paged(new, _env):
        new.mkdir()
        (new / "index.html").write_text("-", "utf-8")

    monkeypatch.setattr(build, "own_program", lambda *_: None)
    monkeypatch.setattr(build, "runtime_command", lambda *_: [sys.executable, "-c", ""])
    monkeypatch.setattr(build, "pages_of", paged)
    build.build(tmp_path / "site")
    said = capfd.readouterr().out.splitlines()
    assert [line.partition(":")[0] for line in said if line.startswith("Build")] == [
        f"Build {n}/3" for n in range(4)
    ]
    assert all("s so far" in line for line in said if line.startswith(("Build 2", "Build 3")))
    assert said[-1].startswith("Built 1 pages, 0 MB, in ")

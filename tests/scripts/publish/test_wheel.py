"""The wheel: what is in it, what its lock says, and that it is made alike each time."""

import csv
import hashlib
import io
import json
import os
import re
import subprocess
import sys
import tomllib
import zipfile
from pathlib import Path

import pytest

from guide.api import handle
from scripts.publish import wheel

ROOT = Path(__file__).resolve().parents[3]
DAY = "1790000000"  # some second of September 2026


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """The wheel, built once for this file."""
    return wheel.build(tmp_path_factory.mktemp("wheel") / "out")


def test_it_holds_the_whole_package_and_nothing_else(made):
    """Every module of ours, byte for byte, and that they are typed, beside the metadata."""
    with zipfile.ZipFile(made) as archive:
        names = {name for name in archive.namelist() if ".dist-info/" not in name}
        ours = [path for top in ("guide", "zhuijian") for path in (ROOT / top).rglob("*")]
        ours = [path for path in ours if path.is_file() and "__pycache__" not in path.parts]
        assert names == {path.relative_to(ROOT).as_posix() for path in ours}
        assert {"guide/py.typed", "zhuijian/py.typed", "zhuijian/__main__.py"} <= names
        for name in names:
            assert archive.read(name) == (ROOT / name).read_bytes()


def test_it_is_pure_and_needs_nothing(made):
    """Any interpreter can load it; it asks for no other package."""
    assert made.name.endswith("-py3-none-any.whl")
    with zipfile.ZipFile(made) as archive:
        [metadata] = [name for name in archive.namelist() if name.endswith("/METADATA")]
        needs = re.findall(r"^Requires-Dist: (.*)$", archive.read(metadata).decode(), re.MULTILINE)
        assert [one for one in needs if "extra ==" not in one] == []
        [listed] = [name for name in archive.namelist() if name.endswith("/RECORD")]
        rows = list(csv.reader(io.StringIO(archive.read(listed).decode())))
        assert {row[0] for row in rows} == set(archive.namelist())


def test_the_lock_names_the_wheel_beside_it_by_its_hash(made):
    """Pyodide checks what it loads against this hash, and looks for the file beside the lock."""
    lock = json.loads((made.parent / wheel.LOCK).read_text("utf-8"))
    entry = lock["packages"][wheel.NAME]
    assert list(lock["packages"]) == [wheel.NAME]
    assert entry["file_name"] == made.name
    assert entry["sha256"] == hashlib.sha256(made.read_bytes()).hexdigest()
    assert (entry["imports"], entry["depends"]) == (["guide", "zhuijian"], [])
    assert lock["info"] == json.loads(wheel.PYODIDE_LOCK.read_text("utf-8"))["info"]


def test_two_builds_are_equal(tmp_path):
    """Neither the day, the rights of new files nor the order of a folder shows in the wheel."""
    outs = [tmp_path / "one", tmp_path / "two"]
    for out, umask, zone in zip(outs, ("022", "077"), ("UTC", "Asia/Shanghai"), strict=True):
        script = f'umask {umask}; exec "{sys.executable}" scripts/publish/wheel.py --out "{out}"'
        env = {**os.environ, "SOURCE_DATE_EPOCH": DAY, "TZ": zone}
        subprocess.run(["sh", "-c", script], cwd=ROOT, env=env, check=True, capture_output=True)
    first, second = ({p.name: p.read_bytes() for p in out.iterdir()} for out in outs)
    assert first == second


def test_dates_before_zip_archives_begin_are_raised():
    """A second before 1980 cannot stand in a zip; without any, all builds take the same."""
    assert wheel.epoch({"SOURCE_DATE_EPOCH": "0"}) == wheel.epoch({}) == str(wheel.ZIP_BEGINS)
    assert wheel.epoch({"SOURCE_DATE_EPOCH": DAY}) == DAY


def test_it_goes_into_the_site_without_leftovers(tmp_path):
    """An older wheel does not stay beside the new one."""
    folder = tmp_path / "assets" / "py" / "wheel"
    folder.mkdir(parents=True)
    (folder / "zhuijian-0.0.1-py3-none-any.whl").write_bytes(b"old")
    placed = wheel.place(tmp_path)
    assert {path.name for path in folder.iterdir()} == {placed.name, wheel.LOCK}


def test_a_tool_that_fails_is_named(tmp_path):
    """The error carries the tool's name and its own words."""
    with pytest.raises(wheel.WheelError, match="no_such_module") as caught:
        wheel.run([sys.executable, "-m", "no_such_module"], tmp_path)
    assert "No module named" in str(caught.value)


@pytest.fixture(scope="module")
def installed(made, tmp_path_factory):
    """An environment with the wheel and nothing else, as its user has it; its folder of programs.

    pip takes the one file: no index is asked, no dependency is there to fetch.
    """
    folder = tmp_path_factory.mktemp("installed")
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", folder], check=True)
    programs = folder / ("Scripts" if os.name == "nt" else "bin")
    pip = [sys.executable, "-m", "pip", "--python", str(programs / "python"), "install"]
    quiet = ["--quiet", "--no-index", "--disable-pip-version-check"]
    subprocess.run([*pip, *quiet, str(made)], check=True, cwd=folder)
    return programs


def run_installed(programs, *words, given=""):
    """Run an installed program far from the checkout."""
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    return subprocess.run(
        [str(programs / words[0]), *words[1:]],
        cwd=programs.parent,
        env={**environment, "PYTHONUTF8": "1"},
        input=given,
        capture_output=True,
        text=True,
        check=False,
    )


def test_what_is_installed_works(installed):
    """The console program answers as the checkout does, and says its version."""
    request = json.dumps({"do": "deadline", "fact": "company-complaint-7d", "start": "2026-11-01"})
    done = run_installed(installed, "zhuijian", "handle", given=request)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.rstrip("\n") == handle(request)
    said = run_installed(installed, "zhuijian", "recognise", "已拒收", "--lang", "en", "--json")
    assert json.loads(said.stdout)["kinds"]
    version = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]["version"]
    assert run_installed(installed, "zhuijian", "--version").stdout.split()[1].strip(",") == version
    assert "check" in run_installed(installed, "zhuijian", "--help").stdout
    assert run_installed(installed, "zhuijian", "skill").stdout.startswith("---")


def test_what_is_installed_without_the_extra_says_what_to_install(installed):
    """No traceback, and nothing on the stream that an assistant reads."""
    for lang in ("zh", "en"):
        done = run_installed(installed, "zhuijian", "mcp", "--lang", lang)
        assert (done.returncode, done.stdout) == (2, "")
        assert len(done.stderr.splitlines()) == 1
        assert "pip install 'mcp" in done.stderr


def test_what_is_installed_is_typed(installed, tmp_path):
    """A type checker reads the types of the installed library, and finds a mistake."""
    right = 'import zhuijian\nday: str = zhuijian.advise({}, today="2026-11-25")["title"]\n'
    wrong = "import zhuijian\nzhuijian.advise({}, today=3)\n"
    for source, status in ((right, 0), (wrong, 1)):
        (tmp_path / "theirs.py").write_text(source, "utf-8")
        mypy = [sys.executable, "-m", "mypy", "--strict", "--cache-dir", str(tmp_path / "cache")]
        mypy += ["--config-file", os.devnull, "--python-executable", str(installed / "python")]
        done = subprocess.run(
            [*mypy, "theirs.py"], cwd=tmp_path, capture_output=True, text=True, check=False
        )
        assert done.returncode == status, done.stdout

"""Build our Python as a wheel with a lock beside it, so that any page can load it by Pyodide.

`python -m scripts.publish.wheel --out build/wheel` writes the wheel and `pyodide-lock.json`. A
page of somebody else's gives that lock to its own Pyodide and says `loadPackage("zhuijian")`.

The lock keeps what Pyodide's lock says of the interpreter and lists our package alone: the
names in it are resolved beside it, and nothing else lies there.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PYODIDE_LOCK = ROOT / "node_modules" / "pyodide" / "pyodide-lock.json"
LOCK = "pyodide-lock.json"
NAME = "zhuijian"
# What the wheel is made from, and the endings of what it takes from our folders of Python.
FILES = ("pyproject.toml", "README.md", "LICENSE", "LICENSE-CONTENT")
FOLDERS = ("guide", "zhuijian")
ENDINGS = (".py", ".typed", ".md")
# Zip archives know no day before this one.
ZIP_BEGINS = 315532800


class WheelError(Exception):
    """A step failed; the message names it and shows the tool's own words."""


def sources(root: Path = ROOT) -> list[Path]:
    """Return every file the wheel is made from, in order."""
    found = (path for folder in FOLDERS for path in (root / folder).rglob("*"))
    kept = [path for path in found if path.is_file() and path.suffix in ENDINGS]
    return [root / name for name in FILES] + sorted(kept)


def epoch(environment: dict[str, str]) -> str:
    """Return the second that dates the files in the wheel: that of the commit where it is told."""
    return str(max(int(environment.get("SOURCE_DATE_EPOCH", ZIP_BEGINS)), ZIP_BEGINS))


def run(command: list[str], folder: Path) -> None:
    """Run a tool in `folder`.

    Raises:
        WheelError: it failed.
    """
    env = {**os.environ, "SOURCE_DATE_EPOCH": epoch(dict(os.environ)), "PYTHONHASHSEED": "0"}
    mask = 0o022 if os.name == "posix" else -1  # the rights of files are part of the wheel
    done = subprocess.run(
        command, cwd=folder, env=env, umask=mask, check=False, text=True, capture_output=True
    )
    if done.returncode:
        said = (done.stdout + done.stderr).strip()[-2000:]
        raise WheelError(f"The wheel could not be built: {command[2]} failed.\n{said}")


def copy_sources(folder: Path) -> None:
    """Copy what the wheel is made from, so that no build leaves anything in the checkout."""
    for path in sources():
        target = folder / path.relative_to(ROOT)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)
        target.chmod(0o644)


def empty_lock(lock: Path) -> str:
    """Return the text of Pyodide's lock `lock` without its packages."""
    info = json.loads(lock.read_text("utf-8"))["info"]
    return json.dumps({"info": info, "packages": {}})


def build(out: Path) -> Path:
    """Make `out` anew with the wheel and its lock; return the wheel's path.

    Raises:
        WheelError: a tool failed.
    """
    with tempfile.TemporaryDirectory() as temporary:
        work = Path(temporary)
        source, made = work / "source", work / "made"
        copy_sources(source)
        made.mkdir()
        python = [sys.executable, "-m"]
        wheel_command = ["build", "--wheel", "--no-isolation", "--outdir", str(made), str(source)]
        run([*python, *wheel_command], work)
        wheel = next(made.glob("*.whl"))
        (work / "in.json").write_text(empty_lock(PYODIDE_LOCK), "utf-8")
        places = ["--input", str(work / "in.json"), "--output", str(made / LOCK)]
        lock_command = ["pyodide_cli", "lockfile", "add-wheels", *places, "--base-path", str(made)]
        run([*python, *lock_command, str(wheel)], work)
        (made / LOCK).write_text(tidy((made / LOCK).read_text("utf-8")), "utf-8")
        shutil.rmtree(out, ignore_errors=True)
        shutil.copytree(made, out)
    return out / wheel.name


def tidy(lock: str) -> str:
    """Return the text of a lock in one order, with a line's end, whatever the tool wrote."""
    return json.dumps(json.loads(lock), indent=1, sort_keys=True) + "\n"


def place(site: Path) -> Path:
    """Put the wheel and its lock into a built site; return the wheel's path."""
    return build(site / "assets" / "py" / "wheel")


def main(arguments: list[str]) -> int:
    """Build into the folder named on the command line."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "wheel")
    try:
        wheel = build(parser.parse_args(arguments).out)
    except WheelError as error:
        print(error, file=sys.stderr)
        return 1
    print(f"{wheel.name}: {wheel.stat().st_size / 1000:.0f} KB, and {LOCK} beside it.")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

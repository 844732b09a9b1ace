"""Find a Python that the project can use, or get one."""

from __future__ import annotations

import os
import re
import shutil
import sys
from pathlib import Path
from typing import Iterable, Iterator

from scripts.devtools.shell import ROOT, VENV, Failure, output_of, run, say, tool

LOWEST = (3, 12)  # pyodide-build needs it
NEWEST_KNOWN = (3, 14)  # the newest one whose wheels are in requirements.lock
WANTED = "3.13"
UV_ENV = ROOT / ".venv-uv"
PROBE = "import sys, venv, ensurepip; print(sys.version_info[0], sys.version_info[1])"


def version(python: str) -> tuple[int, int] | None:
    """Return (major, minor) of an interpreter that can make environments, else None.

    It is started for it: a pyenv shim is there and executable, and fails all the same.
    """
    words = (output_of([python, "-c", PROBE]) or "").split()
    if len(words) != 2 or not all(word.isdigit() for word in words):
        return None
    return int(words[0]), int(words[1])


def by_version(path: Path) -> list[int]:
    """Sort key: the numbers in a path, so that 3.13.0 comes after 3.9.18."""
    return [int(number) for number in re.findall(r"\d+", str(path))]


def candidates(home: Path, environ: dict[str, str]) -> Iterator[str]:
    """Yield interpreters to try: this one, those on PATH, pyenv's, uv's."""
    yield sys.executable
    for minor in range(NEWEST_KNOWN[1] + 3, LOWEST[1] - 1, -1):
        found = shutil.which(f"python3.{minor}", path=environ.get("PATH"))
        if found:
            yield found
    pyenv = Path(environ.get("PYENV_ROOT") or str(home / ".pyenv")) / "versions"
    uv = Path(environ.get("UV_PYTHON_INSTALL_DIR") or str(home / ".local/share/uv/python"))
    for folder in (pyenv, uv, UV_ENV / "python"):
        inside = list(folder.glob("*/bin/python3")) + list(folder.glob("*/python.exe"))
        yield from (str(path) for path in sorted(inside, key=by_version, reverse=True))


def choose(pythons: Iterable[str]) -> str | None:
    """Return the first interpreter of a known version, else the first newer one, else None."""
    newer = None
    for python in pythons:
        its = version(python)
        if its is None or its < LOWEST:
            continue
        if its <= NEWEST_KNOWN:
            return python
        newer = newer or python
    return newer


def from_uv() -> str:
    """Install uv into an environment of its own and let it fetch a Python.

    Raises:
        Failure: no environment can be made here, or the download failed.
    """
    say("No Python {}.{} or newer here; getting one with uv (about 55 MB).".format(*LOWEST))
    advice = f"Install Python {WANTED} (with venv and ensurepip) and run this again."
    try:
        run("Making .venv-uv", [sys.executable, "-m", "venv", "--clear", str(UV_ENV)])
        pip = [tool("python", UV_ENV), "-m", "pip", "install", "-q", "--disable-pip-version-check"]
        lock = str(ROOT / "requirements-uv.lock")
        run("Installing uv", [*pip, "--require-hashes", "-r", lock])
        where = str(UV_ENV / "python")
        get = [tool("uv", UV_ENV), "python", "install", "--no-bin", "--install-dir", where, WANTED]
        run("Downloading Python " + WANTED, get)
    except Failure as failure:
        raise Failure(f"{failure} {advice}") from failure
    python = choose(candidates(Path.home(), dict(os.environ)))
    if python is None:
        raise Failure("uv installed a Python that does not start. " + advice)
    return python


def find() -> str:
    """Return an interpreter to make the environment with; get one when there is none."""
    return choose(candidates(Path.home(), dict(os.environ))) or from_uv()


def works(env_dir: Path = VENV) -> bool:
    """Tell whether an environment is there, starts and is new enough.

    An interrupted set-up leaves one without pip; a removed Python, one that cannot start.
    """
    words = (output_of([tool("python", env_dir), "-c", "import pip; " + PROBE]) or "").split()
    return len(words) == 2 and (int(words[0]), int(words[1])) >= LOWEST

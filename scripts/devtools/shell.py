"""Where things are, and how other programs are started."""

from __future__ import annotations

import os
import subprocess
import sys
from contextlib import contextmanager
from pathlib import Path
from typing import Iterator, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
VENV = ROOT / ".venv"


class Failure(Exception):
    """A step that cannot go on; the message says what is wrong and what to do."""


def say(sentence: str) -> None:
    """Print one progress sentence at once, before the work it announces."""
    print(sentence, flush=True)


def tool(name: str, env_dir: Path = VENV) -> str:
    """Return the path of a program of a virtual environment, whatever the system."""
    if os.name == "nt":
        return str(env_dir / "Scripts" / (name + ".exe"))
    return str(env_dir / "bin" / name)


def child_env(extra: Mapping[str, str] | None = None) -> dict[str, str]:
    """Return the environment for our programs: our Node and tools come first on PATH."""
    env = dict(os.environ)
    env["PATH"] = str(Path(tool("python")).parent) + os.pathsep + env.get("PATH", "")
    env["PYTHONPATH"] = str(ROOT)
    env["PYTHONUTF8"] = "1"
    # The theme announces its end of life at each build; design decisions already take it in.
    env["NO_MKDOCS_2_WARNING"] = "1"
    # Dozens of our programs start one after the other; each would compile every module anew.
    env.pop("PYTHONDONTWRITEBYTECODE", None)
    env.update(extra or {})
    return env


def status(command: Sequence[str], env: Mapping[str, str] | None = None) -> int:
    """Run `command` in the project's root, its output shown; return its exit status."""
    sys.stdout.flush()
    try:
        return subprocess.call(list(command), cwd=str(ROOT), env=child_env(env))
    except OSError as error:
        raise Failure(f"Cannot start {command[0]}: {error}") from error


@contextmanager
def meanwhile(command: Sequence[str]) -> Iterator[subprocess.Popen[bytes]]:
    """Run `command` unseen beside other work; what is not done when that ends in error is ended."""
    running = subprocess.Popen(
        list(command),
        cwd=str(ROOT),
        env=child_env(),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        yield running
    finally:
        running.terminate()
        running.wait()


def run(what: str, command: Sequence[str], env: Mapping[str, str] | None = None) -> None:
    """Run `command`; when it fails, stop with a sentence that names `what`.

    Raises:
        Failure: the command could not start or exited non-zero.
    """
    code = status(command, env)
    if code:
        raise Failure(f"{what} failed (exit status {code}); its own words are above.")


def output_of(command: Sequence[str], seconds: float = 180) -> str | None:
    """Return what `command` prints, or None when it fails, is missing or takes too long."""
    try:
        done = subprocess.run(
            list(command),
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=seconds,
            check=True,
            text=True,
        )
    except (OSError, subprocess.SubprocessError):
        return None
    return done.stdout

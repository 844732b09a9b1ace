"""Run several programs at the same time, each line of theirs shown with the name of its program."""

from __future__ import annotations

import subprocess
import threading
from typing import Mapping, Sequence

from scripts.devtools.shell import ROOT, Failure, child_env, say


def _started(command: Sequence[str], env: Mapping[str, str] | None) -> subprocess.Popen[str]:
    """Start `command` in the project's root with its words on one pipe.

    Raises:
        Failure: it cannot be started.
    """
    try:
        return subprocess.Popen(
            list(command),
            cwd=str(ROOT),
            env=child_env(env),
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            errors="replace",
        )
    except OSError as error:
        raise Failure(f"Cannot start {command[0]}: {error}") from error


def _shown(name: str, process: subprocess.Popen[str]) -> None:
    """Print what a program says, line by line, until it ends."""
    for line in process.stdout or ():
        say(f"[{name}] {line.rstrip()}")


def run_together(
    what: str, commands: Mapping[str, Sequence[str]], env: Mapping[str, str] | None = None
) -> None:
    """Run `commands`, named, side by side; wait for all of them, whatever becomes of one.

    Raises:
        Failure: names the programs that could not start or exited non-zero.
    """
    processes: dict[str, subprocess.Popen[str]] = {}
    try:
        for name, command in commands.items():
            processes[name] = _started(command, env)
        readers = [
            threading.Thread(target=_shown, args=(name, process), daemon=True)
            for name, process in processes.items()
        ]
        for reader in readers:
            reader.start()
        codes = {name: process.wait() for name, process in processes.items()}
        for reader in readers:
            reader.join()
    finally:  # only when something was raised is one of them still at work
        for process in processes.values():
            if process.poll() is None:
                process.kill()
                process.wait()
            if process.stdout:
                process.stdout.close()
    failed = [f"{name} (exit status {code})" for name, code in codes.items() if code]
    if failed:
        raise Failure("{} failed: {}; its own words are above.".format(what, ", ".join(failed)))

"""The checks that need no test: style, types, the knowledge base."""

from __future__ import annotations

from scripts.devtools.shell import ROOT, Failure, say, status, tool


def commands() -> dict[str, list[str]]:
    """Return the name of each check and the command that does it."""
    python = tool("python")
    tsc = [tool("node"), str(ROOT / "node_modules/typescript/bin/tsc"), "--project"]
    return {
        "format": [python, "-m", "ruff", "format", "--check", "--quiet", "."],
        "lint": [python, "-m", "ruff", "check", "--quiet", "."],
        "types": [python, "-m", "mypy"],
        "types-of-pages": [*tsc, "tsconfig.json"],
        "types-of-workers": [*tsc, "tsconfig.worker.json"],
        "types-of-node": [*tsc, "tsconfig.node.json"],
        "knowledge": [python, "-m", "guide", "check"],
    }


def check() -> None:
    """Run every check, also after one failed.

    Raises:
        Failure: names the checks that failed.
    """
    failed = []
    for name, command in commands().items():
        say(f"Check: {name}.")
        if status(command):
            failed.append(name)
    if failed:
        raise Failure("Checks that failed: {}.".format(", ".join(failed)))
    say(f"All {len(commands())} checks passed.")

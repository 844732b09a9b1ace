"""Read requirements.lock: one block a package, each with its hashes."""

from __future__ import annotations

import re

NAME = re.compile(r"^([A-Za-z0-9][A-Za-z0-9._-]*)==")


def blocks(lock: str) -> dict[str, str]:
    """Return package name -> its lines in the lock (version, marker, hashes).

    Raises:
        ValueError: a line belongs to no package.
    """
    found: dict[str, list[str]] = {}
    name = ""
    for line in lock.splitlines():
        match = NAME.match(line)
        if match:
            name = match.group(1).lower()
            found[name] = []
        elif line.strip() and not (name and line.startswith("    --hash=")):
            raise ValueError("requirements.lock: not understood: " + line)
        if line.strip():
            found[name].append(line)
    return {key: "\n".join(lines) + "\n" for key, lines in found.items()}


def only(lock: str, names: tuple[str, ...]) -> str:
    """Return the part of a lock that pins `names`, as a lock of its own."""
    every = blocks(lock)
    return "".join(every[name] for name in names)

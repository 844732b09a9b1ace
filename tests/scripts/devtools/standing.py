"""An executable that stands for a Python which answers the probe."""

from pathlib import Path


def python_that_says(folder: Path, name: str, words: str, status: int = 0) -> str:
    """Write an executable that stands for an interpreter answering the probe."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\necho {words}\nexit {status}\n")
    path.chmod(0o755)
    return str(path)

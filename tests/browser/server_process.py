"""The site served by a process of its own, which a test can end: then nothing answers at all."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import urlopen

import pytest

from tests.patience import SECONDS

ROOT = Path(__file__).parents[2]


@dataclass
class Served:
    """A folder, the address at which it is served, and the process that does."""

    root: Path
    url: str
    process: subprocess.Popen[str]

    def end(self) -> None:
        """Kill the process, with every connection it holds, and see that nobody answers."""
        assert self.process.poll() is None, "it ended by itself"
        self.process.kill()
        self.process.wait()
        with pytest.raises(URLError, match="refused"):
            urlopen(self.url, timeout=SECONDS)


@contextmanager
def served(root: Path) -> Iterator[Served]:
    """Serve a folder as readers of the source do; the process never outlives the test."""
    command = [sys.executable, "-m", "scripts.devtools.serve", str(root), "--port", "0"]
    with subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as process:
        try:
            assert process.stdout
            yield Served(root, process.stdout.readline().strip(), process)
        finally:
            process.kill()

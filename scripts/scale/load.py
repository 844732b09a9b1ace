"""How often a second a server sends a file: h2load over HTTP/2, wrk over HTTP/1.1."""

import re
import subprocess
import tempfile
from pathlib import Path
from typing import Any

from scripts.scale.nginx import PATIENCE, nginx

TAKES = "accept-encoding: br, gzip"
ALIKE = 32  # connections at a time
SECONDS = 5
FINISHED = re.compile(r"finished in [\d.]+\w+, ([\d.]+) req/s")
ANSWERED = re.compile(r"status codes: (\d+) 2xx, (\d+) 3xx, (\d+) 4xx, (\d+) 5xx")
RATE = re.compile(r"Requests/sec:\s+([\d.]+)")


class NotServed(Exception):
    """The server answered otherwise than with the file."""


def of_h2load(said: str) -> float:
    """Return the requests a second that h2load counted.

    Raises:
        NotServed: there were answers without the file, or none.
    """
    finished, answered = FINISHED.search(said), ANSWERED.search(said)
    if not finished or not answered or not int(answered[1]) or any(map(int, answered.groups()[1:])):
        raise NotServed(said)
    return float(finished[1])


def of_wrk(said: str) -> float:
    """Return the requests a second that wrk counted.

    Raises:
        NotServed: there were answers without the file, or none.
    """
    rate = RATE.search(said)
    if not rate or "Non-2xx" in said or not float(rate[1]):
        raise NotServed(said)
    return float(rate[1])


def output(command: list[str]) -> str:
    """Run a program to its end and return what it said."""
    done = subprocess.run(command, check=True, capture_output=True, text=True, timeout=PATIENCE)
    return done.stdout


def h2(port: int, path: str, seconds: int) -> float:
    """Return how often a second `path` is sent over HTTP/2 with TLS."""
    address = f"https://127.0.0.1:{port}{path}"
    asked = ["-t", "1", "-c", str(ALIKE), "-m", "4", "-H", TAKES, address]
    return of_h2load(output(["h2load", "-D", str(seconds), *asked]))


def h1(port: int, path: str, seconds: int) -> float:
    """Return how often a second `path` is sent over HTTP/1.1."""
    address = f"http://127.0.0.1:{port}{path}"
    return of_wrk(
        output(["wrk", "-t", "1", "-c", str(ALIKE), "-d", f"{seconds}s", "-H", TAKES, address])
    )


def files(site: Path) -> dict[str, str]:
    """Return the paths that are asked for, by the names that the page gives them words for."""
    kind = next(path for path in sorted((site / "kinds").iterdir()) if path.is_dir())
    snapshot = next((site / "assets/py").glob("snapshot.*.bin"))
    return {
        "page": "/wizard/",
        "kind": f"/kinds/{kind.name}/",
        "bundle": "/assets/wizard/wizard.js",
        "snapshot": f"/assets/py/{snapshot.name}",
    }


def weight(site: Path, path: str) -> int:
    """Return the bytes of the compressed copy that is sent for `path`."""
    file = site / (path[1:] + "index.html" if path.endswith("/") else path[1:])
    return file.with_name(file.name + ".br").stat().st_size


def served(site: Path, seconds: int = SECONDS) -> dict[str, dict[str, Any]]:
    """Return bytes and requests a second for each of the files, over both protocols."""
    found: dict[str, dict[str, Any]] = {
        name: {"path": path, "bytes": weight(site, path)} for name, path in files(site).items()
    }
    for name, over, measure in (("h2", True, h2), ("h1", False, h1)):
        with (
            tempfile.TemporaryDirectory() as folder,
            nginx(site, Path(folder), h2=over, workers="auto") as port,
        ):
            for one in found.values():
                one[name] = round(measure(port, one["path"], seconds), 1)
    return found

"""Build one commit twice, as two people would, and name the files that differ.

`python -m scripts.publish.same_build [COMMIT]` exports the commit into two folders, builds each
with another order of sets, another time zone, another default of rights and an empty cache, and
compares every byte. Exit status 0: equal. The packages are those of this checkout's .venv and
node_modules, which the locks pin.
"""

import argparse
import os
import subprocess
import sys
import tarfile
import tempfile
from io import BytesIO
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
# The memory snapshot of the browser's Python holds addresses and a hash seed of the moment it
# was taken, and its name carries its hash. Only snapshot.json beside it says that name: offline
# use leaves it out (offline.py), hosts know it by a pattern (hosting.py).
NOT_REPRODUCIBLE = ("assets/py/snapshot.",)
BUILD = "from scripts.devtools.build import build; build()"
VARIATIONS = (
    {"PYTHONHASHSEED": "1", "TZ": "UTC", "LC_ALL": "C.UTF-8", "umask": "022"},
    {"PYTHONHASHSEED": "2", "TZ": "Asia/Shanghai", "LC_ALL": "C", "umask": "077"},
)


def export(commit: str, folder: Path) -> None:
    """Put the files of `commit` into `folder`, beside the packages of this checkout."""
    done = subprocess.run(["git", "archive", commit], cwd=ROOT, check=True, capture_output=True)
    with tarfile.open(fileobj=BytesIO(done.stdout)) as archive:
        archive.extractall(folder, filter="data")
    for name in (".venv", "node_modules"):
        (folder / name).symlink_to(ROOT / name)


def resolved(commit: str) -> str:
    """Return the full id of `commit`: a name such as HEAD may move while the first build runs."""
    command = ["git", "rev-parse", "--verify", f"{commit}^{{commit}}"]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def committed(commit: str) -> str:
    """Return the second at which `commit` was made."""
    command = ["git", "log", "-1", "--format=%ct", commit]
    done = subprocess.run(command, cwd=ROOT, check=True, capture_output=True, text=True)
    return done.stdout.strip()


def build(folder: Path, variation: dict[str, str], epoch: str) -> Path:
    """Build the export in `folder` and return its site.

    Raises:
        subprocess.CalledProcessError: the build failed; its words stand above.
    """
    env = {**os.environ, **variation, "PYTHONPATH": str(folder), "SOURCE_DATE_EPOCH": epoch}
    mask = int(env.pop("umask"), 8) if os.name == "posix" else -1
    python = str(folder / ".venv" / "bin" / "python")
    subprocess.run([python, "-c", BUILD], cwd=folder, env=env, umask=mask, check=True)
    return folder / "site"


def contents(site: Path) -> dict[str, bytes]:
    """Return every file of a site by its path."""
    files = (path for path in site.rglob("*") if path.is_file())
    return {path.relative_to(site).as_posix(): path.read_bytes() for path in files}


def different(one: dict[str, bytes], two: dict[str, bytes]) -> list[str]:
    """Return the paths that only one site has or whose bytes differ, but for the snapshot.

    >>> different({"a": b"1", "b": b"1"}, {"a": b"2", "b": b"1", "c": b""})
    ['a', 'c']
    """
    paths = sorted(path for path in one.keys() | two.keys() if one.get(path) != two.get(path))
    return [path for path in paths if not path.startswith(NOT_REPRODUCIBLE)]


def compare(commit: str) -> list[str]:
    """Build `commit` twice and return the paths that differ."""
    sites, commit = [], resolved(commit)
    with tempfile.TemporaryDirectory() as temporary:
        for number, variation in enumerate(VARIATIONS):
            # The names differ in length too: a path that got into a file would move bytes.
            folder = Path(temporary) / ("checkout" + "-other" * number)
            export(commit, folder)
            sites.append(contents(build(folder, variation, committed(commit))))
    return different(*sites)


def main(arguments: list[str]) -> int:
    """Compare, and say what was found."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("commit", nargs="?", default="HEAD")
    found = compare(parser.parse_args(arguments).commit)
    for path in found:
        print(f"differs: {path}")
    equal = "The two builds are equal, but for the memory snapshot of the browser's Python."
    print(f"{len(found)} files differ." if found else equal)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

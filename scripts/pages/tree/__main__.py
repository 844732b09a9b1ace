"""Print the rooms of the source, or everything in the folders that are named.

`python -m scripts.pages.tree` lists the rooms, a sentence each; with `guide/read` it lists what
that room holds, and says what to change there; with `--all` it lists every file.
"""

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path

from scripts.pages.tree.folders import Folder, every, tops

ROOT = Path(__file__).resolve().parents[3]


def _row(folder: Folder) -> tuple[str, str]:
    more = f"({folder.counted} files)" if folder.counted else ""
    return f"{folder.name}/", "  ".join(part for part in (more, folder.says) if part)


def level(folder: Folder) -> Iterator[str]:
    """Yield one level as lines: the folder, then its files and its rooms, a sentence each."""
    yield "  ".join(part for part in (f"{folder.path}/", _row(folder)[1]) if part)
    rows = [(one.name, one.says) for one in folder.files] + [_row(one) for one in folder.folders]
    width = max((len(name) for name, _ in rows), default=0)
    yield from (f"  {name:{width}}  {says}".rstrip() for name, says in rows)


def whole(folders: Iterable[Folder]) -> Iterator[str]:
    """Yield each folder's level with what to change there, and those of the folders inside."""
    for top in folders:
        for folder in every(top):
            if folder.files or folder.folders or folder is top:
                first, *rest = level(folder)
                change = [f"  To change here: {folder.change}"] if folder.change else []
                yield from (first, *change, *rest, "")


def lines(root: Path, paths: Iterable[str], everything: bool) -> Iterator[str]:
    """Yield what is printed.

    Raises:
        KeyError: a path is no folder of source.
    """
    shown = tops(root)
    known = {folder.path: folder for top in shown for folder in every(top)}
    chosen = [known[path.rstrip("/")] for path in paths]
    if chosen or everything:
        yield from whole(chosen or shown)
        return
    for top in shown:
        yield from (*level(top), "")


def main(arguments: list[str] | None = None) -> int:
    """Read the command line and print; return the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", nargs="*", help="a folder of source, such as guide/read")
    parser.add_argument("--all", action="store_true", help="every file of every folder")
    options = parser.parse_args(arguments)
    try:
        print(*lines(ROOT, options.folder, options.all), sep="\n")
    except KeyError as unknown:
        print(f"No folder of source: {unknown.args[0]}", file=sys.stderr)
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())

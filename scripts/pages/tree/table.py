"""The entries of a folder as rows of a table: what each is for, what it holds, what it needs."""

from dataclasses import dataclass
from functools import cache
from pathlib import Path

from markupsafe import Markup

from scripts.pages.draw.rooms import rooms_picture
from scripts.pages.tree.folders import Folder, folder_of
from scripts.pages.tree.needs import graph, layers, shortest


@dataclass(frozen=True, slots=True)
class Row:
    """One entry: a file, or a room with what it holds; `needs` are names of other rows."""

    name: str
    says: str
    room: Folder | None
    needs: tuple[str, ...]


@cache
def _needs(root: Path, path: str) -> dict[str, frozenset[str]]:
    return graph(root / path)


@cache
def rows(root: Path, path: str) -> tuple[Row, ...]:
    """Return the entries of a folder, files first, what needs others before what they need."""
    folder, needs = folder_of(root, path), _needs(root, path)
    heights = {name: n for n, layer in enumerate(layers(needs)) for name in layer}
    files = sorted(folder.files, key=lambda one: -heights.get(one.name, 0))
    entries = [(one, None) for one in files] + [(one, one) for one in folder.folders]
    order = [one.name for one, _ in entries]
    return tuple(
        Row(one.name, one.says, room, tuple(n for n in order if n in needs.get(one.name, ())))
        for one, room in entries
    )


def drawn(root: Path, path: str, title: str) -> Markup:
    """Return the picture of a folder's rooms and files, arrows to what each needs."""
    needs = _needs(root, path)
    return rooms_picture(layers(needs), shortest(needs), title)

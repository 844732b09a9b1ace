"""The tree of the source, printed by code so that what is said of it cannot rot.

Each file stands with the first line of its docstring or of its leading comment. Data records
(kinds, facts, letters, signs, status codes) are counted, not listed. `python -m scripts.pages.tree`
prints the tree.
"""

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from markupsafe import Markup, escape

SHOWN = ("guide", "scripts", "docs")
ENDINGS = {".py", ".js", ".mjs", ".j2"}
COUNTED = {".j2"}  # templates and data records: their number says enough
# A room and what is said of it, in the leading comment of the script that joins the rooms.
ROOM = re.compile(r"^ \* (\w+)/ {2,}(.+(?:\n \* {3,}.+)*)", re.MULTILINE)
SENTENCE = re.compile(r".+?\.(?= [A-Z`]|$)")


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder: what it is for, its files with what they say, and how many more it holds."""

    path: str
    says: str
    files: tuple[tuple[str, str], ...]
    counted: int


def purpose(path: Path) -> str:
    """Return the first line of a Python file's docstring, or the first sentence of a script."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        said = ast.get_docstring(ast.parse(text)) or ""
        return said.partition("\n")[0]
    said = " ".join(_comment(text))
    sentence = SENTENCE.match(said)
    return sentence[0] if sentence else said


def rooms(folder: Path) -> dict[str, str]:
    """Return the rooms of a folder of scripts in their order, each with what is said of it.

    They stand in the leading comment of the script that has the folder's name.
    """
    main = folder / f"{folder.name}.js"
    text = main.read_text(encoding="utf-8").partition("*/")[0] if main.is_file() else ""
    return {name: " ".join(said.replace("\n *", " ").split()) for name, said in ROOM.findall(text)}


def _says(folder: Path) -> str:
    """Return the first sentence on a folder: its package's own, or that of the rooms' script."""
    init, main = folder / "__init__.py", folder / f"{folder.name}.js"
    for path in (init, main):
        if path.is_file():
            return purpose(path)
    said = rooms(folder.parent).get(folder.name, "")
    sentence = SENTENCE.match(said)
    return sentence[0] if sentence else said


def _comment(text: str) -> Iterator[str]:
    """Yield the lines of the first paragraph of a script's leading comment, without its marks."""
    begun = False
    for line in text.removeprefix("// @ts-check\n").splitlines():
        bare = line.strip()
        if not bare.startswith(("/*", "*", "//")):
            return
        said = bare.removesuffix("*/").lstrip("/*").strip()
        if said:
            begun = True
            yield said
        if bare.endswith("*/") or (begun and not said):
            return


def folders(root: Path) -> Iterator[Folder]:
    """Yield the folders of source below `root`, each before those inside it."""
    for top in SHOWN:
        under = [root / top, *(root / top).rglob("*")]
        for folder in sorted(path for path in under if path.is_dir()):
            if folder.name != "__pycache__":  # made by Python, no part of the source
                found = _folder(folder, folder.relative_to(root).as_posix())
                if found.files or found.counted or found.says:
                    yield found


def _folder(folder: Path, path: str) -> Folder:
    init = folder / "__init__.py"
    sources = sorted(one for one in folder.iterdir() if one.suffix in ENDINGS and one != init)
    listed = [one for one in sources if not _is_counted(one, path)]
    return Folder(
        path=path,
        says=_says(folder),
        files=tuple((one.name, purpose(one)) for one in listed),
        counted=len(sources) - len(listed),
    )


def _is_counted(path: Path, folder: str) -> bool:
    """Return whether a file is one record of many: a page template, or data two levels down."""
    return path.suffix in COUNTED or folder.startswith("guide/kb/")


def tree(root: Path) -> tuple[str, ...]:
    """Return the tree as lines of text, indented by depth."""
    lines: list[str] = []
    for folder in folders(root):
        top = next(top for top in SHOWN if folder.path.startswith(top))
        indent = "  " * folder.path.removeprefix(top).count("/")
        more = f"({folder.counted} files)" if folder.counted else ""
        head = (f"{folder.path}/", more, folder.says)
        lines.append(indent + "  ".join(part for part in head if part))
        width = max((len(name) for name, _ in folder.files), default=0)
        lines += [f"{indent}  {name:{width}}  {says}".rstrip() for name, says in folder.files]
    return tuple(lines)


def folded(root: Path, files: str) -> Markup:
    """Return the tree as HTML, a part for each folder; `files` says "{n} files"."""
    parts: list[str] = []
    for folder in folders(root):
        says = f' <span lang="en">{escape(folder.says)}</span>' if folder.says else ""
        more = f" · {escape(files.format(n=folder.counted))}" if folder.counted else ""
        head = f"<code>{escape(folder.path)}/</code>{says}{more}"
        rows = "".join(
            f'<div class="zj-term"><dt><code>{escape(name)}</code></dt>'
            f'<dd lang="en">{escape(said)}</dd></div>'
            for name, said in folder.files
        )
        parts.append(
            '<details class="zj-fact" open data-fold><summary>'
            f'{head}</summary><dl class="zj-terms zj-terms--tight">{rows}</dl></details>'
            if rows
            else f"<p>{head}</p>"
        )
    return Markup("".join(parts))  # noqa: S704 - every piece is escaped


# ------------------------------------------------------------------ which module needs which


def needs(root: Path) -> dict[str, frozenset[str]]:
    """Return for each module of `guide` the modules of `guide` that it imports."""
    paths = {
        path.relative_to(root).with_suffix("").as_posix().removesuffix("/__init__"): path
        for path in sorted((root / "guide").rglob("*.py"))
    }
    names = {path.replace("/", "."): file for path, file in paths.items()}
    return {name: frozenset(_imports(file)) & names.keys() - {name} for name, file in names.items()}


def _imports(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{name.name}" for name in node.names)


def layers(graph: Mapping[str, frozenset[str]]) -> tuple[tuple[str, ...], ...]:
    """Return modules from the bottom up: a module needs only modules of layers below its own.

    Raises:
        ValueError: modules need each other in a circle; they are named.
    """
    done: set[str] = set()
    found: list[tuple[str, ...]] = []
    while len(done) < len(graph):
        ready = tuple(name for name in graph if name not in done and graph[name] <= done)
        if not ready:
            raise ValueError(f"modules in a circle: {', '.join(sorted(graph.keys() - done))}")
        found.append(ready)
        done.update(ready)
    return tuple(found)


def layers_of_guide(root: Path) -> tuple[tuple[str, ...], ...]:
    """Return the modules of logic in `guide` from the bottom up, by short name; data is one."""
    data = "guide.kb"
    graph = {
        name: frozenset(need for need in wanted if not need.startswith(data))
        for name, wanted in needs(root).items()
        if not name.startswith(data)
    }
    return tuple(tuple(name.removeprefix("guide.") for name in layer) for layer in layers(graph))


def main() -> None:
    """Print the tree."""
    print(*tree(Path(__file__).resolve().parents[2]), sep="\n")


if __name__ == "__main__":
    main()

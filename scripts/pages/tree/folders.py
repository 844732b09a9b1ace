"""Folders of the source and what each file says of itself, read by code so that it cannot rot.

Each file stands with the first line of its docstring or of its leading comment. Data records
(kinds, facts, letters, signs, status codes) and page templates are counted, not listed.
"""

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

# The wizard is told apart from the other scripts of the site, which stand around it.
TOPS = ("guide", "zhuijian", "scripts", "docs/assets/wizard", "docs")
ENDINGS = {".py", ".js", ".mjs", ".j2"}
COUNTED = {".j2"}  # one record of many, as in these rooms: their number says enough
RECORDS = tuple(f"guide/kb/{room}" for room in ("claims", "facts", "kinds", "letters", "statuses"))
# A room and what is said of it in the text on the folder around it.
ROOM = re.compile(r"^(\w+)/ {2,}(.+(?:\n {3,}.+)*)", re.MULTILINE)
SENTENCE = re.compile(r".+?\.(?= [A-Z`]|$)")
CHANGE = "To change here: "
# What is said of folders in which no file can speak for the whole.
UNTOLD = {
    "docs": "Pages written by hand, and what a browser gets beside the wizard.",
    "docs/assets": "Scripts, styles and pictures of every page.",
    "docs/assets/wizard/read/picture": "A picture in, the text that it shows out; on the device.",
    "docs/assets/batch/workbook": "A workbook's bytes in, its rows out; in a worker of its own.",
    "docs/assets/javascripts": "Scripts that stand in the place of the theme's.",
    "docs/assets/javascripts/workers": "The search, beside the page's own thread.",
}


@dataclass(frozen=True, slots=True)
class File:
    """A file of source: its name, and the first sentence on itself."""

    name: str
    says: str


@dataclass(frozen=True, slots=True)
class Folder:
    """A folder: what it is for, what to change there, and what it holds; rooms in their order."""

    path: str
    says: str
    change: str
    folders: tuple["Folder", ...]
    files: tuple[File, ...]
    counted: int

    @property
    def name(self) -> str:
        """Return the folder's own name."""
        return self.path.rpartition("/")[2]

    @property
    def size(self) -> int:
        """Return how many files of source it holds, those of its folders included."""
        return len(self.files) + self.counted + sum(one.size for one in self.folders)


def purpose(path: Path) -> str:
    """Return the first line of a Python file's docstring, or the first sentence of a script."""
    said = about(path)
    if path.suffix == ".py":
        return said.partition("\n")[0]
    return _first_sentence(said.partition("\n\n")[0])


def about(path: Path) -> str:
    """Return the docstring of a Python file, or the leading comment of a script; "" for none."""
    if not path.is_file():
        return ""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        return ast.get_docstring(ast.parse(text)) or ""
    return "\n".join(_comment(text)).strip()


def _comment(text: str) -> Iterator[str]:
    """Yield the lines of a script's leading comment, without its marks."""
    for line in text.removeprefix("// @ts-check\n").splitlines():
        bare = line.strip()
        if not bare.startswith(("/*", "*", "//")):
            return
        ends = bare.endswith("*/")
        yield re.sub(r"^(?:/\*+|\*|//) ?", "", bare.removesuffix("*/")).rstrip()
        if ends:
            return


def _first_sentence(said: str) -> str:
    whole = " ".join(said.split())
    found = SENTENCE.match(whole)
    return found[0] if found else whole


def _about_folder(folder: Path) -> str:
    """Return the text on a folder: its package's own, or that of the script of its name."""
    return about(folder / "__init__.py") or about(folder / f"{folder.name}.js")


def rooms(folder: Path) -> dict[str, str]:
    """Return the rooms that the text on a folder tells of, in its order, with what it says."""
    return {name: " ".join(said.split()) for name, said in ROOM.findall(_about_folder(folder))}


def order(folder: Path) -> tuple[str, ...]:
    """Return the names of a folder's rooms from the bottom up, as it gives them; () for none."""
    init = folder / "__init__.py"
    if init.is_file():
        for node in ast.parse(init.read_text(encoding="utf-8")).body:
            if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "ROOMS":
                return tuple(ast.literal_eval(node.value))
    return tuple(rooms(folder))


def _says(folder: Path) -> tuple[str, str]:
    """Return the sentence on a folder and that on what to change there."""
    told = rooms(folder.parent).get(folder.name)
    if told:
        return _first_sentence(told), told.partition(CHANGE)[2]
    own = _about_folder(folder)
    init = (folder / "__init__.py").is_file()
    says = own.partition("\n")[0] if init else _first_sentence(own.partition("\n\n")[0])
    paragraphs = (" ".join(one.split()) for one in own.split("\n\n"))
    change = (one.removeprefix(CHANGE) for one in paragraphs if one.startswith(CHANGE))
    return says, next(change, "")


def folder_of(root: Path, path: str) -> Folder:
    """Return a folder of the source with everything in it, rooms from the top down."""
    here = root / path
    init = here / "__init__.py"
    sources = sorted(one for one in here.iterdir() if one.suffix in ENDINGS and one != init)
    listed = [one for one in sources if not _is_counted(one, path)]
    says, change = _says(here)
    return Folder(
        path=path,
        says=says or UNTOLD.get(path, ""),
        change=change,
        folders=tuple(_inside(root, path)),
        files=tuple(File(one.name, purpose(one)) for one in listed),
        counted=len(sources) - len(listed),
    )


def _inside(root: Path, path: str) -> Iterator[Folder]:
    """Yield the folders in one: those above others first, the rest by name."""
    from_top = order(root / path)[::-1]
    for one in sorted(
        (one for one in (root / path).iterdir() if one.is_dir()),
        key=lambda one: (from_top.index(one.name) if one.name in from_top else -1, one.name),
    ):
        inner = f"{path}/{one.name}"
        if one.name != "__pycache__" and inner not in TOPS:  # made by Python; told apart
            found = folder_of(root, inner)
            if found.files or found.counted or found.folders or found.says:
                yield found


def _is_counted(path: Path, folder: str) -> bool:
    """Return whether a file is one record of many: a page template, a kind, a letter."""
    return path.suffix in COUNTED or folder.startswith(RECORDS)


def tops(root: Path) -> tuple[Folder, ...]:
    """Return the folders in which source stands, the wizard's apart from the rest of `docs`."""
    return tuple(folder_of(root, top) for top in TOPS)


def every(folder: Folder) -> Iterator[Folder]:
    """Yield a folder and all folders in it, each before those inside it."""
    yield folder
    for inner in folder.folders:
        yield from every(inner)

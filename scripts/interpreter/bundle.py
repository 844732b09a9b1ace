"""Compile Python files into zips that the browser's Python imports without compiling.

Runs inside Pyodide (started by `build.mjs`), because only that very interpreter writes
the byte code it will read. The files become `.pyc` (unchecked, so no source is looked
for) and are stored, not deflated: the server's compression of the whole is smaller, and
nothing has to be inflated on a phone. What only people and tools that read the code need stays
out: docstrings, the annotations of functions, and the tables that lead from byte code to lines.
"""

import ast
import importlib.util
import io
import marshal
import zipfile
from collections.abc import Iterable
from pathlib import Path
from types import CodeType

STDLIB = "/std.zip"
SOURCE = "/src"
UNCHECKED = (1).to_bytes(4, "little") + bytes(8)
# A dataclass that finds no docstring writes one, which takes longer than all the rest of it.
SHORT = "-"
# Packages that may lie in two zips: whoever starts the interpreter joins their halves.
JOINED = {"encodings"}
# What reading has learned: fetched when something is read, so it lies in a zip of its own.
LEARNED = "guide/kb/weights.py"


def bare(code: CodeType) -> CodeType:
    """Return `code` and all code inside it without what tells where it stands in the source.

    That is the line it begins on, the classes around its name, and the table of its lines.

    An entry of such a table is for one to eight instructions of two bytes each, see
    Objects/locations.md of CPython: 1, the code 15 for "no location", the length less one.
    """
    constants = tuple(bare(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    eights, left = divmod(len(code.co_code) // 2, 8)
    nowhere = b"\xff" * eights + (bytes([0xF8 | left - 1]) if left else b"")
    return code.replace(
        co_consts=constants, co_linetable=nowhere, co_firstlineno=1, co_qualname=code.co_name
    )


def wordless(source: bytes) -> ast.Module:
    """Return the syntax tree of `source` with its docstrings cut down."""
    tree = ast.parse(source)
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if not isinstance(node, documented) or ast.get_docstring(node, clean=False) is None:
            continue
        if isinstance(node, ast.ClassDef):
            node.body[0] = ast.Expr(ast.Constant(SHORT))
        else:
            node.body[0] = ast.Pass()
    return ast.fix_missing_locations(tree)


class Untyped(ast.NodeTransformer):
    """Takes the types off functions and their variables; fields of classes keep theirs.

    Each annotated function would carry one more function that works its types out.
    """

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        """Return `node` without the types of what it takes and gives."""
        return self._function(node)

    def _function[F: (ast.FunctionDef, ast.AsyncFunctionDef)](self, node: F) -> F:
        every: ast.arguments = node.args
        taken = (*every.posonlyargs, *every.args, *every.kwonlyargs, every.vararg, every.kwarg)
        for one in taken:
            if one is not None:
                one.annotation = None
        node.returns = None
        names = {one.id for part in node.body for one in ast.walk(part) if type(one) is ast.Name}
        node.body = [self.visit(part) for part in node.body]
        node.type_params = [one for one in node.type_params if getattr(one, "name", "") in names]
        return node

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AsyncFunctionDef:
        """The same."""
        return self._function(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        """Return `node` with its fields as they are and its methods without types."""
        methods = (ast.FunctionDef, ast.AsyncFunctionDef)
        node.body = [self.visit(part) if isinstance(part, methods) else part for part in node.body]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.stmt:
        """Return the assignment alone, outside a class."""
        return ast.Assign([node.target], node.value) if node.value else ast.Pass()


def compiled(source: bytes, name: str) -> bytes:
    """Return the `.pyc` of `source`, a file called `name`."""
    tree = ast.fix_missing_locations(Untyped().visit(wordless(source)))
    code = compile(tree, name, "exec", dont_inherit=True, optimize=0)
    return importlib.util.MAGIC_NUMBER + UNCHECKED + marshal.dumps(bare(code))


def zipped(entries: Iterable[tuple[str, bytes]]) -> bytes:
    """Return a stored zip of `entries`, dated alike so that equal content gives equal bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_STORED) as archive:
        for name, data in sorted(entries):
            archive.writestr(zipfile.ZipInfo(name), data)
    return buffer.getvalue()


def library(keep: Iterable[str]) -> bytes:
    """Return the trimmed standard library: the files in `keep`."""
    with zipfile.ZipFile(STDLIB) as archive:
        return zipped((name + "c", compiled(archive.read(name), name)) for name in keep)


def package(keep: Iterable[str]) -> bytes:
    """Return our own package: the files in `keep`."""
    read = ((name, (Path(SOURCE) / name).read_bytes()) for name in keep)
    return zipped((name + "c", compiled(data, name)) for name, data in read)


def build(lib: Iterable[str], guide: Iterable[str]) -> dict[str, bytes]:
    """Return the bundles by role, made from the files named."""
    files = list(guide)
    return {
        "lib": library(lib),
        "guide": package(name for name in files if name != LEARNED),
        "weights": package(name for name in files if name == LEARNED),
    }


def beside(lib: Iterable[str], own: Iterable[str], there: str) -> bytes:
    """Return one zip of what a bundle lacks: files of the library, and of packages but `guide`.

    `there` is the zip with the library that is loaded anyway.

    Raises:
        ValueError: a package would lie half in one zip, half in the other, and be found in none.
    """
    with zipfile.ZipFile(there) as archive:
        known = set(archive.namelist())
    with zipfile.ZipFile(STDLIB) as archive:
        read = {name: archive.read(name) for name in lib if name + "c" not in known}
    split = {name.split("/")[0] for name in read if "/" in name} - JOINED
    split &= {name.split("/")[0] for name in known if "/" in name}
    if split:
        raise ValueError(f"split between two zips: {sorted(split)}")
    ours = (name for name in own if not name.startswith("guide/"))
    read |= {name: (Path(SOURCE) / name).read_bytes() for name in ours}
    return zipped((name + "c", compiled(data, name)) for name, data in read.items())

"""Compile Python files into zips that the browser's Python imports without compiling.

Runs inside Pyodide (started by `build.mjs`), because only that very interpreter writes
the byte code it will read. The files become `.pyc` (unchecked, so no source is looked
for) and are stored, not deflated: the server's compression of the whole is smaller, and
nothing has to be inflated on a phone. What only people who read the code need stays out:
docstrings, the types of arguments and results, and the tables that lead from byte code to
lines.
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


def bare(code: CodeType) -> CodeType:
    """Return `code` and all code inside it with tables of lines that say "nowhere".

    An entry of such a table is for one to eight instructions of two bytes each, see
    Objects/locations.md of CPython: 1, the code 15 for "no location", the length less one.
    """
    constants = tuple(bare(one) if isinstance(one, CodeType) else one for one in code.co_consts)
    eights, left = divmod(len(code.co_code) // 2, 8)
    nowhere = b"\xff" * eights + (bytes([0xF8 | left - 1]) if left else b"")
    return code.replace(co_consts=constants, co_linetable=nowhere)


class Untyped(ast.NodeTransformer):
    """Takes types out of a syntax tree where no program asks for them.

    Each would become a function of its own. Those of a class that is decorated or that has a
    base are its fields: data classes and named tuples are made from them.
    """

    def visit_arg(self, node: ast.arg) -> ast.arg:
        """Leave the name of an argument."""
        node.annotation = None
        return node

    def _function[F: (ast.FunctionDef, ast.AsyncFunctionDef)](self, node: F) -> F:
        self.generic_visit(node)
        node.returns = None
        return node

    def visit_FunctionDef(self, node: ast.FunctionDef) -> ast.FunctionDef:
        """Leave a function without the type of its result."""
        return self._function(node)

    def visit_AsyncFunctionDef(self, node: ast.AsyncFunctionDef) -> ast.AsyncFunctionDef:
        """The same."""
        return self._function(node)

    def visit_ClassDef(self, node: ast.ClassDef) -> ast.ClassDef:
        """Leave the fields of a class as they are."""
        made = node.decorator_list or node.bases or node.keywords
        fields = [each for each in node.body if made and isinstance(each, ast.AnnAssign)]
        node.body = [each if each in fields else self.visit(each) for each in node.body]
        return node

    def visit_AnnAssign(self, node: ast.AnnAssign) -> ast.Assign | ast.AnnAssign:
        """Make a plain assignment of one with a type; one without a value stays."""
        return ast.Assign([node.target], node.value) if node.value else node


def wordless(source: bytes) -> ast.Module:
    """Return the syntax tree of `source` without types, with its docstrings cut down."""
    tree: ast.Module = Untyped().visit(ast.parse(source))
    documented = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    for node in ast.walk(tree):
        if not isinstance(node, documented) or ast.get_docstring(node, clean=False) is None:
            continue
        if isinstance(node, ast.ClassDef):
            node.body[0] = ast.Expr(ast.Constant(SHORT))
        else:
            node.body[0] = ast.Pass()
    return ast.fix_missing_locations(tree)


def compiled(source: bytes, name: str) -> bytes:
    """Return the `.pyc` of `source`, a file called `name`."""
    code = compile(wordless(source), name, "exec", dont_inherit=True, optimize=0)
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
    """Return the two bundles by role, made from the files named."""
    return {"lib": library(lib), "guide": package(guide)}

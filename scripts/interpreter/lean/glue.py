"""Pyodide's glue without what this wasm never asks for: graphics, sound, sockets of browsers.

The glue is made for any program: it defines 1,370 functions for 260 that the wasm imports,
keeps 4,900 exports of the wasm in variables of its own, and makes a tiny wasm for each of 260
functions of OpenGL. Here its text loses the names that nothing reads, and esbuild then drops
what is not reached any more. Nothing is written anew, and the original is named by its hash:
with another Pyodide the build stops until somebody has looked at it again.
"""

import hashlib
import re
import subprocess
from collections.abc import Collection
from typing import NamedTuple

ORIGINAL = "f7cdc8ece80678ceb712f8e65ebe6d3a83203a180c399865f49612a051693635"
HEAD = "async function _createPyodideModule(moduleArg={}){var moduleRtn;"
TAIL = "return moduleRtn}export default _createPyodideModule;\n"
ASSIGN, IMPORTS = "function assignWasmExports(wasmExports){", "var wasmImports={"
PYODIDE = "function pyodide_js_init(){"
# What our own modules ask of the started module.
OURS = frozenset(
    ("FS", "HEAPU8", "addRunDependency", "growMemory", "preRun", "removeRunDependency")
)
WORD = re.compile(r"[\w$]+")
# A function's types, for making a function of the wasm out of it; a name of Module's own.
SIGNATURE = re.compile(r'([\w$]+)\.sig="\w+";')
OWN = re.compile(r'(?<![\w$.=])Module\["([\w$]+)"\]=\1;')
MODULE = re.compile(r'Module(?:\.([\w$]+)|\["([\w$]+)"\])')
KEPT = re.compile(r'([\w$]+)=(Module\["\1"\]=)?wasmExports\["')
EXPORT = re.compile(
    r'wasmExports\["([^"]+)"\]|wasmExports\.([A-Za-z_]\w*)|resolveGlobalSymbol\("(\w+)"\)'
)
GRAPHICS = "emscripten_gl"
# The start gives each export a place in the table of functions. Only what the wasm asks for gets
# one here: so the table is the same whether all exports are there or few, as a snapshot needs it.
PLACES = ("if(isInternalSym(symName)){continue}", "if(!GOT[symName]){continue}")
# What the start looks up under its other name, "main".
MAIN = "__main_argc_argv"
# Stands where a function of graphics is asked for, or code that comes as text: neither is here.
ABSENT = 'function absent(){throw new Error("this is left out of the Python here")}absent.sig="v";'
OPTIONS = ("--format=esm", "--tree-shaking=true", "--charset=utf8", "--target=es2022")
SHORT = ("--minify-whitespace", "--minify-syntax")


class Glue(NamedTuple):
    """The glue, and the names of the wasm's exports that it reads."""

    text: str
    exports: frozenset[str]


class Pieces(NamedTuple):
    """A text, and a stretch in it: before, inside, behind."""

    before: str
    inside: str
    behind: str


def around(text: str, start: str) -> Pieces:
    """Return the text parted at the braces whose opening one ends `start`.

    >>> around("a{b{c}d}e", "a{")
    Pieces(before='a{', inside='b{c}d', behind='}e')
    """
    first = text.index(start) + len(start)
    at, depth = first, 1
    while depth:
        depth += {"{": 1, "}": -1}.get(text[at], 0)
        at += 1
    return Pieces(text[:first], text[first : at - 1], text[at - 1 :])


def shaken(body: str, command: Collection[str], more: Collection[str]) -> str:
    """Return what is left of a function's body when esbuild dropped what nothing reaches.

    Raises:
        subprocess.CalledProcessError: esbuild failed; its own words stand above.
    """
    text = f"var moduleRtn;{body}\nexport{{moduleRtn}};"
    done = subprocess.run(
        [*command, *OPTIONS, *more, "--log-level=error"],
        input=text,
        capture_output=True,
        check=True,
        encoding="utf-8",
    )
    return done.stdout


def asked(text: str) -> set[str]:
    """Return the names of Module's that a text reads or writes.

    >>> sorted(asked('Module.a(Module["b"])'))
    ['a', 'b']
    """
    return {one or other for one, other in MODULE.findall(text)}


def trimmed(body: str, wanted: Collection[str], words: Collection[str]) -> str:
    """Return the body with the imports `wanted` only, and the names of Module's in use."""
    known = {*wanted, *(f"_{name}" for name in wanted)}
    body = SIGNATURE.sub(lambda found: found[0] if found[1] in known else "", body)
    before, inside, behind = around(body, IMPORTS)
    absent = sorted(name for name in wanted if name.startswith(GRAPHICS))
    there = {*wanted} - {*absent}
    entries = [entry for entry in inside.split(",") if entry.partition(":")[0] in there]
    entries += [f"{name}:absent" for name in absent]
    body = before + ",".join(entries) + behind
    apart = around(OWN.sub("", body), ASSIGN)
    used = {*words, *asked(apart.before), *asked(apart.behind)}
    body = OWN.sub(lambda found: found[0] if found[1] in used else "", body)
    return ABSENT + body.replace("eval(", "absent(").replace(*PLACES)


def lean(original: str, loader: str, wanted: Collection[str], command: Collection[str]) -> Glue:
    """Return the glue without what nothing reaches, and the exports that it reads.

    Args:
        original: the text of Pyodide's `pyodide.asm.mjs`.
        loader: the text of its `pyodide.mjs`, which uses the module that the glue makes.
        wanted: the names of what the wasm imports.
        command: the words that start esbuild.

    Raises:
        SystemExit: the original is another one than this was written for.
    """
    if hashlib.sha256(original.encode()).hexdigest() != ORIGINAL:
        raise SystemExit(
            "pyodide.asm.mjs is of another Pyodide: look at how the glue keeps imports and "
            "exports, then write the new SHA-256 into scripts/interpreter/lean/glue.py."
        )
    body = original.removeprefix(HEAD).removesuffix(TAIL)
    words = {*OURS, *WORD.findall(around(body, PYODIDE).inside), *WORD.findall(loader)}
    before, inside, behind = around(trimmed(body, wanted, words), ASSIGN)
    # Without the exports' names esbuild shows which of them something reaches.
    reached = shaken(before + behind, command, SHORT)
    named, used = words | set(WORD.findall(reached)), words | asked(reached)
    lines = inside.split(";")
    kept = [line for line in lines if not (it := KEPT.match(line)) or it[1] in named]
    kept = [line if asked(line) & used else KEPT.sub(r'\1=wasmExports["', line) for line in kept]
    body = before + ";".join(kept) + behind
    made = shaken(body, command, (*SHORT, "--minify-identifiers"))
    result, _, name = made.strip().removesuffix(" as moduleRtn};").rpartition("export{")
    text = f"export default async function(moduleArg={{}}){{{result}return {name}}}\n"
    exports = {MAIN, *(name for found in EXPORT.findall(body) for name in found if name)}
    return Glue(text, frozenset(exports))

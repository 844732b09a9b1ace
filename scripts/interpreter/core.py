"""The two parts of the wasm that are shipped: what our requests use, and the rest.

`core.json` holds the numbers of the functions that ran (scripts.measure.core_part watches them),
tables.py the data that only others read.
"""

import hashlib
import json
from collections.abc import Collection, Iterable
from pathlib import Path

from scripts.interpreter import parts, tables, wasm

ROOT = Path(__file__).resolve().parents[2]
PYODIDE = ROOT / "node_modules" / "pyodide"
WASM = PYODIDE / "pyodide.asm.wasm"
KEPT = Path(__file__).resolve().with_name("core.json")
# An imported function that release builds never call: what a missing function calls instead.
ALARM = "emscripten_debugger"
# The linker left out each zero of the data: 14,500 pieces, whose places and sizes compress badly.
# With the zeros of shorter gaps they are 280 and by Brotli 44 KB less; 64 and 512 give more.
GAP = 128


def digest(data: bytes) -> str:
    """Return the SHA-256 of `data` in hexadecimal."""
    return hashlib.sha256(data).hexdigest()


def numbers(pairs: Iterable[list[int]]) -> list[int]:
    """Return the numbers in ranges given as first and last.

    >>> numbers([[1, 3], [7, 7]])
    [1, 2, 3, 7]
    """
    return [number for first, last in pairs for number in range(first, last + 1)]


def halves(exports: Collection[str] | None = None) -> tuple[bytes, bytes]:
    """Return the two parts of the wasm: the functions that run and their data, and the others.

    With `exports`, the first part exports only what is called so.

    Raises:
        SystemExit: the numbers of the functions were taken from another wasm, or one of the
            functions that run may read a table that is left out.
    """
    whole, kept = WASM.read_bytes(), json.loads(KEPT.read_text("utf-8"))
    if kept["sha256"] != digest(whole):
        raise SystemExit(
            f"{KEPT.name} is of another Pyodide: look at scripts/interpreter/tables.py, then run "
            "scripts.measure.core_part anew."
        )
    keep = numbers(kept["keep"])
    tables.check(whole, keep)
    cut = [(table.start, table.end) for table in tables.TABLES]
    return parts.split(whole, keep, wasm.imported(whole, ALARM), cut, exports, GAP)

"""Build the browser's Python: pinned, trimmed, compiled, named and listed by hash.

Writes into `--out`: Pyodide's two modules (one trimmed), its wasm in two parts, the trimmed
standard library and our package as byte code, each with compressed copies, and `manifest.json`
with the role, name, size and SHA-256 of every file. The first part of the wasm holds the
functions that run (core_part.py), the second is asked for only when another one is called.
What reading has learned is a file of its own, asked for when something is read.
Beside them a snapshot of the started interpreter's memory, described by `snapshot.json`: no two
are byte-equal, so it stays out of the manifest. The browser checks each byte before use.

Made again only when an input changed.
"""

import argparse
import json
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from scripts.interpreter import door_imports, lean, wasm
from scripts.interpreter.copies import BEST, FOLDER, QUICK, Copies, sharpen, squeeze, weigh
from scripts.interpreter.core import PYODIDE, ROOT, WASM, digest, halves
from scripts.interpreter.lean import glue

PARTS = Path(__file__).resolve().parent
FORMAT = 1

# Pyodide's two modules: the first is shipped as it is, the second without what nothing reaches.
LOADER, GLUE = PYODIDE / "pyodide.mjs", PYODIDE / "pyodide.asm.mjs"
ESBUILD = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"
# Content blockers match words such as "ad", "track" and "stat" in addresses, so the names
# are neutral and the hash is written without the letters of those words.
PUBLIC = {
    "loader": "kernel",
    "glue": "kernel-glue",
    "core": "kernel",
    "rest": "kernel-rest",
    "lib": "lib",
    "guide": "guide",
    "weights": "learned",
    "snapshot": "snapshot",
}
# What reading has learned comes when something is read: no snapshot holds it.
LEARNED = "guide.kb.weights"
LETTERS = str.maketrans("abcdef", "ghjkmn")


def public_name(role: str, data: bytes, ending: str) -> str:
    """Return the name a file is served under: its role and the start of its hash."""
    return f"{PUBLIC[role]}.{digest(data)[:16].translate(LETTERS)}.{ending}"


def inputs(package: Path) -> list[Path]:
    """Return every file that the result depends on."""
    ours = sorted(p for p in package.rglob("*.py") if "__pycache__" not in p.parts)
    parts = sorted(
        p for p in PARTS.rglob("*") if p.is_file() and p.suffix in {".py", ".mjs", ".json"}
    )
    pinned = [PYODIDE / name for name in ("package.json", "python_stdlib.zip", WASM.name)]
    return [*parts, *ours, *pinned, LOADER, GLUE]


def stamp(paths: list[Path]) -> str:
    """Return one hash over the names and the content of `paths`."""
    lines = (f"{os.path.relpath(path, ROOT)} {digest(path.read_bytes())}" for path in paths)
    return digest("\n".join(lines).encode())


def node() -> str:
    """Return the Node that the project's lock installs beside this Python."""
    beside = Path(sys.executable).with_name("node.exe" if os.name == "nt" else "node")
    if not beside.exists():
        sys.exit("Node is missing beside this Python: run `python3 scripts/dev.py build` once.")
    return str(beside)


def run_node(script: str, *words: str | Path) -> None:
    """Run one of our Node scripts.

    Raises:
        SystemExit: it failed; its own words stand above.
    """
    done = subprocess.run([node(), str(PARTS / script), *map(str, words)], cwd=ROOT, check=False)
    if done.returncode:
        sys.exit(f"The browser's Python could not be built: {script} failed (see above).")


def record(out: Path, role: str, data: bytes, ending: str) -> dict[str, Any]:
    """Write one file under its public name and return its line of the manifest."""
    name = public_name(role, data, ending)
    (out / name).write_bytes(data)
    return {"role": role, "name": name, "size": len(data), "sha256": digest(data)}


def write_snapshot(out: Path, work: Path, fits: str, copies: Copies) -> None:
    """Write the snapshot and what a browser has to know of it; `fits` is the files' version."""
    line = record(out, "snapshot", (work / "snapshot.bin").read_bytes(), "bin")
    squeeze(out, [line["name"]], copies, QUICK)
    weigh(out, line)
    info = json.loads((work / "snapshot.json").read_text("utf-8"))
    told = {"format": FORMAT, "fits": fits, **info, "file": line}
    (out / "snapshot.json").write_text(json.dumps(told, indent=1) + "\n", "utf-8")


def write_glue(work: Path) -> frozenset[str]:
    """Write the glue that is shipped; return the names of the wasm's exports that it reads."""
    wanted = {each.name for each in wasm.imports(WASM.read_bytes())}
    original, loader = (path.read_text("utf-8") for path in (GLUE, LOADER))
    made = glue.lean(original, loader, wanted, [node(), str(ESBUILD)])
    (work / "glue.mjs").write_text(made.text, "utf-8")
    return made.exports


def write(out: Path, work: Path, exports: frozenset[str], copies: Copies) -> dict[str, Any]:
    """Write all files and return the manifest; `exports` is what the glue reads of the wasm."""
    files = [record(out, "loader", LOADER.read_bytes(), "mjs")]
    files += [record(out, "glue", (work / "glue.mjs").read_bytes(), "mjs")]
    core, rest = halves(exports)
    files += [record(out, "core", core, "wasm"), record(out, "rest", rest, "bin")]
    files += [
        record(out, role, (work / f"{role}.zip").read_bytes(), "zip")
        for role in ("lib", "guide", "weights")
    ]
    squeeze(out, [line["name"] for line in files], copies, BEST)
    for line in files:
        weigh(out, line)
    info = json.loads((work / "info.json").read_text("utf-8"))
    pinned = json.loads((PYODIDE / "package.json").read_text("utf-8"))["version"]
    version = digest("".join(line["sha256"] for line in files).encode())[:16]
    return {
        "format": FORMAT,
        "version": version.translate(LETTERS),
        "pyodide": pinned,
        "python": info["python"],
        "lock": info["lock"],
        "whole": digest(WASM.read_bytes()),
        "files": files,
    }


def build(out: Path, package: Path, kept: Path | None = FOLDER) -> bool:
    """Make `out` from `package`; return False when nothing had changed.

    `kept` is the folder of kept compressed copies.
    """
    mark, key = out / ".inputs", stamp(inputs(package))
    if mark.exists() and mark.read_text("utf-8") == key:
        return False
    out.parent.mkdir(parents=True, exist_ok=True)
    room = Path(tempfile.mkdtemp(prefix=out.name + ".", dir=out.parent))  # two builds may run
    fresh, work = room / "fresh", room / "work"
    fresh.mkdir()
    work.mkdir()
    (work / "std.zip").write_bytes(lean.library(PYODIDE / "python_stdlib.zip"))
    exports = write_glue(work)
    names = door_imports.imports(package)
    run_node("build.mjs", PYODIDE, package, work, *names)
    run_node("snapshot.mjs", PYODIDE, work, *(name for name in names if name != LEARNED))
    copies = Copies(kept)
    manifest = write(fresh, work, exports, copies)
    write_snapshot(fresh, work, manifest["version"], copies)
    (fresh / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    (fresh / ".inputs").write_text(key, "utf-8")
    shutil.rmtree(out, ignore_errors=True)
    fresh.rename(out)
    shutil.rmtree(room)
    return True


def place(out: Path, site: Path) -> int:
    """Copy the files in `out` into the site; return the bytes the browser has to load."""
    target = site / "assets" / "py"
    shutil.rmtree(target, ignore_errors=True)
    shutil.copytree(out, target, ignore=shutil.ignore_patterns(".inputs"))
    manifest = json.loads((out / "manifest.json").read_text("utf-8"))
    return sum(line["br"] for line in manifest["files"])


def main(argv: list[str] | None = None) -> None:
    """Build, and say what was made."""
    parser = argparse.ArgumentParser(description="Build the browser's Python.")
    parser.add_argument("--out", type=Path, default=ROOT / "build" / "runtime")
    parser.add_argument("--package", type=Path, default=ROOT / "guide")
    parser.add_argument("--release", action="store_true", help="compress the snapshot hardest")
    options = parser.parse_args(argv)
    made = build(options.out, options.package)
    if options.release:
        print(f"The snapshot of its memory: {sharpen(options.out) / 1e6:.2f} MB in Brotli.")
    manifest = json.loads((options.out / "manifest.json").read_text("utf-8"))
    wire = sum(line["br"] for line in manifest["files"]) / 1e6
    raw = sum(line["size"] for line in manifest["files"]) / 1e6
    word = "built" if made else "unchanged"
    print(f"Browser Python {manifest['python']} {word}: {raw:.1f} MB, {wire:.2f} MB in Brotli.")


if __name__ == "__main__":
    main()

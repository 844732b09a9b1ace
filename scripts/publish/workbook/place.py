"""Make the files that read workbooks, once, and put them into a built site."""

import importlib.metadata
import json
import shutil
import tempfile
from pathlib import Path
from typing import Any

from scripts.interpreter import lean
from scripts.interpreter.copies import BEST, Copies
from scripts.interpreter.copies import FOLDER as COPIES
from scripts.interpreter.core import PYODIDE, ROOT, digest
from scripts.interpreter.runtime import FORMAT, LETTERS, PARTS, run_node

FOLDER = "workbook"
KEPT = ROOT / "build" / FOLDER  # made once, then only when a part changes
PACKAGES = ("openpyxl", "et_xmlfile")
READING = ROOT / "zhuijian" / "tables" / "sheets.py"
HERE = Path(__file__).resolve().parent


def modules(package: str) -> dict[str, Path]:
    """Return the Python files of an installed package by their names."""
    files = importlib.metadata.files(package) or []
    return {str(one): Path(str(one.locate())) for one in files if one.suffix == ".py"}


def licences() -> str:
    """Return the texts of the packages' licences."""
    found = []
    for package in PACKAGES:
        for one in importlib.metadata.files(package) or []:
            if one.name.upper().startswith(("LICEN", "AUTHORS")):
                text = Path(str(one.locate())).read_text("utf-8")
                found.append(f"{package}: {one.name}\n\n{text}")
    return ("\n" + "=" * 72 + "\n\n").join(found)


def gather(into: Path) -> None:
    """Put what is compiled below `into`: the packages, our reading, and `guide`, its ground."""
    shutil.copytree(ROOT / "guide", into / "guide", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copyfile(READING, into / READING.name)
    for package in PACKAGES:
        for name, path in modules(package).items():
            (into / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(path, into / name)


def library(runtime: Path) -> Path:
    """Return the trimmed library of the browser's Python."""
    files = json.loads((runtime / "manifest.json").read_text("utf-8"))["files"]
    return runtime / next(str(file["name"]) for file in files if file["role"] == "lib")


def versions() -> dict[str, str]:
    """Return the packages' versions by name."""
    return {package: importlib.metadata.version(package) for package in PACKAGES}


def key(runtime: Path) -> str:
    """Return one hash over all that the result depends on."""
    ours = [*sorted(HERE.iterdir()), *sorted(PARTS.glob("*.py")), READING]
    paths = [path for path in ours if path.suffix in {".py", ".mjs"}]
    parts = [digest(path.read_bytes()) for path in (*paths, library(runtime))]
    return digest(json.dumps([parts, versions()]).encode())


def build(runtime: Path, out: Path = KEPT) -> bool:
    """Make `out` for the browser's Python in `runtime`; return False when nothing had changed."""
    mark, wanted = out / ".inputs", key(runtime)
    if mark.exists() and mark.read_text("utf-8") == wanted:
        return False
    out.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix=out.name + ".", dir=out.parent) as room:
        source, fresh, made = (Path(room) / name for name in ("source", "fresh", "made.zip"))
        source.mkdir()
        fresh.mkdir()
        gather(source)
        whole = Path(room) / "std.zip"
        whole.write_bytes(lean.library(PYODIDE / "python_stdlib.zip"))
        run_node(str(HERE / "build.mjs"), PYODIDE, whole, library(runtime), source, made)
        line = _written(fresh, made.read_bytes())
        manifest = {"format": FORMAT, "packages": versions(), "files": [line]}
        (fresh / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
        (fresh / "LICENSE.txt").write_text(licences(), "utf-8")
        (fresh / ".inputs").write_text(wanted, "utf-8")
        shutil.rmtree(out, ignore_errors=True)
        fresh.rename(out)
    return True


def _written(folder: Path, data: bytes) -> dict[str, Any]:
    """Write the zip with its compressed copies; return its line of the manifest."""
    name = f"tables.{digest(data)[:16].translate(LETTERS)}.zip"
    (folder / name).write_bytes(data)
    Copies(COPIES).write(folder / name, BEST)
    sizes = {kind: (folder / f"{name}.{kind}").stat().st_size for kind in ("br", "gz")}
    return {"role": FOLDER, "name": name, "size": len(data), "sha256": digest(data), **sizes}


def place(site: Path, runtime: Path, out: Path = KEPT) -> None:
    """Put it into a built site, one copy for both languages."""
    if not runtime.is_dir():
        return
    build(runtime, out)
    ignored = shutil.ignore_patterns(".*")
    shutil.copytree(out, site / "assets" / FOLDER, dirs_exist_ok=True, ignore=ignored)

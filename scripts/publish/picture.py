"""Place what reads pictures in the browser: Tesseract's wasm and the shapes of Chinese letters.

Both come from pinned packages; the browser loads them when a reader gives it a picture, and
checks each byte by the hashes of `manifest.json`, as with its Python. Two things are changed on
the way: the script is made a module, and the letters are unpacked, for a host compresses anyway.
Simplified Chinese alone: it reads English as well as the English letters do, which are larger.
"""

import gzip
import hashlib
import json
import shutil
from pathlib import Path
from typing import Any

import brotli

from scripts.interpreter.runtime import LETTERS

ROOT = Path(__file__).resolve().parents[2]
KEPT = ROOT / "build" / "ocr"  # made once, then only when a package changes
CORE = ROOT / "node_modules" / "tesseract.js-core"
DATA = ROOT / "node_modules" / "@tesseract.js-data" / "chi_sim"
SCRIPT = CORE / "tesseract-core-simd-lstm.js"
WASM = CORE / "tesseract-core-simd-lstm.wasm"
SHAPES = DATA / "4.0.0_best_int" / "chi_sim.traineddata.gz"
FOLDER = "ocr"
FORMAT = 1
# The licence asks that a changed file says so.
CHANGED = "/* tesseract.js-core, Apache-2.0 (see LICENSE.txt). Changed: made a module. */\n"
EXPORT = "\nexport default TesseractCore;\n"
INPUTS = (SCRIPT, WASM, SHAPES, Path(__file__))


def parts() -> list[tuple[str, bytes, str]]:
    """Return role, content and ending of each file."""
    script = CHANGED + SCRIPT.read_text("utf-8") + EXPORT
    return [
        ("glue", script.encode(), "mjs"),
        ("core", WASM.read_bytes(), "wasm"),
        ("letters", gzip.decompress(SHAPES.read_bytes()), "bin"),
    ]


def write(folder: Path, role: str, data: bytes, ending: str) -> dict[str, Any]:
    """Write a file with its compressed copies; return its line of the manifest."""
    digest = hashlib.sha256(data).hexdigest()
    name = f"{role}.{digest[:16].translate(LETTERS)}.{ending}"
    copies = {
        "br": brotli.compress(data, quality=11, lgwin=24),
        "gz": gzip.compress(data, compresslevel=9, mtime=0),
    }
    (folder / name).write_bytes(data)
    for kind, copy in copies.items():
        (folder / f"{name}.{kind}").write_bytes(copy)
    sizes = {kind: len(copy) for kind, copy in copies.items()}
    return {"role": role, "name": name, "size": len(data), "sha256": digest, **sizes}


def inputs() -> str:
    """Return one hash over all that the result depends on."""
    hashes = [hashlib.sha256(path.read_bytes()).hexdigest() for path in INPUTS]
    return hashlib.sha256(" ".join(hashes).encode()).hexdigest()


def build(out: Path = KEPT) -> bool:
    """Make `out`; return False when nothing had changed."""
    mark, key = out / ".inputs", inputs()
    if mark.exists() and mark.read_text("utf-8") == key:
        return False
    print("Compressing what reads pictures (once, then kept).")
    fresh = out.with_name(out.name + ".new")
    shutil.rmtree(fresh, ignore_errors=True)
    fresh.mkdir(parents=True)
    files = [write(fresh, *part) for part in parts()]
    pinned = {
        path.name: json.loads((path / "package.json").read_text("utf-8"))["version"]
        for path in (CORE, DATA)
    }
    manifest = {"format": FORMAT, "packages": pinned, "files": files}
    (fresh / "manifest.json").write_text(json.dumps(manifest, indent=1) + "\n", "utf-8")
    shutil.copyfile(CORE / "LICENSE", fresh / "LICENSE.txt")
    (fresh / ".inputs").write_text(key, "utf-8")
    shutil.rmtree(out, ignore_errors=True)
    fresh.rename(out)
    return True


def place(site: Path, out: Path = KEPT) -> None:
    """Put it into a built site, one copy for both languages."""
    build(out)
    ignored = shutil.ignore_patterns(".*")
    shutil.copytree(out, site / "assets" / FOLDER, dirs_exist_ok=True, ignore=ignored)

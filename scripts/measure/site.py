"""The three pages that are measured, made from a built site.

Each is the site's own wizard page with the same theme; what differs is what answers: the
wizard as it is, Pyodide as it comes (`wizard-stock/`), or plain JavaScript without Python
(`wizard-plain/`). What the wizard asks for ahead of its own scripts the others do not ask for;
the plain page keeps the link to the one file that it needs, as its author would have it.
"""

import gzip
import hashlib
import json
import re
import shutil
from pathlib import Path
from typing import Any

import brotli

ROOT = Path(__file__).resolve().parents[2]
PARTS = Path(__file__).resolve().with_name("pages")
PYODIDE = ROOT / "node_modules" / "pyodide"
KEPT = ROOT / "build" / "bench-stock"
# What Pyodide loads by itself, and the part of our runtime that has the same bytes, if any.
STOCK = {
    "pyodide.mjs": "loader",
    "pyodide.asm.mjs": "glue",
    "pyodide.asm.wasm": "",
    "python_stdlib.zip": "",
    "pyodide-lock.json": "",
}
SCRIPT = re.compile(r'<script type="module" src="[^"]*assets/wizard/entry/first\.js"></script>')
AHEAD = re.compile(r'\s*<link rel="(?:modulepreload|preload)"[^>]*>')
STYLED = re.compile(r"<parcel-wizard.*?</parcel-wizard>", re.DOTALL)


def instead(html: str, script: str, kept: str | None = None) -> str:
    """Return the wizard's page with another script in the place of its own.

    Of the links to what is loaded ahead, only those to a file named like `kept` stay.

    Raises:
        ValueError: the page does not start the wizard the way this module knows.
    """
    html = AHEAD.sub(lambda link: link[0] if kept and kept in link[0] else "", html)
    changed, count = SCRIPT.subn(f'<script type="module" src="../bench/{script}"></script>', html)
    if count != 1:
        raise ValueError(f"the wizard's page has {count} scripts that start it, not one")
    return changed


def fragment(html: str) -> str:
    """Return the wizard's own part of its page.

    Raises:
        ValueError: the page has no wizard.
    """
    found = STYLED.search(html)
    if not found:
        raise ValueError("the page has no wizard")
    return found[0]


def squeezed(path: Path) -> None:
    """Write compressed copies beside a file, as the site has them."""
    data = path.read_bytes()
    path.with_name(path.name + ".br").write_bytes(brotli.compress(data, quality=11))
    path.with_name(path.name + ".gz").write_bytes(gzip.compress(data, 9, mtime=0))


def stock(name: str) -> Path:
    """Return a file of Pyodide as it comes, with its compressed copies, made once and kept."""
    data = (PYODIDE / name).read_bytes()
    kept = KEPT / hashlib.sha256(data).hexdigest()[:16] / name
    if not kept.exists():
        kept.parent.mkdir(parents=True, exist_ok=True)
        kept.write_bytes(data)
        squeezed(kept)
    return kept


def manifest(site: Path) -> dict[str, Any]:
    """Return the list of the files of the browser's Python."""
    read: dict[str, Any] = json.loads((site / "assets/py/manifest.json").read_text("utf-8"))
    return read


def public(site: Path, role: str) -> Path:
    """Return the file of the browser's Python that has a role."""
    names = {line["role"]: line["name"] for line in manifest(site)["files"]}
    return site / "assets" / "py" / str(names[role])


def copied(source: Path, target: Path) -> None:
    """Copy a file under another name, its compressed copies with it."""
    for ending in ("", ".br", ".gz"):
        shutil.copyfile(
            source.with_name(source.name + ending), target.with_name(target.name + ending)
        )


def add_pages(site: Path) -> None:
    """Add the two pages to compare with, and what they load, to a built site."""
    home = site / "bench"
    shutil.rmtree(home, ignore_errors=True)
    (home / "pyodide").mkdir(parents=True)
    html = (site / "wizard" / "index.html").read_text("utf-8")
    for name, kept in (("stock", None), ("plain", "table.")):
        page = site / f"wizard-{name}" / "index.html"
        page.parent.mkdir(exist_ok=True)
        page.write_text(instead(html, f"{name}.js", kept), "utf-8")
        squeezed(page)
    for script in ("stock.js", "stock-worker.js", "plain.js"):
        shutil.copy(PARTS / script, home)
        squeezed(home / script)
    copied(public(site, "guide"), home / "guide.zip")
    for name, role in STOCK.items():
        copied(public(site, role) if role else stock(name), home / "pyodide" / name)

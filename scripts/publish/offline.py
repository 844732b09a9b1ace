"""Write what offline use needs: the list of the site's files with their hashes, and a version.

Called by `finish.py` on the finished pages, before compressed copies are made. The service
worker (docs/sw.js) keeps exactly these files, or none.
"""

import hashlib
import json
import zlib
from pathlib import Path

LIST = "sw-files.json"
SIZES = "sw-size.json"
WORKER = "sw.js"
PLACEHOLDER = 'const VERSION = "unbuilt";'
# What no page asks for: files for hosts and for search engines, compressed copies. The memory
# snapshot (.bin) only saves time on the first visit; what it replaces is kept.
ENDINGS = {".br", ".gz", ".conf", ".xml", ".txt", ".md", ".map", ".whl", ".toml", ".yml", ".bin"}
# What reads pictures, in the order in which it is asked for.
PICTURES = (
    *("assets/wizard/read/picture/pictures.js", "assets/wizard/read/picture/worker.js"),
    "assets/ocr/",
)
# What reads workbooks; the rest of the wasm is asked for by nothing else.
WORKBOOKS = (
    *("assets/batch/workbook/worker.js", "assets/py/kernel-rest."),
    "assets/workbook/",
)
LATER = {"picture": PICTURES, "workbook": WORKBOOKS}  # kept only for those who use it
PUBLIC_DATA = "data/"  # files to download, linked from one page; the page itself is kept
SOURCE = "/source/"  # modules to be read by whoever wants to; no page runs them
LEFT_OUT = {
    LIST,
    SIZES,
    WORKER,
    "social.png",
    "_headers",
    "_redirects",
    "Caddyfile",
    "pyodide-lock.json",
    "snapshot.json",
}


def group(path: str) -> str:
    """Return who needs the file at `path`: readers of "zh", of "en", or of "both".

    What reads pictures and workbooks is kept only for those who use it: "picture", "workbook".

    >>> group("kinds/lost/index.html"), group("en/assets/a.css"), group("assets/py/lib.zip")
    ('zh', 'en', 'both')
    """
    for name, places in LATER.items():
        if path.startswith(places):
            return name
    if path.startswith("assets/py/"):
        return "both"
    return "en" if path.startswith("en/") else "zh"


def address(path: str) -> str:
    """Return the address of a file relative to the site's root.

    >>> address("kinds/lost/index.html"), address("index.html"), address("404.html")
    ('kinds/lost/', './', '404.html')
    """
    folder = path.removesuffix("index.html") if path.split("/")[-1] == "index.html" else path
    return folder or "./"


def listed(site: Path) -> list[dict[str, str]]:
    """Return every file that a page may ask for: address, SHA-256, group."""
    found = []
    for path in sorted(site.rglob("*")):
        name = path.relative_to(site).as_posix()
        hidden = any(part.startswith(".") for part in path.relative_to(site).parts)
        if not path.is_file() or hidden or path.name in LEFT_OUT:
            continue
        if path.suffix in ENDINGS and not (path.suffix == ".bin" and group(name) in LATER):
            continue
        if name.startswith(PUBLIC_DATA) and path.suffix != ".html":
            continue
        if SOURCE in name:
            continue
        digest = hashlib.sha256(path.read_bytes()).hexdigest()
        found.append({"url": address(name), "sha256": digest, "group": group(name)})
    return found


def sizes(site: Path, files: list[dict[str, str]]) -> dict[str, int]:
    """Return about how many bytes a reader of each language loads, compressed as hosts do."""
    found = {"zh": 0, "en": 0}
    for file in files:
        path = site / file["url"]
        path = path / "index.html" if path.is_dir() else path
        size = len(zlib.compress(path.read_bytes()))
        for lang in found:
            found[lang] += size if file["group"] in (lang, "both") else 0
    return found


def write(site: Path) -> None:
    """Write the list and stamp the worker.

    The worker's bytes change with the version: that is how a browser notices an update.
    """
    worker = site / WORKER
    if not worker.is_file():
        return
    for copy in site.glob(f"*/{WORKER}"):  # one worker serves both languages, from the root
        copy.unlink()
    files = listed(site)
    source = worker.read_text("utf-8")
    whole = json.dumps(files, sort_keys=True) + source
    version = hashlib.sha256(whole.encode()).hexdigest()[:16]
    if PLACEHOLDER in source:
        worker.write_text(source.replace(PLACEHOLDER, f'const VERSION = "{version}";'), "utf-8")
        text = json.dumps({"version": version, "files": files}, separators=(",", ":"))
        (site / LIST).write_text(text + "\n", "utf-8")
        (site / SIZES).write_text(json.dumps(sizes(site, files)) + "\n", "utf-8")

"""Find out which functions of Pyodide's wasm run, and keep their numbers.

`scripts/interpreter/core.json` holds them; `runtime.py` cuts the wasm in two with it. Run
`python -m scripts.measure.core_part` after each change of Pyodide's version (the build says
so), and when a test finds that the browser's Python needed the second part. It watches in Node
and in a browser, started step by step and from the snapshot.
"""

import argparse
import json
import shutil
import tempfile
from collections.abc import Iterable, Iterator
from pathlib import Path

from playwright.sync_api import sync_playwright

from scripts.interpreter import wasm
from scripts.interpreter.core import KEPT, PYODIDE, ROOT, WASM, digest, numbers
from scripts.interpreter.runtime import PARTS, run_node
from scripts.interpreter.workload import requests
from scripts.measure.browser import chromium
from scripts.measure.host import Host

WIZARD = ROOT / "docs" / "assets" / "wizard"
WATCHING = (
    "watching.mjs",
    "watch.mjs",
    "watch-worker.mjs",
    "exercise.py",
    "exercise_language.py",
    "exercise_modules.py",
)
WATCH = """(quick) => new Promise((done) => {
  const worker = new Worker("watch-worker.mjs", { type: "module" });
  worker.onmessage = ({ data }) => done(data);
  worker.onerror = ({ message }) => done(message);
  worker.postMessage({ quick });
})"""


def ranges(found: Iterable[int]) -> list[list[int]]:
    """Return numbers as pairs of first and last.

    >>> ranges([3, 1, 2, 7])
    [[1, 3], [7, 7]]
    """
    pairs: list[list[int]] = []
    for number in sorted(set(found)):
        if pairs and pairs[-1][1] == number - 1:
            pairs[-1][1] = number
        else:
            pairs.append([number, number])
    return pairs


def furnish(room: Path, runtime: Path) -> None:
    """Put all that watching needs into the folder `room`."""
    for name in ("pyodide.mjs", "pyodide-lock.json"):
        shutil.copy2(PYODIDE / name, room)
    # The one that is shipped: what a snapshot holds is of the table of functions it makes.
    shutil.copy2(next(runtime.glob("kernel-glue.*.mjs")), room / "pyodide.asm.mjs")
    for name in WATCHING:
        shutil.copy2(PARTS / "watch" / name, room)
    shutil.copytree(WIZARD, room / "wizard")
    for start, name in (
        ("lib", "python_stdlib.zip"),
        ("guide", "guide.zip"),
        ("learned", "weights.zip"),
    ):
        shutil.copy2(next(runtime.glob(f"{start}.*.zip")), room / name)
    shutil.copy2(next(runtime.glob("snapshot.*.bin")), room / "snapshot.bin")
    shutil.copy2(runtime / "snapshot.json", room)
    (room / WASM.name).write_bytes(wasm.watched(WASM.read_bytes()))
    (room / "requests.json").write_text(json.dumps(list(requests())), "utf-8")
    (room / "package.json").write_text('{"type": "module"}', "utf-8")
    (room / "index.html").write_text("<!doctype html><title>-</title>", "utf-8")


def in_node(room: Path) -> list[int]:
    """Return the numbers of the functions that ran in Node."""
    run_node(str(room / "watch.mjs"), PYODIDE, room / "ran.json")
    found: list[int] = json.loads((room / "ran.json").read_text("utf-8"))
    return found


def in_browser(room: Path) -> Iterator[list[int]]:
    """Yield the numbers of the functions that ran in a browser, for each way to start.

    Raises:
        SystemExit: the browser's Python failed.
    """
    host = Host(room)
    try:
        with sync_playwright() as playwright:
            args = ["--no-sandbox"]
            browser = playwright.chromium.launch(executable_path=chromium(), args=args)
            page = browser.new_page()
            page.goto(host.url)
            for quick in (False, True):
                found = page.evaluate(WATCH, quick)
                if isinstance(found, str):
                    raise SystemExit(f"The browser's Python failed: {found}")
                yield found
            browser.close()
    finally:
        host.close()


def ran(runtime: Path) -> set[int]:
    """Return the numbers of the functions that ran anywhere."""
    with tempfile.TemporaryDirectory() as folder:
        room = Path(folder)
        furnish(room, runtime)
        return {number for found in (in_node(room), *in_browser(room)) for number in found}


def main(argv: list[str] | None = None) -> None:
    """Watch, and write; what is kept for the same wasm stays kept."""
    parser = argparse.ArgumentParser(description="Find out which functions of the wasm run.")
    parser.add_argument("--runtime", type=Path, default=ROOT / "build" / "runtime")
    parser.add_argument("--anew", action="store_true", help="forget what was found before")
    options = parser.parse_args(argv)
    pinned = digest(WASM.read_bytes())
    before = json.loads(KEPT.read_text("utf-8")) if KEPT.exists() else {}
    same = before.get("sha256") == pinned and not options.anew
    known = set(numbers(before["keep"])) if same else set()
    found = known | ran(options.runtime)
    pairs = json.dumps(ranges(found), separators=(",", ":")).replace("],[", "],\n[")
    KEPT.write_text(f'{{"sha256": "{pinned}",\n"keep": {pairs}}}\n', "utf-8")
    print(f"{len(found)} functions run, {len(found) - len(known)} of them not known before.")


if __name__ == "__main__":
    main()

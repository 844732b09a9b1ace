"""Finish a built site: prune, place the browser's Python, write the policy, compress.

`python -m scripts.publish.finish --site site.new --runtime build/runtime`. Every step is a
function of the folder; running it twice changes nothing.
"""

import argparse
import importlib.util
import shutil
import sys
from collections.abc import Sequence
from pathlib import Path

from scripts.interpreter.copies import Copies
from scripts.publish import bundle, csp, hosting, machines, outside, picture, wheel
from scripts.publish.workbook import place as workbook

KEPT_LUNR = ("lunr.stemmer.support.min.js", "lunr.zh.min.js")
COMPRESSED = {
    ".css",
    ".csv",
    ".htm",
    ".html",
    ".js",
    ".json",
    ".md",
    ".mjs",
    ".svg",
    ".txt",
    ".wasm",
}
COMPRESSED |= {".xml"}
WORTH = 600  # bytes; below, a compressed copy saves no packet
META = '<meta http-equiv="Content-Security-Policy" content="{}">'
CHARSET = '<meta charset="utf-8">'


def prune(site: Path) -> int:
    """Remove what the theme ships but no page asks for; return the number of bytes saved."""
    unused = list(site.rglob("*.map"))
    for lunr in site.glob("**/assets/javascripts/lunr"):
        unused += [path for path in lunr.rglob("*.js") if path.name not in KEPT_LUNR]
    unused += list(site.glob("**/assets/images/favicon.png"))
    unused += list(site.glob("**/sitemap.xml.gz"))
    if not _addressed(site):
        unused += list(site.glob("**/sitemap.xml"))  # without an address it names no page
    saved = sum(path.stat().st_size for path in unused)
    for path in unused:
        path.unlink()
    return saved


def _addressed(site: Path) -> bool:
    return 'rel="canonical"' in (site / "index.html").read_text(encoding="utf-8")


def place_runtime(site: Path, runtime: Path) -> None:
    """Copy the browser's Python to assets/py, one copy for both languages."""
    if runtime.is_dir():
        ignored = shutil.ignore_patterns(".*")
        shutil.copytree(runtime, site / "assets" / "py", dirs_exist_ok=True, ignore=ignored)


def write_policy(site: Path) -> tuple[set[str], set[str]]:
    """Put the policy into every page; return all inline scripts and styles that it allows."""
    scripts: set[str] = set()
    styles: set[str] = set()
    for path in sorted([*site.rglob("*.html"), *site.rglob("*.htm")]):  # .htm brings its own
        with path.open(encoding="utf-8", newline="") as file:
            html = file.read()
        own, looks = csp.inline_scripts(html), csp.inline_styles(html)
        scripts |= set(own)
        styles |= set(looks)
        if 'http-equiv="Content-Security-Policy"' in html:
            continue
        meta = META.format(csp.policy(own, looks))
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(html.replace(CHARSET, CHARSET + meta, 1))
    return scripts, styles


def quality(path: Path, release: bool = False) -> int:
    """Return Brotli's setting for a file of the site.

    The hardest one takes seconds for a megabyte: only where the reader waits for the bytes, and
    for every file of a release.
    """
    return 11 if release or ("assets" in path.parts and path.stat().st_size > 12_000) else 9


def compress(site: Path, kept: Path | None = None, release: bool = False) -> int:
    """Write .br and .gz beside every file that a host would otherwise compress itself.

    Return how many files that are; `kept` is the folder of copies kept from earlier builds.
    """
    chosen = [
        path
        for path in sorted(site.rglob("*"))
        if path.suffix in COMPRESSED
        and path.is_file()
        and path.stat().st_size >= WORTH
        and not path.with_name(path.name + ".br").exists()  # the browser's Python brings its own
    ]
    copies = Copies(kept)
    copies.write_all((path, quality(path, release)) for path in chosen)
    copies.prune()
    return len(chosen)


def offline(site: Path) -> None:
    """Write the list of files for offline use, where this checkout has the program for it."""
    if importlib.util.find_spec("scripts.publish.offline"):
        importlib.import_module("scripts.publish.offline").write(site)


def finish(
    site: Path,
    runtime: Path,
    kept: Path | None = None,
    frames: Sequence[str] = (),
    release: bool = False,
) -> None:
    """Do all steps in order; compression comes last, over what is final.

    `kept` is the folder of compressed copies kept from earlier builds; `frames` are the origins
    whose pages may show the wizard (see hosting.py); a `release` is compressed the hardest way.
    """
    saved = prune(site)
    place_runtime(site, runtime)
    picture.place(site)
    workbook.place(site, runtime)
    wheel.place(site)
    bundle.write(site)
    machines.write(site)
    scripts, styles = write_policy(site)
    hosting.write(site, scripts, styles, frames)
    offline(site)
    count = compress(site, kept, release)
    print(f"Compressed {count} files; those that were the same before were taken over.")
    print(f"Removed {saved / 1e6:.1f} MB the pages never ask for; inline scripts: {len(scripts)}.")


def main(arguments: list[str]) -> int:
    """Finish the site named on the command line, unless a page of it leads readers astray."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").split("\n", 1)[0])
    parser.add_argument("--site", type=Path, required=True)
    parser.add_argument("--runtime", type=Path, required=True)
    parser.add_argument("--copies", type=Path, help="folder of kept compressed copies")
    parser.add_argument("--embed-for", action="append", default=[], metavar="ORIGIN")
    parser.add_argument("--release", action="store_true", help="compress all the hardest way")
    options = parser.parse_args(arguments)
    wrong = outside.problems(options.site)
    if wrong:
        print("Not published: links that lead elsewhere than they say.", *wrong, sep="\n")
        return 1
    finish(options.site, options.runtime, options.copies, options.embed_for, options.release)
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

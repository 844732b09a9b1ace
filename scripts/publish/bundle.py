"""Put the wizard's modules into one file for each page that starts with one, and for the worker.

A browser that fetches fifty modules one by one waits for each level of imports and reads fifty
files; one file is half the bytes and no waiting. esbuild joins them. The sources are published
beside them as they are written, comments and all, for whoever wants to read what runs
(`assets/wizard/source/`); no source maps are.
"""

import shutil
import subprocess
import sys
from pathlib import Path

from scripts.interpreter.core import ROOT
from scripts.interpreter.runtime import node

ESBUILD = ROOT / "node_modules" / "esbuild" / "bin" / "esbuild"
# What a page or the worker starts with, each joined with all that it imports; and what is
# fetched only when it is wanted, which stays a file of its own: what reads pictures comes with
# the first picture.
LATER = "keep/at-home.js"
PICTURE = "read/picture"
# The wizard itself comes in three: what asks the first question, what is only needed after the
# last and fetched meanwhile, and what both use.
WIZARD = ("wizard.js", "page/later.js")
COMMON = "page/common.js"
JOINED = (
    *WIZARD,
    "python/worker.js",
    "entry/home.js",
    LATER,
    *(f"{PICTURE}/{name}.js" for name in ("home", "pictures", "worker")),
)
# What runs first keeps its own syntax, which is its purpose, and loses its comments.
ENTRY = "entry"
# The page that checks the site itself uses some of the wizard's modules.
CHECK = "assets/site/selfcheck"
# So do the page that runs the recorded cases and that for many parcels.
VERIFY = "assets/site/verify"
BATCH = "assets/batch"
# And what reads workbooks there, in a worker of its own.
WORKBOOK = "assets/batch/workbook"
SOURCE = "source"
# The oldest browsers that ask the wizard's questions: nothing newer than theirs is written.
ASKING = "--target=chrome88,firefox90,safari15"
# What belongs to a page that older ones can read must run there, if only to say what they lack.
READING = "--target=chrome83,firefox90,safari15"
HOME = ("entry/home.js", f"{PICTURE}/home.js")
OPTIONS = (
    *("--format=esm", "--minify", "--charset=utf8"),
    f"--external:../{LATER}",
    # Packages are found in this checkout, wherever the site is built; this is the one for browsers.
    f"--alias:fflate={ROOT / 'node_modules' / 'fflate' / 'esm' / 'browser.js'}",
)


def _esbuild(what: str, *arguments: str) -> None:
    """Run esbuild.

    Raises:
        SystemExit: it failed; its own words stand above.
    """
    command = [node(), str(ESBUILD), "--log-level=warning", *arguments]
    if subprocess.run(command, cwd=ROOT, check=False).returncode:
        sys.exit(f"The modules of {what} could not be joined (see above).")


def bundle(folder: Path, *, published: bool) -> int:
    """Replace the modules in `folder` by the joined files; return how many bytes that saves.

    Args:
        folder: the wizard's modules, as they are written.
        published: whether the sources are kept below it, in `source/`.

    Raises:
        SystemExit: a module cannot be read, or one that it imports is not there.
    """
    sources = sorted(path for path in folder.rglob("*.js") if SOURCE not in path.parts)
    names = [path.relative_to(folder) for path in sources]
    kept = {Path(name) for name in (*JOINED, COMMON)} | {
        name for name in names if name.parts[0] == ENTRY
    }
    if set(names) <= kept:
        return 0  # done before
    before = sum(path.stat().st_size for path in sources)
    room = folder / SOURCE
    for name in names:
        (room / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.move(folder / name, room / name)
    here = f"--outdir={folder}", f"--outbase={room}"
    shared = "--splitting", f"--chunk-names={COMMON.removesuffix('.js')}"
    for target, joined, more in (
        (READING, HOME, ()),
        (ASKING, WIZARD, shared),
        (ASKING, [name for name in JOINED if name not in (*HOME, *WIZARD)], ()),
    ):
        these = [str(room / name) for name in joined]
        _esbuild(folder.name, *these, "--bundle", target, *OPTIONS, *more, *here)
    first = [str(room / name) for name in sorted(kept - {Path(name) for name in (*JOINED, COMMON)})]
    _esbuild(ENTRY, *first, "--minify-whitespace", "--charset=utf8", *here)
    if not published:
        shutil.rmtree(room)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()
    return before - sum(
        (folder / name).stat().st_size for name in kept if (folder / name).is_file()
    )


def join_in_place(folder: Path, name: str, *, published: bool) -> None:
    """Replace the modules in `folder` by one, with what they import from elsewhere.

    Must come before what they import is moved. Arguments and errors are those of `bundle`.
    """
    room = folder / SOURCE
    others = [path for path in sorted(folder.glob("*.js")) if path.name != name]
    if not others:
        return  # done before
    joined = folder / f".{name}"
    _esbuild(folder.name, str(folder / name), "--bundle", READING, *OPTIONS, f"--outfile={joined}")
    room.mkdir()
    for path in (*others, folder / name):
        path.rename(room / path.name)
    joined.rename(folder / name)
    if not published:
        shutil.rmtree(room)


def write(site: Path) -> int:
    """Do so for every language of the site; the sources are published once, at the root."""
    saved = 0
    pages = (CHECK, "selfcheck.js"), (VERIFY, "verify.js"), (WORKBOOK, "worker.js")
    for where, name in (*pages, (BATCH, "batch.js")):
        for folder in sorted(site.rglob(where)):
            join_in_place(folder, name, published=folder == site / where)
    for folder in sorted(site.rglob("assets/wizard")):
        if (folder / JOINED[0]).is_file():
            saved += bundle(folder, published=folder == site / "assets" / "wizard")
    return saved

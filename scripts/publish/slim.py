"""Take the comments out of the wizard's modules in the built site.

They are a third of what a reader would load before the first question. TypeScript's compiler,
which checks these files, writes them again without comments and changes nothing else.
"""

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from scripts.interpreter.core import ROOT
from scripts.interpreter.runtime import node

TSC = ROOT / "node_modules" / "typescript" / "bin" / "tsc"
OPTIONS = (
    *("--ignoreConfig", "--allowJs", "--noCheck", "--noResolve", "--removeComments"),
    *("--target", "ESNext", "--module", "ESNext"),
)


def slim(folder: Path) -> int:
    """Write every module below `folder` without its comments; return the bytes saved.

    Raises:
        SystemExit: the compiler failed; its own words stand above.
    """
    files = sorted(folder.rglob("*.js"))
    before = sum(path.stat().st_size for path in files)
    with tempfile.TemporaryDirectory() as room:
        command = [node(), str(TSC), *OPTIONS, "--rootDir", str(folder), "--outDir", room]
        done = subprocess.run([*command, *map(str, files)], cwd=ROOT, check=False)
        if done.returncode:
            sys.exit(f"The comments of {folder.name} could not be taken out (see above).")
        for path in files:
            shutil.copyfile(Path(room) / path.relative_to(folder), path)
    return before - sum(path.stat().st_size for path in files)


def write(site: Path) -> int:
    """Do so for the wizard in every language of the site; return the bytes saved."""
    return sum(slim(folder) for folder in sorted(site.rglob("assets/wizard")) if folder.is_dir())

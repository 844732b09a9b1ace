"""Old builds of Chromium that only `test --floor` needs: 83, 88 and 102, the floors of the site.

They come inside Node packages, pinned by the lock beside this file, and stay out of the
project's own `node_modules`. To change here: which builds stand for which floor.
"""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

from scripts.devtools.shell import ROOT, Failure, run, say, tool
from scripts.devtools.stamps import key_of, once

HERE = Path(__file__).resolve().parent
FILES = (HERE / "package-lock.json", HERE / "package.json", HERE / ".npmrc")
PLACE = ROOT / "build" / "floor"
# What is packed in each package: the program, and what draws without a graphics card.
PROGRAM, DRAWING = "chromium.br", "swiftshader.tar.br"


def package(version: int) -> Path:
    """Return the folder in which the packed build of Chromium `version` lies."""
    return PLACE / "node_modules" / f"chromium-{version}" / "bin"


def install() -> None:
    """Install the lock into build/floor; npm checks every package against its hash."""
    say("Installing old builds of Chromium for the tests (about 145 MB, once).")
    PLACE.mkdir(parents=True, exist_ok=True)
    for file in FILES:
        shutil.copyfile(str(file), str(PLACE / file.name))
    run("npm", [tool("npm"), "ci", "--prefix", str(PLACE), "--ignore-scripts", "--silent"])


def ensure() -> None:
    """Bring the builds where they are missing.

    Raises:
        Failure: they do not run on this system, or could not be installed.
    """
    if sys.platform != "linux" or os.uname().machine != "x86_64":
        raise Failure("The old builds of Chromium run on Linux on x86-64 alone; leave out --floor.")
    once(PLACE / ".stamp", key_of(FILES), install)

"""Name in each page what its module scripts will ask for, so that all of it loads at once.

A browser finds a module's imports only when it has the module: six levels deep on the wizard's
page, one round trip each. `modulepreload` links in the page replace that by a single one. A
worker has no page to hold such links: there its first module imports all the others itself.
"""

import os
import posixpath
import re
from pathlib import Path

_START = re.compile(r'<script type="module" src="([^"]*assets/wizard/entry/first\.js)"></script>')
_IMPORT = re.compile(r"""(?:^|[;\s])(?:import|from)\s*["'](\.[^"']+\.js)["']""", re.MULTILINE)
_COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
MARK = 'rel="modulepreload"'
FIRST = "wizard.js"
WORKER = "python/worker.js"
DATA = ("words", "table")


def imported(source: str) -> list[str]:
    """Return the relative addresses that a module imports, in order; not those in comments.

    What `import()` names is fetched when it is wanted.

    >>> imported('import { a } from "./a.js";')
    ['./a.js']
    """
    return _IMPORT.findall(_COMMENT.sub("", source))


def modules(folder: Path, first: str = FIRST) -> list[str]:
    """Return the names of all modules below `folder` that `first` needs, itself first.

    Raises:
        OSError: a module that is imported is not there.
    """
    found: list[str] = [first]
    for name in found:  # grows while it is walked
        for address in imported((folder / name).read_text("utf-8")):
            joined = posixpath.normpath(posixpath.join(posixpath.dirname(name), address))
            if joined not in found:
                found.append(joined)
    return found


def links(base: str, names: list[str], lang: str) -> str:
    """Return the links for the modules `names` under the address `base`, and for the data."""
    scripts = [f'<link {MARK} href="{base}{name}">' for name in names]
    data = [
        f'<link rel="preload" as="fetch" crossorigin href="{base}{name}.{lang}.json">'
        for name in DATA
    ]
    return "".join((*data, *scripts))


def _beside(name: str) -> str:
    """Return the address of the module `name` as an import beside it says it."""
    return name if name.startswith("../") else f"./{name}"


def write(site: Path) -> int:
    """Put the links into every page that starts the wizard; return how many pages that are."""
    count = 0
    for path in sorted(site.rglob("*.html")):
        with path.open(encoding="utf-8", newline="") as file:
            html = file.read()
        start = _START.search(html)
        if not start or MARK in html:
            continue
        base = start[1].removesuffix("entry/first.js")
        folder = Path(os.path.normpath(path.parent / base))
        lang = "en" if 'data-lang="en"' in html else "zh"
        text = links(base, modules(folder), lang)
        with path.open("w", encoding="utf-8", newline="") as file:
            file.write(html.replace("</head>", text + "</head>", 1))
        count += 1
    return count


def flatten(site: Path) -> int:
    """Let every worker's first module name all modules it needs; return how many workers."""
    count = 0
    for path in sorted(site.rglob(f"assets/wizard/{WORKER}")):
        source = path.read_text("utf-8")
        _, *others = modules(path.parent, path.name)
        names = "".join(f'import "{_beside(name)}";\n' for name in others)
        if names not in source:
            path.write_text(names + source, "utf-8", newline="")
            count += 1
    return count

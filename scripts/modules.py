"""Which JavaScript modules a page needs, so that it can ask for all of them at once.

Without a list a browser learns of each module from the one before it: a chain of requests,
each as slow as the line.
"""

import re
from pathlib import Path

STATIC = re.compile(
    r'^(?:import|export)\b[^"]*?\bfrom "\./([\w-]+\.js)"|^import "\./([\w-]+\.js)"', re.MULTILINE
)


def needed(folder: Path, start: str) -> list[str]:
    """Return `start` and every module of `folder` that it imports, directly or not, in order met.

    Only static imports count: what `import()` names is fetched when it is wanted.
    """
    found = [start]
    for name in found:
        text = (folder / name).read_text(encoding="utf-8")
        imported = [one or other for one, other in STATIC.findall(text)]
        found += [name for name in dict.fromkeys(imported) if name not in found]
    return found

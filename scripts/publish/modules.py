"""Which JavaScript modules a page needs, so that it can ask for all of them at once.

Without a list a browser learns of each module from the one before it: a chain of requests,
each as slow as the line.
"""

import posixpath
import re
from pathlib import Path

STATIC = re.compile(
    r'^(?:import|export)\b[^"]*?\bfrom "(\.[^"]+\.js)"|^import "(\.[^"]+\.js)"', re.MULTILINE
)


def needed(folder: Path, start: str) -> list[str]:
    """Return `start` and every module below `folder` that it needs, in the order met.

    Only static imports count: what `import()` names is fetched when it is wanted.
    """
    found = [start]
    for name in found:
        text = (folder / name).read_text(encoding="utf-8")
        here = posixpath.dirname(name)
        addresses = [one or other for one, other in STATIC.findall(text)]
        imported = [posixpath.normpath(posixpath.join(here, address)) for address in addresses]
        found += [other for other in dict.fromkeys(imported) if other not in found]
    return found

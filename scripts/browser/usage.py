"""List the files of the standard library that our package needs.

Runs inside a fresh Pyodide that has imported nothing else: what stands in `sys.modules`
after importing the package, and everything it may import later, is what has to be shipped.
"""

import importlib
import sys


def used(source: str, names: list[str]) -> list[str]:
    """Import `names`, some of them found below the folder `source`; return library files."""
    sys.path.insert(0, source)
    for name in names:
        importlib.import_module(name)
    origins = [getattr(module, "__file__", None) for module in list(sys.modules.values())]
    return sorted({path.split(".zip/", 1)[1] for path in origins if path and ".zip/" in path})

"""List the files of the standard library and of our package that are needed.

Runs inside a fresh Pyodide that has imported nothing else: what stands in `sys.modules`
after importing what the one door needs, and everything it may import later, is what has to
be shipped.
"""

import importlib
import sys
from collections.abc import Iterable
from types import ModuleType


def frozen(module: ModuleType) -> bool:
    """Tell whether a module is part of the wasm; then its file in the library is never read."""
    return getattr(getattr(module, "__spec__", None), "origin", None) == "frozen"


def used(source: str, names: Iterable[str]) -> dict[str, list[str]]:
    """Import `names`, some of them found below the folder `source`; return the files by role."""
    sys.path.insert(0, source)
    for name in names:
        importlib.import_module(name)
    modules = [module for module in sys.modules.values() if not frozen(module)]
    origins = {getattr(module, "__file__", None) or "" for module in modules}
    return {
        "lib": sorted(path.split(".zip/", 1)[1] for path in origins if ".zip/" in path),
        "guide": sorted(
            path.removeprefix(f"{source}/") for path in origins if path.startswith(f"{source}/")
        ),
    }

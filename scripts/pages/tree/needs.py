"""Which entry of a folder needs which, read from the imports of the source.

An entry is a room (a folder) or a file beside the rooms. What code loads later, with `import()`,
is no need: it may fail, and that is seen to.
"""

import ast
import posixpath
import re
from collections.abc import Iterator, Mapping
from pathlib import Path

Graph = Mapping[str, frozenset[str]]

COMMENT = re.compile(r"/\*.*?\*/|^[ \t]*//[^\n]*", re.DOTALL | re.MULTILINE)
IMPORT = re.compile(r"""^(?:import|export)\b[^"';(]*["'](\.[^"']+)["']""", re.MULTILINE)
TYPE = re.compile(r"""import\(["'](\.[^"']+)["']\)""")
URL = re.compile(r"""new URL\(["']([^"']+\.js)["'], import\.meta\.url\)""")


def of_script(module: str, source: str) -> set[str]:
    """Return what a script needs, as paths beside its own: imports, types, workers it starts."""
    code = COMMENT.sub("", source)
    types = [address for comment in COMMENT.findall(source) for address in TYPE.findall(comment)]
    found = [*IMPORT.findall(code), *types, *URL.findall(code)]
    return {posixpath.normpath(posixpath.join(posixpath.dirname(module), one)) for one in found}


def of_python(source: str, package: str) -> Iterator[str]:
    """Yield what a Python file may need of `package`, as paths inside it, without endings."""
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.ImportFrom) and node.module:
            for name in (node.module, *(f"{node.module}.{one.name}" for one in node.names)):
                if name.startswith(package + "."):
                    yield name.removeprefix(package + ".").replace(".", "/")


def graph(folder: Path) -> dict[str, frozenset[str]]:
    """Return for each entry of a folder of Python or of scripts the entries that it needs."""
    found: dict[str, set[str]] = {}
    entries = {
        one.name.removesuffix(".py"): one.name
        for one in folder.iterdir()
        if one.is_dir() or one.suffix in (".py", ".js")
    }
    for path in sorted([*folder.rglob("*.py"), *folder.rglob("*.js")]):
        module = path.relative_to(folder).as_posix()
        own = entries[module.partition("/")[0].removesuffix(".py")]
        source = path.read_text(encoding="utf-8")
        if path.suffix == ".js":
            needed = of_script(module, source)
        else:
            needed = set(of_python(source, folder.name))
        met = {entries[one] for need in needed if (one := need.partition("/")[0]) in entries}
        found.setdefault(own, set()).update(met - {own})
    return {name: frozenset(needed) for name, needed in found.items() if name != "__init__.py"}


def layers(needs: Graph) -> tuple[tuple[str, ...], ...]:
    """Return entries from the bottom up: each needs only entries of layers below its own.

    Raises:
        ValueError: entries need each other in a circle; they are named.
    """
    done: set[str] = set()
    found: list[tuple[str, ...]] = []
    while len(done) < len(needs):
        ready = tuple(name for name in needs if name not in done and needs[name] <= done)
        if not ready:
            raise ValueError(f"in a circle: {', '.join(sorted(needs.keys() - done))}")
        found.append(ready)
        done.update(ready)
    return tuple(found)


def shortest(needs: Graph) -> dict[str, frozenset[str]]:
    """Return `needs` without those that a longer way says too; `needs` has no circle."""
    below: dict[str, frozenset[str]] = {}
    for layer in layers(needs):
        for name in layer:
            below[name] = needs[name].union(*(below[one] for one in needs[name]))
    return {
        name: needed - frozenset().union(*(below[one] for one in needed))
        for name, needed in needs.items()
    }

"""What the one door needs: the modules that `guide.api` imports, directly or not."""

import ast
import codecs
from pathlib import Path

# Imported by C code, inside functions of the library, or only when something goes wrong, so that
# no import statement of ours shows them.
ALSO = ("_strptime", "encodings.ascii", "encodings.latin_1", "heapq", "traceback")


def module_file(package: Path, name: str) -> Path | None:
    """Return the file of one of our modules, or None where `name` is none of them."""
    base = package.parent / name.replace(".", "/")
    files = (base.with_suffix(".py"), base / "__init__.py")
    inside = name.split(".")[0] == package.name
    return next((path for path in files if path.is_file()), None) if inside else None


def imports(package: Path) -> list[str]:
    """Return what the one door imports, directly or not, also inside functions."""
    names, todo = set(ALSO), {f"{package.name}.api"}
    while todo:
        names |= todo
        paths = [path for name in todo if (path := module_file(package, name))]
        found = [imported(path.read_text("utf-8")) for path in paths]
        sure = {name for modules, _ in found for name in modules}
        perhaps = {name for _, members in found for name in members if module_file(package, name)}
        todo = (sure | perhaps) - names
    return sorted(names)


def imported(source: str) -> tuple[set[str], set[str]]:
    """Return the modules that `source` imports by absolute names, and the members it takes.

    >>> imported("from guide import api")
    ({'guide'}, {'guide.api'})
    """
    modules: set[str] = set()
    members: set[str] = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            modules.update(alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            modules.add(node.module)
            members.update(f"{node.module}.{alias.name}" for alias in node.names)
        elif isinstance(node, ast.Call) and (name := _codec(node)):
            modules.add(name)
    return modules, members


def _codec(call: ast.Call) -> str | None:
    """Return the module of the encoding that `text.encode("...")` asks for, or None."""
    of_text = isinstance(call.func, ast.Attribute) and call.func.attr in ("encode", "decode")
    if not (of_text and call.args and isinstance(call.args[0], ast.Constant)):
        return None
    name = codecs.lookup(str(call.args[0].value)).name
    return f"encodings.{name.replace('-', '_').replace('iso8859_1', 'latin_1')}"

"""The tree of the source, printed by code so that the page about it cannot rot.

Each file stands with the first line of its docstring or of its leading comment.
"""

import ast
import re
from pathlib import Path

from markupsafe import Markup, escape

SHOWN = ("guide", "scripts", "docs/assets")
LEFT_OUT = {"__pycache__"}


def purpose(path: Path) -> str:
    """Return the first line of what a source file says of itself, or nothing."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        said = ast.get_docstring(ast.parse(text)) or ""
        return said.partition("\n")[0]
    found = re.match(r"\s*(?://\s*@ts-check\s*)?(?:/\*\*?|//)\s*\*?\s*(.+)", text)
    return found[1].removesuffix("*/").strip() if found else ""


def listing(root: Path) -> list[tuple[str, str]]:
    """Return the source files below `root` with their purpose; data records are not listed.

    A folder that holds more than one file of the same purpose-less data (kinds, letters,
    facts, statuses) is named once.
    """
    found: list[tuple[str, str]] = []
    for top in SHOWN:
        for path in sorted((root / top).rglob("*")):
            name = path.relative_to(root).as_posix()
            if path.suffix not in {".py", ".js", ".mjs"} or LEFT_OUT & set(path.parts):
                continue
            is_record = name.startswith("guide/kb/") and name.count("/") > 2
            if is_record and path.name != "__init__.py":
                continue
            found.append((name, purpose(path)))
    return found


def tree(root: Path) -> Markup:
    """Return the listing as a table."""
    rows = "".join(
        f'<tr><td><code>{escape(name)}</code></td><td lang="en">{escape(said)}</td></tr>'
        for name, said in listing(root)
    )
    return Markup(f'<table class="zj-table zj-table--tree"><tbody>{rows}</tbody></table>')  # noqa: S704

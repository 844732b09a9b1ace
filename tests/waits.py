"""Which waits of a browser test come straight after it opened or reloaded a page.

There a wait for what the page as served already shows waits for nothing. To change here: what
counts as opening a page, as a wait, and as something done in between.
"""

import ast
from collections.abc import Iterator
from typing import NamedTuple

OPENS = {"goto", "open", "reload", "go_back", "go_forward"}
# Constants of the tests that are addresses of the wizard.
WIZARD = {"START", "WAITING"}
SEEN = {"to_be_visible", "to_be_attached"}


class Wait(NamedTuple):
    """Waits after a page was opened: line, address (None: not known), selectors waited for."""

    line: int
    address: str | None
    selectors: tuple[str, ...]


def text(value: ast.expr | None) -> str | None:
    """Return a constant text of a test, or None."""
    return value.value if isinstance(value, ast.Constant) and isinstance(value.value, str) else None


def address(call: ast.Call) -> str | None:
    """Return the address that a call opens below the site, as far as it is written there."""
    if not call.args:
        return None
    match call.args[0]:
        case ast.BinOp(left=ast.Attribute(attr="url"), op=ast.Add(), right=right):
            given = right
        case ast.Attribute(attr="url"):
            return ""
        case given:
            pass
    if isinstance(given, ast.Name):
        return "wizard/" if given.id in WIZARD else None
    found = text(given)
    return found.partition("#")[0] if found is not None else None


def selector(call: ast.Call) -> str | None:
    """Return what a call waits to see, or None where it waits for something else."""
    match call.func:
        case ast.Attribute(attr="wait_for_selector"):
            plain = not any(one.arg == "state" for one in call.keywords)
            return text(call.args[0]) if call.args and plain else None
        case ast.Attribute(
            attr=attr,
            value=ast.Call(func=ast.Name(id="expect"), args=[ast.Call(func=inner, args=[given])]),
        ) if attr in SEEN and isinstance(inner, ast.Attribute) and inner.attr == "locator":
            return text(given)
    return None


def name(statement: ast.stmt) -> tuple[ast.Call, str] | None:
    """Return the call that a statement is, or whose result it keeps, and the method's name."""
    match statement:
        case ast.Expr(value=ast.Call() as call) | ast.Assign(value=ast.Call() as call):
            if isinstance(call.func, ast.Attribute):
                return call, call.func.attr
    return None


def whole(call: ast.Call) -> bool:
    """Tell whether a call that opens a page comes back when the page is read in, not before."""
    return not any(one.arg == "wait_until" and text(one.value) == "commit" for one in call.keywords)


def blocks(tree: ast.AST) -> Iterator[list[ast.stmt]]:
    """Yield every row of statements that follow each other."""
    for node in ast.walk(tree):
        for field in ("body", "orelse", "finalbody"):
            found = getattr(node, field, None)
            if isinstance(found, list):
                yield found


def after_opening(source: str) -> list[Wait]:
    """Return the waits of a module that come straight after a page was opened.

    A row with any wait that cannot be read here, a function of the page say, is left out: that
    one may be the wait that counts.
    """
    found = []
    for row in blocks(ast.parse(source)):
        for place, statement in enumerate(row):
            opened = name(statement)
            if not opened or opened[1] not in OPENS or not whole(opened[0]):
                continue
            selectors: list[str] = []
            for later in row[place + 1 :]:
                called = name(later)
                seen = selector(called[0]) if called else None
                if seen is None:
                    waits = called is not None and called[1].startswith("wait_for_")
                    selectors = [] if waits else selectors
                    break
                selectors.append(seen)
            if selectors:
                found.append(Wait(row[place + 1].lineno, address(opened[0]), tuple(selectors)))
    return sorted(found)

"""What in a test's source judges by a clock shorter than the tests' patience."""

import ast
import re
from collections.abc import Iterator

PATIENT = {"PATIENCE", "SECONDS"}
# Functions whose first argument is a limit or a pause, and those that are nothing but a pause.
LIMITS = {
    *("wait", "join", "settimeout", "set_default_timeout", "set_default_navigation_timeout"),
    *("set_script_timeout", "set_page_load_timeout", "implicitly_wait", "setdefaulttimeout"),
}
PAUSES = {"sleep", "wait_for_timeout"}
ELAPSED = {"time", "timeit"}  # modules that measure how long something took
OWN_WORK = "process_time"  # of these, what other programs do not lengthen
# The same in scripts that a test runs in a page; without a time, a task is only the next one.
IN_A_PAGE = re.compile(
    r"\b(?:set(?:Timeout(?!\(\w+\))|Interval)|performance\.now|AbortSignal\.timeout)\("
)


def patient(value: ast.expr) -> bool:
    """Tell whether a limit is the tests' patience or more, or none at all."""
    match value:
        case ast.Constant(value=None):
            return True
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name in PATIENT
        case ast.BinOp(left=left, op=ast.Add() | ast.Mult(), right=right):
            return patient(left) or patient(right)
    return False


def is_number(value: ast.expr) -> bool:
    """Tell whether an argument could be a limit: a text to join or a selector could not."""
    return isinstance(value, ast.Constant) and type(value.value) in (int, float)


def of_call(call: ast.Call) -> Iterator[str]:
    """Yield what is short in a call."""
    match call.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            pass
        case _:
            name = ""
    if name in PAUSES:
        yield f"{name}()"
    if name in LIMITS and call.args and is_number(call.args[0]):
        yield f"{name}({ast.unparse(call.args[0])})"
    for keyword in call.keywords:
        if keyword.arg in {"timeout", "deadline"} and not patient(keyword.value):
            yield f"{keyword.arg}={ast.unparse(keyword.value)}"


def short(source: str) -> list[tuple[int, str]]:
    """Return line and words of each short clock in a module, in the order of the lines."""
    found = []
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call():
                found += [(node.lineno, said) for said in of_call(node)]
            case ast.Attribute(value=ast.Name(id=module), attr=name) if module in ELAPSED:
                found += [(node.lineno, f"{module}.{name}")] if name != OWN_WORK else []
            case ast.ImportFrom(module=module, names=names) if module in ELAPSED:
                others = {one.name for one in names} - {OWN_WORK}
                found += [(node.lineno, f"{module}.{name}") for name in others]
            case ast.Constant(value=str(text)):
                found += [(node.lineno, said) for said in IN_A_PAGE.findall(text)]
    return sorted(found)

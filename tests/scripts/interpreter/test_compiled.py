"""What the browser's Python goes without in our files and in the library's: docstrings, types."""

import ast
import dataclasses
import marshal
import typing

import pytest

from scripts.interpreter import bundle
from scripts.interpreter.core import ROOT

HEAD = 16  # bytes of a .pyc before its code
SOURCE = '''
"""Words about the module."""
import dataclasses, enum, typing

limit: int = 3
later: str

@dataclasses.dataclass
class Made:
    """Words about a class."""
    one: int
    two: str = "b"

    def __init_subclass__(cls, **named: object) -> None:
        """Words."""

class Pair(typing.NamedTuple):
    left: int
    right: int = 2

class Plain:
    kept: typing.ClassVar[int] = 4

    def told(self, at: int, *rest: int, late: int = 5, **named: int) -> int:
        """Words about a method."""
        here: int
        here = at + len(rest)
        self.found: int = here + late
        return self.found

async def soon(one: int) -> int:
    return one
'''


@pytest.fixture(scope="module")
def names():
    """What the module has when it was run without its types."""
    found = {"__name__": __name__}
    exec(marshal.loads(bundle.compiled(SOURCE.encode(), "made.py")[HEAD:]), found)  # noqa: S102, S302 - ours
    return found


def test_functions_have_no_types(names):
    """Arguments and results of functions are known by their names only."""
    told = names["Plain"].told
    assert told.__annotations__ == {} == names["soon"].__annotations__
    assert names["Made"].__init_subclass__.__func__.__annotations__ == {}
    assert told(names["Plain"](), 1, 2, 3) == 1 + 2 + 5
    assert told.__doc__ is None


def test_fields_stay(names):
    """A data class and a named tuple are made from the types of their fields."""
    assert [each.name for each in dataclasses.fields(names["Made"])] == ["one", "two"]
    assert names["Made"](1) == names["Made"](1, "b")
    assert names["Pair"](1)._asdict() == {"left": 1, "right": 2}
    assert typing.get_type_hints(names["Pair"]) == {"left": int, "right": int}


def test_values_stay(names):
    """What has a type and a value has its value."""
    assert (names["limit"], names["Plain"].kept, "later" in names) == (3, 4, False)


def test_nothing_of_ours_asks_for_types():
    """No module of ours reads types where they are gone: it would find none, and no error."""
    asking = {"__annotations__", "get_type_hints", "get_annotations", "signature", "singledispatch"}
    for path in sorted((ROOT / "guide").rglob("*.py")):
        words = {
            getattr(node, "attr", None) or getattr(node, "id", None) or getattr(node, "name", None)
            for node in ast.walk(ast.parse(path.read_text("utf-8")))
        }
        assert not words & asking, path

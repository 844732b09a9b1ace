"""What the browser's Python has to bring: all that the one door may import, and no more."""

import pytest

from scripts.interpreter.core import ROOT
from scripts.interpreter.door_imports import imported, imports


@pytest.mark.parametrize(
    ("source", "modules", "members"),
    [
        ("import json, re", {"json", "re"}, set()),
        ("def f():\n    from csv import reader", {"csv"}, {"csv.reader"}),
        ("from . import model", set(), set()),
        ("import os.path as p", {"os.path"}, set()),
        ("from guide import api", {"guide"}, {"guide.api"}),
        ('"a".encode("utf-16-le")', {"encodings.utf_16_le"}, set()),
        ('x = b"a".decode(name) + b"a".decode("latin-1")', {"encodings.latin_1"}, set()),
        ("kind.encode()", set(), set()),
    ],
)
def test_imports_are_found_anywhere(source, modules, members):
    """Imports inside functions count: the browser may come to them later."""
    assert imported(source) == (modules, members)


def test_only_what_the_door_needs():
    """The terminal and the checks of the build stay at home, the knowledge goes along."""
    names = set(imports(ROOT / "guide"))
    assert {"guide.api", "guide.kb", "guide.kb.kinds.lost", "json", "traceback"} <= names
    assert "encodings.utf_16_le" in names  # the rows of the reading model
    assert not {"guide.door.terminal", "guide.__main__", "argparse"} & names


def test_a_package_of_its_own(tmp_path):
    """Only modules are named, also through a package's own file and round in a circle."""
    package = tmp_path / "guide"
    (package / "deep").mkdir(parents=True)
    (package / "__init__.py").write_text("", "utf-8")
    (package / "api.py").write_text("from guide import deep\nfrom guide.deep.one import x", "utf-8")
    (package / "deep" / "__init__.py").write_text("import guide.api", "utf-8")
    (package / "deep" / "one.py").write_text("import csv\nx = 1", "utf-8")
    (package / "other.py").write_text("import turtle", "utf-8")
    found = set(imports(package))
    assert {"guide", "guide.api", "guide.deep", "guide.deep.one", "csv"} <= found
    assert not {"turtle", "guide.other", "guide.deep.one.x"} & found

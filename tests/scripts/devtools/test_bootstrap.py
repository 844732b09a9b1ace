"""What starts on any python3, and which Python it then chooses."""

import ast
import sys

import pytest

from scripts.devtools import interpreter
from scripts.devtools.shell import ROOT
from tests.scripts.devtools.standing import python_that_says

BOOTSTRAP = ["scripts/dev.py", "scripts/devtools/serve.py"] + [
    str(path.relative_to(ROOT)) for path in sorted((ROOT / "scripts/devtools").glob("*.py"))
]


@pytest.mark.parametrize("file", BOOTSTRAP)
def test_bootstrap_is_old_syntax_and_standard_library(file):
    """What starts on any python3 is Python 3.8 syntax and imports nothing to be installed."""
    tree = ast.parse((ROOT / file).read_text(encoding="utf-8"), feature_version=(3, 8))
    modules = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            modules |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            modules.add((node.module or "").split(".")[0])
    assert modules <= set(sys.stdlib_module_names) | {"scripts"}


class TestChoosingAPython:
    def test_a_broken_shim_is_passed_over(self, tmp_path):
        """A program that is there but fails, or answers nonsense, is no interpreter."""
        shim = python_that_says(tmp_path, "shim", "'command not found'", 127)
        odd = python_that_says(tmp_path, "odd", "hello")
        good = python_that_says(tmp_path, "good", "3 13")
        assert interpreter.choose([str(tmp_path / "absent"), shim, odd, good]) == good

    def test_too_old_is_passed_over(self, tmp_path):
        """3.11 starts the set-up but cannot carry the project."""
        assert interpreter.choose([python_that_says(tmp_path, "old", "3 11")]) is None

    def test_a_known_version_goes_before_a_newer_one(self, tmp_path):
        """A version newer than the lock's wheels is used only when there is no other."""
        newer = python_that_says(tmp_path, "newer", "3 99")
        known = python_that_says(tmp_path, "known", "3 12")
        assert interpreter.choose([newer, known]) == known
        assert interpreter.choose([newer]) == newer

    def test_candidates_from_pyenv_come_highest_first(self, tmp_path):
        """pyenv keeps versions in folders; 3.13.0 is higher than 3.9.18."""
        low = python_that_says(tmp_path / ".pyenv/versions/3.9.18/bin", "python3", "3 9")
        high = python_that_says(tmp_path / ".pyenv/versions/3.13.0/bin", "python3", "3 13")
        uv = python_that_says(tmp_path / ".local/share/uv/python/cpython-3.12.7/bin", "python3", "")
        found = list(interpreter.candidates(tmp_path, {"PATH": ""}))
        assert found[0] == sys.executable
        assert found[1:4] == [high, low, uv]

    def test_this_interpreter_is_good_enough(self):
        """The probe reads a real interpreter's version."""
        assert interpreter.version(sys.executable) == sys.version_info[:2]

    def test_half_made_environment_does_not_work(self, tmp_path):
        """An environment without a Python, or one whose Python is gone, is made anew."""
        assert not interpreter.works(tmp_path)
        (tmp_path / "bin").mkdir()
        (tmp_path / "bin/python").symlink_to(tmp_path / "gone")
        assert not interpreter.works(tmp_path)

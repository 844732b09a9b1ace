"""The checks of style, types and knowledge, as tests, so that one run tells all."""

import subprocess

import pytest

from scripts.devtools import checks
from scripts.devtools.shell import ROOT, Failure, child_env


@pytest.mark.parametrize("name", checks.commands())
def test_check(name):
    """The check finds nothing."""
    done = subprocess.run(
        checks.commands()[name],
        cwd=ROOT,
        env=child_env(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout


def test_every_failed_check_is_named(monkeypatch):
    """One failure does not hide the next."""
    monkeypatch.setattr(checks, "commands", lambda: {"a": ["a"], "b": ["b"], "c": ["c"]})
    monkeypatch.setattr(checks, "status", lambda command: int(command != ["b"]))
    with pytest.raises(Failure, match="a, c"):
        checks.check()


def test_a_command_that_cannot_start_is_a_failure(monkeypatch):
    """A missing tool is no passed check."""
    monkeypatch.setattr(checks, "commands", lambda: {"a": ["/nowhere/at-all"]})
    with pytest.raises(Failure, match="Cannot start"):
        checks.check()

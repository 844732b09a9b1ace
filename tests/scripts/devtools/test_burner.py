"""Tests under load: the load is there while they run and gone afterwards; figures are told."""

import subprocess
import sys

import pytest

from scripts.devtools import burner


def test_the_load_lasts_as_long_as_the_block():
    """Each burner runs inside, and none outlives it, not even an error."""
    burners = []

    def cut_short():
        with burner.burning(2) as started:
            burners.extend(started)
            assert [each.poll() for each in started] == [None, None]
            raise KeyError

    with pytest.raises(KeyError):
        cut_short()
    assert len(burners) == 2
    assert all(each.poll() is not None for each in burners)


def test_a_burner_ends_with_the_one_that_started_it():
    """A run that is killed leaves no load behind."""
    start = (
        "import os, subprocess, sys; "
        f"subprocess.Popen([sys.executable, '-c', {burner.BURN!r}, str(os.getpid())])"
    )
    # It holds this end of the pipe open: the output ends only when the burner has ended, too.
    subprocess.run([sys.executable, "-c", start], check=True, stdout=subprocess.PIPE)


@pytest.mark.parametrize(("codes", "told", "code"), [((0, 0), "2 of 2", 0), ((0, 1), "1 of 2", 1)])
def test_each_run_is_told(monkeypatch, capsys, codes, told, code):
    """All runs are done, each under the load; the first failure is the outcome."""
    monkeypatch.setattr(burner.os, "cpu_count", lambda: 1)
    left = list(codes)
    assert burner.under_load(lambda: left.pop(0), len(codes)) == code
    assert left == []
    said = capsys.readouterr().out
    assert f"Run 2: {'passed' if not codes[1] else 'status 1'} in" in said
    assert f"{told} runs passed beside 1 burners." in said

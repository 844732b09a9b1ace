"""Older case files, kept as they were written, open with everything in them."""

from pathlib import Path

import pytest

from guide.keep.casefile import clean, dump
from guide.keep.untrusted import parse
from guide.keep.upgrade import UPGRADES, VERSION
from tests.case_kb import KB

FILES = Path(__file__).parent / "case_files"


@pytest.mark.parametrize("version", range(1, VERSION))
def test_a_file_of_every_older_version_opens(version):
    """The golden file of each version becomes the golden file of today's."""
    case, dropped = clean(KB, parse((FILES / f"v{version}.parcel.json").read_text("utf-8")))
    assert dropped == []
    assert dump(case) == (FILES / f"v{version}-upgraded.parcel.json").read_text("utf-8")


def test_every_older_version_has_its_step():
    """No version is skipped."""
    assert sorted(UPGRADES) == list(range(1, VERSION))


@pytest.mark.parametrize("log", [None, "x", ["x", 7]])
def test_a_step_leaves_what_it_does_not_know_to_the_check(log):
    """Upgrading moves and renames; what is wrong stays wrong for the check to see."""
    assert UPGRADES[1]({"version": 1, "log": log})["log"] == log

"""Whoever is told a number is told how sure it is, and the surer way comes first."""

from dataclasses import replace

import pytest

from guide.door.contact import MARKS, contact
from guide.kb import KB
from tests.toy import toy


@pytest.mark.parametrize("channel", [one for one in KB.channels.values() if one.phone])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_number_carries_its_mark(channel, lang):
    """Read in an official text: none. Else the mark of its confidence."""
    found = contact(KB, channel.id, "", lang)
    mark = MARKS.get(channel.confidence)
    assert found["note"] == (mark.in_(lang) if mark else None)


def test_the_appeal_site_comes_before_its_number():
    """The number may be dead; the site is the way that is surer."""
    assert contact(KB, "postal-appeal", "", "zh")["site_first"]
    assert not contact(KB, "market-regulator", "", "zh")["site_first"]


def test_a_carriers_own_note_goes_before_the_mark():
    """What is known of this very number says more than its confidence."""
    carrier = next(one for one in KB.carriers.values() if one.hotline and not one.hotline_note)
    noted = replace(carrier, hotline_note=MARKS["low"])
    bare = replace(carrier, hotline_confidence="medium")
    for one, said in ((noted, MARKS["low"].zh), (bare, MARKS["medium"].zh)):
        found = contact(toy(carriers={one.id: one}), "hotline", one.id, "zh")
        assert found["note"] == said


def test_no_number_needs_no_mark():
    """An address alone says nothing of a number."""
    carrier = replace(next(iter(KB.carriers.values())), hotline="", hotline_note=None)
    found = contact(toy(carriers={carrier.id: carrier}), "hotline", carrier.id, "zh")
    assert found["note"] is None

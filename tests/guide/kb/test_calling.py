"""What the article teaches about calling stands where somebody has to call."""

import re

import pytest

from guide.checks.ids import all_steps
from guide.kb import KB

CALLS = [
    step
    for step in all_steps(KB)
    if step.channel in ("hotline", "city-hotline", "customs")
    and step.how
    and re.search("打(?:官方)?(?:海关)?(?:热线|电话)|热线", step.does.zh + step.how.zh)
]
WHEN = re.compile("上班时间|工作时间|随时|上班")


@pytest.mark.parametrize("step", CALLS, ids=lambda step: step.id)
def test_a_step_that_calls_says_when_and_how_to_reach_a_person(step):
    """Office hours or any hour, and the words that lead past the menu."""
    assert WHEN.search(step.how.zh), step.how.zh
    assert "转人工" in step.how.zh
    assert re.search("office hours|any hour|at once", step.how.en)
    assert re.search("转人工|a person", step.how.en)


def test_there_are_such_steps():
    """The rule is about something."""
    assert len(CALLS) >= 5


def test_alerts_private_messages_and_the_worst_come_up_where_they_help():
    """Waiting kinds have alerts; the claims of carriage have the private message and the claim."""
    waiting = ("stalled", "transit_delay", "held_at_depot", "customs_hold", "rescheduled")
    assert all("watch-updates" in KB.kinds[kind].steps for kind in waiting)
    assert "message-social" in KB.claims["service-breach"].steps
    assert "prepare-claim" in KB.claims["carriage"].steps
    social = KB.steps["message-social"]
    assert social.how is not None
    assert re.search("遮|打码|私信", social.does.zh + social.how.zh)

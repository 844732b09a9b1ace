"""A condition is printed before its step, so the step does not say it again."""

from dataclasses import replace

import pytest

from guide.checks.twice import twice
from guide.kb import KB
from guide.model.interview import Is
from guide.model.text import Text

UNINSURED = (Is("insured", ("no",)),)
OUTBOUND = (Is("role", ("sender",)), Is("route", ("outbound",)))
STEP = next(one for one in KB.claims["carriage"].steps if not isinstance(one, str))


def saying(zh, en, only_if):
    """Return the live knowledge with one step that says it."""
    step = replace(STEP, does=Text(zh, en), only_if=only_if)
    claim = replace(KB.claims["carriage"], steps=(step,))
    return replace(KB, claims={"carriage": claim}, kinds={}, steps={})


@pytest.mark.parametrize(
    ("zh", "en", "only_if", "told"),
    [
        ("没有保价，也要书面索赔。", "Claim in writing.", UNINSURED, ["(zh): '没有保价'"]),
        ("书面索赔。", "Was not insured at posting: claim.", UNINSURED, []),
        (
            "愿意全赔的，写清金额。",
            "The carrier offers all of it: get it in writing.",
            (Is("offer", ("full",)),),
            ["(zh): '愿意全赔的'", "(en): 'The carrier offers all of it'"],
        ),
        ("出口件，问清税由谁付。", "Ask who pays.", OUTBOUND, ["(zh): '出口件'"]),
        ("问清税由谁付。", "For an outbound parcel, ask.", OUTBOUND, ["(en): 'For an outbound p"]),
        ("问清税由谁付。", "Ask who pays, and when.", OUTBOUND, []),
        ("出口件，问清税由谁付。", "For an outbound parcel, ask.", (), []),
        ("没有保价，也要书面索赔。", "Claim.", (Is("nobody", ("asks",)),), []),
    ],
)
def test_a_condition_at_the_head_of_its_step_is_found(zh, en, only_if, told):
    """In each language by itself; what only begins alike, or has no condition, passes."""
    found = list(twice(saying(zh, en, only_if)))
    assert len(found) == len(told)
    for problem, words in zip(found, told, strict=True):
        assert problem.startswith(f"step {STEP.id} {words}")


def test_no_live_step_repeats_its_condition():
    """A problem here stops the build."""
    assert list(twice(KB)) == []

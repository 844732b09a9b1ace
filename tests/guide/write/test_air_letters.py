"""Every step of a claim about air cargo has its letter; it says no more than is known."""

import pytest

from tests.guide.advise.asking import advise, ask, steps

SENT = {"deal": "sending", "service": "air"}
AIR = [
    ("lost", "claim-air-loss", "air-loss-claim"),
    ("transit_delay", "object-air-delay", "air-delay-notice"),
    ("damaged", "object-air-damage", "air-damage-notice"),
    ("shortage", "object-air-damage", "air-damage-notice"),
]


@pytest.mark.parametrize(("seen", "step", "letter"), AIR)
@pytest.mark.parametrize("route", ["domestic", "outbound", ""])
def test_a_step_about_air_cargo_has_its_letter(seen, step, letter, route):
    answers = {**SENT, "seen": seen, **({"route": route} if route else {})}
    reply = advise(answers)
    assert steps(reply)[step]["letter"] == letter
    assert letter in reply["letters"]


@pytest.mark.parametrize("letter", ["air-loss-claim", "air-delay-notice"])
def test_the_limit_is_asked_for_by_the_rules_of_the_route(letter):
    """At home the authority's figures, across a border the convention's; neither is made up."""
    seen = "lost" if letter == "air-loss-claim" else "transit_delay"

    def text(**more):
        answers = {**SENT, "seen": seen, **more}
        return ask("draft", letter=letter, answers=answers, blanks={}, dates={})["text"]

    assert "主管部门公布的文件" in text(route="domestic")
    assert "国际航空运输" not in text() + text(route="domestic")
    assert "公约" in text(route="outbound")
    assert "特别提款权" not in text(route="outbound")


def test_a_notice_of_delay_names_its_time_and_its_clause():
    answers = {**SENT, "seen": "transit_delay"}
    reply = ask("draft", letter="air-delay-notice", answers=answers, blanks={}, dates={})
    assert "第一百四十二条" in reply["text"]
    assert "21 日内" in reply["text"]


@pytest.mark.parametrize(
    ("seen", "letter"), [("damaged", "damage-claim"), ("shortage", "shortage")]
)
def test_a_parcel_that_may_have_flown_is_objected_to_in_its_claim(seen, letter):
    """Only across a border, and only if it flew: the letter says so."""
    answers = {"deal": "sending", "seen": seen, "route": "outbound"}
    reply = advise(answers)
    assert steps(reply)["object-if-by-air"]["letter"] in ("damage-claim", None)
    assert letter in reply["letters"]

    def text(route):
        told = {**answers, "route": route}
        return ask("draft", letter=letter, answers=told, blanks={}, dates={})["text"]

    assert "走了航空货运的" in text("outbound")
    assert "航空" not in text("domestic")

"""Plain lines say what the reply holds, nothing of it that a reader needs left out."""

import pytest

import zhuijian
from guide.kb import KB
from guide.model.text import LANGS
from zhuijian import plain
from zhuijian.words import WORDS

TODAY = "2026-11-25"


def told(lines):
    return "\n".join(lines)


@pytest.mark.parametrize("lang", LANGS)
def test_a_number_comes_with_what_to_mind_about_it(lang):
    """A number that no official text gives is marked wherever it is printed."""
    marked = 0
    for deal in ("shop", "sent"):
        for seen in KB.kinds:
            reply = zhuijian.advise({"seen": seen, "deal": deal}, today=TODAY, lang=lang)
            lines = told(plain.advice(reply, TODAY, lang))
            for step in reply["steps"]:
                reached = step["contact"]
                if reached and reached["tel"]:
                    assert reached["tel"] in lines
                    assert not reached["note"] or reached["note"] in lines
                    marked += bool(reached["note"])
    assert marked


def contact(**changed):
    base = {"tel": "123", "url": "https://a", "site_first": False, "note": None}
    return {**base, **changed}


def test_the_surer_way_stands_first():
    assert plain._contact(contact(), "en") == " (123  https://a)"
    assert plain._contact(contact(site_first=True, note="mind"), "en") == " (https://a  123  mind)"
    assert plain._contact(contact(tel=None, url=None, note="mind"), "en") == ""


@pytest.mark.parametrize("lang", LANGS)
def test_a_status_code_is_told(lang):
    here = zhuijian.status("3", system="kuaidi100.state", lang=lang)
    assert "[s_delivered]" in told(plain.status(here, lang))
    without = zhuijian.status("3", lang=lang)
    lines = told(plain.status(without, lang))
    assert all(one["system"] in lines and one["means"] in lines for one in without["conflicts"])
    noted = {**here, "note": "mind"}
    assert "mind" in told(plain.status(noted, lang))


@pytest.mark.parametrize("lang", LANGS)
def test_a_question_is_told_with_its_options(lang):
    reply = zhuijian.ask({}, lang=lang)
    lines = told(plain.question(reply, lang))
    assert all(f"[{one['value']}]" in lines for one in reply["question"]["options"])
    assert told(plain.question({"question": None}, lang)) == WORDS["no_question"].in_(lang)


@pytest.mark.parametrize("lang", LANGS)
def test_an_estimate_is_told_with_its_formula(lang):
    """The amount where it can be reckoned, what is still needed where not."""
    amounts = {"loss": "80", "postage": "12", "clause_times": "3"}
    reply = zhuijian.estimate({"seen": "lost", "deal": "sent"}, amounts, lang=lang)
    lines = told(plain.estimate(reply, lang))
    assert reply["note"] in lines
    for one in reply["estimates"]:
        assert one["formula"] in lines
        if one["low"] is None:
            assert all(reply["amounts"][name] in lines for name in one["needs"])
        else:
            assert one["low"] in lines
            assert one["high"] in lines


def test_several_readings_are_told_with_their_share():
    """What may be one thing or another is not told as one."""
    choices = [{"id": "lost", "title": "Lost", "share": 0.6}]
    choices += [{"id": "stalled", "title": "Stalled", "share": 0.25}]
    reply = {**zhuijian.recognise("", lang="en"), "choices": choices}
    lines = told(plain.recognition(reply, "en"))
    assert "Lost [lost] 60%" in lines
    assert "Stalled [stalled] 25%" in lines

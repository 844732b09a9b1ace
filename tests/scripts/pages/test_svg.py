"""Pictures are well-formed, show every record once, and stay inside their frame."""

import doctest
from dataclasses import replace
from xml.etree import ElementTree as ET

import pytest

from guide.kb import KB
from guide.model.text import LANGS, Text
from scripts.pages.draw import svg
from scripts.pages.draw.svg import WIDTH, interview_picture, ladder_picture, width_of, wrap
from tests.toy import TOY

SPACE = "{http://www.w3.org/2000/svg}"


def shapes(picture, tag):
    """Return the elements of one tag; a picture that is not well-formed raises."""
    return list(ET.fromstring(str(picture)).iter(SPACE + tag))  # noqa: S314 - we drew it


def test_examples_in_the_module_hold():
    """The docstrings show what they say."""
    assert doctest.testmod(svg).failed == 0


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kb", [TOY, KB], ids=["toy", "live"])
def test_every_question_and_rung_is_drawn_once(kb, lang):
    """A picture leaves nothing out."""
    assert len(shapes(interview_picture(kb, lang), "rect")) == len(kb.questions)
    assert len(shapes(ladder_picture(kb, lang), "rect")) == len(kb.rungs)


@pytest.mark.parametrize("lang", LANGS)
def test_an_arc_for_every_condition(lang):
    """An arc leads from the question that decides to the question that it decides."""
    leads = {
        (question.id, one.question)
        for question in KB.questions.values()
        for one in question.only_if
    }
    assert len(shapes(interview_picture(KB, lang), "path")) == len(leads)


@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("draw", [interview_picture, ladder_picture])
def test_boxes_stay_inside_the_frame(draw, lang):
    """Nothing is cut off on a phone."""
    picture = draw(KB, lang)
    height = float(ET.fromstring(str(picture)).attrib["viewBox"].split()[3])  # noqa: S314
    for box in shapes(picture, "rect"):
        at = {name: float(box.attrib[name]) for name in ("x", "y", "width", "height")}
        assert 0 <= at["x"] <= at["x"] + at["width"] <= WIDTH
        assert 0 <= at["y"] <= at["y"] + at["height"] <= height


def test_words_are_escaped():
    """A title with markup stays text."""
    question = replace(next(iter(TOY.questions.values())), title=Text("<甲>&", "<A>&"))
    picture = interview_picture(replace(TOY, questions={question.id: question}), "zh")
    assert [one.text for one in shapes(picture, "text")] == ["<甲>&"]


@pytest.mark.parametrize("text", ["一二三四五六七八九十，一二三", "one two three four five six"])
def test_lines_fit_and_lose_nothing(text):
    """Wrapping keeps every word and the room."""
    lines = wrap(text, 80)
    assert "".join(lines).replace(" ", "") == text.replace(" ", "")
    assert all(width_of(line) <= 80 + 13.5 for line in lines)  # a closing mark may hang over
    assert not any(line.startswith("，") for line in lines)

"""Letters with their blanks filled."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.kb import KB
from guide.model.text import Text
from guide.write.draft import blanks_in, draft, story
from tests.toy import TOY

TODAY = date(2026, 11, 25)
NOTE = TOY.letters["note"]


def write(blanks=None, answers=None, dates=None, lang="zh"):
    return draft(TOY, NOTE, answers or {}, blanks or {}, dates or {}, TODAY, lang)


def test_what_is_missing_is_named():
    """Required blanks of the text; those of the short forms do not hold it up."""
    found = write()
    assert found.missing == ("number", "since")
    assert "【单号】" in found.text
    assert [blank.id for blank in found.used] == ["number", "since", "day", "name"]


def test_dates_fill_their_blanks_unless_typed():
    found = write({"number": "12", "since": ""}, dates={"complained_on": date(2026, 11, 23)})
    assert found.missing == ()
    assert found.values["since"] == "2026年11月23日"
    assert found.values["day"] == "2026年11月25日"
    assert write({"since": "yesterday"}, lang="en").values["since"] == "yesterday"


def test_paragraphs_follow_the_answers():
    """Unknown leaves a paragraph out; so does an optional blank that is empty."""
    assert len(write().text.split("\n\n")) == 2
    assert len(write(answers={"role": "buyer"}).text.split("\n\n")) == 3
    assert len(write({"extra": "x"}).text.split("\n\n")) == 3


def test_the_short_forms_are_filled_too():
    found = write({"number": "12", "name": "王"})
    assert found.forms == {"chat": "我是王。", "form": "单号12"}
    assert write().forms["chat"] == "我是【姓名】。"


def test_what_was_typed_is_only_text():
    """Braces mean nothing, control characters go, lines stay."""
    found = write({"number": " {years.fine}\x00{blank:name}\u202e\nB "})
    assert "{years.fine}{blank:name}\nB" in found.text
    assert write({"number": "\x07 "}).missing == ("number", "since")


def test_a_day_that_does_not_exist_stays_as_typed():
    """A date field gives ISO dates, which are said in words; other text is the reader's."""
    assert write({"since": "2026-11-23"}).values["since"] == "2026年11月23日"
    assert write({"since": "2026-02-30"}).values["since"] == "2026-02-30"


def test_blanks_are_found_once():
    assert blanks_in(Text("{blank:a}{blank:b}", "{blank:a}")) == ("a", "b")


@given(st.dictionaries(st.sampled_from(list(TOY.blanks)), st.text()))
def test_any_words_can_be_typed(blanks):
    found = write(blanks)
    assert set(found.missing).isdisjoint(found.values)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_the_live_letters_can_be_written(lang):
    """Every letter can be drafted with nothing known, and says what is missing."""
    for letter in KB.letters.values():
        found = draft(KB, letter, {}, {}, {}, TODAY, lang)
        assert found.text
        assert set(found.missing) <= set(letter.blanks)


def test_the_story_is_told_where_it_is_known():
    """Only sentences whose answers were given and whose gaps are filled."""
    told = {"complained": "yes", "harm": "damaged"}
    assert story(TOY, told, {}, "zh") == "坏了"
    assert story(TOY, told, {"since": "11 月 1 日"}, "zh") == "在11 月 1 日投诉。坏了"
    assert story(TOY, {}, {}, "en") == ""


def test_the_story_fills_its_blank_unless_the_reader_wrote_it():
    """A letter that tells what happened starts with what the answers tell."""
    complaint = KB.letters["formal-complaint"]
    answers = {"complained": "yes", "harm": "late"}
    dates = {"complained_on": date(2026, 11, 20)}

    def problem(blanks, answers):
        found = draft(KB, complaint, answers, blanks, dates, TODAY, "zh")
        return found.values.get("problem", "")

    assert "2026年11月20日" in problem({}, answers)
    assert problem({"problem": "自己写的"}, answers) == "自己写的"
    assert problem({}, {}) == ""


def test_the_story_does_not_repeat_the_letter():
    """What the letter and its short forms say by themselves is left out of the story."""
    known = {"last_scan": "【武汉】已到达", "last_scan_on": "11 月 20 日"}
    answers = {"seen": "stalled", "harm": "late"}
    told = {
        id_: draft(KB, KB.letters[id_], answers, known, {}, TODAY, "zh").values["problem"]
        for id_ in ("formal-complaint", "freight-claim")
    }
    assert known["last_scan"] not in told["formal-complaint"]
    assert known["last_scan"] in told["freight-claim"]


def test_what_a_form_has_too_much_is_counted():
    assert write({"number": "1" * 50}).over == 12
    assert write({"number": "1"}).over == 0


def test_no_space_stands_between_chinese_characters():
    """The space before a gap is for digits and letters: 赔偿 168 元, but 赔偿人民币 168 元."""
    letter = KB.letters["damage-claim"]
    for typed, said in (("168 元", "请赔偿 168 元，"), ("人民币 168 元", "请赔偿人民币 168 元，")):
        filled = draft(KB, letter, {}, {"claim_amount": typed}, {}, TODAY, "zh").text
        assert said in filled
    filled = draft(KB, letter, {}, {"claim_amount": "人民币 168 元"}, {}, TODAY, "en").text
    assert " 人民币 168 元" in filled

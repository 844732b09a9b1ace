"""Reading a request: the right types, or a refusal in words."""

import contextlib
import json
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.door.request import (
    MAX_BYTES,
    dates_of,
    day_of,
    lang_of,
    parse,
    text_of,
    texts_of,
    today_if_given,
    today_of,
)
from guide.say.refusal import MESSAGES, SHOWN, Refused

TODAY = date(2026, 11, 25)


def refused(call, *arguments):
    with pytest.raises(Refused) as caught:
        call(*arguments)
    return caught.value.code, caught.value.field


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        ("", "bad-json"),
        ("[]", "bad-json"),
        ('{"a":', "bad-json"),
        ('{"a":NaN}', "bad-json"),
        ('{"a":' + "1" * 5000 + "}", "bad-json"),
        ('"' + "x" * MAX_BYTES + '"', "too-long"),
        ('"' + "字" * (MAX_BYTES // 2) + '"', "too-long"),
        ("[" * 65 + "]" * 65, "too-deep"),
        ('{"a":' * 100_000, "too-deep"),
    ],
)
def test_what_is_no_request_is_refused(request_, code):
    """Nesting is counted before anything is read, so that no depth can do harm."""
    assert refused(parse, request_) == (code, "")


def test_brackets_inside_of_strings_are_no_nesting():
    text = "[" * 500 + '"\\'
    assert parse(json.dumps({"text": text})) == {"text": text}
    flat = json.dumps({"a": [[] for _ in range(100)]})
    assert len(parse(flat)["a"]) == 100


def test_the_language_is_chinese_unless_said():
    assert lang_of({}) == "zh"
    assert lang_of({"lang": "en"}) == "en"
    assert refused(lang_of, {"lang": "fr"}) == ("bad-lang", "lang")
    assert refused(lang_of, {"lang": []}) == ("bad-lang", "lang")


def test_fields_have_their_types():
    """A missing mapping is empty, null is unknown; anything else is named and refused."""
    assert text_of({"do": "ask"}, "do") == "ask"
    assert refused(text_of, {"do": 1}, "do") == ("bad-request", "do")
    assert texts_of({}, "answers") == {}
    assert texts_of({"answers": {"a": "b", "c": None}}, "answers") == {"a": "b"}
    assert refused(texts_of, {"answers": []}, "answers") == ("bad-request", "answers")
    assert refused(texts_of, {"answers": {"a": 1}}, "answers") == ("bad-request", "answers.a")


@pytest.mark.parametrize(
    "day",
    [
        "2026-02-30",
        "2026-2-3",
        "20260203",
        "2026-W01-1",
        "1800-01-01",
        "9999-01-01",
        "",
        5,
        None,
        "２０２６-01-01",
    ],
)
def test_a_day_that_does_not_exist_is_refused(day):
    assert refused(day_of, day, "start") == ("bad-date", "start")


def test_a_leap_day_exists():
    assert day_of("2028-02-29", "start") == date(2028, 2, 29)


def test_today_must_be_given_where_it_matters():
    assert today_of({"today": "2026-11-25"}) == TODAY
    assert refused(today_of, {}) == ("bad-request", "today")
    assert today_if_given({}) is None
    assert today_if_given({"today": "2026-11-25"}) == TODAY


def test_dates_are_known_or_left_out():
    given_ = {"dates": {"complained_on": "2026-11-25", "signed_on": "", "birthday": "x"}}
    assert dates_of(given_, TODAY) == {"complained_on": TODAY}


@pytest.mark.parametrize(
    ("dates", "error"),
    [
        ({"complained_on": "2026-11-26"}, ("future-date", "complained_on")),
        ({"complained_on": "soon"}, ("bad-date", "complained_on")),
        (
            {"complained_on": "2026-11-20", "appealed_on": "2026-11-19"},
            ("date-order", "appealed_on"),
        ),
        ({"shipped_on": "2026-11-20", "signed_on": "2026-11-19"}, ("date-order", "signed_on")),
    ],
)
def test_dates_that_cannot_be_are_refused(dates, error):
    """In the future, out of the calendar, or before what they follow."""
    assert refused(dates_of, {"dates": dates}, TODAY) == error


def test_a_refusal_speaks_both_languages():
    """It names the field in words, and repeats only a little of what was typed."""
    found = Refused("future-date", field="complained_on", value="x" * 200)
    zh, en = (found.reply(lang)["error"] for lang in ("zh", "en"))
    assert zh["code"] == en["code"] == "future-date"
    assert zh["field"] == "complained_on"
    assert "投诉日期" in zh["message"]
    assert "x" * (SHOWN + 1) not in en["message"]
    assert "field" not in Refused("bad-json").reply("zh")["error"]


@pytest.mark.parametrize("code", MESSAGES)
def test_every_message_is_filled(code):
    """No slot is left open when the names it may hold are given."""
    found = Refused(code, field="today", value="v", wanted="w", other="o")
    assert "{" not in found.says.zh + found.says.en


@given(st.text())
def test_any_text_is_read_or_refused(text):
    """Nothing but a refusal ever comes out of a text that is no request."""
    with contextlib.suppress(Refused):
        assert isinstance(parse(text), dict)

"""What was given and could not be used is said, in words, and nothing is refused for it."""

import json
from datetime import date, timedelta

import pytest

from guide.api import handle
from guide.days.versions import REVIEW_AFTER
from guide.door.notices import past_review
from guide.kb import KB


def reply(do, lang="zh", **more):
    return json.loads(handle(json.dumps({"do": do, "today": "2026-11-28", "lang": lang} | more)))


def notices(answers, lang="zh"):
    found = reply("advise", lang, answers=answers)["warnings"]
    return {one["id"]: one["title"] for one in found}


NOTHING_BOUGHT = {"seen": "s_delivered", "deal": "unordered", "seller_asked": "refused"}


@pytest.mark.parametrize(
    ("lang", "question", "answer"),
    [("zh", "你找过卖家了吗？", "不肯处理"), ("en", "Have you asked the seller?", "refuses")],
)
def test_answers_that_contradict_each_other_are_named(lang, question, answer):
    """Nothing was bought, so no seller refused: the later answer does not count, and why."""
    said = notices(NOTHING_BOUGHT, lang)["not-counted"]
    assert question in said
    assert answer in said


def test_an_answer_that_nobody_knows_is_named_as_it_was_written():
    said = notices({"seen": "lost", "deal": "barter", "moon": "full"})["unknown-answer"]
    assert "barter" in said
    assert "moon=full" in said


@pytest.mark.parametrize(
    "answers",
    [
        {"seen": "lost", "deal": "shop", "role": "buyer"},
        {"seen": "lost", "deal": "return", "role": "buyer"},
        {"seen": "lost", "deal": "return", "role": "sender"},
        {"seen": "returned", "deal": "return-to-me", "role": "seller"},
        {"seen": "lost", "deal": "business", "role": "seller"},
        {"seen": "lost", "role": "sender", "complained": "no", "appealed": "no"},
        {"seen": "lost", "role": "sender", "insured": "", "elsewhere": "none"},
    ],
)
def test_answers_that_agree_or_say_nothing_pass_in_silence(answers):
    assert not {"not-counted", "unknown-answer"} & set(notices(answers))


def test_a_role_against_the_deal_is_named():
    assert "not-counted" in notices({"seen": "lost", "deal": "shop", "role": "seller"})


def test_a_trace_from_the_future_is_read_and_not_filled_in():
    """The record says a day that has not come: the page would be refused with it."""
    text = "2026-12-03 10:00 快件已到达武汉转运中心\n2026-11-20 09:00 已揽收"
    found = reply("recognise", text=text)
    assert found["read"]["last"]["on"] == "2026-12-03"
    assert found["fills"]["dates"] == {"shipped_on": "2026-11-20"}
    assert found["fills"]["times"] == {}
    said = {one["id"]: one["title"] for one in found["warnings"]}
    assert "2026年12月3日" in said["future_date"]
    filled = reply("advise", answers=found["fills"]["answers"], dates=found["fills"]["dates"])
    assert "error" not in filled


def test_a_trace_of_the_past_needs_no_notice():
    text = "2026-11-27 10:00 快件已到达武汉转运中心"
    found = reply("recognise", text=text)
    assert found["fills"]["dates"] == {"last_update_on": "2026-11-27"}
    assert found["fills"]["times"] == {"last_update_on": "10:00"}
    assert "future_date" not in {one["id"] for one in found["warnings"]}
    undated = json.loads(handle(json.dumps({"do": "recognise", "text": text})))
    assert "future_date" not in {one["id"] for one in undated["warnings"]}


CASE = {"seen": "lost", "deal": "shop", "role": "buyer"}


@pytest.mark.parametrize(("lang", "by"), [("zh", "年"), ("en", "due to be checked again by")])
def test_rules_past_their_review_are_told_by_the_readers_day(lang, by):
    """On the last day of the year nothing is said, on the next one that the rules may be old."""
    facts = reply("advise", lang, answers=CASE)["facts"]
    last = date.fromisoformat(min(one["checked_on"] for one in facts.values())) + REVIEW_AFTER

    def said(day):
        found = reply("advise", lang, answers=CASE, today=day.isoformat())["warnings"]
        return [one["title"] for one in found if one["id"] == "past-review"]

    assert said(last) == []
    (title,) = said(last + timedelta(days=1))
    assert by in title


def test_without_rules_nothing_is_past_its_review():
    """An advice that cites nothing can be out of date in nothing."""
    assert past_review(KB, (), date(2050, 1, 1), "zh") == []

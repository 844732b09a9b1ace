"""Weighing a line: what is heard of it, its clauses, its reason and the signs' votes."""

import pytest

from guide.kb import KB
from guide.kb.weights import WEIGHTS
from guide.read.model import Model, first, model_of
from guide.read.recognise import recognise
from guide.read.weigh import heard, weigh

MODEL = model_of((WEIGHTS,))


def top(text, votes=(), without=()):
    return first(weigh(MODEL, heard(text, ()).text, votes, without), 1)


@pytest.mark.parametrize(
    ("text", "rest"),
    [
        ("2026-11-20 10:00:00 已签收", "已签收"),
        ("11-20 10:00 已签收", "已签收"),
        ("[2026-11-20 10:00]已签收", "已签收"),
        ("已签收 2026-11-20 10:00", "已签收"),
        ("派送中(投递员姓名:某;电话:13000000000)", "派送中"),
        ("派送不成功(因电话无人接听)", "派送不成功(因电话无人接听)"),
        ("派送中 https://a.example/b", "派送中"),
        ("派送中,见 a.example/b", "派送中,见"),
        ("已签收,", "已签收"),
        ('{"remark":"已签收"}', '{"已签收"}'),
        ("3 attempts failed", "3 attempts failed"),
        ("https://a.example/b", "https://a.example/b"),
        ("2026-11-20", ""),
        ("cp123456785de", ""),
        ("运单 773012345678901", ""),
        ("tracking 0000 1111 2222", ""),
        ("order 12 lost", "order 12 lost"),
    ],
)
def test_what_is_heard(text, rest):
    """Times, contacts and links say nothing; a line of a number alone is not read at all."""
    found = heard(text, ())
    assert found.text == rest
    assert "".join(text[at] for at in found.at) == rest


def test_a_stretch_leads_back():
    """A place in what is heard is a place in the line."""
    found = heard("2026-11-20 10:00 已签收", ())
    start, end = found.stretch(1, 3)
    assert "2026-11-20 10:00 已签收"[start:end] == "签收"


@pytest.mark.parametrize(
    ("text", "label"),
    [
        ("派送不成功(因收件人拒收)", "refused"),
        ("派送失败,原因:电话关机", "recipient_unreachable"),
        ("delivery failed - recipient refused the parcel", "refused"),
        ("delivery failed due to incorrect address", "address_problem"),
        ("异常件,外包装破损", "damaged"),
    ],
)
def test_a_reason_beats_the_general_half(text, label):
    """What is particular wins over a failed visit or an exception."""
    assert top(text) == [label]


def test_a_reason_that_says_nothing_changes_nothing():
    """A remark without a reason leaves the line as it is."""
    assert top("派送失败(备注:今天天气真好)") == top("派送失败")


def test_votes_count_but_do_not_decide():
    """A sign raises the share of its label; where the model is sure it stays."""
    before, after = weigh(MODEL, "快件丢失", []), weigh(MODEL, "快件丢失", ["damaged"])
    assert before.get("damaged", 0.0) < after["damaged"] < after["lost"]
    assert weigh(MODEL, "快件丢失", ["no such label"])["no such label"] > 0


def test_lines_about_nothing():
    """Small talk gives no shares, unless a sign speaks."""
    assert weigh(MODEL, "今天天气不错", []) == {}
    assert weigh(MODEL, "hello, good morning, see you", []) == {}
    assert top("今天天气不错", ["lost"]) == ["lost"]


def test_clauses_that_say_nothing_are_passed_over():
    """Several clauses of small talk beside one that says something leave it its label."""
    assert top("你好,谢谢,好的,快件丢了") == ["lost"]


def test_a_label_may_be_left_out():
    """Where links are known to be honest no bait is suspected."""
    bait = "您的包裹地址有误无法派送,请点击链接更新资料"
    assert top(bait) == ["scam_suspect"]
    assert top(bait, without=["scam_suspect"]) == ["address_problem"]


def test_a_flood_of_lines_is_not_weighed(monkeypatch):
    """However much is pasted, the model scores no more than a trace would need."""
    calls = []
    score = Model.scores
    monkeypatch.setattr(Model, "scores", lambda self, text: calls.append(0) or score(self, text))
    few = recognise(KB, "\n".join(f"派送失败{number}" for number in range(40)))
    once = len(calls)
    many = recognise(KB, "\n".join(f"派送失败{number}" for number in range(2_000)))
    assert len(calls) - once <= 4 * once
    assert few.kinds[0].id == many.kinds[0].id

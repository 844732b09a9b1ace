"""One name a thing, English that was written, and no condition said twice."""

from dataclasses import replace

import pytest

from guide.checks.glossary import GLOSSARY, names, native
from guide.kb import KB
from guide.model.interview import Is
from guide.model.text import Text
from tests.guide.checks.test_honest import around, says
from tests.toy import TOY, step, toy


@pytest.mark.parametrize(
    ("zh", "en", "name"),
    [
        ("快递企业不答复。", "No answer.", "快递公司"),
        ("放在代收点。", "It is there.", "驿站"),
        ("取件码由柜方给。", "It is there.", "快递柜"),
        ("到官方应用里看。", "It is there.", "官方 App"),
        ("没有答复。", "The delivery man did not answer.", "courier"),
        ("没有单号。", "There is no waybill number.", "tracking number"),
        ("包裹到了。", "The package has arrived.", "parcel"),
        ("贴上物流记录。", "Paste the whole trace.", "tracking history"),
        ("等揽收。", "Wait for the pick-up.", "pickup"),
        ("那是骗子。", "That is a swindler.", "fraudster"),
        ("对机器人说。", "Tell the robot.", "bot"),
        ("运费谁出。", "Who pays the freight costs?", "shipping fee"),
        ("见第二十九条。", "See Article 29.", "art. 29"),
    ],
)
def test_another_name_is_found(zh, en, name):
    """The problem says how the thing is called here."""
    (problem,) = names(says(zh, en))
    assert repr(name) in problem


def test_its_own_name_passes():
    """The names of the glossary are no problems of it, nor is the State Post Bureau."""
    for term in GLOSSARY:
        assert not list(names(says(f"{term.zh}。", f"The {term.en}.")))
    assert not list(names(says("国家邮政局。", "The State Post Bureau.")))


@pytest.mark.parametrize(
    "en",
    [
        *("It is mostly there.", "The loss is counted so.", "He urges it."),
        *("Asking brought nothing.", "This is no date."),
    ],
)
def test_translated_english_is_found(en):
    """What no native writes, once found, does not come back."""
    assert len(list(native(says("一句话。", en)))) == 1


@pytest.mark.parametrize("zh", ["没有动静就打快递员。", "限赔条款无效。", "会关上的门。"])
def test_chinese_that_nobody_says_is_found(zh):
    """What made a reader in China stumble does not come back; to ring somebody is no blow."""
    (problem,) = native(says(zh, "A sentence."))
    assert "is no Chinese anybody says" in problem
    assert not list(native(says("就打网点的电话，再打快递员的电话。", "A sentence.")))


def test_a_condition_is_said_once():
    """A step with a condition shows it before its own words."""
    twice = replace(
        step("s", Is("role", ("buyer",))), does=Text("如果急，就问。", "If urgent, ask.")
    )
    once = replace(twice, does=Text("急的，就问。", "Urgent: ask."))
    steps = (*TOY.kinds["lost"].steps, twice)
    kb = toy(kinds={"lost": replace(TOY.kinds["lost"], steps=steps)})
    assert [problem.split(":")[0] for problem in native(kb)] == ["step s (zh)", "step s (en)"]
    steps = (*TOY.kinds["lost"].steps, once)
    assert not list(native(toy(kinds={"lost": replace(TOY.kinds["lost"], steps=steps)})))


def test_the_live_words_keep_to_the_glossary():
    """Records, pages written by hand and labels alike."""
    for kb in (KB, around()):
        assert not [*names(kb), *native(kb)]

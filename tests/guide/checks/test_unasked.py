"""What goes out in the reader's name is searched for acts and facts that nothing backs."""

from dataclasses import replace

import pytest

from guide.checks import check
from guide.checks.unasked import ALLOWED, BACKED, unasked
from guide.kb import KB
from guide.model.interview import Is
from guide.model.kinds import Words
from guide.model.letters import Paragraph
from guide.model.text import LANGS, Text
from tests.guide.checks.changed import letter, other
from tests.making import T
from tests.toy import TOY, toy

UNBACKED = [
    ("我没有收到，也没有同意别人代签。", "I do not have it."),
    ("请查。", "I have not received it and did not agree to anybody signing."),
    ("你好，已向快递公司要凭证。", "Hello."),
    ("你好。", "Hello, I have asked the carrier for proof."),
    ("我没有拒收。", "Hello."),
    ("请查。", "I did not refuse it."),
    ("我已催过一次，请你催派。", "Please chase it."),
    ("登记原因与事实不符。", "The reason."),
    ("称重照片附上。", "See here."),
    ("请看。", "Photos and video are attached."),
    ("箱子都留着。", "The box."),
    ("我已约【日期】再派。", "On 【date】."),
    ("材料已于【日期】交齐，我已等了很久。", "Papers."),
    ("请查。", "I handed in all papers on 【date】."),
]


@pytest.mark.parametrize(("zh", "en"), UNBACKED)
def test_a_script_says_nothing_that_was_not_asked(zh, en):
    """An act of the reader's own is found in words to say, whichever language has it."""
    words = Words(T, Text(zh, en), T)
    kb = other("kinds", stalled=replace(TOY.kinds["stalled"], words=words))
    assert [problem for problem in unasked(kb) if problem.startswith("kind stalled, words")]
    assert [problem for problem in check(kb) if problem.startswith("kind stalled, words")]


@pytest.mark.parametrize(
    ("zh", "en"),
    [
        ("我没有收到。", "I have not received it."),  # the kind that was chosen says so
        ("没有我同意，请不要代签。", "Do not use a locker without my consent."),
        ("随信附上：{blank:number}。", "Enclosed."),
        ("这件货我还要，请停止退回。", "I still want it."),
    ],
)
def test_wishes_and_what_the_kind_says_may_be_said(zh, en):
    words = Words(Text(zh, en), T, T)
    kb = other("kinds", stalled=replace(TOY.kinds["stalled"], words=words))
    assert not list(unasked(kb))


@pytest.mark.parametrize(
    ("zh", "en", "question"),
    [
        ("我向贵公司投诉过。", "I complained to you.", "complained"),
        ("我向贵部门申诉过。", "I appealed to you.", "appealed"),
        ("我联系过你们。", "I contacted you.", "seller_asked"),
        ("收件人没有同意放在别处。", "I did not agree.", "consented"),
        ("我是这票快件的收件人。", "I am the recipient.", "addressee"),
        ("寄件时保价。", "It was insured.", "insured"),
        ("快递是我自己找的。", "I chose the carrier.", "chosen"),
        ("我没有收到。", "I have not received it.", "received"),
    ],
)
def test_a_letter_says_only_what_was_answered(zh, en, question):
    """A paragraph, a short form and the story need the question that tells it."""
    text = Text(zh, en)
    told = (Is(question, ("yes",)),)
    asks = (Is(question, ("", "yes")),)
    assert len(list(unasked(letter(paragraphs=(Paragraph(text),))))) == len(LANGS)
    assert len(list(unasked(letter(paragraphs=(Paragraph(text, asks),))))) == len(LANGS)
    assert not list(unasked(letter(paragraphs=(Paragraph(text, told),))))
    assert list(unasked(letter(chat=text)))
    assert not list(unasked(letter(chat=text, only_if=told)))
    assert [one for one in unasked(toy(story=(Paragraph(text),))) if one.startswith("story")]
    assert not list(unasked(toy(story=(Paragraph(text, told),))))


def test_exceptions_are_in_use():
    """A use that is allowed stands somewhere in what goes out, or its exception goes."""
    letters = [
        one.in_(lang)
        for each in KB.letters.values()
        for one in (*(p.text for p in each.paragraphs), each.phone, each.chat, each.form)
        if one is not None
        for lang in LANGS
    ]
    spoken = {
        kind.id: "".join(
            text.in_(lang)
            for text in (kind.words.call, kind.words.chat, kind.words.seller)
            for lang in LANGS
        )
        for kind in KB.kinds.values()
    }
    whole = "".join(letters) + "".join(spoken.values())
    assert not [phrase for phrase in ALLOWED if phrase not in whole]
    assert not [one for kind, some in BACKED.items() for one in some if one not in spoken[kind]]

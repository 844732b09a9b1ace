"""Judging one line, with signs made up for the purpose."""

import pytest

from guide.model.reading import Sign
from guide.read.judge import judge
from guide.read.signs.rules import compiled
from guide.text.fold import fold

SIGNS = (
    Sign(of="courtesy", rank=0, phrases=("如有疑问",)),
    Sign(of="negation", rank=0, phrases=("未", "not ")),
    Sign(of="prospect", rank=0, phrases=("等待",)),
    Sign(of="reason", rank=0, phrases=("(因", "原因:")),
    Sign(of="place", rank=0, phrases=("到达",)),
    Sign(of="scam_suspect", rank=0, phrases=("加微信",)),
    Sign(of="s_resolved", rank=10, phrases=("已解除",)),
    Sign(of="returning", rank=30, phrases=("退回",), unless=("退回网点",)),
    Sign(of="lost", rank=40, phrases=("遗失",)),
    Sign(of="refused", rank=70, phrases=("拒收",)),
    Sign(of="address_problem", rank=70, phrases=(), together=(("地址", "有误"),), unless=("更正",)),
    Sign(
        of="recipient_unreachable",
        rank=69,
        in_order=(("电话|手机", "无人|没人"),),
        unless=("更换",),
    ),
    Sign(of="attempt_failed", rank=78, phrases=("派送失败",)),
    Sign(of="exception_unspecified", rank=82, phrases=("异常", "失败")),
    Sign(of="two_attempts", rank=75, phrases=("二次派送",)),
    Sign(of="s_delivered", rank=90, phrases=("签收", "delivered")),
    Sign(of="s_in_transit", rank=95, phrases=("发车",)),
)


def judged(text):
    found = judge(fold(text), compiled(SIGNS))
    return [claim.of for claim in found.kinds], [claim.of for claim in found.states]


@pytest.mark.parametrize(
    ("text", "kinds", "states"),
    [
        ("签收", [], ["s_delivered"]),
        ("未签收", [], []),
        ("等待签收", [], []),
        ("not delivered", [], []),
        ("等待发车", [], ["s_in_transit"]),
        ("未遗失", [], []),
        ("等待退回", [], []),
        ("退回网点", [], []),
        ("异常", ["exception_unspecified"], []),
        ("派送失败", ["attempt_failed"], []),
        ("派送失败异常", ["attempt_failed"], []),
        ("派送失败，拒收", ["refused"], []),
        ("拒收，已签收", ["refused"], ["s_delivered"]),
        ("拒收，退回", ["returning", "refused"], []),
        ("退回(因拒收)", ["refused", "returning"], []),
        ("退回。原因：拒收", ["refused", "returning"], []),
        ("退回(因拒收)遗失", ["refused", "returning", "lost"], []),
        ("地址有误", ["address_problem"], []),
        ("有误的地址", ["address_problem"], []),
        ("电话一直无人接", ["recipient_unreachable"], []),
        ("无人接电话", [], []),
        ("电话，无人接", [], []),
        ("电话更换，手机没人", [], []),
        ("拒收(退回)", ["refused", "returning"], []),
        ("(退回)", ["returning"], []),
        ("拒收(甲)退回(", ["returning", "refused"], []),
        ("地址", [], []),
        ("地址有误，已更正", [], []),
        ("异常已解除", [], ["s_resolved"]),
        ("如有疑问遗失，拒收", ["refused"], []),
        ("如有疑问加微信", ["scam_suspect"], []),
        ("如有疑问如有疑问，签收", [], ["s_delivered"]),
    ],
)
def test_order_of_judgement(text, kinds, states):
    """Scam, firm words, the reason, then by rank; the vague only alone; courtesy never."""
    assert judged(text) == (kinds, states)


def test_top():
    """A kind comes before a state; nothing is an empty id."""
    rules = compiled(SIGNS)
    assert judge(fold("拒收，已签收"), rules).top == "refused"
    assert judge(fold("签收"), rules).top == "s_delivered"
    assert judge(fold(""), rules).top == ""


def test_warnings_of_single_words():
    """A word may warn without being a kind."""
    found = judge(fold("二次派送"), compiled(SIGNS))
    assert [claim.of for claim in found.warnings] == ["two_attempts"]
    assert found.kinds == ()


def test_signs_are_compiled_once():
    """The same tuple gives the same rules; an equal one may be compiled anew."""
    assert compiled(SIGNS) is compiled(SIGNS)
    assert compiled((*SIGNS,)) is not compiled(SIGNS)


def test_words_too_far_apart_are_no_sequence():
    """Each word of a sequence is there, but the second comes too late."""
    assert judged("电话打了很久很久很久很久都无人") == ([], [])
    assert judged("请看电话") == ([], [])
    assert judged("电话一直无人") == (["recipient_unreachable"], [])

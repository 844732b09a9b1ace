"""保了价的快件 - an insured parcel, and an offer that falls short."""

from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_POSTED = Is("deal", ("", "sending", "sale", "private-sale"))
_YES = Is("insured", ("yes",))
_MINE = (Is("deal", ("return",)), Is("chosen", ("me",)))
_HANDED = Is("handed_over", ("yes",))  # what was scanned was handed over: guide.ask.derive

CLAIM = Claim(
    id="insured",
    against="carrier",
    title=Text("保了价，按保价规则赔", "It was insured: payment under the insurance terms"),
    says=Text(
        "寄的时候保了价，承运的公司按约定的保价规则赔。它要少赔、拒赔，要拿出规则原文和当时提示过你的证明。",
        "It was insured when sent, so the carrier pays under the insurance terms. To pay less or nothing, it must show the terms and that you were told of them.",
    ),
    remedy=Text(
        "按保价规则赔付；没有提示过、不合理的限制，可以主张不算数。",
        "Payment under the terms; you may dispute a limit that was not pointed out or is unfair.",
    ),
    ways=(
        (_POSTED, Is("role", ("sender", "seller")), _YES, _HANDED),
        (*_MINE, _YES, _HANDED),
        (Is("deal", ("business",)), _YES, _HANDED),
    ),
    harms=("missing", "late", "damaged", "short", "misdelivered"),
    not_seen=("scam_suspect", "cancelled"),
    track="carrier",
    waits=True,
    steps=(
        "claim-insured",
        Step(
            id="ask-insurance-terms",
            does=Text(
                "要保价规则原文，和寄件时提示、说明过的证明。",
                "Ask for the insurance terms, and for proof that you were told of them when you sent it.",
            ),
            channel="carrier-chat",
            how=Text(
                "提示过没有，由它举证；勾选一下不等于说明过。说“超过报案时间不赔”的，请它指出是哪一条。",
                "It has to prove that it told you; a ticked box is not an explanation. If it says you reported too late, ask which clause says so.",
            ),
            when="next",
            stages=("raise", "waiting", "overdue", "answered"),
            facts=(
                "insurance-told-reg22",
                "burden-notice-jc10",
                "format-clause-notice",
                "clickwrap-not-enough",
                "inspect-objection-831",
            ),
            letter="insurance-objection",
        ),
        Step(
            id="list-insured-value",
            does=Text(
                "列一张价值清单：每件的名称、价钱、凭证，和保价金额对照。",
                "List what was inside: item, price and proof, beside the insured sum.",
            ),
            channel="self",
            how=Text(
                "网上常见说法：保低了按比例赔，保高了也只赔实际损失。以它给你的规则原文为准。",
                "It is commonly said online that under-insured goods are paid in part and over-insured ones at the actual loss. The terms it sends you decide.",
            ),
            when="next",
            stages=("raise", "waiting", "overdue", "answered"),
            facts=("valuables-declare", "comp-insured-vs-uninsured"),
        ),
    ),
    rungs=("carrier-complaint", "postal-appeal", "small-claims"),
    letters=("loss-claim-insured", "insurance-objection"),
    facts=(
        "comp-insured-vs-uninsured",
        "insurance-told-reg22",
        "format-clause-notice",
        "burden-notice-jc10",
        "clickwrap-not-enough",
        "format-clause-void",
        "unclear-terms-498",
        "exemption-gross-negligence",
        "carrier-fair-terms-26",
        "inspect-objection-831",
        "case-sh-no1-insured-clause",
    ),
    clocks=(
        Runs(
            "limitation-3y",
            "signed_on",
            (Is("service", ("", "express", "instant", "freight")),),
            own=True,
        ),
    ),
    proofs=("keep-insurance", "keep-value", "keep-posting"),
    never=("never-sign-away",),
)

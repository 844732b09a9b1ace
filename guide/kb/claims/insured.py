"""保了价的快件 - an insured parcel, and an offer that falls short."""

from guide.model import Claim, Is, Step, Text

CLAIM = Claim(
    id="insured",
    against="carrier",
    title=Text("保了价，按保价规则赔", "It was insured: payment under the insurance terms"),
    says=Text(
        "寄的时候保了价，快递公司按约定的保价规则赔。它要少赔、拒赔，要拿出规则原文和当时提示过你的证明。",
        "It was insured at posting, so the carrier pays under the insurance terms. To pay less or nothing it must show the terms and that you were told of them.",
    ),
    remedy=Text(
        "按保价规则赔付；限制条款没有提示、不合理的，不受它限制。",
        "Payment under the terms; a limit that was not pointed out or is unfair does not bind you.",
    ),
    ways=(
        (
            Is("role", ("sender", "seller")),
            Is("insured", ("yes",)),
            Is("chosen", ("", "me", "unknown")),
        ),
        (Is("deal", ("business",)), Is("insured", ("yes",))),
    ),
    harms=("missing", "damaged", "short"),
    track="carrier",
    steps=(
        "claim-insured",
        Step(
            id="ask-insurance-terms",
            does=Text(
                "要保价规则原文，和寄件时提示、说明过的证明。",
                "Ask for the insurance terms and for proof that you were told of them at posting.",
            ),
            channel="carrier-chat",
            how=Text(
                "勾选一下不等于说明过。说“超过报案时间不赔”的，也请它指出是哪一条。",
                "A ticked box is no explanation. If it says your report came too late, ask which clause says so.",
            ),
            when="next",
            stages=("raise", "waiting", "overdue", "answered"),
            facts=("format-clause-notice", "clickwrap-not-enough", "inspect-objection-831"),
            letter="insurance-objection",
        ),
    ),
    rungs=("carrier-complaint", "postal-appeal", "small-claims"),
    letters=("loss-claim-insured", "insurance-objection"),
    facts=(
        "comp-insured-vs-uninsured",
        "format-clause-notice",
        "format-clause-void",
        "clickwrap-not-enough",
        "inspect-objection-831",
        "case-sh-no1-insured-clause",
    ),
    proofs=("keep-insurance", "keep-value", "keep-posting"),
    never=("never-sign-away",),
)

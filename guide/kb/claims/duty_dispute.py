"""税款和扣留 - customs duty and seizure: pay, review, court."""

from guide.model import Claim, Is, Step, Text

CLAIM = Claim(
    id="duty-dispute",
    against="customs",
    title=Text("对税款、扣留有异议", "Contesting a duty or a seizure"),
    says=Text(
        "对税额有异议：先缴税，再申请复议，还不服可以起诉。被扣留、没收的，先要书面决定，上面写着怎么复议。",
        "To contest a duty: pay first, then apply for review, then go to court. For a seizure get the decision in writing; it says how to apply for review.",
    ),
    remedy=Text(
        "重新计税、退税，或者撤销决定。",
        "A new assessment, a repayment, or the decision set aside.",
    ),
    ways=((Is("route", ("", "inbound")),),),
    seen=("customs_duty_due", "customs_refused"),
    track="none",
    steps=(
        Step(
            id="pay-then-review",
            does=Text(
                "要税单或书面决定，看清复议机关和期限；税款有争议也先缴。",
                "Get the tax bill or the written decision with the body and the period for review; pay a disputed duty first.",
            ),
            channel="customs",
            how=Text(
                "只在官方渠道缴，留好凭证。期限以决定书上写的为准。",
                "Pay through official channels only and keep the receipt. The period is the one the decision names.",
            ),
            when="next",
            facts=("customs-tax-dispute-64",),
        ),
    ),
    rungs=("customs",),
    facts=("customs-tax-dispute-64", "tariff-taxpayer-recipient"),
    proofs=("keep-tax-receipt", "keep-customs-notice"),
    never=("never-link",),
)

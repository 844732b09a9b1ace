"""税款和扣留 - customs duty and seizure: pay, review, court."""

from guide.model.claims import Claim
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

CLAIM = Claim(
    id="duty-dispute",
    against="customs",
    title=Text("对税款、扣留有异议", "Disputing a duty or a seizure"),
    says=Text(
        "对税额有异议：先缴税，再申请复议，还不服可以起诉。被扣留、没收的，先要书面决定，上面写着怎么复议。",
        "To dispute a duty: pay first, then apply for review, then go to court. For a seizure, get the decision in writing; it says how to apply for review.",
    ),
    remedy=Text(
        "重新计税、退税，或者撤销决定。",
        "A new assessment, a repayment, or a decision to set the measure aside.",
    ),
    ways=((Is("route", ("inbound",)), Is("abroad", ("", "seller", "none"))),),
    seen=("customs_duty_due", "customs_refused"),
    track="none",
    steps=(
        Step(
            id="pay-then-review",
            does=Text(
                "税额不对：先要税单，缴了税，再向上一级海关申请复议。",
                "Get the tax bill, pay, then apply to the next higher customs office for review, if the duty is wrong.",
            ),
            channel="customs",
            how=Text(
                "只在官方渠道缴，留好凭证。期限以文书上写的为准；对复议不服，再起诉。交到哪里，先打海关热线问清：工作时间打，按提示转人工。",
                "Pay through official channels only and keep the receipt. The time limit is the one in the document; after the review comes the court. Ask the customs hotline where to file; call in office hours and follow the prompts to a person.",
            ),
            only_if=(Is("seen", ("customs_duty_due",)),),
            when="next",
            facts=("customs-tax-dispute-64", "tariff-review-66"),
        ),
        Step(
            id="review-seizure",
            does=Text(
                "拿到书面决定，按上面的期限申请复议或起诉。",
                "Get the decision in writing, and apply for review or go to court within the time it gives.",
            ),
            channel="customs",
            how=Text(
                "这类决定可以先复议，也可以直接起诉。没有文书，就向口岸海关要；工作时间打海关热线，按提示转人工，问是哪个口岸。",
                "Against such a decision you may apply for review or go to court at once. If you have no document, ask the customs office at the port for it. Call the customs hotline in office hours and follow the prompts to a person: ask which port it is.",
            ),
            only_if=(Is("seen", ("customs_refused",)),),
            when="next",
            facts=("customs-other-acts-66",),
        ),
        Step(
            id="ask-overpaid-back",
            does=Text(
                "缴多了，书面申请退还多缴的税。",
                "Paid too much? Apply in writing for the excess.",
            ),
            channel="customs",
            how=Text(
                "自缴税之日起{tariff-overpaid-51}内可以申请。附税单、缴款凭证和真实价格的证明。",
                "You may apply within {tariff-overpaid-51} of paying. Attach the tax bill, the receipt and proof of the true price.",
            ),
            only_if=(Is("seen", ("customs_duty_due",)),),
            when="later",
            facts=("tariff-overpaid-51",),
        ),
    ),
    rungs=("customs",),
    facts=(
        "customs-tax-dispute-64",
        "tariff-review-66",
        "customs-other-acts-66",
        "tariff-overpaid-51",
        "tariff-taxpayer-recipient",
    ),
    proofs=("keep-tax-receipt", "keep-customs-notice", "keep-order", "keep-value"),
    never=("never-link", "never-cash-fee", "never-false-value"),
)

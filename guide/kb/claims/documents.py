"""证件、文件丢了 - documents: have them reissued or cancelled the same day."""

from guide.model.claims import Claim
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

CLAIM = Claim(
    id="documents",
    against="authority",
    title=Text("证件、文件：今天就挂失、补办", "Documents: report and replace them today"),
    says=Text(
        "里面是证件、银行卡、合同、票据，先不等快递：今天就挂失、作废或者补办，补办的花费再向负责的一方要。",
        "It contains documents, cards, contracts or tickets: do not wait for the carrier. Report the loss, cancel or replace them today, and claim the cost afterwards from whoever is liable.",
    ),
    remedy=Text(
        "补办；合理的补办费用由负责的一方承担。",
        "Replacement; the reasonable cost falls on whoever is liable.",
    ),
    ways=((Is("contents", ("documents",)),),),
    harms=("missing", "late", "misdelivered", "going-back", "held", "short"),
    not_seen=(
        "scam_suspect",
        # 知道它在哪里、还会送到或者退回的，不必急着挂失。
        "weather_force_majeure",
        "out_of_area",
        "address_problem",
        "recipient_unreachable",
        "recipient_absent",
        "recipient_closed",
        "access_restricted",
        "attempt_failed",
        "rescheduled",
        "delivery_overdue",
        "pickup_overdue",
        "id_or_signature_required",
        "intercepted",
        "returning",
        "security_prohibited",
        "carrier_rejected",
        "customs_hold",
        "customs_docs",
    ),
    track="none",
    urgent=True,
    steps=(
        Step(
            id="reissue-documents",
            does=Text(
                "今天就向发证机关、银行挂失或者申请补办。",
                "Report the loss to the issuing body or bank today, or apply for a replacement.",
            ),
            channel="issuing-body",
            how=Text(
                "银行卡马上打银行电话挂失，随时能打。证件、合同先问清挂失和补办要多久，再决定现在补还是等一天。",
                "Have a bank card blocked by phone at once, at any hour. For papers and contracts, first ask how long blocking and reissue take, then decide whether to do it now or wait a day.",
            ),
            facts=("mitigate-591",),
            letter="documents-reissue",
        ),
        Step(
            id="keep-reissue-cost",
            does=Text(
                "留好补办的收据和来回路费，写明为什么非办不可。",
                "Keep the receipts for reissue and travel, and write down why it was necessary.",
            ),
            channel="self",
            how=Text(
                "合理的补办花费由负责的一方出；能预见的损失才要得回，比如寄的时候写明是证件。",
                "Reasonable cost falls on whoever is liable. Only loss that could be foreseen is paid, for instance if “documents” was written on the label.",
            ),
            when="next",
            facts=("mitigate-cost-591", "loss-foreseeable-584"),
        ),
        Step(
            id="warn-of-misuse",
            does=Text(
                "看看名下有没有不认识的开户、贷款、办卡。",
                "Check for accounts, loans or cards in your name that you do not know.",
            ),
            channel="self",
            how=Text(
                "证件丢了可能被冒用。挂失的回执留好，能说明哪天起不在你手里。",
                "Lost papers may be misused. Keep the receipt of your report: it shows since when you have not had them.",
            ),
            when="later",
        ),
    ),
    rungs=(),
    letters=("documents-reissue",),
    facts=("mitigate-591", "mitigate-cost-591", "loss-foreseeable-584"),
    proofs=("keep-posting", "keep-value"),
)

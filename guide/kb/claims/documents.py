"""证件、文件丢了 - documents: have them reissued or cancelled the same day."""

from guide.model import Claim, Is, Step, Text

CLAIM = Claim(
    id="documents",
    against="authority",
    title=Text("证件、文件：今天就挂失、补办", "Documents: report and replace them today"),
    says=Text(
        "里面是证件、银行卡、合同、票据，先不等快递：今天就挂失、作废或者补办，补办的花费再向负责的一方要。",
        "It holds documents, cards, contracts or tickets: do not wait for the carrier. Report, cancel or replace them today, and claim the cost afterwards from whoever is liable.",
    ),
    remedy=Text(
        "补办；合理的补办费用由负责的一方承担。",
        "Replacement; the reasonable cost falls on whoever is liable.",
    ),
    ways=((Is("contents", ("documents",)),),),
    harms=("missing", "late", "misdelivered"),
    track="none",
    urgent=True,
    steps=(
        Step(
            id="reissue-documents",
            does=Text(
                "今天就向发证机关、银行挂失或者申请补办。",
                "Report the loss to the issuing body or bank today, or apply for a replacement.",
            ),
            channel="self",
            how=Text(
                "留好补办的收据和来回的花费：没有及时补救而扩大的损失，要不回来。",
                "Keep receipts: a loss that grew because you did nothing cannot be claimed.",
            ),
            facts=("mitigate-591", "loss-foreseeable-584"),
            letter="documents-reissue",
        ),
    ),
    rungs=(),
    letters=("documents-reissue",),
    facts=("mitigate-591", "loss-foreseeable-584"),
    proofs=("keep-posting", "keep-value"),
)

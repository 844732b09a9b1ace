"""证件、文件丢失的说明 - lost documents: to the issuing body or bank."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="documents-reissue",
    title=Text("证件、文件在寄递中丢失的说明", "Documents lost in the post"),
    to=Text("发证机关、银行或出具文件的单位", "The issuing body, the bank, or whoever issued it"),
    use=Text(
        "证件、银行卡、合同、票据在寄递途中丢了或者下落不明。",
        "Documents, cards, contracts or tickets were lost on their way.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:addressee}：", "To {blank:addressee}:")),
        Paragraph(
            Text(
                "{blank:shipped_on}寄出的{blank:goods}，运单号 {blank:waybill}，目前下落不明。",
                "The following was sent on {blank:shipped_on} and cannot be found at present: {blank:goods}, tracking number {blank:waybill}.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "我的请求是：{blank:request}。能挂失、冻结或者作废的，请先办理，并告诉我补办要哪些材料、多久。",
                "My request: {blank:request}. If it can be reported lost, blocked or cancelled, please do that first, and tell me what a reissue needs and how long it takes.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "addressee",
        "shipped_on",
        "goods",
        "waybill",
        "problem",
        "request",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，{blank:goods}在寄递途中下落不明。请告诉我怎么挂失或者补办，要带什么材料，电话 {blank:my_phone}。",
        "Hello, these were sent by courier or post and cannot be found: {blank:goods}. Please tell me how to report them lost or have them reissued, and what to bring; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "{blank:goods}在寄递中下落不明，运单 {blank:waybill}，{blank:shipped_on}寄出。请求：{blank:request}。",
        "Cannot be found in transit: {blank:goods}, tracking number {blank:waybill}, sent on {blank:shipped_on}. Request: {blank:request}.",
    ),
    form=Text(
        "物品：{blank:goods}。运单：{blank:waybill}。寄出：{blank:shipped_on}。请求：{blank:request}。",
        "Item: {blank:goods}. Tracking number: {blank:waybill}. Sent: {blank:shipped_on}. Request: {blank:request}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("mitigate-591",),
    channels=("issuing-body", "bank"),
    only_if=(Is("contents", ("documents",)),),
    then=Text(
        "问清补办要多久、带什么、收多少工本费。挂失的回执和补办的收据都留好，以后向负责的一方要这笔钱。",
        "Ask how long it takes, what to bring and what it costs. Keep the receipt of the report and of the fees: you can claim them from whoever is liable.",
    ),
)

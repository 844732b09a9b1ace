"""证件、文件丢失的说明 - lost documents: to the issuing body or bank."""

from guide.kb.letters import parts
from guide.model import Is, Letter, Paragraph, Text

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
                "我在{blank:shipped_on}寄递的{blank:goods}，运单号 {blank:waybill}，目前下落不明。",
                "{blank:goods}, posted on {blank:shipped_on} under {blank:waybill}, cannot be found at present.",
            )
        ),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(Text("请求：{blank:request}。", "What I ask: {blank:request}.")),
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
        "你好，我寄的{blank:goods}下落不明，怕被人拿去用。请告诉我怎么挂失或者补办，要带什么材料，电话 {blank:my_phone}。",
        "Hello, {blank:goods} that I posted cannot be found and might be misused. Please tell me how to report or replace it and what to bring; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "{blank:goods}在寄递中下落不明，运单 {blank:waybill}，{blank:shipped_on}寄出。请求：{blank:request}。",
        "{blank:goods} cannot be found in the post: waybill {blank:waybill}, posted on {blank:shipped_on}. Request: {blank:request}.",
    ),
    form=Text(
        "物品：{blank:goods}。运单：{blank:waybill}。寄出：{blank:shipped_on}。请求：{blank:request}。",
        "Item: {blank:goods}. Waybill: {blank:waybill}. Posted: {blank:shipped_on}. Request: {blank:request}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("mitigate-591",),
    channels=("self",),
    only_if=(Is("contents", ("documents",)),),
)

"""向转运公司要求查找和赔偿 - a claim on a forwarder."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="forwarder-claim",
    title=Text("向转运公司要求查找和赔偿", "Claim against a forwarder"),
    to=Text("你找的转运或货代公司", "The forwarder or agent you chose"),
    use=Text(
        "东西交到转运公司之后丢了、没入库或者压着不发。",
        "The goods were lost, not booked in or held after the forwarder took them.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:addressee}：", "To {blank:addressee}:")),
        Paragraph(
            Text(
                "转运单号 {blank:waybill}，商品是{blank:goods}，价值{blank:value}。",
                "Forwarding number {blank:waybill}, goods {blank:goods}, value {blank:value}.",
            )
        ),
        parts.FREIGHT,
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "请在{blank:reply_on}之前把入库、出库和交接记录发给我，说明货在哪里；查不到的，请赔偿 {blank:claim_amount}。",
                "Please send me the warehouse and handover records by {blank:reply_on} and say where the goods are; if they cannot be found, please pay {blank:claim_amount}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:breach-liability-577}，不履行合同或者履行不符合约定的，应当承担违约责任。主张限额或者索赔期限的，请发来条款原文，并依据{clause:format-clause-notice}说明怎样提示过我。",
                "Under {clause:breach-liability-577} whoever does not perform a contract as agreed is liable. If you rely on a cap or a time limit, please send its wording and show under {clause:format-clause-notice} how it was pointed out to me.",
            )
        ),
        parts.ONCE,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "addressee",
        "waybill",
        "goods",
        "value",
        "freight",
        "problem",
        "reply_on",
        "claim_amount",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，转运单号 {blank:waybill}：{blank:problem}。请查入库和出库记录，在{blank:reply_on}之前用文字答复，电话 {blank:my_phone}。",
        "Hello, forwarding number {blank:waybill}: {blank:problem}. Please check the warehouse records and answer in writing by {blank:reply_on}; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "转运单号 {blank:waybill}：{blank:problem}。请在{blank:reply_on}之前发来入库、出库记录；查不到请赔偿{blank:claim_amount}。",
        "Forwarding number {blank:waybill}: {blank:problem}. Please send the warehouse records by {blank:reply_on}; if it cannot be found, pay {blank:claim_amount}.",
    ),
    form=Text(
        "单号：{blank:waybill}。事情：{blank:problem}。请求：{blank:reply_on}之前给出入库、出库记录；查不到，赔偿{blank:claim_amount}。",
        "Tracking number: {blank:waybill}. What happened: {blank:problem}. Request: the records by {blank:reply_on}; if it cannot be found, {blank:claim_amount}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("risk-first-carrier-607",),
    channels=("forwarder",),
    only_if=(Is("chosen", ("me",)),),
)

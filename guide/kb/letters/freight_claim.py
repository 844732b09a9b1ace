"""向即时配送或货运公司索赔 - a claim on an instant or freight carrier."""

from guide.kb.letters import parts
from guide.model import Is, Letter, Paragraph, Text

LETTER = Letter(
    id="freight-claim",
    title=Text("向即时配送或货运公司索赔", "Claim on an instant or freight carrier"),
    to=Text("承运的公司或平台的客服", "The company that carried it, or its platform"),
    use=Text(
        "跑腿、闪送或者货运物流弄丢、弄坏、送晚了。",
        "An errand rider or a freight company lost, damaged or delayed it.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:carrier}：", "To {blank:carrier}:")),
        Paragraph(
            Text(
                "运单或订单号 {blank:waybill}，内件是{blank:goods}，价值{blank:value}，{blank:shipped_on}交给你们。",
                "Waybill or order {blank:waybill}, contents {blank:goods}, value {blank:value}, handed to you on {blank:shipped_on}.",
            )
        ),
        parts.IS_SENDER,
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "请赔偿 {blank:claim_amount}，并在{blank:reply_on}之前用文字答复。",
                "Please pay {blank:claim_amount} and answer in writing by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:carrier-strict-liability}，运输途中货物毁损、灭失的，承运人负责，法律列明的例外由承运人证明。依据{clause:comp-amount-market-price}，没有约定赔偿额的，按交付时的市场价格计算。",
                "Under {clause:carrier-strict-liability} the carrier answers for damage or loss in transit; the listed exceptions are for it to prove. Under {clause:comp-amount-market-price} the amount, where none was agreed, follows the market price.",
            )
        ),
        Paragraph(
            Text(
                "限制赔偿的条款，请说明寄件时怎样提示过我（{clause:format-clause-notice}）。",
                "If you rely on a term that limits payment, please show how I was told of it at posting ({clause:format-clause-notice}).",
            )
        ),
        parts.ONCE,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "goods",
        "value",
        "shipped_on",
        "problem",
        "claim_amount",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，运单 {blank:waybill}：{blank:problem}。请登记赔偿请求，金额{blank:claim_amount}，并在{blank:reply_on}之前用文字答复，电话 {blank:my_phone}。",
        "Hello, waybill {blank:waybill}: {blank:problem}. Please register my claim for {blank:claim_amount} and answer in writing by {blank:reply_on}; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "运单 {blank:waybill}：{blank:problem}。请赔偿{blank:claim_amount}，{blank:reply_on}之前用文字答复。",
        "Waybill {blank:waybill}: {blank:problem}. Please pay {blank:claim_amount} and answer in writing by {blank:reply_on}.",
    ),
    form=Text(
        "运单：{blank:waybill}。内件：{blank:goods}，{blank:value}。事情：{blank:problem}。请求：赔偿{blank:claim_amount}。依据：{clause:carrier-strict-liability}、{clause:comp-amount-market-price}。",
        "Waybill: {blank:waybill}. Contents: {blank:goods}, {blank:value}. What happened: {blank:problem}. Request: {blank:claim_amount}. Basis: {clause:carrier-strict-liability}, {clause:comp-amount-market-price}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=(),
    channels=(
        "carrier-complaint",
        "carrier-chat",
    ),
    only_if=(
        Is(
            "service",
            (
                "instant",
                "freight",
            ),
        ),
    ),
)

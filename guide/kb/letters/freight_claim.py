"""向即时配送或货运公司索赔 - a claim on an instant or freight carrier."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="freight-claim",
    title=Text("向即时配送或货运公司索赔", "Claim against an instant-delivery or freight company"),
    to=Text("承运的公司或平台的客服", "The company that carried it, or its platform"),
    use=Text(
        "跑腿、闪送或者货运物流弄丢、弄坏、送晚了。",
        "An errand rider or a freight company lost, damaged or delayed it.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:carrier}：", "To {blank:carrier}:")),
        Paragraph(
            Text(
                "运单或订单号 {blank:waybill}，内件是{blank:goods}，价值{blank:value}，{blank:shipped_on}交运。",
                "Waybill or order {blank:waybill}, contents {blank:goods}, value {blank:value}, handed over on {blank:shipped_on}.",
            )
        ),
        parts.IS_SHIPPER,
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "请赔偿 {blank:claim_amount}，并在{blank:reply_on}之前用文字答复。",
                "Please pay compensation of {blank:claim_amount} and answer in writing by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:carrier-strict-liability}，运输途中货物毁损、灭失的，承运人负责，法律列明的例外由承运人证明。依据{clause:comp-amount-market-price}，没有约定赔偿额的，按应当交付时到达地的市场价格计算。",
                "Under {clause:carrier-strict-liability} the carrier answers for damage or loss in transit and has to prove any of the listed exceptions. Under {clause:comp-amount-market-price} the amount, if none was agreed, follows the market price at the destination when it was due.",
            )
        ),
        Paragraph(
            Text(
                "主张限额的，请发来条款原文，并依据{clause:format-clause-notice}证明寄件时提示、说明过它。依据{clause:format-clause-void}，不合理地免除、减轻自己责任的格式条款无效。",
                "If you rely on a cap, please send its wording and prove under {clause:format-clause-notice} that it was pointed out and explained when it was sent. Under {clause:format-clause-void} a standard term that unreasonably excludes or limits its author's liability is void.",
            )
        ),
        Paragraph(
            Text(
                "没有在合理的时间内送到的，依据{clause:carrier-time-811}和{clause:loss-foreseeable-584}，请赔偿订合同时能预见的损失。",
                "If it was not delivered within a reasonable time, please pay under {clause:carrier-time-811} and {clause:loss-foreseeable-584} the loss that was foreseeable when the contract was made.",
            ),
            (Is("harm", ("late",)),),
        ),
        parts.FREIGHT,
        parts.YOUR_ANSWER,
        parts.ONCE,
        parts.PAID_TO,
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
        "freight",
        "their_answer",
        "claim_amount",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，运单 {blank:waybill}：{blank:problem}。请登记赔偿请求，金额{blank:claim_amount}，并在{blank:reply_on}之前用文字答复，电话 {blank:my_phone}。",
        "Hello, tracking number {blank:waybill}: {blank:problem}. Please register my claim for {blank:claim_amount} and answer in writing by {blank:reply_on}; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "运单 {blank:waybill}：{blank:problem}。请赔偿{blank:claim_amount}，{blank:reply_on}之前用文字答复。",
        "Tracking number {blank:waybill}: {blank:problem}. Please pay compensation of {blank:claim_amount} and answer in writing by {blank:reply_on}.",
    ),
    form=Text(
        "运单：{blank:waybill}。内件：{blank:goods}，{blank:value}。事情：{blank:problem}。请求：赔偿{blank:claim_amount}，{blank:reply_on}之前答复。依据：{clause:carrier-strict-liability}、{clause:comp-amount-market-price}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. Contents: {blank:goods}, {blank:value}. What happened: {blank:problem}. Request: {blank:claim_amount}, with an answer by {blank:reply_on}. Basis: {clause:carrier-strict-liability}, {clause:comp-amount-market-price}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("clickwrap-not-enough",),
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

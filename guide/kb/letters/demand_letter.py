"""催告函 - the last written demand before a small claim in court."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="demand-letter",
    title=Text("起诉之前的催告函", "Demand letter before going to court"),
    to=Text(
        "你准备起诉的快递公司",
        "The carrier you would sue",
    ),
    use=Text(
        "投诉、申诉、调解都没有结果，证据齐全。寄出以后，留好寄送和签收的凭证。",
        "Complaint, appeal and mediation got you nowhere, and your proof is complete. Keep proof that it was sent and received.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "我要求贵公司在{blank:reply_on}之前履行下面的义务。",
                "I demand that you perform the following obligation by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "快件的单号是 {blank:waybill}，内件是{blank:goods}，价值{blank:value}。",
                "The tracking number is {blank:waybill}; contents {blank:goods}, value {blank:value}.",
            )
        ),
        parts.IS_SENDER,
        parts.IS_RECIPIENT,
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "我在{blank:complained_on}向贵公司投诉过。",
                "I complained to you on {blank:complained_on}.",
            ),
            (Is("complained", ("yes",)),),
        ),
        Paragraph(
            Text(
                "我在{blank:appealed_on}向邮政管理部门申诉过。",
                "I appealed to the postal administration on {blank:appealed_on}.",
            ),
            (Is("appealed", ("yes",)),),
        ),
        parts.YOUR_ANSWER,
        Paragraph(
            Text(
                "我要求贵公司支付 {blank:claim_amount}。",
                "I demand payment of {blank:claim_amount}.",
            )
        ),
        parts.LOSS,
        Paragraph(
            Text(
                "依据{clause:carrier-strict-liability}，运输途中货物毁损、灭失的，承运人负责，法律列明的例外由承运人证明。金额没有约定、又定不下来的，依据{clause:comp-amount-market-price}计算。",
                "Under {clause:carrier-strict-liability} the carrier answers for damage or loss in transit and has to prove any of the listed exceptions. If no amount was agreed or can be settled, {clause:comp-amount-market-price} applies.",
            ),
            (Is("service", ("", "express", "instant", "freight")),),
        ),
        Paragraph(
            Text(
                "依据{clause:comp-insured-vs-uninsured}，保价的快件按约定的保价规则赔，没有保价的按民事法律赔。",
                "Under {clause:comp-insured-vs-uninsured} an insured parcel is compensated under the agreed rules, any other under civil law.",
            ),
            (parts.EXPRESS,),
        ),
        Paragraph(
            Text(
                "依据{clause:pl47-insured}和{clause:pl47-uninsured}，给据邮件丢失、损毁或者内件短少的，应当赔偿。",
                "Under {clause:pl47-insured} and {clause:pl47-uninsured} registered mail that is lost, damaged or short must be compensated.",
            ),
            (Is("service", ("post",)),),
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}没有付清，也没有达成书面的办法，我会考虑向人民法院起诉。",
                "If it is neither paid nor settled in writing by {blank:reply_on}, I will consider suing in court.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:limitation-interrupt}，这封信也是我提出的履行请求，送达之后，诉讼时效中断。",
                "Under {clause:limitation-interrupt} this letter is also a demand for performance, and its arrival interrupts the limitation period.",
            )
        ),
        parts.ONCE,
        parts.PAID_TO,
        parts.EVIDENCE,
        Paragraph(
            Text(
                "姓名：{blank:my_name}\n电话：{blank:my_phone}\n地址：{blank:address}\n日期：{blank:today}",
                "Name: {blank:my_name}\nPhone: {blank:my_phone}\nAddress: {blank:address}\nDate: {blank:today}",
            )
        ),
    ),
    blanks=(
        "carrier",
        "waybill",
        "address",
        "goods",
        "value",
        "problem",
        "complained_on",
        "their_answer",
        "appealed_on",
        "claim_amount",
        "loss",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill} 的事，我要书面催告，日期是{blank:today}。事情是：{blank:problem}。我要求在{blank:reply_on}之前支付{blank:claim_amount}。请确认收到，并告诉我谁负责、怎样答复。愿意协商的，请用文字提出办法。到时没有结果，我会考虑起诉。电话 {blank:my_phone}。",
        "Hello, about parcel {blank:waybill}: I am making a written demand dated {blank:today}. What happened: {blank:problem}. I demand payment of {blank:claim_amount} by {blank:reply_on}. Please confirm that you have it and tell me who is in charge and how you will answer. If you wish to settle, please make a proposal in writing. If there is no result by then, I will consider suing. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "书面催告：单号 {blank:waybill}，内件{blank:goods}。事情是：{blank:problem}。请在{blank:reply_on}之前支付{blank:claim_amount}，愿意协商的请用文字提出办法。到时没有结果，我会考虑向人民法院起诉。{blank:my_name}，{blank:today}。",
        "Written demand: parcel {blank:waybill}, contents {blank:goods}. What happened: {blank:problem}. Please pay {blank:claim_amount} by {blank:reply_on}; if you wish to settle, please make a proposal in writing. If there is no result by then, I will consider suing in court. {blank:my_name}, {blank:today}.",
    ),
    form=Text(
        "书面催告。单号：{blank:waybill}。事情：{blank:problem}。要求：在{blank:reply_on}之前支付{blank:claim_amount}。到时没有结果，我会考虑起诉。联系人：{blank:my_name}，{blank:my_phone}。",
        "Written demand. Tracking number: {blank:waybill}. What happened: {blank:problem}. Demand: payment of {blank:claim_amount} by {blank:reply_on}. If there is no result, I will consider suing. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("limitation-3y", "small-claims", "court-online-purchase", "court-fee"),
    channels=("carrier-complaint",),
    only_if=(Is("role", ("", "sender", "seller", "recipient")),),
    then=Text(
        "留好寄送和签收的凭证。到你写的日子没有付清，就带着这封信去法院立案。对方愿意谈的，请他用文字写下金额和付款日期。",
        "Keep the proof of posting and of delivery. If the day you named passes without payment, take this letter to the court. If they want to settle, have the sum and the day of payment in writing.",
    ),
)

"""对赔付限制提出异议 - objecting to a limit of payment."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="insurance-objection",
    title=Text("对少赔、拒赔提出异议", "Object to a low or refused payment"),
    to=Text("快递公司的理赔部门或投诉入口", "The carrier's claims desk or complaint channel"),
    use=Text(
        "快递公司拿保价规则、运费几倍或者“超过时间”少赔、拒赔。",
        "The carrier pays less or nothing, citing its insurance terms, a multiple of the shipping fee or “too late”.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:carrier}：", "To {blank:carrier}:")),
        Paragraph(
            Text(
                "快件的单号是 {blank:waybill}，内件是{blank:goods}，价值{blank:value}。",
                "The tracking number is {blank:waybill}; contents {blank:goods}, value {blank:value}.",
            )
        ),
        parts.IS_SENDER,
        Paragraph(
            Text(
                "寄件时保价，保价金额{blank:insured_amount}。",
                "It was insured when it was sent for {blank:insured_amount}.",
            ),
            (Is("insured", ("yes",)),),
        ),
        parts.FREIGHT,
        Paragraph(
            Text("贵公司的答复是：{blank:their_answer}。", "Your answer was: {blank:their_answer}.")
        ),
        Paragraph(
            Text(
                "贵公司要按运费的倍数赔。没有保价的快件，依据{clause:comp-insured-vs-uninsured}按民事法律赔；损失依据{clause:comp-amount-market-price}计算。",
                "You offer a multiple of the shipping fee. Under {clause:comp-insured-vs-uninsured} an uninsured parcel is compensated under civil law, and {clause:comp-amount-market-price} says how the amount is found.",
            ),
            (Is("offer", ("multiple-of-postage",)), Is("insured", ("no",)), parts.EXPRESS),
        ),
        Paragraph(
            Text(
                "贵公司说提出得太晚。依据{clause:inspect-objection-831}，没有在期限内提出异议，只是已经按约定交付的初步证据，可以用相反的证据推翻。",
                "You say that I raised it too late. Under {clause:inspect-objection-831} not objecting in time is only prima facie evidence of proper delivery and can be rebutted.",
            ),
            (Is("offer", ("refused-late",)),),
        ),
        Paragraph(
            Text(
                "请指出依据的是哪一条规则，把原文发给我，并证明寄件时已经用合理的方式提示、说明过它。",
                "Please name the term you rely on, send me its text, and prove that it was pointed out and explained in a reasonable way when it was sent.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:format-clause-notice}，没有提示、说明的，可以主张该条款不成为合同内容。依据{clause:clickwrap-not-enough}，只设置勾选、弹窗不算尽到义务。依据{clause:format-clause-void}，不合理地免除、减轻己方责任的条款无效。",
                "Under {clause:format-clause-notice} a term that was not pointed out and explained does not become part of the contract. Under {clause:clickwrap-not-enough} a tick box or pop-up alone is not enough. Under {clause:format-clause-void} a term by which its author unreasonably excludes or limits its own liability is void.",
            )
        ),
        Paragraph(
            Text(
                "请赔偿 {blank:claim_amount}，并在{blank:reply_on}之前用文字答复。",
                "Please pay compensation of {blank:claim_amount} and answer in writing by {blank:reply_on}.",
            )
        ),
        Paragraph(parts.ALSO_COMPLAINT.text, (parts.POSTAL, Is("complained", ("", "no")))),
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
        "insured_amount",
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
        "你好，单号 {blank:waybill}。你们答复：{blank:their_answer}。请告诉我依据的是哪一条规则，把原文和寄件时提示过我的证明发给我，并在{blank:reply_on}之前答复。",
        "Hello, parcel {blank:waybill}. You answered: {blank:their_answer}. Please tell me which term you rely on, send me its text with proof that I was told of it when it was sent, and answer by {blank:reply_on}.",
    ),
    chat=Text(
        "单号 {blank:waybill}。贵公司答复：{blank:their_answer}。请指出是哪一条规则、发原文，并证明寄件时提示过我。请赔偿{blank:claim_amount}，{blank:reply_on}之前答复。",
        "Parcel {blank:waybill}. Your answer: {blank:their_answer}. Please name the term, send its text and prove that I was told of it when it was sent. I ask for {blank:claim_amount} and an answer by {blank:reply_on}.",
    ),
    form=Text(
        "单号：{blank:waybill}。答复：{blank:their_answer}。请求：指明条款、发来原文、证明提示过我；赔偿{blank:claim_amount}，{blank:reply_on}之前答复。依据：{clause:format-clause-notice}、{clause:clickwrap-not-enough}。",
        "Tracking number: {blank:waybill}. Answer: {blank:their_answer}. Request: name the term, send its text and prove that I was told; pay {blank:claim_amount}, with an answer by {blank:reply_on}. Basis: {clause:format-clause-notice}, {clause:clickwrap-not-enough}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("carrier-strict-liability",),
    channels=(
        "carrier-complaint",
        "carrier-chat",
    ),
    only_if=(
        Is(
            "role",
            (
                "sender",
                "seller",
            ),
        ),
    ),
)

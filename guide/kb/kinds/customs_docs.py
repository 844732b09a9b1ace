"""清关要补材料 - customs waits for papers from the recipient or the sender."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="customs_docs",
    title=Text("清关要补材料", "Customs needs documents"),
    phase="customs",
    means=Text(
        "申报缺材料：身份证件、订单、付款凭证、品名或用途说明等。补齐才会继续。",
        "Papers are missing for the declaration: ID, order, proof of payment, description or use. It goes on once they are in.",
    ),
    confused_with=(
        (
            "customs_hold",
            Text(
                "没有要材料的查验只需要等，这一类等不来。",
                "An inspection without a request only needs waiting; this one does not move by itself.",
            ),
        ),
        (
            "customs_duty_due",
            Text(
                "要的是钱而不是材料，属于缴税。",
                "If it asks for money rather than papers, duty is due.",
            ),
        ),
        (
            "scam_suspect",
            Text(
                "要你点链接、报验证码的“补资料”，是诈骗的常见样子。",
                "A “document request” with a link that asks for codes is a scam pattern.",
            ),
        ),
    ),
    who_acts=Text(
        "进口由收件人补，商品说明和发票由卖家补；出口由寄件人补。",
        "Inbound: the recipient, with a description and invoice from the seller. Outbound: the sender.",
    ),
    wait=Wait(
        says=Text(
            "不用等，先核实再补。{wait.act}内交齐最稳，交完过{wait.escalate}没有动静就去问。真正的截止日以通知为准。",
            "Do not wait: verify, then hand them in. Within {wait.act} is safest; if nothing moves {wait.escalate} later, ask. The notice gives the real deadline.",
        ),
        check=Hours(0),
        act=Hours(48),
        escalate=Hours(120),
    ),
    steps=(
        "verify-notice",
        Step(
            id="ask-document-list",
            does=Text(
                "向承运商要书面清单：要什么、怎么交、哪天截止。",
                "Ask the carrier for a written list: what, how and by when.",
            ),
            channel="customs-broker",
            how=Text(
                "逾期不办，可能退运，也可能被当作放弃处理，所以截止日一定要问到。",
                "If nothing is done in time, it may be returned or treated as abandoned, so be sure to get the date.",
            ),
            facts=("customs-abandon",),
        ),
        Step(
            id="collect-documents",
            does=Text(
                "备齐订单、付款截图、商品页面和自用说明。",
                "Gather the order, a payment screenshot, the product page and a note on your own use.",
            ),
            channel="self",
            how=Text(
                "个人件以自用、合理数量为限。数量、金额和订单要对得上，对不上的先说明原因。",
                "Personal parcels are limited to own use and a reasonable quantity. The number of items and the price must match the order; explain anything that does not.",
            ),
            facts=("customs-own-use",),
        ),
        Step(
            id="mark-id-copy",
            does=Text(
                "在身份证件的照片上写明“仅供本单清关”和日期。",
                "Write “for clearance of this parcel only” and the date on the ID image.",
            ),
            channel="self",
            how=Text(
                "个人物品类进境快件确实要交身份证件影印件。字要压住一部分画面，但不要盖住号码。",
                "A copy of your ID really is required for personal items by express. Write the words across the picture, but do not cover the ID number.",
            ),
            only_if=(Is("route", ("inbound",)),),
            facts=("express-id-copy",),
        ),
        Step(
            id="submit-documents",
            does=Text(
                "按真实情况在官方入口提交，保存回执。",
                "Submit true papers through the official channel; keep the receipt.",
            ),
            channel="customs-broker",
            how=Text(
                "交完问一句：材料齐了吗，大约哪天会有结果。答复记下来。",
                "Then ask whether they are complete and roughly when there will be a result. Write the answer down.",
            ),
            letter="customs-reply",
        ),
        Step(
            id="ask-seller-papers",
            does=Text(
                "请卖家补发票、品名和材质说明。",
                "Ask the seller for the invoice, description and material of the goods.",
            ),
            channel="seller",
            how=Text(
                "缺的可能正是卖家手里的那一份。给卖家一个早于截止日的日期。",
                "The missing paper may be one that only the seller has. Give the seller a date before the deadline.",
            ),
            only_if=(Is("role", ("buyer",)), Is("seller_asked", ("", "no"))),
        ),
        Step(
            id="supply-as-sender",
            does=Text(
                "由你向承运商补发票和品名说明。",
                "Send the invoice and description to the carrier yourself.",
            ),
            channel="customs-broker",
            how=Text(
                "写清英文品名、用途、件数和真实价值，和面单一致。",
                "Give the goods, their use, the number and the true value in English, as on the label.",
            ),
            only_if=(Is("role", ("sender", "seller")), Is("route", ("outbound",))),
        ),
        "ask-customs",
    ),
    words=Words(
        call=Text(
            "你好，国际件【单号】提示要补清关资料。请告诉我完整的清单、提交入口和截止日，并把清单发到【邮箱】。我今天就准备。",
            "Hello, clearance of parcel 【number】 needs papers. Please give me the full list, where to submit it and the deadline, and send the list to 【e-mail】. I will prepare it today.",
        ),
        chat=Text(
            "单号【单号】需补资料。请确认：所需材料、提交方式、截止日。我会按真实情况提供，请回复受理回执。",
            "Parcel 【number】 needs papers. Please confirm what, how and by when. I will supply true documents; please send a receipt.",
        ),
        seller=Text(
            "你好，订单【订单号】清关缺【材料】，截止【日期】。请在【日期】前把发票和商品说明发给我或直接交承运商。",
            "Hello, clearance of order 【order】 lacks 【paper】; the deadline is 【date】. Please send the invoice and description to me or the carrier before 【date】.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-customs-notice",
        "keep-order",
        "keep-value",
        "keep-submission",
        "keep-talks",
    ),
    never=("never-false-value", "never-link", "never-code", "never-wait-forever"),
    harms=("held", "late"),
    yours=True,
    examples=(
        "清关需要补充收件人身份信息，请尽快在官方渠道上传",
        "海关要求提供购物凭证，资料未齐，暂停清关",
        "快件申报信息不完整，等待收件人补交品名及价值说明",
        "Clearance on hold: commercial invoice missing",
        "Customs requires recipient identification documents",
    ),
    asked=("海关要我上传身份证安全吗", "国际快递清关需要补资料怎么办", "清关资料不补会怎么样"),
    facts=("express-id-copy", "customs-own-use", "customs-abandon", "express-declare-14d"),
    asked_en=(
        "customs asks for my ID, is it safe",
        "what papers does customs need for my parcel",
        "missing commercial invoice, parcel on hold",
    ),
    scams=True,
)

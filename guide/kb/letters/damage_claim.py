"""破损索赔 - to the carrier, from whoever posted it."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="damage-claim",
    title=Text("破损索赔", "Claim for damage"),
    to=Text("快递公司的投诉或理赔入口", "The carrier's complaint or claims desk"),
    use=Text(
        "东西坏了，由寄件人向快递公司索赔。先拍照，留着箱子和面单。",
        "Something is broken, and the sender claims from the carrier. Take photos first, and keep the box and label.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "这是书面的赔偿请求，请登记，并给我编号。快件的单号是 {blank:waybill}。",
                "This is a written claim. Please register it and give me a reference number. The tracking number is {blank:waybill}.",
            )
        ),
        parts.IS_SENDER,
        parts.IS_RECIPIENT,
        Paragraph(
            Text(
                "内件是{blank:goods}，价值{blank:value}。",
                "Contents: {blank:goods}, value {blank:value}.",
            )
        ),
        Paragraph(Text("损坏的情况：{blank:damage}。", "The damage: {blank:damage}.")),
        Paragraph(
            Text(
                "物流显示签收的日期是{blank:signed_on}。实物可以约时间查看。",
                "The record says that it was delivered on {blank:signed_on}. You may inspect the item by appointment.",
            ),
            (Is("received", ("yes", "partly")),),
        ),
        parts.TICKET,
        Paragraph(
            Text(
                "请赔偿 {blank:claim_amount}，并在{blank:reply_on}之前用文字答复。",
                "Please pay compensation of {blank:claim_amount} and answer in writing by {blank:reply_on}.",
            )
        ),
        parts.LOSS,
        Paragraph(
            Text(
                "依据{clause:comp-insured-vs-uninsured}，保价的快件按约定的保价规则赔，没有保价的按民事法律赔。依据{clause:carrier-strict-liability}，运输途中毁损的，承运人负责，法律列明的例外由承运人证明。",
                "Under {clause:comp-insured-vs-uninsured} an insured parcel is compensated under the agreed rules, any other under civil law. Under {clause:carrier-strict-liability} the carrier answers for damage in transit and has to prove any of the listed exceptions.",
            )
        ),
        Paragraph(
            Text(
                "寄件时保了价，请按约定的保价规则处理，并把规则原文发给我。",
                "It was insured when it was sent; please apply the agreed rules and send me their text.",
            ),
            (Is("insured", ("yes",)),),
        ),
        Paragraph(
            Text(
                "金额没有约定、又定不下来的，依据{clause:comp-amount-market-price}，按应当交付时到达地的市场价格计算。",
                "If no amount was agreed or can be settled, {clause:comp-amount-market-price} takes the market price at the destination when it was due.",
            ),
            (Is("insured", ("", "no")),),
        ),
        parts.IF_FLOWN,
        parts.ALSO_COMPLAINT,
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
        "signed_on",
        "damage",
        "ticket",
        "reply_on",
        "claim_amount",
        "loss",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，里面的{blank:goods}坏了：{blank:damage}。请登记破损和赔偿请求，给我编号。我请求赔偿{blank:claim_amount}。请告诉我照片发到哪里、要不要来查看、谁在{blank:reply_on}之前答复我，电话 {blank:my_phone}。",
        "Hello, parcel {blank:waybill}: the contents, {blank:goods}, are damaged: {blank:damage}. Please register the damage and my claim and give me a reference number. I ask for {blank:claim_amount}. Where do I send the photos, do you want to inspect it, and who will answer me by {blank:reply_on}? My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "破损和赔偿请求，请登记并回复编号。单号 {blank:waybill}，内件{blank:goods}。损坏的情况：{blank:damage}。照片随后发来。请赔偿{blank:claim_amount}，并在{blank:reply_on}之前用文字答复。",
        "Damage and claim; please register it and reply with the reference number. Parcel {blank:waybill}, contents {blank:goods}. The damage: {blank:damage}. Photos to follow. Please pay compensation of {blank:claim_amount} and answer in writing by {blank:reply_on}.",
    ),
    form=Text(
        "单号：{blank:waybill}。内件：{blank:goods}，价值{blank:value}。损坏的情况：{blank:damage}。请求：赔偿{blank:claim_amount}，在{blank:reply_on}之前答复。依据：{clause:comp-insured-vs-uninsured}、{clause:carrier-strict-liability}。证据：{blank:evidence}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. Contents: {blank:goods}, value {blank:value}. Damage: {blank:damage}. Request: {blank:claim_amount}, with an answer by {blank:reply_on}. Basis: {clause:comp-insured-vs-uninsured}, {clause:carrier-strict-liability}. Evidence: {blank:evidence}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=(
        "claim-brand-or-actual-carrier",
        "inspect-objection-831",
    ),
    channels=("carrier-complaint", "carrier-chat"),
    only_if=(
        parts.EXPRESS,
        Is("harm", ("damaged",)),
        Is("role", ("", "sender", "seller", "recipient")),
    ),
)

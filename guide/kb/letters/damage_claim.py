"""破损索赔 - to the carrier, from whoever posted it."""

from guide.kb.letters import parts
from guide.model import Is, Letter, Paragraph, Text

LETTER = Letter(
    id="damage-claim",
    title=Text("破损索赔", "Claim for damage"),
    to=Text("快递公司的投诉或理赔入口", "The carrier's complaint or claims desk"),
    use=Text(
        "东西坏了。先拍照，留着箱子和面单，再写这封信。",
        "Something is broken. Take photos and keep box and label, then write this.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "这是书面的赔偿请求，请登记，并给我编号。快件的单号是 {blank:waybill}。",
                "This is a written claim. Please register it and give me its number. The parcel's number is {blank:waybill}.",
            )
        ),
        parts.IS_RECIPIENT,
        parts.IS_SENDER,
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
                "The record says that it was delivered on {blank:signed_on}. The item may be inspected by appointment.",
            ),
            (Is("received", ("yes", "partly")),),
        ),
        parts.TICKET,
        Paragraph(
            Text(
                "请赔偿 {blank:claim_amount}，并在{blank:reply_on}之前用文字答复。",
                "Please pay {blank:claim_amount} and answer in writing by {blank:reply_on}.",
            )
        ),
        parts.LOSS,
        Paragraph(
            Text(
                "依据{clause:comp-insured-vs-uninsured}，保价的快件按约定的保价规则赔，没有保价的按民事法律赔。依据{clause:carrier-strict-liability}，运输途中毁损的，承运人负责，法律列明的例外由承运人证明。",
                "Under {clause:comp-insured-vs-uninsured} an insured parcel is paid under the agreed rules, any other under civil law. Under {clause:carrier-strict-liability} the carrier answers for damage in transit; the listed exceptions are for the carrier to prove.",
            )
        ),
        Paragraph(
            Text(
                "寄件时保了价，请按约定的保价规则处理，并把规则原文发给我。",
                "It was insured at posting; please apply the agreed rules and send me their text.",
            ),
            (Is("insured", ("yes",)),),
        ),
        Paragraph(
            Text(
                "这也是一份正式投诉。快递公司应当依据{clause:company-complaint-7d}，在{company-complaint-7d}内处理并告知结果。到期没有处理，或者处理了我仍不满意的，我会向邮政管理部门申诉。",
                "This is a formal complaint as well. A carrier must deal with it and tell the result within {company-complaint-7d} under {clause:company-complaint-7d}. If it is not, or I am still not satisfied, I will appeal to the postal administration.",
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
        "你好，单号 {blank:waybill}，里面的{blank:goods}坏了：{blank:damage}。我拍了照。请登记破损和赔偿请求，给我编号。我请求赔偿{blank:claim_amount}。请告诉我照片发到哪里、要不要来查看、谁在{blank:reply_on}之前答复我，电话 {blank:my_phone}。",
        "Hello, number {blank:waybill}: the contents, {blank:goods}, are damaged: {blank:damage}. I took photos. Please register the damage and my claim and give me a number. I ask for {blank:claim_amount}. Where do I send the photos, do you want to inspect it, and who will answer me by {blank:reply_on}? My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "破损和赔偿请求，请登记并回复编号。单号 {blank:waybill}，内件{blank:goods}。损坏的情况：{blank:damage}。照片随后发来。请赔偿{blank:claim_amount}，并在{blank:reply_on}之前用文字答复。",
        "Damage and claim; please register it and reply with its number. Number {blank:waybill}, contents {blank:goods}. The damage: {blank:damage}. Photos follow. Please pay {blank:claim_amount} and answer in writing by {blank:reply_on}.",
    ),
    form=Text(
        "单号：{blank:waybill}。内件：{blank:goods}，价值{blank:value}。损坏的情况：{blank:damage}。请求：赔偿{blank:claim_amount}，在{blank:reply_on}之前答复。联系人：{blank:my_name}，{blank:my_phone}。",
        "Number: {blank:waybill}. Contents: {blank:goods}, value {blank:value}. Damage: {blank:damage}. Request: {blank:claim_amount}, with an answer by {blank:reply_on}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=(
        "claim-brand-or-actual-carrier",
        "comp-amount-market-price",
        "inspect-objection-831",
        "contract-third-party-fault",
    ),
    channels=("carrier-complaint", "carrier-chat"),
    only_if=(Is("harm", ("damaged",)),),
)

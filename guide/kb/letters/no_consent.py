"""未经同意投柜、放驿站或代签 - the parcel exists, the delivery was not agreed to."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="no-consent",
    title=Text("没有同意就放柜、放驿站或代签", "Left or signed for without consent"),
    to=Text("快递公司的官方投诉入口", "The carrier's official complaint channel"),
    use=Text(
        "知道东西在哪里，但没有人问过你同不同意。",
        "You know where it is, but nobody asked whether you agreed.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "这是一份正式投诉，请登记，并给我投诉编号。快件的单号是 {blank:waybill}。",
                "This is a formal complaint. Please register it and give me a reference number. The tracking number is {blank:waybill}.",
            )
        ),
        parts.IS_RECIPIENT,
        parts.IS_SENDER,
        Paragraph(
            Text(
                "物流记录显示，这票快件在{blank:signed_on}签收，放在：{blank:place}。",
                "The record shows it as signed for on {blank:signed_on}, left at: {blank:place}.",
            )
        ),
        Paragraph(
            Text(
                "签收人一栏写的是“{blank:signed_by}”。",
                "The signatory is given as “{blank:signed_by}”.",
            )
        ),
        Paragraph(
            Text(
                "放在那里之前，没有人征得收件人的同意。",
                "Nobody asked for the recipient's consent before it was left there.",
            ),
            (Is("consented", ("no",)),),
        ),
        Paragraph(
            Text(
                "请在{blank:reply_on}之前把快件送到面单地址：{blank:address}。以后的快件，请先打电话征得同意。",
                "Please deliver it by {blank:reply_on} to the address on the label: {blank:address}. For later parcels please call first and ask for consent.",
            )
        ),
        Paragraph(
            Text(
                "请说明这次是谁决定放在那里、依据什么认为收件人同意了，并把联系收件人的记录发给我。",
                "Please state who decided to leave it there and on what grounds consent was assumed, and send me the record of how the recipient was contacted.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:no-locker-without-consent}，未经用户同意，不得代为确认收到，也不得放入快递柜或者驿站。依据{clause:deliver-to-address}，快件应当送到约定的地址。",
                "Under {clause:no-locker-without-consent} nobody may confirm receipt, or use a locker or a pickup station, without the user's consent. Under {clause:deliver-to-address} a parcel goes to the agreed address.",
            )
        ),
        parts.WITHIN_PERIOD,
        Paragraph(
            Text(
                "到期没有处理，或者处理了我仍不满意的，我会向邮政管理部门申诉；违规行为，也可以依据{clause:report-violation-reg49}举报。",
                "If it is not dealt with in time, or I am still not satisfied, I will appeal to the postal administration; the breach itself may be reported under {clause:report-violation-reg49}.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "signed_on",
        "place",
        "signed_by",
        "address",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，{blank:signed_on}放在了{blank:place}，放之前没有人征得收件人的同意。请登记投诉，给我编号。请在{blank:reply_on}之前送到面单上的地址，并查一下是谁决定放在那里、有没有联系记录。我的电话是 {blank:my_phone}。请把处理结果用短信发给我。",
        "Hello, parcel {blank:waybill} was left at {blank:place} on {blank:signed_on}, and nobody asked for the recipient's consent first. Please register a complaint and give me a reference number. Please deliver it to the address on the label by {blank:reply_on}, and check who decided to leave it there and whether there is a record of any contact. My phone is {blank:my_phone}. Please send me the result in a message.",
    ),
    chat=Text(
        "投诉，请登记并回复编号。单号 {blank:waybill}，{blank:signed_on}放在{blank:place}，没有征得收件人同意。请在{blank:reply_on}之前送到面单地址，并说明是谁决定放在那里、有没有联系记录。",
        "Complaint; please register it and reply with the reference number. Parcel {blank:waybill} was left at {blank:place} on {blank:signed_on} without the recipient's consent. Please deliver it to the address on the label by {blank:reply_on} and say who decided to leave it there and whether anybody was contacted.",
    ),
    form=Text(
        "单号：{blank:waybill}。{blank:signed_on}放在{blank:place}，没有征得收件人同意。请求：在{blank:reply_on}之前送到面单地址，并说明是谁决定、有没有联系记录。依据：{clause:no-locker-without-consent}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. Left at {blank:place} on {blank:signed_on} without the recipient's consent. Request: deliver it to the address by {blank:reply_on} and say who decided this. Basis: {clause:no-locker-without-consent}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("consent-proxy-ecl52", "penalty-locker-fake-sign"),
    channels=("carrier-complaint", "hotline"),
    only_if=(parts.POSTAL, Is("consented", ("no",))),
)

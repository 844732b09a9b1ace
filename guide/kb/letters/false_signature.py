"""显示签收而没有收到 - asks for proof of delivery and for the parcel."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="false-signature",
    title=Text("显示签收，但没有收到", "Recorded as delivered, not received"),
    to=Text("快递公司的官方投诉入口", "The carrier's official complaint channel"),
    use=Text(
        "记录显示签收，问过家人、门卫和驿站，仍然没有找到。",
        "The record says delivered; you asked family, the guard and the pickup station, and did not find it.",
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
                "物流记录显示，这票快件在{blank:signed_on}已经签收。",
                "The record says that it was delivered on {blank:signed_on}.",
            )
        ),
        Paragraph(
            Text(
                "到{blank:today}，收件人没有拿到它。",
                "As of {blank:today} the recipient does not have it.",
            ),
            (Is("harm", ("missing",)),),
        ),
        Paragraph(
            Text(
                "签收人一栏写的是“{blank:signed_by}”。",
                "The signatory is given as “{blank:signed_by}”.",
            )
        ),
        Paragraph(
            Text(
                "收件人没有同意由别人签收，也没有同意放在别处。",
                "The recipient did not agree to anybody else signing or to its being left elsewhere.",
            ),
            (Is("consented", ("no",)),),
        ),
        parts.TICKET,
        Paragraph(
            Text(
                "请在{blank:reply_on}之前提供签收底单、投递照片、投递的时间和地点，并说明交给了谁。请找到快件，送到面单上的地址。",
                "By {blank:reply_on}, please provide the signed slip, the photo, the time and place of delivery, and say to whom it was given. Please find the parcel and deliver it to the address on the label.",
            )
        ),
        Paragraph(
            Text(
                "如果找不到，请用文字说明查找的结论，并按实际情况更正签收记录。我会另外提出赔偿请求。",
                "If it cannot be found, please state the outcome of the search in writing and correct the record of delivery. I will then claim compensation separately.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:deliver-to-address}，快件应当送到约定的地址，交给收件人或者收件人指定的代收人。依据{clause:no-locker-without-consent}，未经用户同意，不得代为确认收到。",
                "Under {clause:deliver-to-address} a parcel goes to the agreed address, to the recipient or a person the recipient named. Under {clause:no-locker-without-consent} nobody may confirm receipt for the user without consent.",
            )
        ),
        parts.WITHIN_PERIOD,
        parts.THEN_APPEAL,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "signed_on",
        "signed_by",
        "ticket",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，记录显示{blank:signed_on}已经签收，而收件人没有拿到。请登记投诉，给我编号。请告诉我：交给了谁，放在哪里，有没有照片和底单。请让派件网点今天核实。书面结果请在{blank:reply_on}之前给我，电话 {blank:my_phone}。",
        "Hello, parcel {blank:waybill}. The record says delivered on {blank:signed_on}, but the recipient does not have it. Please register a complaint and give me a reference number. Who received it, where was it left, and is there a photo or slip? Please have the depot check today. I need the result in writing by {blank:reply_on}; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "投诉，请登记并回复编号。单号 {blank:waybill} 显示{blank:signed_on}已签收，而收件人没有拿到。请在{blank:reply_on}之前提供签收底单、照片、时间和地点，说明交给了谁，并把快件送到面单地址。",
        "Complaint; please register it and reply with the reference number. Parcel {blank:waybill} is recorded as delivered on {blank:signed_on}, but the recipient does not have it. Please provide the slip, photo, time and place by {blank:reply_on}, say who received it, and deliver it to the address on the label.",
    ),
    form=Text(
        "单号：{blank:waybill}。记录显示{blank:signed_on}签收，而收件人没有拿到。请求：在{blank:reply_on}之前提供签收底单、照片、时间和地点，说明交给了谁，找到快件并送到面单地址。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. Recorded as delivered on {blank:signed_on}; the recipient does not have it. Request: by {blank:reply_on} provide slip, photo, time and place, say who received it, find it and deliver it to the address. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("consent-proxy-ecl52", "claim-brand-or-actual-carrier"),
    channels=("carrier-complaint", "hotline"),
    only_if=(
        parts.POSTAL,
        Is("harm", ("missing",)),
        Is("received", ("", "no")),
        Is("matches", ("", "yes")),
    ),
)

"""催件 - asks what became of a parcel, before any complaint."""

from guide.kb.letters import parts
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="chaser",
    title=Text("催件", "Ask where it is"),
    to=Text("快递公司客服", "The carrier's customer service"),
    use=Text(
        "第一次书面联系，或者对方答应的时间已经过了。",
        "For the first contact in writing, or when a promised time has passed.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "我想请贵公司查一票快件，单号是 {blank:waybill}。",
                "Please trace a parcel for me. Its tracking number is {blank:waybill}.",
            )
        ),
        parts.IS_RECIPIENT,
        parts.IS_SENDER,
        parts.LATEST,
        Paragraph(
            Text(
                "到{blank:today}，我没有看到更新的记录。",
                "As of {blank:today} I have seen no newer record.",
            )
        ),
        parts.PROMISE,
        parts.PROMISE_BY,
        parts.TICKET,
        Paragraph(
            Text(
                "请查清三件事：快件现在在哪里，为什么没有进展，下一步哪天完成。请在{blank:reply_on}之前用文字答复我，并给我工单号。",
                "Please find out three things: where it is now, why it is not moving, and on which day the next step will be done. Please answer in writing by {blank:reply_on} and give me a ticket number.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:promise-time-no-fake-tracking}，除不可抗力外，快件应当在承诺的时间内投递，物流信息不得隐瞒。",
                "Under {clause:promise-time-no-fake-tracking} a parcel must be delivered within the promised time except in cases of force majeure, and tracking records may not be hidden.",
            ),
            (parts.POSTAL,),
        ),
        Paragraph(
            Text(
                "如果到{blank:reply_on}没有答复，我会提出正式投诉。",
                "If there is no answer by {blank:reply_on}, I will file a formal complaint.",
            )
        ),
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "last_scan",
        "last_scan_on",
        "promise",
        "promise_by",
        "ticket",
        "reply_on",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，我查单号 {blank:waybill}。最近一条记录是“{blank:last_scan}”，{blank:last_scan_on}，之后没有更新。请查清它现在在哪里、为什么没有进展、哪天能有结果。请给我工单号，{blank:reply_on}之前答复，我的电话是 {blank:my_phone}。我把你说的时间复述一遍，请你确认。谢谢。",
        "Hello, I am calling about parcel {blank:waybill}. The latest record is “{blank:last_scan}”, {blank:last_scan_on}, and nothing since. Please find out where it is, why it is not moving and when there will be a result. Please give me a ticket number and an answer by {blank:reply_on}; my phone is {blank:my_phone}. Let me repeat the time you gave, so that you can confirm it. Thank you.",
    ),
    chat=Text(
        "单号 {blank:waybill}，最近一条记录是“{blank:last_scan}”，日期是{blank:last_scan_on}，之后没有更新。请查清快件现在在哪里、为什么没有进展、下一步哪天完成。请回复工单号，并在{blank:reply_on}之前答复。",
        "Parcel {blank:waybill}: the latest record is “{blank:last_scan}”, dated {blank:last_scan_on}, and nothing since. Please find out where it is, why it is not moving and when the next step will be done. Please reply with a ticket number, and with the result by {blank:reply_on}.",
    ),
    form=Text(
        "单号：{blank:waybill}。最近一条记录：“{blank:last_scan}”，{blank:last_scan_on}，之后没有更新。请求：查清快件位置和没有进展的原因，并在{blank:reply_on}之前用文字答复。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. Latest record: “{blank:last_scan}”, {blank:last_scan_on}; nothing since. Request: find out where it is and why it is not moving, and answer in writing by {blank:reply_on}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    channels=("carrier-chat", "hotline"),
)

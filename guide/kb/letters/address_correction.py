"""更正地址 - gives the right address and asks for delivery."""

from guide.kb.letters import parts
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="address-correction",
    title=Text("更正地址并重新派送", "Correct the address and deliver again"),
    to=Text(
        "快递公司客服",
        "The carrier's customer service",
    ),
    use=Text(
        "显示地址不详、电话有误，或者地址写错了。越早越好。",
        "The tracking shows an incomplete address or a wrong phone number, or the address was wrong. The earlier the better.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "单号 {blank:waybill} 的快件，请核对收件信息，更正之后重新派送。",
                "Please check the delivery details of parcel {blank:waybill}, correct them and deliver it again.",
            )
        ),
        parts.LATEST,
        Paragraph(
            Text(
                "正确的信息如下。\n收件人：{blank:recipient_name}\n电话：{blank:my_phone}\n地址：{blank:address}",
                "The correct details are as follows.\nRecipient: {blank:recipient_name}\nPhone: {blank:my_phone}\nAddress: {blank:address}",
            )
        ),
        Paragraph(
            Text(
                "我是寄件人。依据{clause:sender-redirect-829}，在快件交付之前，我要求按上面的信息变更。",
                "I am the sender. Under {clause:sender-redirect-829} I ask for this change before the parcel is handed over.",
            ),
            parts.SENDING,
        ),
        Paragraph(
            Text(
                "我是收件人。依据{clause:deliver-to-address}，快件应当送到约定的地址。面单没有写错的，请让网点照面单派送；写错了的，变更由寄件人提出，请告诉我写错在哪里。",
                "I am the recipient. Under {clause:deliver-to-address} a parcel goes to the agreed address. If the label is right, please have the depot deliver as addressed; if it is wrong, only the sender can ask for the change, so please tell me what is wrong.",
            ),
            parts.RECEIVING,
        ),
        parts.TICKET,
        Paragraph(
            Text(
                "请在{blank:reply_on}之前安排派送，派送之前打上面的电话。请答复工单号和派送日期。",
                "Please arrange delivery by {blank:reply_on} and call the number above first. Please reply with a ticket number and the day of delivery.",
            )
        ),
        Paragraph(
            Text(
                "如果变更要收费，请先告诉我金额和依据，我同意之后再收。",
                "If the change costs money, please first tell me the amount and the grounds, and charge it only after I agree.",
            )
        ),
        Paragraph(
            Text(
                "如果不能变更，请在退回之前告诉我原因和日期。",
                "If it cannot be changed, please tell me the reason and the day on which it would be sent back.",
            )
        ),
        Paragraph(
            Text(
                "姓名：{blank:my_name}\n日期：{blank:today}",
                "Name: {blank:my_name}\nDate: {blank:today}",
            )
        ),
    ),
    blanks=(
        "carrier",
        "waybill",
        "recipient_name",
        "address",
        "last_scan",
        "last_scan_on",
        "ticket",
        "reply_on",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，最近一条记录是“{blank:last_scan}”。正确的地址是{blank:address}，收件人{blank:recipient_name}，电话 {blank:my_phone}。请核对网点看到的是不是这个地址，更正后重新派送，派送之前打电话。请给我工单号，并在{blank:reply_on}之前安排。如果要收费，请先告诉我金额。",
        "Hello, parcel {blank:waybill}; the latest record is “{blank:last_scan}”. The right address is {blank:address}, recipient {blank:recipient_name}, phone {blank:my_phone}. Please check whether the depot has this address, correct it and deliver again, calling first. Please give me a ticket number and arrange it by {blank:reply_on}. If it costs money, please tell me the amount first.",
    ),
    chat=Text(
        "单号 {blank:waybill}，最近一条记录是“{blank:last_scan}”。请更正为：{blank:address}，{blank:recipient_name}，{blank:my_phone}，并在{blank:reply_on}之前重新派送。请回复工单号和派送日期。如果要收费，请先告诉我金额。",
        "Parcel {blank:waybill}; the latest record is “{blank:last_scan}”. Please correct it to: {blank:address}, {blank:recipient_name}, {blank:my_phone}, and deliver again by {blank:reply_on}. Please reply with a ticket number and the day of delivery. If it costs money, please tell me the amount first.",
    ),
    form=Text(
        "单号：{blank:waybill}。最近一条记录：“{blank:last_scan}”。正确的信息：{blank:recipient_name}，{blank:my_phone}，{blank:address}。请求：更正后在{blank:reply_on}之前重新派送，派送之前打电话。",
        "Tracking number: {blank:waybill}. Latest record: “{blank:last_scan}”. Right details: {blank:recipient_name}, {blank:my_phone}, {blank:address}. Request: correct it and deliver by {blank:reply_on}, calling first.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("contract-sender-carrier",),
    channels=("carrier-chat", "branch"),
)

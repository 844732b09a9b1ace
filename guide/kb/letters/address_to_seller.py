"""请寄件的一方更正地址 - asking the seller or sender to correct the address."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="address-to-seller",
    title=Text("请卖家更正地址", "Ask the seller to correct the address"),
    to=Text("卖家，在购物平台的聊天里", "The seller, in the shopping platform's chat"),
    use=Text(
        "地址写错了或者不全。网购件由卖家向快递公司提出变更。越早越好。",
        "The address is wrong or incomplete. For an order, the seller asks the carrier for the change. The earlier the better.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:seller}：", "To {blank:seller}:")),
        Paragraph(
            Text(
                "订单号 {blank:order}，运单号 {blank:waybill}。请以寄件人的身份，向快递公司更正收件信息。",
                "Order {blank:order}, tracking number {blank:waybill}. As the sender, please have the carrier correct the delivery details.",
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
                "依据{clause:sender-redirect-829}，快件交付之前，可以请求承运人变更地址或者收货人，这个请求由托运的一方提出。",
                "Under {clause:sender-redirect-829} the address or the consignee may be changed before delivery, and the party who shipped it has to ask the carrier.",
            )
        ),
        Paragraph(
            Text(
                "请在{blank:reply_on}之前办好，并把快递公司的受理截图或者工单号发给我。",
                "Please have this done by {blank:reply_on} and send me the carrier's confirmation or its ticket number.",
            )
        ),
        Paragraph(
            Text(
                "要另外收费的，请先告诉我金额，我同意之后再办。不能变更的，请在退回之前告诉我。",
                "If it costs extra, please tell me the amount first and wait until I agree. If it cannot be changed, please tell me before it is sent back.",
            )
        ),
        Paragraph(
            Text(
                "买家：{blank:my_name}\n日期：{blank:today}",
                "Buyer: {blank:my_name}\nDate: {blank:today}",
            )
        ),
    ),
    blanks=(
        "seller",
        "order",
        "waybill",
        "last_scan",
        "last_scan_on",
        "recipient_name",
        "address",
        "reply_on",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，订单 {blank:order}，运单 {blank:waybill}，地址要更正。正确的地址是{blank:address}，收件人{blank:recipient_name}，电话 {blank:my_phone}。请以寄件人的身份向快递公司提出，在{blank:reply_on}之前办好，把工单号发在聊天里。要收费的，先告诉我金额。",
        "Hello, order {blank:order}, tracking number {blank:waybill}: the address needs correcting. The correct address is {blank:address}, recipient {blank:recipient_name}, phone {blank:my_phone}. As the sender, please ask the carrier for this by {blank:reply_on} and put the ticket number in the chat. If it costs money, please tell me the amount first.",
    ),
    chat=Text(
        "订单 {blank:order}，运单 {blank:waybill}，请以寄件人的身份更正为：{blank:address}，{blank:recipient_name}，{blank:my_phone}。请在{blank:reply_on}之前办好，把快递公司的工单号发给我。要收费的，先告诉我金额。",
        "Order {blank:order}, tracking number {blank:waybill}: as the sender, please have it corrected to {blank:address}, {blank:recipient_name}, {blank:my_phone}. Please do so by {blank:reply_on} and send me the carrier's ticket number. If it costs money, please tell me the amount first.",
    ),
    form=Text(
        "订单：{blank:order}。运单：{blank:waybill}。正确的信息：{blank:recipient_name}，{blank:my_phone}，{blank:address}。请求：以寄件人的身份更正，{blank:reply_on}之前办好，并发来工单号。",
        "Order: {blank:order}. Tracking number: {blank:waybill}. Correct details: {blank:recipient_name}, {blank:my_phone}, {blank:address}. Request: correct them as the sender by {blank:reply_on} and send the ticket number.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("deliver-to-address",),
    channels=("seller", "platform"),
    only_if=(Is("role", ("buyer",)),),
)

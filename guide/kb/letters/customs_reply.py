"""清关答复 - hands in what customs asks for, truthfully, through the official channel."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="customs-reply",
    title=Text("清关补材料的答复", "Reply to a request from customs"),
    to=Text("快递公司的清关部门", "The carrier's customs desk"),
    use=Text(
        "在官方 App 里核实过通知是真的，要补材料或者缴税。",
        "You verified the notice in the official app, and it asks for papers or for duty.",
    ),
    paragraphs=(
        Paragraph(
            Text("致{blank:carrier}清关部门：", "To the customs desk of {blank:carrier}:"),
        ),
        Paragraph(
            Text(
                "我答复单号 {blank:waybill} 的清关通知。通知要求：{blank:notice}。",
                "This answers the customs notice for parcel {blank:waybill}. The notice asks for: {blank:notice}.",
            )
        ),
        parts.IS_RECIPIENT,
        parts.IS_SENDER,
        Paragraph(
            Text(
                "物品：{blank:goods}\n实际付款：{blank:value}\n用途：{blank:purpose}",
                "Goods: {blank:goods}\nActually paid: {blank:value}\nUse: {blank:purpose}",
            )
        ),
        Paragraph(
            Text(
                "随信提交：{blank:papers}。身份证件不放在信里。以上内容真实。",
                "Submitted with this: {blank:papers}. No identity document is enclosed. The above is true.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:customs-own-use}，邮寄进出境的物品以自用、合理数量为限，应当如实申报。请按上面的实际情况申报。",
                "Under {clause:customs-own-use} posted articles are limited to own use and reasonable quantities and must be declared truthfully. Please declare it as stated above.",
            ),
            (
                Is("route", ("inbound", "outbound")),
                Is("deal", ("", "shop", "private", "gift", "sending")),
            ),
        ),
        Paragraph(
            Text(
                "依据{clause:express-id-copy}要交收件人身份证件影印件的，只在贵公司的官方入口提交，并注明仅供本单清关。",
                "If {clause:express-id-copy} requires a copy of the recipient's identity document, I will submit it only through your official channel, marked for the clearance of this parcel only.",
            ),
            (Is("route", ("inbound",)), parts.EXPRESS),
        ),
        Paragraph(
            Text(
                "需要缴税的，请发来官方的缴款通知和计算方法。核实之后，我通过官方渠道缴纳。",
                "If duty is due, please send the official notice of payment and show how the duty was calculated. Once I have checked it, I will pay through the official channel.",
            ),
            (Is("seen", ("customs_duty_due",)),),
        ),
        Paragraph(
            Text(
                "请在{blank:reply_on}之前确认三件事：材料是否齐全，补充的截止日是哪天，大约哪天有结果。",
                "Please confirm three things by {blank:reply_on}: whether the papers are complete, the last day to add any, and roughly when there will be a result.",
            )
        ),
        Paragraph(
            Text(
                "到{blank:reply_on}没有答复，我会向海关询问这票快件的进度。",
                "If there is no answer by {blank:reply_on}, I will ask customs about this parcel.",
            )
        ),
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "goods",
        "value",
        "notice",
        "papers",
        "purpose",
        "reply_on",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，通知要求：{blank:notice}。物品是{blank:goods}，用途是{blank:purpose}。我准备提交{blank:papers}。请确认官方的提交入口、还缺什么、截止日是哪天，并把清单用短信发给我。请在{blank:reply_on}之前告诉我材料齐不齐，电话 {blank:my_phone}。证件号我只填进官方入口，不在电话里报。",
        "Hello, parcel {blank:waybill}; the notice asks for: {blank:notice}. The goods are {blank:goods}, for {blank:purpose}. I am about to submit {blank:papers}. Please confirm the official way to submit them, what else is missing and the last day, and send me the list in a message. Please tell me by {blank:reply_on} whether they are complete; my phone is {blank:my_phone}. I will give my ID number only in the official form, not over the phone.",
    ),
    chat=Text(
        "单号 {blank:waybill} 的清关答复。通知要求：{blank:notice}。物品：{blank:goods}，实际付款{blank:value}，用途：{blank:purpose}。提交的材料：{blank:papers}。请在{blank:reply_on}之前确认材料是否齐全、截止日是哪天。",
        "Customs reply for parcel {blank:waybill}. The notice asks for: {blank:notice}. Goods: {blank:goods}, paid {blank:value}, use: {blank:purpose}. Papers submitted: {blank:papers}. Please confirm by {blank:reply_on} whether they are complete, and by when I can add any.",
    ),
    form=Text(
        "单号：{blank:waybill}。通知要求：{blank:notice}。物品：{blank:goods}。实际付款：{blank:value}。用途：{blank:purpose}。材料：{blank:papers}。以上内容真实。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. The notice asks for: {blank:notice}. Goods: {blank:goods}. Paid: {blank:value}. Use: {blank:purpose}. Papers: {blank:papers}. The above is true. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("customs-release-before-delivery", "tariff-taxpayer-recipient", "customs-abandon"),
    channels=("customs-broker", "carrier-chat"),
)

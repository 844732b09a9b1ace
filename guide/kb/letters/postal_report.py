"""举报 - tells the postal administration of conduct that looks like a violation."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="postal-report",
    title=Text("向邮政管理部门举报", "Report to the postal administration"),
    to=Text("邮政管理部门的举报入口", "The postal administration's channel for reports"),
    use=Text(
        "看到涉嫌违规的行为：没有同意就代签、投柜、放驿站，抛扔快件，编造轨迹。要赔偿，另走投诉和申诉。",
        "You saw what looks like a breach: signing for you, or using a locker or pickup station, without consent; throwing; faked tracking. For compensation use complaint and appeal.",
    ),
    paragraphs=(
        Paragraph(Text("致邮政管理部门：", "To the postal administration:")),
        Paragraph(
            Text(
                "我实名举报一件涉嫌违反快递管理规定的事，请调查。",
                "I report, in my own name, conduct that may break the rules on parcel services; please investigate.",
            )
        ),
        Paragraph(
            Text(
                "企业：{blank:carrier}\n单号：{blank:waybill}\n日期：{blank:happened_on}\n地点：{blank:place}",
                "Company: {blank:carrier}\nTracking number: {blank:waybill}\nDate: {blank:happened_on}\nPlace: {blank:place}",
            )
        ),
        parts.IS_RECIPIENT,
        parts.IS_SENDER,
        Paragraph(
            Text(
                "我看到的事实是：{blank:problem}。",
                "The facts as I saw them: {blank:problem}.",
            )
        ),
        Paragraph(
            Text(
                "收件人没有同意这样做。依据{clause:no-locker-without-consent}，未经用户同意，不得代为确认收到，也不得放入快递柜或者驿站。",
                "The recipient did not agree to it. Under {clause:no-locker-without-consent} nobody may confirm receipt, or use a locker or a pickup station, without the user's consent.",
            ),
            (Is("consented", ("no",)),),
        ),
        Paragraph(
            Text(
                "我只写我知道的情况，是否违法请贵部门查明。",
                "I write only what I know; whether it breaks the law is for you to find.",
            )
        ),
        Paragraph(
            Text(
                "请依据{clause:report-violation-reg49}及时调查处理，为我保密，并把处理结果告诉我。",
                "Under {clause:report-violation-reg49} please investigate promptly, keep my name confidential and tell me the result.",
            )
        ),
        Paragraph(
            Text(
                "这份举报不代替投诉和申诉，赔偿的请求我另外提出。",
                "This report does not replace a complaint or an appeal; I will make any claim separately.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "happened_on",
        "place",
        "problem",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，我要实名举报一家快递公司。公司是{blank:carrier}，单号 {blank:waybill}，日期{blank:happened_on}，地点{blank:place}。我看到的是：{blank:problem}。照片和记录我可以提供。请登记，告诉我编号、证据交到哪里、怎样得到处理结果。请为我保密，电话 {blank:my_phone}。",
        "Hello, I want to report a carrier in my own name. The company is {blank:carrier}, parcel {blank:waybill}, date {blank:happened_on}, place {blank:place}. What I saw: {blank:problem}. I can provide photos and records. Please register it and tell me the reference number, where to send proof and how I will hear the result. Please keep my name confidential; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "实名举报：企业{blank:carrier}，单号 {blank:waybill}，{blank:happened_on}在{blank:place}。我看到的是：{blank:problem}。照片和记录可以提供。请登记、保密，并告诉我编号和处理结果。",
        "Report in my own name: company {blank:carrier}, parcel {blank:waybill}, on {blank:happened_on} at {blank:place}. What I saw: {blank:problem}. I can provide photos and records. Please register it, keep my name confidential, and tell me the reference number and the result.",
    ),
    form=Text(
        "企业：{blank:carrier}。单号：{blank:waybill}。日期：{blank:happened_on}。地点：{blank:place}。我看到的事实：{blank:problem}。请依法调查，为我保密，并告知结果。联系人：{blank:my_name}，{blank:my_phone}。",
        "Company: {blank:carrier}. Tracking number: {blank:waybill}. Date: {blank:happened_on}. Place: {blank:place}. What I saw: {blank:problem}. Please investigate, keep my name confidential and tell me the result. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("penalty-locker-fake-sign", "penalty-fake-tracking"),
    channels=("postal-report",),
    only_if=(parts.POSTAL,),
)

"""向 12315 投诉一项运输服务 - complaint about a carriage service to the market regulator."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="service-complaint",
    title=Text("向 12315 投诉运输服务", "Complaint to 12315 about a delivery service"),
    to=Text(
        "公司公示地址的市场监管部门",
        "The market regulator at the company's published address",
    ),
    use=Text(
        "即时配送、货运公司到期不解决。快递和邮政走申诉，不走这里。",
        "An instant-delivery or freight company has not solved it in time. For couriers and the post, use the appeal instead.",
    ),
    paragraphs=(
        Paragraph(Text("致受理投诉的部门：", "To the body that takes this complaint:")),
        Paragraph(
            Text(
                "投诉人：{blank:my_name}\n电话：{blank:my_phone}\n地址：{blank:address}",
                "Complainant: {blank:my_name}\nPhone: {blank:my_phone}\nAddress: {blank:address}",
            )
        ),
        Paragraph(
            Text(
                "被投诉的公司：{blank:carrier}。服务单号：{blank:waybill}。",
                "The company: {blank:carrier}. Its tracking number: {blank:waybill}.",
            )
        ),
        Paragraph(Text("这项服务的用途：{blank:use}。", "I used the service for: {blank:use}.")),
        Paragraph(
            Text(
                "寄的是{blank:goods}，价值{blank:value}。",
                "What was sent: {blank:goods}, value {blank:value}.",
            )
        ),
        parts.FREIGHT,
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        parts.COMPANY_ANSWER,
        Paragraph(
            Text(
                "我请求调解，要求这家公司：{blank:request}。",
                "Please mediate. This is what I ask of the company: {blank:request}.",
            )
        ),
        Paragraph(
            Text(
                "同一争议没有别的机构受理，也没有诉讼或者仲裁。",
                "No other body has taken this dispute, and it is not before a court or an arbitrator.",
            ),
            (Is("elsewhere", ("none",)),),
        ),
        Paragraph(
            Text(
                "依据{clause:consumer-crl2}，为生活消费需要接受服务的，权益受保护。依据{clause:carrier-strict-liability}，运输途中货物毁损、灭失的，承运人负责，法律列明的例外由承运人证明。",
                "{clause:consumer-crl2} protects whoever uses a service for everyday needs. Under {clause:carrier-strict-liability} the carrier answers for damage or loss in transit and has to prove any of the listed exceptions.",
            )
        ),
        Paragraph(
            Text(
                "请依据{clause:12315-accept-7wd}，在{12315-accept-7wd}内告诉我是否受理。不受理的，请说明理由和别的途径。",
                "Under {clause:12315-accept-7wd}, please tell me within {12315-accept-7wd} whether you accept it. If not, please give the reason and say where else I can turn.",
            )
        ),
        parts.EVIDENCE,
        Paragraph(
            Text(
                "我同意调解。以上情况属实。日期：{blank:today}",
                "I agree to mediation. The above is true. Date: {blank:today}",
            )
        ),
    ),
    blanks=(
        "carrier",
        "waybill",
        "address",
        "goods",
        "value",
        "freight",
        "use",
        "problem",
        "their_answer",
        "request",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，我要投诉一家运输公司：{blank:carrier}，单号 {blank:waybill}。事情是：{blank:problem}。我请求调解，要求：{blank:request}。请登记，告诉我编号、归哪里管、证据怎么交。我的电话是 {blank:my_phone}。",
        "Hello, I want to complain about a delivery company: {blank:carrier}, parcel {blank:waybill}. What happened: {blank:problem}. I ask for mediation and for this: {blank:request}. Please register it and tell me the reference number, which office handles it and how to send evidence. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "服务投诉：{blank:carrier}，单号 {blank:waybill}，寄的是{blank:goods}。事情是：{blank:problem}。我请求调解，要求：{blank:request}。请告诉我编号和受理的部门。",
        "Complaint about a service: {blank:carrier}, parcel {blank:waybill}, sent: {blank:goods}. What happened: {blank:problem}. I ask for mediation and for this: {blank:request}. Please tell me the reference number and the office in charge.",
    ),
    form=Text(
        "公司：{blank:carrier}。单号：{blank:waybill}。物品：{blank:goods}，价值{blank:value}。用途：{blank:use}。事情：{blank:problem}。公司的答复：{blank:their_answer}。请求：{blank:request}。同意调解。证据：{blank:evidence}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Company: {blank:carrier}. Tracking number: {blank:waybill}. Sent: {blank:goods}, value {blank:value}. Used for: {blank:use}. What happened: {blank:problem}. Its answer: {blank:their_answer}. Request: {blank:request}. I agree to mediation. Evidence: {blank:evidence}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("12315-owner", "12315-materials"),
    channels=("market-regulator", "consumer-association"),
    only_if=(Is("service", ("instant", "freight")),),
)

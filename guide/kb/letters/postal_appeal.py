"""邮政业用户申诉 - asks the postal administration to mediate."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="postal-appeal",
    title=Text("向邮政管理部门申诉", "Appeal to the postal administration"),
    to=Text("邮政管理部门的申诉入口", "The postal administration's appeal channel"),
    use=Text(
        "已经向快递公司投诉过，它没有按时处理，或者你对结果不满意。",
        "You complained to the carrier first, and it did not deal with it in time or the result does not satisfy you.",
    ),
    paragraphs=(
        Paragraph(Text("致邮政管理部门：", "To the postal administration:")),
        Paragraph(
            Text(
                "我就一票快件的服务提出申诉。被申诉的企业是{blank:carrier}，单号是 {blank:waybill}。",
                "This is an appeal about the handling of a parcel. The company is {blank:carrier}, the tracking number {blank:waybill}.",
            )
        ),
        parts.IS_RECIPIENT,
        parts.IS_SENDER,
        Paragraph(Text("身份信息：{blank:id_note}。", "Identity: {blank:id_note}.")),
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "我在{blank:complained_on}向该企业投诉。",
                "I complained to the company on {blank:complained_on}.",
            ),
            (Is("complained", ("yes",)),),
        ),
        Paragraph(Text("投诉的工单号是 {blank:ticket}。", "The ticket number is {blank:ticket}.")),
        Paragraph(
            Text(
                "申诉的理由：到{blank:today}，我没有收到处理结果。",
                "Grounds for the appeal: as of {blank:today} I have received no result.",
            ),
            (Is("answered", ("no",)),),
        ),
        Paragraph(
            Text(
                "申诉的理由：企业给了答复，我对结果不满意。",
                "Grounds for the appeal: the company answered, and I am not satisfied with the result.",
            ),
            (Is("answered", ("unsatisfied",)),),
        ),
        parts.COMPANY_ANSWER,
        Paragraph(
            Text(
                "我的请求是：{blank:request}。",
                "My request: {blank:request}.",
            )
        ),
        Paragraph(
            Text(
                "同一件事没有在诉讼、仲裁、调解，也没有别的机构受理。",
                "The same matter is not before a court, an arbitrator or mediators, and no other body has taken it.",
            ),
            (Is("elsewhere", ("none",)),),
        ),
        Paragraph(
            Text(
                "依据{clause:company-complaint-7d}，企业应当在{company-complaint-7d}内处理投诉并告知用户。依据{clause:company-must-respond-pl65}，用户对处理结果不满意的，可以向邮政管理部门申诉。",
                "Under {clause:company-complaint-7d} a company must deal with a complaint and tell the user within {company-complaint-7d}. Under {clause:company-must-respond-pl65} a user who is not satisfied may appeal to the postal administration.",
            )
        ),
        Paragraph(
            Text(
                "请依据{clause:appeal-mediation-emm30}组织调解。其中涉嫌违法的，请依据{clause:appeal-law-breach-investigate}调查处理。",
                "Please mediate under {clause:appeal-mediation-emm30}. Where a breach of law is suspected, please investigate under {clause:appeal-law-breach-investigate}.",
            )
        ),
        Paragraph(
            Text(
                "请在{company-must-respond-pl65}内答复我。我会接企业的电话，谈好的条件请以书面为准。",
                "Please answer me within {company-must-respond-pl65}. I will take the company's calls; anything we agree should be put in writing.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "id_note",
        "problem",
        "complained_on",
        "ticket",
        "their_answer",
        "request",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，我要申诉快递服务。企业是{blank:carrier}，单号 {blank:waybill}。我在{blank:complained_on}向企业投诉过。企业的答复：{blank:their_answer}。事情是：{blank:problem}。我的请求是：{blank:request}。请登记，并告诉我申诉编号、证据交到哪里、哪天能收到答复。我的电话是 {blank:my_phone}。",
        "Hello, I want to appeal about a parcel service. The company is {blank:carrier}, parcel {blank:waybill}. I complained to it on {blank:complained_on}. Its answer: {blank:their_answer}. What happened: {blank:problem}. My request: {blank:request}. Please register it and tell me the appeal number, where to send proof and when I will hear. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "申诉快递服务：企业{blank:carrier}，单号 {blank:waybill}。我在{blank:complained_on}向企业投诉。投诉编号：{blank:ticket}。企业的答复：{blank:their_answer}。事情是：{blank:problem}。请求：{blank:request}。请告诉我申诉编号，以及证据交到哪里。",
        "Appeal about a parcel service: company {blank:carrier}, parcel {blank:waybill}. I complained to it on {blank:complained_on}. Complaint number: {blank:ticket}. Its answer: {blank:their_answer}. What happened: {blank:problem}. Request: {blank:request}. Please give me the appeal number and tell me where to send proof.",
    ),
    form=Text(
        "企业：{blank:carrier}。单号：{blank:waybill}。事情：{blank:problem}。投诉日期：{blank:complained_on}。投诉编号：{blank:ticket}。企业答复：{blank:their_answer}。请求：{blank:request}。依据：{clause:company-complaint-7d}、{clause:company-must-respond-pl65}。证据：{blank:evidence}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Carrier: {blank:carrier}. No.: {blank:waybill}. Facts: {blank:problem}. Complaint: {blank:complained_on}. Ticket: {blank:ticket}. Reply: {blank:their_answer}. I ask: {blank:request}. Law: {clause:company-complaint-7d}; {clause:company-must-respond-pl65}. Proof: {blank:evidence}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=(
        "appeal-preconditions",
        "appeal-evidence-needed",
        "appeal-30-days",
        "contract-user-includes-recipient",
    ),
    channels=("postal-appeal",),
    only_if=(parts.POSTAL, Is("complained", ("yes",))),
)

"""第二次投诉 - after silence, or after an answer that solved nothing."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="second-complaint",
    title=Text("第二次投诉", "Second complaint"),
    to=Text("快递公司的官方投诉入口", "The carrier's official complaint channel"),
    use=Text(
        "投诉过，但没有答复，答应的事没有做，或者答复没有解决问题。",
        "You complained and got no answer, a broken promise, or an answer that solved nothing.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "这是同一件事的第二次书面投诉，请沿用原来的投诉编号。快件的单号是 {blank:waybill}。",
                "This is my second complaint in writing about the same matter; please keep the first complaint number. The tracking number is {blank:waybill}.",
            )
        ),
        Paragraph(
            Text(
                "我在{blank:complained_on}就这件事投诉过。",
                "I complained about it on {blank:complained_on}.",
            ),
            (Is("complained", ("yes",)),),
        ),
        parts.TICKET,
        Paragraph(
            Text(
                "到{blank:today}，我没有收到处理结果。",
                "As of {blank:today} I have received no result.",
            ),
            (Is("answered", ("no",)),),
        ),
        Paragraph(
            Text(
                "我收到了答复，但问题没有解决。",
                "I received an answer, but it did not solve the problem.",
            ),
            (Is("answered", ("unsatisfied",)),),
        ),
        parts.YOUR_ANSWER,
        parts.PROMISE,
        parts.PROMISE_BY,
        parts.LATEST,
        Paragraph(
            Text(
                "我的请求没有变：{blank:request}。请在{blank:reply_on}之前用文字答复。",
                "My request is unchanged: {blank:request}. Please answer in writing by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:company-complaint-7d}，投诉应当自接到之日起{company-complaint-7d}内处理并告知。期限从第一次投诉起算，我不同意因为这封信重新计算。",
                "Under {clause:company-complaint-7d} a complaint must be dealt with, and the result communicated, within {company-complaint-7d} of receiving it. The period runs from my first complaint; I do not agree that this letter restarts it.",
            )
        ),
        Paragraph(
            Text(
                "到期没有处理，或者处理了我仍不满意的，我会依据{clause:company-must-respond-pl65}向邮政管理部门申诉，并附上两次投诉的记录。",
                "If it is not dealt with in time, or I am still not satisfied, I will appeal to the postal administration under {clause:company-must-respond-pl65}, with the records of both complaints.",
            )
        ),
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "complained_on",
        "ticket",
        "their_answer",
        "promise",
        "promise_by",
        "last_scan",
        "last_scan_on",
        "request",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，我在{blank:complained_on}投诉过，今天是第二次，请沿用原来的编号，不要另开新单。我的请求没有变：{blank:request}。请转给能决定的人，在{blank:reply_on}之前答复，我的电话是 {blank:my_phone}。到时没有结果，我会向邮政管理部门申诉。请把我的话记进工单，再念给我听一遍。",
        "Hello, parcel {blank:waybill}. I complained on {blank:complained_on}; this is my second complaint, so please keep the first number and open no new one. My request is unchanged: {blank:request}. Please pass it to somebody who can decide and answer by {blank:reply_on}; my phone is {blank:my_phone}. If there is no result, I will appeal to the postal administration. Please note this in the ticket and read it back to me.",
    ),
    chat=Text(
        "同一件事的第二次投诉，请沿用原编号。单号 {blank:waybill}，第一次投诉在{blank:complained_on}。请求不变：{blank:request}。请在{blank:reply_on}之前用文字答复；没有结果，我会向邮政管理部门申诉。",
        "Second complaint about the same matter; please keep the first number. Parcel {blank:waybill}; I first complained on {blank:complained_on}. My request is unchanged: {blank:request}. Please answer in writing by {blank:reply_on}; if there is no result, I will appeal to the postal administration.",
    ),
    form=Text(
        "同一件事的第二次投诉。单号：{blank:waybill}。第一次投诉：{blank:complained_on}。请求不变：{blank:request}。投诉编号：{blank:ticket}。答复：{blank:their_answer}。请在{blank:reply_on}之前用文字答复；到期没有解决，我会申诉。联系人：{blank:my_name}，{blank:my_phone}。",
        "Second complaint, same matter. Tracking number: {blank:waybill}. First complaint: {blank:complained_on}. Request unchanged: {blank:request}. Complaint number: {blank:ticket}. Answer: {blank:their_answer}. Please answer in writing by {blank:reply_on}; if it is not solved by then, I will appeal. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("company-complaint-7d", "company-must-respond-pl65", "appeal-mediation-emm30"),
    channels=("carrier-complaint", "hotline"),
    only_if=(parts.POSTAL, Is("complained", ("yes",))),
)

"""邮政给据邮件的查询和赔偿 - inquiry and claim for registered mail."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="post-inquiry-claim",
    title=Text("邮政给据邮件的查询和赔偿", "Inquiry and claim for registered mail"),
    to=Text(
        "交寄的邮政营业网点，或者邮政的客服热线",
        "The post office where it was sent, or its hotline",
    ),
    use=Text(
        "挂号信、邮政包裹没有收到或者损坏，手里有收据。",
        "A registered letter or postal parcel did not arrive or is damaged, and you have the receipt.",
    ),
    paragraphs=(
        Paragraph(Text("致{blank:addressee}：", "To {blank:addressee}:")),
        Paragraph(
            Text(
                "给据邮件号码 {blank:waybill}，{blank:shipped_on}交寄，内件是{blank:goods}，价值{blank:value}。请凭交寄的收据查询。",
                "Registered item {blank:waybill}, sent on {blank:shipped_on}; contents {blank:goods}, value {blank:value}. Please trace it by the receipt.",
            )
        ),
        parts.IS_SHIPPER,
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        Paragraph(
            Text(
                "请依据{clause:pl49-inquiry}查询，并把结果书面告诉我。",
                "Please make the inquiry under {clause:pl49-inquiry} and tell me the result in writing.",
            )
        ),
        Paragraph(
            Text(
                "查不到或者已经丢失、损毁的，请依据{clause:pl47-uninsured}赔偿。",
                "If it cannot be found, or is lost or damaged, please compensate under {clause:pl47-uninsured}.",
            ),
            (Is("insured", ("no",)),),
        ),
        Paragraph(
            Text(
                "查不到或者已经丢失、损毁的，请赔偿：收据上写了保价的依据{clause:pl47-insured}，没有写的依据{clause:pl47-uninsured}。",
                "If it cannot be found, or is lost or damaged, please compensate: under {clause:pl47-insured} if the receipt shows insurance, under {clause:pl47-uninsured} if not.",
            ),
            (Is("insured", ("",)),),
        ),
        Paragraph(
            Text(
                "这件邮件已经保价，保价金额{blank:insured_amount}。查不到或者已经丢失、损毁的，请依据{clause:pl47-insured}赔偿。",
                "It was insured for {blank:insured_amount}. If it cannot be found, or is lost or damaged, please compensate under {clause:pl47-insured}.",
            ),
            (Is("insured", ("yes",)),),
        ),
        parts.FREIGHT,
        parts.ONCE,
        parts.PAID_TO,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "addressee",
        "waybill",
        "shipped_on",
        "goods",
        "value",
        "problem",
        "insured_amount",
        "freight",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，给据邮件 {blank:waybill}，{blank:shipped_on}交寄：{blank:problem}。请登记查询，告诉我哪天书面答复，电话 {blank:my_phone}。",
        "Hello, registered item {blank:waybill}, sent on {blank:shipped_on}: {blank:problem}. Please register an inquiry and tell me when I will hear in writing; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "邮件 {blank:waybill}，{blank:shipped_on}交寄：{blank:problem}。请查询并书面告知结果。",
        "Item {blank:waybill}, sent on {blank:shipped_on}: {blank:problem}. Please inquire and tell me the result in writing.",
    ),
    form=Text(
        "邮件号码：{blank:waybill}。交寄：{blank:shipped_on}。事情：{blank:problem}。请求：查询并书面答复；查不到，依法赔偿。依据：{clause:pl49-inquiry}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Item: {blank:waybill}. Sent: {blank:shipped_on}. What happened: {blank:problem}. Request: an inquiry with an answer in writing; if it cannot be found, compensation as the law provides. Basis: {clause:pl49-inquiry}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=(
        "intl-mail-180d",
        "pl47-no-limit",
    ),
    channels=(
        "branch",
        "carrier-complaint",
    ),
    only_if=(Is("service", ("post",)),),
    then=Text(
        "邮政一般在{pl49-answer.domestic}内告知结果，国际的、边远地区的在{pl49-answer.international_or_remote}内。到期没查到，邮政应当赔；不赔，就投诉，再申诉。",
        "The post tells you the result within {pl49-answer.domestic}, or {pl49-answer.international_or_remote} for international mail and remote areas. Not found by then, it owes compensation; if it does not pay, complain, then appeal.",
    ),
)

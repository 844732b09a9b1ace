"""少件 - the box came, and something is missing from it."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="shortage",
    title=Text("少件", "Something is missing"),
    to=Text("快递公司的投诉或理赔入口", "The carrier's complaint or claims desk"),
    use=Text(
        "箱子到了，里面少了东西，或者一个单号寄的几件没有到齐。",
        "The box came with something missing, or not all boxes of one shipment came.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "我要反映少件，请登记，并给我编号。快件的单号是 {blank:waybill}。",
                "I am reporting missing contents. Please register this and give me a reference number. The tracking number is {blank:waybill}.",
            )
        ),
        parts.IS_RECIPIENT,
        parts.IS_SENDER,
        Paragraph(
            Text(
                "内件应当是：{blank:goods}。少了：{blank:missing}。",
                "The contents should be: {blank:goods}. Missing: {blank:missing}.",
            )
        ),
        Paragraph(
            Text(
                "物流显示签收的日期是{blank:signed_on}。",
                "The record says that it was delivered on {blank:signed_on}.",
            ),
            (Is("received", ("yes", "partly")),),
        ),
        parts.TICKET,
        Paragraph(
            Text(
                "请查清三件事：收寄和中转时的重量；外箱在哪一段被打开或者重新包装过；少的部分有没有另外的单号。",
                "Please find out three things: the weight when it was sent and on the way, where the box was opened or repacked, and whether the missing part has a number of its own.",
            )
        ),
        Paragraph(
            Text(
                "我的请求是：{blank:request}。请在{blank:reply_on}之前用文字答复。",
                "My request: {blank:request}. Please answer in writing by {blank:reply_on}.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:comp-insured-vs-uninsured}，快件内件短少，保价的按约定的保价规则赔，没有保价的按民事法律赔。",
                "Under {clause:comp-insured-vs-uninsured} missing contents are paid for under the agreed rules if insured, otherwise under civil law.",
            ),
        ),
        parts.IF_FLOWN,
        parts.ALSO_COMPLAINT,
        parts.ONCE,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "goods",
        "signed_on",
        "missing",
        "ticket",
        "request",
        "reply_on",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，里面少了{blank:missing}。应当有的是{blank:goods}。请登记少件，给我编号。请查收寄和中转时的重量，以及外箱有没有被打开过。我的请求是：{blank:request}。请在{blank:reply_on}之前答复，电话 {blank:my_phone}。",
        "Hello, parcel {blank:waybill}: this is missing: {blank:missing}. It should contain {blank:goods}. Please register it and give me a reference number. Please check the weight when it was sent and on the way, and whether the box was opened. My request: {blank:request}. Please answer by {blank:reply_on}; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "少件，请登记并回复编号。单号 {blank:waybill}，应有{blank:goods}，少了{blank:missing}。请查收寄和中转时的重量，以及外箱有没有被打开过。请求：{blank:request}。请在{blank:reply_on}之前用文字答复。",
        "Missing contents; please register it and reply with the reference number. Parcel {blank:waybill} should contain {blank:goods}; missing: {blank:missing}. Please check the weight when it was sent and on the way, and whether the box was opened. Request: {blank:request}. Please answer in writing by {blank:reply_on}.",
    ),
    form=Text(
        "单号：{blank:waybill}。应有：{blank:goods}。少了：{blank:missing}。请求：{blank:request}，并查清收寄和中转时的重量。请在{blank:reply_on}之前答复。依据：{clause:comp-insured-vs-uninsured}。证据：{blank:evidence}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}. Should contain: {blank:goods}. Missing: {blank:missing}. Request: {blank:request}, and the weight when it was sent and on the way. Please answer by {blank:reply_on}. Basis: {clause:comp-insured-vs-uninsured}. Evidence: {blank:evidence}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("claim-brand-or-actual-carrier", "carrier-strict-liability", "inspect-objection-831"),
    channels=("carrier-complaint", "carrier-chat"),
    only_if=(parts.EXPRESS, Is("harm", ("short",))),
)

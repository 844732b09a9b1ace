"""正式投诉 - starts the period in which the carrier must answer."""

from guide.kb.letters import parts
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="formal-complaint",
    title=Text("正式投诉快递公司", "Formal complaint to the carrier"),
    to=Text("快递公司的官方投诉入口", "The carrier's official complaint channel"),
    use=Text(
        "催过没有结果，或者服务明显有错。从这份投诉起，开始计算答复期限。",
        "When asking got you nowhere or the service was clearly wrong. The period for the answer runs from this complaint.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "这是一份正式投诉，请登记，并给我投诉编号。快件的单号是 {blank:waybill}。",
                "This is a formal complaint. Please register it and give me a reference number. The tracking number is {blank:waybill}.",
            )
        ),
        parts.IS_RECIPIENT,
        parts.IS_SENDER,
        parts.LATEST,
        Paragraph(Text("事情是这样的：{blank:problem}。", "What happened: {blank:problem}.")),
        parts.PROMISE,
        parts.PROMISE_BY,
        parts.TICKET,
        Paragraph(Text("我的请求是：{blank:request}。", "My request: {blank:request}.")),
        parts.WITHIN_PERIOD,
        parts.THEN_APPEAL,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "last_scan",
        "last_scan_on",
        "problem",
        "promise",
        "promise_by",
        "ticket",
        "request",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，我要正式投诉，请登记，并给我投诉编号。单号 {blank:waybill}，最近一条记录是“{blank:last_scan}”，{blank:last_scan_on}。事情是：{blank:problem}。我的请求是：{blank:request}。按规定，接到投诉后{company-complaint-7d}内要处理并告诉我结果。请告诉我投诉编号和登记的日期，我的电话是 {blank:my_phone}。",
        "Hello, I want to file a formal complaint; please register it and give me a reference number. It is about parcel {blank:waybill}; the latest record is “{blank:last_scan}”, {blank:last_scan_on}. What happened: {blank:problem}. My request: {blank:request}. You must deal with it and tell me the result within {company-complaint-7d}. Please give me the complaint number and the date; my phone is {blank:my_phone}.",
    ),
    chat=Text(
        "正式投诉，请登记并回复投诉编号。单号 {blank:waybill}，最近一条记录是“{blank:last_scan}”，{blank:last_scan_on}。事情是：{blank:problem}。请求：{blank:request}。依据{clause:company-complaint-7d}，请在{company-complaint-7d}内处理并告知结果。",
        "Formal complaint; please register it and reply with the reference number. Parcel {blank:waybill}; latest record “{blank:last_scan}”, {blank:last_scan_on}. What happened: {blank:problem}. Request: {blank:request}. Under {clause:company-complaint-7d}, please deal with it within {company-complaint-7d} and tell me the result.",
    ),
    form=Text(
        "正式投诉。单号：{blank:waybill}。最近一条记录：“{blank:last_scan}”，{blank:last_scan_on}。事情：{blank:problem}。请求：{blank:request}。请依据{clause:company-complaint-7d}，在{company-complaint-7d}内处理，并用文字告知结果。联系人：{blank:my_name}，{blank:my_phone}。",
        "Formal complaint. Tracking number: {blank:waybill}. Latest record: “{blank:last_scan}”, {blank:last_scan_on}. Facts: {blank:problem}. Request: {blank:request}. Please answer in writing within {company-complaint-7d} ({clause:company-complaint-7d}). Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("company-complaint-7d", "company-must-respond-pl65"),
    channels=("carrier-complaint", "hotline"),
    only_if=(parts.POSTAL,),
)

"""延误索赔 - claims the loss that a late delivery caused."""

from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.letters import Letter, Paragraph
from guide.model.text import Text

LETTER = Letter(
    id="delay",
    title=Text("延误索赔", "Claim for delay"),
    to=Text("快递公司的官方投诉入口", "The carrier's official complaint channel"),
    use=Text(
        "超过承诺的时间，而且有能证明的损失。只想知道下落，用“催件”那一份。",
        "The promised time has passed and there is a loss you can prove. If you only want to know where it is, use “Ask where it is”.",
    ),
    paragraphs=(
        parts.TO_CARRIER,
        Paragraph(
            Text(
                "这是一份正式投诉，也是书面的赔偿请求，请登记，并给我编号。快件的单号是 {blank:waybill}。",
                "This is a formal complaint and a written claim. Please register it and give me a reference number. The tracking number is {blank:waybill}.",
            )
        ),
        parts.IS_SENDER,
        parts.IS_RECIPIENT,
        Paragraph(
            Text(
                "快件在{blank:shipped_on}寄出，内件是{blank:goods}。",
                "It was sent on {blank:shipped_on}; contents: {blank:goods}.",
            )
        ),
        Paragraph(
            Text(
                "承诺送达的日期是{blank:promised_on}。",
                "Delivery was promised for {blank:promised_on}.",
            )
        ),
        parts.LATEST,
        parts.TICKET,
        Paragraph(
            Text(
                "请说明延误的原因和送达的日期，并赔偿延误造成的损失 {blank:claim_amount}。",
                "Please state the cause of the delay and the day of delivery, and pay the loss it caused, {blank:claim_amount}.",
            )
        ),
        parts.LOSS,
        Paragraph(
            Text(
                "依据{clause:carrier-time-811}，承运人应当在约定的时间内送到，没有约定的，在合理的时间内送到。依据{clause:comp-insured-vs-uninsured}，快件延误，保价的按约定的保价规则赔，没有保价的按民事法律赔。",
                "Under {clause:carrier-time-811} a carrier must deliver within the agreed time, or otherwise within a reasonable time. Under {clause:comp-insured-vs-uninsured} delay is paid for under the agreed rules if insured, otherwise under civil law.",
            )
        ),
        Paragraph(
            Text(
                "依据{clause:loss-foreseeable-584}，损失以订合同时应当预见的为限，我只要求这个范围内的。",
                "Under {clause:loss-foreseeable-584} the loss counts as far as it should have been foreseen when the contract was made; I claim no more than that.",
            )
        ),
        Paragraph(
            Text(
                "如果贵公司主张不可抗力，请依据{clause:force-majeure-590}说明是什么事、从哪天到哪天，并提供证明。",
                "If your company relies on force majeure, please say under {clause:force-majeure-590} what it was and how long it lasted, with proof.",
            )
        ),
        parts.ONCE,
        parts.PAID_TO,
        parts.WITHIN_PERIOD,
        parts.THEN_APPEAL,
        parts.EVIDENCE,
        parts.SIGNED,
    ),
    blanks=(
        "carrier",
        "waybill",
        "shipped_on",
        "goods",
        "promised_on",
        "last_scan",
        "last_scan_on",
        "ticket",
        "claim_amount",
        "loss",
        "evidence",
        "my_name",
        "my_phone",
        "today",
    ),
    phone=Text(
        "你好，单号 {blank:waybill}，{blank:shipped_on}寄出。承诺送达的日期是{blank:promised_on}。最近一条记录是“{blank:last_scan}”。请登记延误和赔偿请求，给我编号。请告诉我延误的原因和哪天能送到。我请求赔偿{blank:claim_amount}，凭证可以提供。如果你说是不可抗力，请告诉我是哪件事，并发来证明。电话 {blank:my_phone}。",
        "Hello, parcel {blank:waybill} was sent on {blank:shipped_on}. Delivery was promised for {blank:promised_on}. The latest record is “{blank:last_scan}”. Please register the delay and my claim and give me a reference number. Please tell me the cause and the day of delivery. I claim {blank:claim_amount} and can show proof. If you say force majeure, please tell me what it was and send proof. My phone is {blank:my_phone}.",
    ),
    chat=Text(
        "延误和赔偿请求，请登记并回复编号。单号 {blank:waybill}，{blank:shipped_on}寄出，最近一条记录是“{blank:last_scan}”。承诺送达的日期是{blank:promised_on}。请说明原因和送达日期，并赔偿损失{blank:claim_amount}。主张不可抗力的，请发来证明。",
        "Delay and claim; please register it and reply with the reference number. Parcel {blank:waybill}, sent on {blank:shipped_on}; the latest record is “{blank:last_scan}”. Delivery was promised for {blank:promised_on}. Please state the cause and the day of delivery, and pay the loss, {blank:claim_amount}. If you rely on force majeure, please send proof.",
    ),
    form=Text(
        "单号：{blank:waybill}，{blank:shipped_on}寄出。承诺送达：{blank:promised_on}。最近一条记录：“{blank:last_scan}”。请求：说明原因和送达日期，赔偿损失{blank:claim_amount}。依据：{clause:comp-insured-vs-uninsured}。联系人：{blank:my_name}，{blank:my_phone}。",
        "Tracking number: {blank:waybill}, sent on {blank:shipped_on}. Promised for: {blank:promised_on}. Latest record: “{blank:last_scan}”. Request: the cause, the day of delivery, and {blank:claim_amount} for the loss. Basis: {clause:comp-insured-vs-uninsured}. Contact: {blank:my_name}, {blank:my_phone}.",
    ),
    form_limit=parts.FORM_LIMIT,
    facts=("promise-time-no-fake-tracking", "force-majeure-180", "mitigate-591"),
    channels=("carrier-complaint", "carrier-chat"),
    only_if=(parts.EXPRESS, Is("harm", ("late",))),
)

"""疑难件、问题件 - the app only says that something is wrong."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="exception_unspecified",
    title=Text("只写“异常”“疑难件”，没写原因", "Only says “exception”"),
    phase="any",
    means=Text(
        "“异常”两个字背后可能是很多种原因，不等于丢了。先找到具体原因，再对症处理。",
        "The single word “exception” can have many causes; it does not mean the parcel is lost. Find the cause first, then act on it.",
    ),
    confused_with=(
        (
            "lost",
            Text(
                "“异常”不等于“丢失”；丢失要有结论，或者过了很久。",
                "An exception is not a loss; a loss takes a conclusion or a long time.",
            ),
        ),
        (
            "attempt_failed",
            Text(
                "“派件异常”说的是送上门那一步，先问派件网点。",
                "“Delivery exception” is about the last leg; ask the delivery depot first.",
            ),
        ),
        (
            "customs_hold",
            Text(
                "国际件的“异常”可能只是清关中的停留。",
                "For an international parcel, an exception may be no more than a stop at customs.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司说明原因；你把原因问到，再决定找谁。",
        "The carrier gives the reason; once you have it, you know whom to ask.",
    ),
    wait=Wait(
        says=Text(
            "过{wait.check}看详情有没有补上原因；{wait.act}还没有就问客服，{wait.escalate}没有说法就正式投诉。",
            "After {wait.check}, see whether a reason was added; ask the carrier after {wait.act}; complain formally after {wait.escalate} without one.",
        ),
        check=Hours(4),
        act=Hours(24),
        escalate=Hours(72),
    ),
    steps=(
        "read-last-scan",
        "check-carrier-site",
        Step(
            id="match-earlier-record",
            does=Text(
                "往前翻，找最近一条写了原因的记录，对照本手册。",
                "Look back for the latest record with a reason and match it here.",
            ),
            channel="self",
            how=Text(
                "把整条轨迹贴进向导，它会说出认出了哪几个词、属于哪一类。",
                "Paste the whole tracking history into the wizard; it tells you which words it recognised and which kind they mean.",
            ),
        ),
        "verify-notice",
        "open-ticket",
        "call-hotline",
        "call-branch",
        Step(
            id="ask-clearance-first",
            does=Text(
                "先问清关：缺不缺材料、欠不欠税。",
                "Ask first whether papers or tax are missing.",
            ),
            channel="customs-broker",
            how=Text(
                "国际件不动，可能是在等你补东西。问承运商的清关部门，不要等短信。",
                "An international parcel may be waiting for something from you. Ask the carrier's customs desk; do not wait for a message.",
            ),
            only_if=(Is("route", ("inbound", "outbound")),),
        ),
        "ask-customs",
        "watch-updates",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】显示异常，详情没有写原因。请查一下具体原因、实物现在在哪、由哪个网点处理，并给我工单号和答复时间。",
            "Hello, parcel 【number】 shows an exception without a reason. Please find out the reason, where it is and which depot is handling it, and give me a ticket number and a time for the answer.",
        ),
        chat=Text(
            "单号【单号】，状态“异常”，最后记录【最后更新日】，在【最后地点】。请回复具体原因和下一步，并给工单号。",
            "Parcel 【number】, status “exception”, last record 【last update】 at 【last place】. Please reply with the reason, the next step and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的快递显示异常，没有写原因。请从后台查一下原因，【日期】前告诉我怎么处理。",
            "Hello, the parcel for order 【order】 shows an exception without a reason. Please check it from your side and tell me by 【date】 what happens next.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-parties",
        "keep-value",
        "keep-order",
        "keep-agreement",
        "keep-talks",
    ),
    never=(
        "never-confirm",
        "never-link",
        "never-many-tickets",
        "never-public-number",
        "never-insult",
    ),
    harms=("late",),
    lost_after=Hours(240),
    examples=(
        "物流异常",
        "疑难件，等待处理",
        "问题件：已登记，客服跟进中",
        "包裹状态异常，请联系快递公司",
        "Shipment exception",
        "Alert: there is an issue with your package",
    ),
    asked=("物流异常是什么意思", "快递疑难件是丢了吗", "快递显示问题件怎么办", "包裹异常没人管"),
    facts=("company-complaint-7d", "query-by-waybill", "risk-seller-transport-ecl20"),
    asked_en=(
        "what does delivery exception mean",
        "tracking just says exception",
        "problem shipment, is it lost",
    ),
    scams=True,
)

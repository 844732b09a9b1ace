"""查件或理赔处理中 - a trace or claim is open and has no conclusion yet."""

from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="investigating",
    title=Text("查件或理赔处理中", "Under investigation"),
    phase="any",
    means=Text(
        "已经立了查件、工单或理赔，还没有结论。要盯的是两样：哪天答复，答复里有没有结果。",
        "A search, ticket or claim is open without a conclusion. Watch two things: the date of the answer, and whether it contains a result.",
    ),
    confused_with=(
        (
            "lost",
            Text(
                "已经认定丢失的，不再是查件，直接索赔。",
                "Once it is declared lost, the search is over: claim.",
            ),
        ),
        (
            "stalled",
            Text(
                "没有人立过工单、只是不更新，先去立一个。",
                "If nobody opened a ticket and it has only stopped moving, open one first.",
            ),
        ),
        (
            "scam_suspect",
            Text(
                "陌生来电主动要给你“理赔”，先当诈骗核实。",
                "A stranger who calls to offer a “claim”: treat it as a fraud until you have checked.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司在答复日前给结论；到期没有，你来升级。",
        "The carrier gives a conclusion by the date; if it does not, you take the next step.",
    ),
    wait=Wait(
        says=Text(
            "以对方说的答复日为准。没有说日期的，{wait.check}后就去要一个；过了{wait.act}没有进展转为正式投诉，{wait.escalate}没有结论按丢失索赔。",
            "Go by the date they gave. None given: ask for one after {wait.check}. No progress after {wait.act}: complain formally. No conclusion after {wait.escalate}: claim as lost.",
        ),
        check=Hours(24),
        act=Hours(72),
        escalate=Hours(168),
    ),
    steps=(
        Step(
            id="ask-investigation-scope",
            does=Text(
                "问清在查什么、谁在查、哪天给书面结论。",
                "Ask what is being searched for, by whom, and when you get a conclusion in writing.",
            ),
            channel="carrier-chat",
            how=Text(
                "“已反馈”“加急中”不是结论。结论只有几种：找到了、丢了、坏了、还要查到哪天。",
                "“Passed on” and “urgent” are not conclusions. The conclusions are: found, lost, damaged, or still searching until a given day.",
            ),
        ),
        Step(
            id="add-missing-proof",
            does=Text(
                "一次把材料补齐：价值、内件照片、底单、聊天。",
                "Hand in everything at once: proof of value, photos, receipt, chats.",
            ),
            channel="carrier-chat",
            how=Text(
                "问一句“还缺什么”，请对方写下来。材料不齐是拖延最常见的理由。",
                "Ask “What is still missing?” and have the answer in writing. Missing papers cause delay.",
            ),
        ),
        Step(
            id="know-ticket-from-complaint",
            does=Text(
                "分清查件和投诉：查件单号不会让投诉的期限开始。",
                "Keep the search and the complaint apart: a search ticket starts no period.",
            ),
            channel="self",
            how=Text(
                "说过“我要投诉”并登记了的才算。要等到答复日再说的，可以先投诉、同时继续查。",
                "It counts as a complaint only if you said “I want to complain” and it was registered. You may complain now and let the search go on.",
            ),
            facts=("company-complaint-7d",),
        ),
        Step(
            id="refuse-claim-callers",
            does=Text(
                "自称理赔员的来电，挂断，用工单号回官方热线核实。",
                "If a “claims agent” calls, hang up and check on the hotline with your ticket number.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。真的赔付按工单约定的方式付，不用你开共享屏幕，也不用先转钱。",
                "Call in office hours; say 转人工 to the bot to get a person. A real payout is made as agreed in the ticket and needs no screen sharing and no money from you.",
            ),
        ),
    ),
    words=Words(
        call=Text(
            "你好，工单【工单号】，单号【单号】，【日期】立的查件。请告诉我查到了什么、还缺什么材料、哪天给书面结论。到那天没有结果，我会正式投诉。",
            "Hello, ticket 【ticket】 for parcel 【number】 was opened on 【date】. What have you found, what is still missing, and on which day do I get a conclusion in writing? Without one I will complain formally.",
        ),
        chat=Text(
            "工单【工单号】至今没有结论。请书面回复：查询结果、责任环节、赔偿办法和日期。还缺什么材料、交到哪里，请一次说清。",
            "Ticket 【ticket】 has no conclusion. Please reply in writing: the result, where it happened, the compensation and the date, and list in one go any papers you still need and where to send them.",
        ),
        seller=Text(
            "你好，订单【订单号】快递公司在查件，还没有结论。我这边不等了，请【日期】前补发或退款，查件结果你和快递公司对接。",
            "Hello, the carrier is still searching for order 【order】. I will not wait for that: please replace it or refund me by 【date】, and settle the search with the carrier.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-talks",
        "keep-submission",
        "keep-value",
        "keep-carrier-statement",
        "keep-order",
    ),
    never=(
        "never-many-tickets",
        "never-stranger-claim",
        "never-sign-away",
        "never-confirm",
    ),
    harms=("missing",),
    examples=(
        "已登记查件，专员核实中",
        "理赔申请审核中，请等待结果",
        "包裹正在协助查找，有结果会通知您",
        "An investigation has been opened for this shipment",
        "Trace in progress, awaiting reply from the facility",
    ),
    asked=(
        "快递查件要查多久",
        "快递理赔一直在处理中怎么办",
        "客服一直说已反馈怎么办",
    ),
    asked_en=(
        "how long does a parcel investigation take",
        "my claim is still being processed",
        "support keeps saying they are looking into it",
    ),
    facts=(
        "company-complaint-7d",
        "comp-insured-vs-uninsured",
        "carrier-strict-liability",
        "limitation-interrupt",
    ),
    scams=True,
)

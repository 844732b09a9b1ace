"""安检或禁寄 - screening stopped the parcel, or the goods may not be sent."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="security_prohibited",
    title=Text("安检没通过，或属于禁寄物品", "Failed screening, or prohibited goods"),
    phase="transit",
    means=Text(
        "安检发现可能是禁止或限制寄递的东西，包裹停下来等处理。常见的是电池、液体、粉末一类。",
        "Screening found goods that may be prohibited or restricted, so it was stopped. It may be a battery, a liquid or a powder.",
    ),
    confused_with=(
        (
            "carrier_rejected",
            Text(
                "只是超重、超大、包装不合格，不涉及禁寄。",
                "Too heavy, too large or badly packed has nothing to do with prohibited goods.",
            ),
        ),
        (
            "customs_refused",
            Text(
                "海关扣下的，看“被海关扣留或退运”，要找海关。",
                "If customs holds it, see “seized or refused by customs”, and turn to customs.",
            ),
        ),
        (
            "scam_suspect",
            Text(
                "来电说“你的包裹涉案”，要你转账配合调查，是诈骗。",
                "A caller who says “your parcel is part of a criminal case” and wants money is a fraudster.",
            ),
        ),
    ),
    who_acts=Text(
        "寄件人说明内件、安排退回或改运输方式；买家找卖家退款或换发。",
        "The sender explains the contents and arranges return or another way; a buyer turns to the seller.",
    ),
    wait=Wait(
        says=Text(
            "收到通知当天就办。{wait.act}没有问清处理方式就要工单，{wait.escalate}还没有书面说法就投诉。",
            "Act on the day of the notice. Not told what will happen within {wait.act}: get a ticket. Nothing in writing after {wait.escalate}: complain.",
        ),
        check=Hours(0),
        act=Hours(24),
        escalate=Hours(72),
    ),
    steps=(
        "verify-notice",
        Step(
            id="ask-what-was-found",
            does=Text(
                "问客服：查出什么、依据什么、退回还是移交。",
                "Ask in the chat what was found, under which rule, and if it is returned or handed over.",
            ),
            channel="carrier-chat",
            how=Text(
                "可疑的要立即停运；该没收、可能涉案的，快递公司要报告有关部门；其他的按规定处理。请它写明属于哪一种。",
                "Suspect items must be stopped at once. What is to be seized or may be criminal is reported; the rest is handled under the rules. Have them say which it is.",
            ),
            facts=("prohibited-stop",),
        ),
        Step(
            id="hang-up-on-case-calls",
            does=Text(
                "有人说你“涉案”要你转账，挂断，自己打 110 核实。",
                "If a caller says you are in a criminal case and wants money, hang up and check on 110.",
            ),
            channel="police",
            how=Text(
                "真的办案不会在电话里要你转账、开共享屏幕，也没有“安全账户”。",
                "Real officers do not ask for money or screen sharing on the phone, and there is no “safe account”.",
            ),
        ),
        Step(
            id="explain-contents",
            does=Text(
                "如实说明品名、成分、数量，按要求补说明材料。",
                "State the goods, ingredients and quantity truthfully; supply the papers asked for.",
            ),
            channel="carrier-chat",
            how=Text(
                "电池写清容量和有没有装在设备里，液体写清成分。寄的时候验视过的，报出那个网点。",
                "For batteries, give the capacity and whether they are built in; for liquids, the ingredients. If it was inspected when you sent it, name that depot.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            facts=("inspect-before-accepting",),
        ),
        Step(
            id="arrange-screened-return",
            does=Text(
                "能退的，约好退到哪里、运费谁付、哪天到。",
                "Agree on the return, if there is to be one: where to, who pays, and by when.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。只有一部分不能寄的，问能不能取出那一部分，其余照送。",
                "Call in office hours; say 转人工 to the bot to get a person. If only part of it may not be sent, ask whether it can be taken out and the rest delivered.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
        ),
        Step(
            id="choose-allowed-way",
            does=Text(
                "问清能不能换陆运等方式，能寄再重新寄。",
                "Ask whether it may go another way, by road for example; only then send it again.",
            ),
            channel="branch",
            how=Text(
                "同一样东西，空运不收、陆运可能收。国外的规定还要另查。",
                "What air refuses, road may accept. Rules abroad have to be checked separately.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            when="next",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】因安检停运。请告诉我：查出的是什么，依据哪一条，退回、移交还是销毁，什么时候，谁来通知。",
            "Hello, parcel 【number】 was stopped by screening. What was found, under which rule, will it be returned, handed over or destroyed, when, and who will tell me?",
        ),
        chat=Text(
            "单号【单号】安检未通过。请书面说明品名、依据、处理方式和期限，并给我工单号。",
            "Parcel 【number】 failed screening. Please state in writing the goods, the rule, what happens and by when, and give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】因安检没有放行。请向快递公司说明内件；不能寄的，请换方式重发或退款【货款】，【日期】前回复。",
            "Hello, order 【order】 was stopped by screening. Please explain the contents; if it cannot be sent, use another way or refund 【price】. Reply by 【date】.",
        ),
    ),
    evidence=(
        "keep-trace",
        Text(
            "安检或停运的书面通知",
            "The written notice of screening or of the stop",
        ),
        "keep-posting",
        "keep-goods-photo",
        "keep-order",
        "keep-talks",
    ),
    never=(
        Text(
            "不要换个名字、换个人再寄同样的东西。",
            "Do not send the same goods again under another name.",
        ),
        "never-false-value",
        "never-link",
        "never-code",
    ),
    harms=("held", "going-back"),
    yours=True,
    examples=(
        "安检未通过，快件含疑似禁寄物品",
        "因含电池，航空安检不予放行，转陆运或退回",
        "快件属于限制寄递物品，等待寄件人确认",
        "Security screening failed: restricted item found",
        "Prohibited goods detected, shipment on hold",
    ),
    asked=("快递被安检扣了怎么办", "快递显示安检不通过会退回吗", "充电宝寄快递被退回怎么办"),
    facts=(
        "prohibited-stop",
        "inspect-before-accepting",
        "valuables-declare",
        "not-received-terminate",
    ),
    asked_en=(
        "parcel failed the security check",
        "battery not allowed in the parcel",
        "prohibited goods, will it come back",
    ),
    scams=True,
)

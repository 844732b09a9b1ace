"""销毁或弃件 - the parcel was destroyed, disposed of or treated as abandoned."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="destroyed_abandoned",
    title=Text("被销毁，或按弃件处理", "Destroyed or abandoned"),
    phase="any",
    means=Text(
        "轨迹写着包裹被销毁，或者按弃件处理。要弄清有没有人同意过、有没有依据，再谈赔偿。",
        "The tracking says it was destroyed or treated as abandoned. Find out whether anybody agreed and on what grounds, then claim.",
    ),
    confused_with=(
        (
            "lost",
            Text(
                "找不到实物的是丢失；销毁是有人做了决定。",
                "What cannot be found is lost; destruction was somebody's decision.",
            ),
        ),
        (
            "label_problem",
            Text(
                "“无着件”可能还在保管，不等于已经处理掉。",
                "An unidentified parcel may still be in storage; it has not necessarily been disposed of.",
            ),
        ),
        (
            "customs_refused",
            Text(
                "海关没收、变卖的，看“被海关扣留或退运”。",
                "If customs seized or sold it, see “seized or refused by customs”.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司拿出依据；买家找卖家退款，寄件人书面索赔。",
        "The carrier must show its grounds; a buyer gets a refund from the seller, a sender claims in writing.",
    ),
    wait=Wait(
        says=Text(
            "不要等：可能还没有真的处理。当天要求暂停并书面说明；{wait.act}没有答复就投诉，{wait.escalate}没有结果就申诉或起诉。",
            "Do not wait: it may not have happened yet. Ask for a stop and a written explanation today. No answer within {wait.act}: complain. No result within {wait.escalate}: appeal or sue.",
        ),
        check=Hours(0),
        act=Hours(24),
        escalate=Hours(168),
    ),
    steps=(
        Step(
            id="stop-disposal",
            does=Text(
                "马上打热线，要求暂停处理、保管实物。",
                "Call the hotline at once: stop the disposal and keep the parcel.",
            ),
            channel="hotline",
            how=Text(
                "马上打，随时都行；遇机器人说“转人工”。问一句“实物现在还在不在、在哪个仓”。要工单号，再用文字发一遍。",
                "Call at once, at any hour; say 转人工 to the bot to get a person. Ask whether it still exists and in which warehouse. Get a ticket number, and put the same request in writing.",
            ),
        ),
        Step(
            id="demand-disposal-grounds",
            does=Text(
                "要书面说明：哪天、谁决定、依据什么、怎么处理的。",
                "Ask in writing: on which day, by whom, on what grounds, and how.",
            ),
            channel="carrier-chat",
            how=Text(
                "送不出又退不回的快件，保管期内不得擅自处置。说是依法没收的，请它写明哪个部门、什么文书。",
                "What can neither be delivered nor returned must not be disposed of during its storage time. If it was seized by law, ask for the authority and the document.",
            ),
            facts=("undeliverable-no-early-disposal", "undeliverable-return"),
        ),
        Step(
            id="check-abandonment",
            does=Text(
                "查有没有人点过或签过“放弃”，把记录要来。",
                "Find out whether anybody clicked or signed “abandon”, and get the record.",
            ),
            channel="sender",
            how=Text(
                "寄件时勾选的“无法投递则弃件”、客服电话里的答复，都可能被当成同意。没有授权过就写明。",
                "A box ticked when sending, or a word on the phone, may be taken as consent. If nobody authorised it, say so in writing.",
            ),
        ),
        Step(
            id="ask-customs-disposal",
            does=Text(
                "由海关处理的，问变卖的日期和余款怎么申请。",
                "Ask for the day of sale and how to claim what is left, if customs disposed of it.",
            ),
            channel="customs",
            how=Text(
                "没人认领、逾期不办手续的进境物品，由海关变卖；可以申请发还的余款有期限。",
                "Customs sells inbound items that are unclaimed or not cleared in time; there is a time limit for claiming what is left of the proceeds.",
            ),
            only_if=(Is("route", ("inbound",)),),
            when="next",
            facts=("customs-abandon", "tariff-lost-before-release"),
            rung="customs",
        ),
        Step(
            id="ask-agent-abroad",
            does=Text(
                "请承运商拿出国外处理的单据。",
                "Have the carrier get the papers from abroad.",
            ),
            channel="carrier-complaint",
            how=Text(
                "国外的代理会按“收件人不付税、不认领”弃件。看寄件时你对退回还是放弃选了什么。",
                "Agents abroad may dispose of what is unpaid or unclaimed. See what you chose when you sent it: return or abandon.",
            ),
            only_if=(Is("route", ("outbound",)),),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】显示销毁或弃件。请立即暂停处理、保管实物，并书面说明谁决定的、谁同意的、依据是什么。",
            "Hello, parcel 【number】 shows destroyed or abandoned. Please stop it now, keep the parcel, and state in writing who decided it, who agreed and on what grounds.",
        ),
        chat=Text(
            "单号【单号】显示【销毁／弃件】。请提供决定人、日期、依据和处理记录；实物还在的请保管，回复工单号。",
            "Parcel 【number】 shows 【destroyed / abandoned】. Please state who did it, when and on what grounds, and send the record; if it still exists, keep it. Please give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】被快递公司处理掉了，没有交到我手里。请【日期】前退款【货款】或补发，快递那边请你索赔。",
            "Hello, the carrier disposed of order 【order】 and it was never delivered. Please refund 【price】 or replace it by 【date】, and claim from the carrier yourself.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-carrier-statement",
        "keep-posting",
        "keep-value",
        "keep-insurance",
        "keep-order",
        "keep-talks",
    ),
    never=(
        "never-sign-away",
        Text(
            "没看清，不要补签“放弃声明”。",
            "Do not sign a declaration of abandonment afterwards without reading it.",
        ),
        "never-confirm",
        "never-stranger-claim",
    ),
    harms=("missing",),
    yours=True,
    examples=(
        "无法投递且寄件人放弃，按弃件处理",
        "快件已按规定销毁",
        "寄件方要求弃件，本单终止",
        "Shipment destroyed per instructions",
        "Package abandoned and disposed of",
    ),
    asked=("快递显示弃件是什么意思", "快递被销毁了能赔吗", "国际包裹被弃件怎么办"),
    facts=(
        "undeliverable-no-early-disposal",
        "undeliverable-return",
        "penalty-open-hide",
        "comp-insured-vs-uninsured",
        "carrier-strict-liability",
        "customs-abandon",
    ),
    asked_en=(
        "my parcel was destroyed, can I claim",
        "what does abandoned shipment mean",
        "disposed of without asking me",
    ),
    scams=True,
)

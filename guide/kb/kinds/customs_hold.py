"""海关查验 - customs or another authority holds the parcel for inspection."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="customs_hold",
    title=Text("海关查验或清关延误", "Held by customs"),
    phase="customs",
    means=Text(
        "海关或检疫机关要查验、抽检或审核，包裹停在清关环节。查完没有问题就放行。",
        "Customs or another authority inspects or reviews the parcel, so it stops at clearance. If all is well it is released.",
    ),
    confused_with=(
        (
            "s_customs_processing",
            Text(
                "“清关中”是正常排队，没有说查验、扣留或要材料。",
                "“Customs processing” is the ordinary queue: no inspection, no hold, no request.",
            ),
        ),
        (
            "customs_docs",
            Text(
                "要你补身份证、发票的，是缺材料，等不来，要去办。",
                "If it asks for ID or an invoice, papers are missing; waiting will not help.",
            ),
        ),
        (
            "customs_refused",
            Text(
                "写“没收”“退运”“不准进境”的，是已经有了决定。",
                "“Seized”, “returned” or “entry refused” means that a decision was made.",
            ),
        ),
    ),
    who_acts=Text(
        "没有要求就等；有要求时，由收件人按要求办，承运商代为申报。",
        "Nobody, as long as nothing is asked for. If something is, the recipient provides it and the carrier makes the declaration.",
    ),
    wait=Wait(
        says=Text(
            "从进入清关算起，{wait.check}内不动很常见。过了{wait.act}就问原因，过了{wait.escalate}还没有说法再往上找。查验多久没有统一的期限。",
            "Counted from clearance, no movement for {wait.check} is common. After {wait.act} ask for the reason; after {wait.escalate} without one, go further. Inspection has no fixed time limit.",
        ),
        check=Hours(72),
        act=Hours(120),
        escalate=Hours(336),
    ),
    steps=(
        Step(
            id="look-for-request",
            does=Text(
                "在官方 App 和邮箱里找：有没有要材料或缴税。",
                "Look in the official app and your mail for a request for papers or tax.",
            ),
            channel="carrier-app",
            how=Text(
                "没有要求，就是排队或查验，等就好。有要求，时间就从通知那天开始走。",
                "No request means it is in the queue or under inspection, and you wait. If there is one, time runs from the notice.",
            ),
        ),
        "verify-notice",
        Step(
            id="note-customs-start",
            does=Text(
                "记下进入清关的日期，没有要求就先等。",
                "Write down the day clearance began; if nothing is asked for, wait.",
            ),
            channel="self",
            how=Text(
                "之后每隔两三天看一次就够了（经验值）。打电话催派没有用，放行之前谁也不能先派送。",
                "After that, look every two or three days (rule of thumb). There is no point in pressing for delivery: nobody may deliver it before release.",
            ),
            facts=("customs-release-before-delivery",),
        ),
        Step(
            id="ask-clearance-desk",
            does=Text(
                "问承运商清关部门三件事：原因、要什么、截止日。",
                "Ask the carrier's customs desk: the reason, what is needed, by when.",
            ),
            channel="customs-broker",
            how=Text(
                "个人包裹可能由邮政或快递公司代为申报，先问它，再问海关。请对方告诉你清关口岸和申报方式。",
                "The post or the carrier may have made the declaration for you, so ask them before customs. Ask for the port and the way it was declared.",
            ),
            when="next",
            facts=("express-id-copy", "customs-own-use"),
        ),
        "ask-customs",
        Step(
            id="attend-opening",
            does=Text(
                "收到开拆查验的通知，到场或书面委托承运商。",
                "Attend the opening for inspection, or authorise the carrier in writing.",
            ),
            channel="customs-broker",
            how=Text(
                "开拆个人物品时，承运商应当通知收件人到场。看过的结果请它用文字告诉你。",
                "When personal items are opened, the carrier has to ask the recipient to be there. Have the result sent to you in writing.",
            ),
            only_if=(Is("route", ("inbound",)),),
            when="next",
            facts=("express-open-notify",),
        ),
        "ask-foreign-sender",
        Step(
            id="ask-destination-broker",
            does=Text(
                "问目的国的清关代理缺什么。",
                "Ask the customs broker at the destination what is missing.",
            ),
            channel="customs-broker",
            how=Text(
                "同时告诉国外收件人留意当地海关的通知，很多国家只联系收件人。",
                "Tell the recipient abroad to watch for notices; many countries contact only the recipient.",
            ),
            only_if=(Is("route", ("outbound",)),),
            when="next",
        ),
        "watch-updates",
    ),
    words=Words(
        call=Text(
            "你好，国际件【单号】从【最后更新日】停在清关。请告诉我：清关口岸是哪里，什么原因停的，要不要我补材料或缴税，截止到哪天。",
            "Hello, international parcel 【number】 has been in clearance since 【last update】. Which port is it at, why is it held, do you need papers or tax from me, and by when?",
        ),
        chat=Text(
            "单号【单号】，【最后更新日】起停在清关。请回复：原因、所需材料、截止日、清关部门电话，并给我工单号。",
            "Parcel 【number】 has been in clearance since 【last update】. Please reply with the reason, the papers needed, the deadline, the customs desk's phone number and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】从【最后更新日】停在海关。请查一下申报的品名和价值，有缺的材料请马上补，并告诉我预计时间。",
            "Hello, order 【order】 has been at customs since 【last update】. Please check the declared goods and value, supply what is missing and tell me how long it should take.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-order",
        "keep-value",
        "keep-customs-notice",
        "keep-submission",
        "keep-talks",
    ),
    never=("never-false-value", "never-link", "never-code", "never-private-pay"),
    harms=("held", "late"),
    examples=(
        "包裹正在接受海关查验，请耐心等待",
        "清关异常：海关抽检，放行时间待定",
        "快件被海关留存待检疫部门审核",
        "Held by customs for inspection",
        "Clearance delay: shipment selected for customs examination",
    ),
    asked=(
        "包裹停留在互换局是为什么",
        "国际包裹被海关扣了怎么办",
        "快递被海关扣多久",
        "快递被海关扣了怎么办",
        "海关查验要多久",
    ),
    asked_en=(
        "my parcel is stuck in customs",
        "how long does customs inspection take",
        "what does held by customs mean",
    ),
    facts=("customs-own-use", "customs-abandon", "express-declare-14d"),
    scams=True,
)

"""退回途中 - on its way back to the sender."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="returning",
    title=Text("正在退回", "On its way back"),
    phase="return",
    means=Text(
        "包裹正在退给寄件人。刚开始退，有时还能改回派送；已经走远，就准备退款或重发。",
        "The parcel is going back to the sender. Early on it can sometimes be turned round; later, prepare for a refund or resending.",
    ),
    confused_with=(
        (
            "returned",
            Text(
                "寄件人已经签收退件的，直接谈退款。",
                "If the sender already signed for it, talk about the refund.",
            ),
        ),
        (
            "intercepted",
            Text(
                "卖家主动拦截也会显示退回，先问卖家。",
                "A recall by the seller shows as a return too; ask the seller first.",
            ),
        ),
        (
            "customs_refused",
            Text(
                "海关决定的退运，改不回派送，要看书面决定。",
                "A return ordered by customs cannot be turned round; read the written decision.",
            ),
        ),
    ),
    who_acts=Text(
        "寄件人（网购就是卖家）才能让它掉头；买家先把退款申请留在平台。",
        "Only the sender (for an order, the seller) can turn it round; the buyer puts the refund request on record.",
    ),
    wait=Wait(
        says=Text(
            "看到退回，当天就处理。{wait.check}后看退件有没有动；{wait.act}没有新记录就按停滞催，{wait.escalate}还没退到就请平台介入。跨境退运要久得多。",
            "Act the day you see it. Check the return after {wait.check}, chase it as stalled after {wait.act}, ask the platform after {wait.escalate}. Returns across a border take far longer.",
        ),
        check=Hours(48),
        act=Hours(120),
        escalate=Hours(168),
    ),
    steps=(
        Step(
            id="ask-why-going-back",
            does=Text(
                "不该退的，马上问客服：为什么退、谁决定的、走到哪了。",
                "If it should not go back: ask the carrier at once why, who decided and where it is.",
            ),
            channel="carrier-chat",
            how=Text(
                "原因不对，就写明事实并要求暂停退回，同时要工单号。",
                "If the reason is wrong, state the facts, ask them to stop the return and get a ticket number.",
            ),
        ),
        Step(
            id="hold-return-at-depot",
            does=Text(
                "不该退的，请派件网点先别发车，等寄件人的指令。",
                "If it should not go back: ask the delivery depot to hold it for the sender's instruction.",
            ),
            channel="branch",
            how=Text(
                "网点可能要看到寄件人的指令才放行。所以一边打网点的电话，一边请寄件人在后台操作。",
                "The depot may wait for the sender's instruction, so call it and have the sender act at the same time.",
            ),
        ),
        "redirect-by-seller",
        "redirect-by-sender",
        "redirect-yourself",
        Step(
            id="apply-before-return-arrives",
            does=Text(
                "先在订单里留下退款申请，不等退件到了再说。",
                "Put the refund request into the order now, not once it is back.",
            ),
            channel="platform",
            how=Text(
                "退件路上平台的时限照样在走。写明“快递正在退回，本人没有收到”。",
                "The platform's clock runs while it travels. State “being returned, not received by me”.",
            ),
            only_if=(Is("role", ("buyer",)),),
            facts=("delivery-time-sign", "not-received-terminate"),
            letter="seller-refund",
        ),
        Step(
            id="watch-border-clock",
            does=Text(
                "跨境退运很慢，盯住平台争议的截止日。",
                "A return across a border is slow; watch the platform's dispute deadline.",
            ),
            channel="platform",
            how=Text(
                "退运的轨迹可能会断。争议期比退件先到，别等。以你订单页上的日期为准。",
                "Its tracking may break off, and the dispute period may end before it arrives. Go by the date in your order.",
            ),
            only_if=(Is("role", ("buyer",)), Is("route", ("inbound",))),
        ),
        "ask-foreign-sender",
        Step(
            id="prepare-to-take-back",
            does=Text(
                "问清退件的新单号、费用和到达时间，准备查验。",
                "Ask for the return's number, cost and date; be ready to inspect it.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。退件也是一件快件，丢了坏了同样可以追究。不是你要求退的，费用先问依据。",
                "Call in office hours; say 转人工 to the bot to get a person. A return is a shipment too: you can claim for loss and damage. If you did not order the return, ask for the grounds of any fee.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            when="next",
        ),
        "watch-updates",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】显示退回，我还要这件。请告诉我退回原因和现在的位置，先在【最后地点】停住；要寄件人申请才能继续派送的，请告诉我怎么申请。",
            "Hello, parcel 【number】 is going back and I still want it. Why, and where is it now? Please hold it at 【last place】; if the sender has to ask for that, please tell me how.",
        ),
        chat=Text(
            "单号【单号】正在退回。请暂停退回，说明原因和决定人，并给工单号。",
            "Parcel 【number】 is being returned. Please stop it, and give me the reason, who decided it, and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的快递正在退回。我还要，请马上在后台改回派送；改不了，请确认退款【货款】或重发，【日期】前回复。",
            "Hello, order 【order】 is being returned. I still want it: please turn it round in your system; if you cannot, confirm a refund of 【price】 or a resend by 【date】.",
        ),
    ),
    evidence=("keep-trace", "keep-return-trace", "keep-order", "keep-agreement", "keep-talks"),
    never=(
        Text(
            "不要以为退回途中就不用管；退件也会停、会丢。",
            "Do not assume that a return needs no watching; returns get stuck and lost too.",
        ),
        "never-wait-forever",
        "never-confirm",
        "never-private-pay",
    ),
    harms=("going-back",),
    examples=(
        "快件正在退回寄件人途中",
        "退件已发往【甲市转运中心】",
        "因多次派送未果，原址退回",
        "Return to sender in progress",
        "Undeliverable, parcel is being returned to the shipper",
    ),
    asked=(
        "快递被退回途中还能要回来吗",
        "包裹被退回原寄件国怎么办",
        "国际包裹退运需要多久",
        "快递无缘无故被退回怎么办",
    ),
    asked_en=(
        "why is my parcel going back",
        "stop a return to sender",
        "returning to the country of origin",
    ),
    facts=(
        "sender-redirect-829",
        "undeliverable-return",
        "mail-undeliverable-pl33",
        "risk-before-delivery",
    ),
)

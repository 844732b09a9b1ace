"""应缴税款 - duty or tax has to be paid before release or delivery."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="customs_duty_due",
    title=Text("应缴关税或税款", "Duty or tax due"),
    phase="customs",
    means=Text(
        "包裹要先缴税，才会放行或派送。先分清是不是真的，再看该缴多少。",
        "Tax has to be paid before release or delivery. First find out whether the demand is real, then how much is due.",
    ),
    confused_with=(
        (
            "payment_due",
            Text(
                "到付运费、代收货款是付给快递或卖家的，不是税。",
                "A shipping fee or price collected on delivery goes to the carrier or the seller; it is not tax.",
            ),
        ),
        (
            "customs_docs",
            Text(
                "还没定税，先要材料的，属于补资料。",
                "If papers are asked for before any tax is set, it is a document request.",
            ),
        ),
        (
            "scam_suspect",
            Text(
                "短信给链接、给个人账户的“补缴关税”，是诈骗。",
                "A message with a link or a private account for “unpaid duty” is a scam.",
            ),
        ),
    ),
    who_acts=Text(
        "进境物品的税由收件人承担；卖家承诺包税的，可以要卖家履行。",
        "Tax on inbound items is for the recipient to pay; a seller who promised “tax included” can be held to it.",
    ),
    wait=Wait(
        says=Text(
            "不用等，当天先核实。核实无误，{wait.act}内缴清最稳；缴完过{wait.escalate}还不动就去问。截止日以税单为准。",
            "Do not wait; verify the same day. If it is real, paying within {wait.act} is safest; if nothing moves {wait.escalate} later, ask. The bill gives the deadline.",
        ),
        check=Hours(0),
        act=Hours(48),
        escalate=Hours(120),
    ),
    steps=(
        "verify-notice",
        Step(
            id="check-tax-bill",
            does=Text(
                "核对税单：税单号、品名、数量、价值、收件人。",
                "Check the bill: its number, goods, quantity, value, recipient.",
            ),
            channel="self",
            how=Text(
                "税款在规定数额以内是免征的。税额不对，先看价值和数量有没有报错；仍有异议，先缴税，再申请复议。",
                "Tax up to a set amount is waived. If the sum looks wrong, see whether value and quantity were declared correctly; to dispute it, pay first, then apply for review.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=(
                "tariff-taxpayer-recipient",
                "tariff-personal-simple",
                "customs-50-yuan",
                "customs-tax-dispute-64",
            ),
        ),
        Step(
            id="ask-tax-basis",
            does=Text(
                "问承运商：按哪种方式申报，税和手续费各多少。",
                "Ask the carrier how it was declared, and for the tax and the handling fee separately.",
            ),
            channel="customs-broker",
            how=Text(
                "个人邮递物品、跨境电商和普通货物是三套算法。代办手续费不是税，要单独看依据。",
                "Personal items, cross-border e-commerce and ordinary cargo are taxed in three different ways. A handling fee is not tax and needs its own grounds.",
            ),
            facts=("customs-personal-limit", "customs-over-limit", "cbec-limits"),
        ),
        Step(
            id="pay-officially",
            does=Text(
                "只在官方 App 或税单上的官方渠道缴，留凭证。",
                "Pay only in the official app or the official channel on the bill.",
            ),
            channel="carrier-app",
            how=Text(
                "缴完把凭证发给承运商，请它确认已经入账、什么时候放行。",
                "Send the receipt to the carrier, and have it confirm that it got it and when the parcel will be released.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="hold-seller-to-tax",
            does=Text(
                "卖家写过“包税”的，截图请卖家承担或退你。",
                "Send the seller the screenshot and ask them to pay, if they promised “tax included”.",
            ),
            channel="seller",
            how=Text(
                "商品页面和聊天里的承诺都算。可以先缴再向卖家要，免得拖到退运。",
                "A promise on the page or in the chat counts. You may pay first and claim it back, so that the parcel is not returned meanwhile.",
            ),
            only_if=(Is("role", ("buyer",)), Is("seller_asked", ("", "no"))),
        ),
        Step(
            id="ask-duty-outbound",
            does=Text(
                "问清目的国的税由谁付。",
                "Find out who pays the tax at the destination.",
            ),
            channel="customs-broker",
            how=Text(
                "看寄件时选的是收件人付税还是寄件人付税。收件人不付，退回和弃件的费用可能算给你。",
                "See who was chosen to pay when it was sent. If the recipient does not pay, return or disposal may be charged to you.",
            ),
            only_if=(Is("role", ("sender", "seller")), Is("route", ("outbound",))),
        ),
        Step(
            id="weigh-not-paying",
            does=Text(
                "不想缴，先问清退运、放弃的期限和费用。",
                "Before you decide not to pay, ask about return, abandonment and what each costs.",
            ),
            channel="customs-broker",
            how=Text(
                "不办手续的进境邮递物品，过了期限会由海关处理。先和卖家谈好退款，再决定。",
                "Customs disposes of inbound items that are not cleared in time. Agree on a refund with the seller before you decide.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            when="later",
            facts=("customs-abandon",),
        ),
        "ask-customs",
    ),
    words=Words(
        call=Text(
            "（打官方电话）你好，我要核实一件事。单号【单号】提示要缴税。请报税单号、品名、申报价值和税额，说明官方缴款渠道和截止日。",
            "(On the official number) Hello, I need to check something. Parcel 【number】 asks for tax. Please tell me the bill number, the goods, the declared value, the amount, the official way to pay and the deadline.",
        ),
        chat=Text(
            "单号【单号】，请发税单，并分开列明税款和手续费。缴款渠道和截止日也请写明。",
            "Parcel 【number】: please send the bill with tax and handling fee listed separately, the way to pay and the deadline.",
        ),
        seller=Text(
            "你好，订单【订单号】被要求缴税【金额】。商品页写明【承诺】。请你承担或补给我，【日期】前回复。",
            "Hello, I was charged tax of 【amount】 for order 【order】. Your page says 【promise】. Please pay it or refund me; reply by 【date】.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-tax-receipt",
        "keep-customs-notice",
        "keep-order",
        "keep-value",
        "keep-talks",
    ),
    never=("never-link", "never-code", "never-cash-fee", "never-false-value"),
    harms=("charged",),
    yours=True,
    examples=(
        "您的国际包裹需缴纳进口税，缴税后继续清关",
        "快件待缴税款，请登录官方 App 查看税单",
        "税金未付，货物暂存海关监管仓",
        "Import duty unpaid, shipment held until payment",
        "Duties and taxes are due before delivery",
    ),
    asked=(
        "海关未交税多久退回来啊怎么查",
        "收到短信说要补缴关税是真的吗",
        "国际快递要交多少税",
        "个人包裹多少钱以内不用交税",
    ),
    asked_en=(
        "do I have to pay import tax on my parcel",
        "text message says I owe customs duty, is it real",
        "how much duty for a parcel to China",
    ),
    facts=(
        "promise-binds-crr12",
        "tariff-taxpayer-recipient",
        "tariff-personal-simple",
        "customs-50-yuan",
        "customs-personal-limit",
        "customs-over-limit",
        "customs-commercial",
        "cbec-limits",
        "tariff-lost-before-release",
        "customs-tax-dispute-64",
    ),
    scams=True,
)

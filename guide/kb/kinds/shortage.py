"""短少 - something is missing: a piece of a shipment, or part of the contents."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="shortage",
    title=Text("少件、空包或没到齐", "Something is missing"),
    phase="any",
    means=Text(
        "一个单号寄了几件没到齐，或者箱子到了、里面少了、空了、装错了。重量和封口最能说明问题。",
        "A piece of a shipment is missing, or the box came with contents short, empty or wrong. The weight and the seal are the best clues.",
    ),
    confused_with=(
        (
            "s_in_transit",
            Text(
                "一个订单分几个包裹发，其余的可能还在路上。",
                "One order may travel in several parcels; the rest may still be on its way.",
            ),
        ),
        (
            "damaged",
            Text(
                "东西在、只是坏了，按破损处理。",
                "If it is there but broken, it is damage.",
            ),
        ),
        (
            "delivered_not_received",
            Text(
                "整件都没拿到的，按“没收到”处理。",
                "If you have nothing at all, treat it as not received.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人当场称重取证；买家找卖家补发或退款，寄件人向快递公司索赔。",
        "The recipient weighs it and secures the evidence; a buyer goes to the seller, a sender claims from the carrier.",
    ),
    wait=Wait(
        says=Text(
            "不能等。发现后{wait.act}内称重、拍照、报给卖家和快递公司；过了{wait.escalate}，少在哪一环就很难说清。分开发的，先看其余单号。",
            "Do not wait. Weigh, photograph and report within {wait.act}; after {wait.escalate} it is hard to say where it went missing. If it was sent in parts, look at the other numbers first.",
        ),
        check=Hours(0),
        act=Hours(2),
        escalate=Hours(48),
    ),
    steps=(
        Step(
            id="weigh-and-film",
            does=Text(
                "先称重、拍封口和胶带，再拆；已经拆了就停手拍。",
                "Weigh it and photograph the seal and tape first; if it is already open, stop there.",
            ),
            channel="self",
            how=Text(
                "称出来的数和面单上的重量放在一起拍。箱子、填充物全部留下。东西不在你手里，就请拿着的人称重、拍照发给你。",
                "Show the scale next to the weight on the label. Keep the box and filling. If somebody else has it, ask them to weigh and photograph it for you.",
            ),
        ),
        Step(
            id="count-pieces",
            does=Text(
                "对照订单和子单号，数清到了几件、差哪一件。",
                "Compare with the order and its parts: how many came, which is missing?",
            ),
            channel="carrier-app",
            how=Text(
                "一票多件的，每个子单号单独查。卖家分开发货的，先问清发了几个包裹。",
                "Look up each part's number on its own. If the seller shipped in parts, ask how many.",
            ),
        ),
        Step(
            id="sign-for-what-came",
            does=Text(
                "还没签收的，只签到了的，写明缺几件。",
                "Sign only for what came, and write down what is missing, if you have not signed yet.",
            ),
            channel="courier",
            how=Text(
                "请快递员也签个名或发短信确认。没有当场写的，当天补一条文字说明。",
                "Have the courier sign or confirm by text. If it was not written down then, send a message the same day.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
            facts=("deliver-to-address", "inspect-objection-831"),
        ),
        Step(
            id="report-shortage-today",
            does=Text(
                "当天在在线客服报少件，请它查各站的重量记录。",
                "Report it in the chat the same day and ask for the weight at each stop.",
            ),
            channel="carrier-chat",
            how=Text(
                "揽收和中转都称过重，哪一站变轻了就少在哪一环。要工单号和答复日期。",
                "It is weighed at pickup and on the way: where it got lighter, it went missing. Ask for a ticket number and a date.",
            ),
            letter="shortage",
        ),
        Step(
            id="keep-order-open",
            does=Text(
                "整单先不确认收货，等到齐。",
                "Do not confirm the order while a part is missing.",
            ),
            channel="platform",
            how=Text(
                "确认是对整单的。请卖家写明缺的那件哪天到，再看自动确认的日期。",
                "Confirming covers all of it. Have the seller name the day for the rest, and watch the auto-confirmation date.",
            ),
            only_if=(Is("role", ("buyer",)), Is("received", ("partly",))),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】少了【少了什么】，面单重量【重量】，实称【重量】。请登记短少、查各站重量，给我工单号。",
            "Hello, parcel 【number】 arrived without 【what is missing】. Label weight 【weight】, actual 【weight】. Please record it, check the weights and give me a ticket number.",
        ),
        chat=Text(
            "单号【单号】内件短少：应有【数量】，实收【数量】。请提供各环节重量记录、处理结果和答复日期。",
            "Parcel 【number】 is short: 【quantity】 due, 【quantity】 received. Please give me the weights at each stop, a result and a date.",
        ),
        seller=Text(
            "你好，订单【订单号】少了【少了什么】。请【日期】前补发或退【货款】；说已发足，请给发货重量。",
            "Hello, order 【order】 lacks 【what is missing】. Please send it or refund 【price】 by 【date】; if you say it was complete, show me the shipping weight.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-weight",
        "keep-unboxing",
        "keep-outer-box",
        "keep-order",
        "keep-value",
        "keep-insurance",
        "keep-talks",
    ),
    never=(
        "never-throw-packing",
        "never-confirm",
        Text(
            "不要用、也不要转送装错的东西。",
            "Do not use or give away an item sent by mistake.",
        ),
        "never-sign-away",
    ),
    harms=("short",),
    yours=True,
    examples=(
        "一票多件未到齐，等待其余子件",
        "部分签收，缺件已登记查找",
        "箱子到了，里面少了两样",
        "收到的是空包裹，胶带像是重新封过",
        "Partial delivery: one of the pieces is missing",
        "The box arrived but some items were not inside",
    ),
    asked=(
        "收到空包裹怎么办",
        "拼多多发空包裹可以要求几倍赔偿",
        "快递少件了找谁赔",
        "一票多件少了一件怎么办",
    ),
    asked_en=(
        "the box was empty",
        "items missing from my parcel",
        "received the wrong item or too few",
    ),
    facts=(
        "comp-insured-vs-uninsured",
        "inspect-objection-831",
        "platform-evidence",
        "notify-2-years-621",
        "fraud-3x",
        "intl-air-notice",
    ),
)

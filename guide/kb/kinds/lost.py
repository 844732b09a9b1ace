"""丢失 - the carrier admits the loss, or it has to be assumed."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="lost",
    title=Text("丢失或疑似丢失", "Lost, or probably lost"),
    phase="any",
    means=Text(
        "快递公司承认丢了，或者超过很久还查不到实物。不再是等，而是要结论、要赔偿。",
        "The carrier admits the loss, or the parcel cannot be found long past its time. Waiting is over: get a conclusion and start the claim.",
    ),
    confused_with=(
        (
            "stalled",
            Text(
                "只是几天没有更新，还在停滞阶段，先催件。",
                "A few days without updates is a delay, not a loss; chase it first.",
            ),
        ),
        (
            "label_problem",
            Text(
                "面单掉了、正在比对的，实物可能还在。",
                "If the label came off and it is being matched, the parcel may still be there.",
            ),
        ),
        (
            "investigating",
            Text(
                "“查件中”“理赔中”还没有结论，盯住答复日期。",
                "“Under investigation” has no conclusion yet; watch the date of the answer.",
            ),
        ),
    ),
    who_acts=Text(
        "买家找卖家退款或补发；寄件人向快递公司索赔。",
        "A buyer goes to the seller for refund or replacement; a sender claims from the carrier.",
    ),
    wait=Wait(
        says=Text(
            "快递公司承认丢失的，马上办。没有承认的，超过承诺时间{wait.check}就要说法；{wait.act}没有下落就按丢失索赔，{wait.escalate}没有答复就申诉或起诉。",
            "If the loss is admitted, act now. If not: ask for an explanation {wait.check} past the promised time, claim as lost after {wait.act}, appeal or sue after {wait.escalate} without an answer.",
        ),
        check=Hours(72),
        act=Hours(168),
        escalate=Hours(240),
    ),
    steps=(
        Step(
            id="demand-conclusion",
            does=Text(
                "要一份书面结论：丢失、查无，还是在找。",
                "Ask for a conclusion in writing: lost, not found, or still searching.",
            ),
            channel="carrier-chat",
            how=Text(
                "要日期和工单号。“还在找”也要有一个截止的日子，到那天没有，就请它承认丢失。",
                "Get the date and a ticket number. “Still searching” needs an end date, too; on that day ask them to admit the loss.",
            ),
        ),
        Step(
            id="compare-promised-time",
            does=Text(
                "对照承诺时间，看是否到了可视为丢失的时候。",
                "Compare with the promised time: is it late enough to count as lost?",
            ),
            channel="self",
            how=Text(
                "推荐性国家标准里有“彻底延误”的说法，同城和异地不同。它不是强制的，但可以写进投诉和申诉。",
                "A recommended national standard treats a parcel as lost after a “total delay”, shorter within a city than between cities. It is not binding, but you can cite it in a complaint or an appeal.",
            ),
            only_if=(Is("service", ("", "express", "post")), Is("route", ("", "domestic"))),
            facts=("gb-total-delay", "gb-appeal-basis"),
        ),
        "ask-foreign-sender",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】，从【最后更新日】起没有新记录。请查实物，给我书面结论：是否丢失，赔偿找哪个部门，需要什么材料，哪天答复。",
            "Hello, parcel 【number】 has had no record since 【last update】. Please look for it and give me a conclusion in writing: is it lost, who handles the claim, what do you need, when will you answer?",
        ),
        chat=Text(
            "单号【单号】疑似丢失，内件【品名】，价值【货款】。请书面确认是否丢失，告知理赔入口、材料和答复日期。",
            "Parcel 【number】 seems to be lost; contents 【goods】, value 【price】. Please confirm the loss in writing and tell me where to claim, what you need and when you will answer.",
        ),
        seller=Text(
            "你好，订单【订单号】快递公司查不到实物。货没有交到我手里，请在【日期】前退款【货款】或补发，快递那边请你自行索赔。",
            "Hello, the carrier cannot find order 【order】. It was not delivered to me: please refund 【price】 or replace it by 【date】, and settle with the carrier yourself.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-value",
        "keep-order",
        "keep-posting",
        "keep-insurance",
        "keep-goods-photo",
        "keep-carrier-statement",
        "keep-talks",
    ),
    never=(
        "never-sign-away",
        "never-stranger-claim",
        "never-confirm",
        "never-false-value",
        Text(
            "不要因为一句“只赔几倍运费”就放弃。",
            "Do not give up because somebody says “a few times the shipping fee, no more”.",
        ),
    ),
    harms=("missing",),
    examples=(
        "快件遗失，已转理赔处理",
        "经核实快件丢失，请联系客服办理赔偿",
        "多方查找无果，按丢失件处理",
        "Parcel declared lost after investigation",
        "The shipment cannot be located and is presumed lost",
    ),
    asked=(
        "快递丢了是按照原价赔偿还是保价赔偿",
        "韵达丢件赔付标准",
        "快递不保价丢了怎么赔",
        "保价是干嘛的 是否保价是什么意思",
        "快递公司只赔几倍运费合理吗",
        "没保价丢了只赔几倍运费吗",
        "退货快递公司把快递丢了该怎么处理赔付几倍",
        "闲鱼丢件谁赔",
    ),
    asked_en=(
        "my package is lost, who pays",
        "how much compensation for a lost parcel in China",
        "lost without insurance",
        "how to file a claim for a lost parcel",
    ),
    facts=(
        "comp-insured-vs-uninsured",
        "comp-express-civil-law-pl",
        "carrier-strict-liability",
        "comp-amount-market-price",
        "format-clause-notice",
        "format-clause-void",
        "exemption-gross-negligence",
        "clickwrap-not-enough",
        "case-sh-no1-insured-clause",
        "risk-before-delivery",
        "risk-first-carrier-607",
        "pl47-insured",
        "pl47-uninsured",
        "pl47-no-limit",
        "payment-records-3y",
        "limitation-3y",
    ),
    scams=True,
)

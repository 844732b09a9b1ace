"""面单破损或脱落 - the label is unreadable and the parcel has to be matched by hand."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="label_problem",
    title=Text("面单破损、脱落或无法识别", "Label lost or unreadable"),
    phase="transit",
    means=Text(
        "面单掉了、磨花了或条码重复，机器认不出是谁的，要人工比对。常说的“无主件”，法律上叫无着快件。",
        "The label fell off or wore away, or its code is a duplicate, so the parcel is matched by hand. What people call ownerless is, in law, an undeliverable parcel.",
    ),
    confused_with=(
        (
            "lost",
            Text(
                "认不出不等于丢了，实物可能还在分拨中心。",
                "Unidentified is not lost: the parcel may still be in the hub.",
            ),
        ),
        (
            "stalled",
            Text(
                "长时间不更新而没有说面单的事，先按停滞处理。",
                "If it only stopped updating and nothing is said about the label, treat it as stalled.",
            ),
        ),
        (
            "damaged",
            Text(
                "外箱也破了的，同时按破损留证据。",
                "If the box is broken too, keep the evidence as for damage.",
            ),
        ),
    ),
    who_acts=Text(
        "快递公司去比对；收件人和寄件人提供认得出来的特征。",
        "The carrier matches it; the recipient and the sender say what makes it recognisable.",
    ),
    wait=Wait(
        says=Text(
            "看到面单异常，{wait.check}内就登记；{wait.act}没有比对结果就追问；{wait.escalate}还没有找到，就准备索赔。登记越早越容易找回。",
            "Register it within {wait.check}; ask again after {wait.act} without a result; prepare a claim after {wait.escalate}. The earlier it is registered, the easier it is to find.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(168),
    ),
    steps=(
        Step(
            id="describe-parcel",
            does=Text(
                "在线登记无着快件，把包裹的样子写具体。",
                "Register it as unidentified in the chat, and describe the parcel exactly.",
            ),
            channel="carrier-chat",
            how=Text(
                "写大小、重量、箱子颜色、胶带、内件品牌和序列号、里面有没有小票。附照片，要一个工单号。",
                "Size, weight, colour of the box, tape, brand and serial number inside, any slip of paper. Attach photos and ask for a ticket number.",
            ),
            facts=("undeliverable-no-early-disposal",),
            letter="chaser",
        ),
        Step(
            id="ask-hub-match",
            does=Text(
                "请最后扫描的分拨中心比对，问哪天有结果。",
                "Ask the hub of the last scan to match it, and on which day they will know.",
            ),
            channel="hotline",
            how=Text(
                "上班时间打；遇机器人说“转人工”。报最后一条扫描的地点和时间。只说“帮我找找”，没有人知道从哪里找起。",
                "Call in office hours; say 转人工 to the bot to get a person. Give the place and time of the last scan. If you only say “please look for it”, nobody knows where to begin.",
            ),
        ),
        Step(
            id="send-posting-photos",
            does=Text(
                "把底单、打包照片和内件照片一起交给客服。",
                "Send the carrier the shipping receipt and photos of the packing and contents.",
            ),
            channel="carrier-chat",
            how=Text(
                "寄件人手里的东西最有用：重量、打包的样子、内件序列号。请客服补打面单后告诉你。",
                "What the sender has helps: the weight, what the packing looks like, serial numbers. Have the carrier tell you when it is relabelled.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】面单破损，最后扫描是【最后更新日】在【最后地点】。箱子【大小颜色】，内件【品名品牌】。请登记无着快件比对，给我工单号和出结果的日期。",
            "Hello, the label of 【number】 is damaged; last scan at 【last place】, 【last update】. Box 【size, colour】, contents 【goods, brand】. Please register it for matching and give me a ticket number and the date of the result.",
        ),
        chat=Text(
            "单号【单号】，面单无法识别。特征：【外箱】【重量】【内件】【序列号】。请告诉我照片发到哪里，并转最后扫描的分拨中心比对，回复工单号。",
            "Parcel 【number】, label unreadable. Features: 【box】【weight】【contents】【serial】. Please tell me where to send photos, pass this to the hub of the last scan and reply with a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】面单破损，正在人工比对。请把底单、重量和打包照片交给快递公司，并告诉我补发或退款的安排。",
            "Hello, the label of order 【order】 is damaged and the parcel is being matched. Please give the carrier the receipt, weight and packing photos, and tell me about replacement or refund.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-goods-photo",
        "keep-posting",
        "keep-value",
        "keep-parties",
        "keep-talks",
    ),
    never=(
        Text(
            "不要只说“帮我找找”，不给认得出来的特征。",
            "Do not just ask them to look for it without saying what it looks like.",
        ),
        "never-many-tickets",
        "never-public-number",
        "never-stranger-claim",
    ),
    harms=("late", "missing"),
    lost_after=Hours(336),
    examples=(
        "面单破损，条码无法扫描，已转人工识别",
        "快件面单脱落，登记为无着件待认领",
        "标签模糊，分拣机拒识，等待补打面单",
        "Shipping label detached, parcel under manual identification",
        "Barcode unreadable, relabelling in progress",
    ),
    asked=("面单掉了还能找到吗", "快递遗失件处理规则是", "快递变成无主件怎么办"),
    facts=("undeliverable-no-early-disposal", "undeliverable-return", "comp-insured-vs-uninsured"),
    asked_en=(
        "the label fell off my parcel",
        "label damaged or unreadable",
        "parcel without a label, can it be found",
    ),
)

"""破损 - the parcel or its contents arrived damaged, or were recorded as damaged."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="damaged",
    title=Text("破损", "Damaged"),
    phase="any",
    means=Text(
        "外箱或内件坏了，或者轨迹登记了破损。先留下证据，后面才说得清。",
        "The box or its contents are broken, or the tracking says damaged. What counts is evidence taken at once.",
    ),
    confused_with=(
        (
            "shortage",
            Text(
                "东西没坏，只是少了，按短少处理。",
                "Nothing broken but something missing: that is a shortage.",
            ),
        ),
        (
            "label_problem",
            Text(
                "只有面单破了、箱子完好，是识别的问题。",
                "Only the label is torn and the box is sound: that is a label problem.",
            ),
        ),
        (
            "destroyed_abandoned",
            Text(
                "整件被销毁或按弃件处理的，是另一类。",
                "If the whole parcel was destroyed or disposed of, it is another kind.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人当场取证；买家找卖家退换，寄件人向快递公司索赔。",
        "The recipient secures the evidence on the spot; a buyer goes to the seller, a sender claims from the carrier.",
    ),
    wait=Wait(
        says=Text(
            "不能等。发现后{wait.act}内拍完照、报给卖家和快递公司最稳；拖过{wait.escalate}，破损是谁造成的就很难说清。",
            "Do not wait. Photos and reports to the seller and the carrier within {wait.act} are safest; after {wait.escalate} it is hard to say who caused it.",
        ),
        check=Hours(0),
        act=Hours(2),
        escalate=Hours(48),
    ),
    steps=(
        Step(
            id="photo-before-anything",
            does=Text(
                "先拍照，再动手：外箱六面、面单、胶带、受损处。",
                "Take photos first: all sides, the label, the tape, the damage. Only then touch it.",
            ),
            channel="self",
            how=Text(
                "开箱全程录像不停机，面单要入镜。生鲜连温度和重量一起拍。东西在对方手里的，请对方照做、发给你。",
                "Film the opening without a cut, with the label in view. For fresh goods, show the temperature and the weight too. If somebody else has it, ask them to do so and send it to you.",
            ),
        ),
        Step(
            id="inspect-or-refuse",
            does=Text(
                "还没签收的，当面查看内件，坏了可以拒收。",
                "Open it with the courier present if you have not signed; you may refuse damaged goods.",
            ),
            channel="courier",
            how=Text(
                "外包装明显破损或内件易碎的，快递员应当告诉你可以查看或拒收。拒收理由写“破损”。",
                "If the damage is visible or the contents are fragile, the courier has to tell you that you may look inside or refuse it. Give “damaged” as the reason.",
            ),
            only_if=(
                Is("role", ("", "buyer", "recipient")),
                Is("received", ("", "no", "partly")),
            ),
            facts=("inspect-visible-damage", "deliver-to-address"),
        ),
        Step(
            id="get-damage-record",
            does=Text(
                "请快递员当场写破损记录，双方确认。",
                "Have the courier write a damage record on the spot.",
            ),
            channel="courier",
            how=Text(
                "人已经走了，就在电话或短信里说清破损，请他回复确认，截图保存。",
                "If the courier has left, describe it by phone or text, ask for a reply and keep it.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="keep-all-packing",
            does=Text(
                "箱子、缓冲物和坏掉的东西都留着，等查验。",
                "Keep the box, the padding and the broken goods for inspection.",
            ),
            channel="self",
            how=Text(
                "会变质的，先拍够照片，问清卖家或快递公司怎么处理，再扔。",
                "If it spoils, take enough photos, and ask the seller or carrier before you throw it away.",
            ),
        ),
        Step(
            id="report-damage-today",
            does=Text(
                "当天在在线客服报破损，要一个工单号。",
                "Report the damage in the carrier's chat the same day; get a ticket number.",
            ),
            channel="carrier-chat",
            how=Text(
                "没有及时说，会先当作送到时是好的。以后有证据可以推翻，但要费力得多。",
                "If you do not object in time, that counts as first evidence that it arrived in good order. You can still rebut it, but with far more effort.",
            ),
            facts=("inspect-objection-831",),
        ),
        Step(
            id="split-good-and-bad",
            does=Text(
                "先列清好的、坏的各多少，再谈怎么办。",
                "First list what is sound and what is not, then discuss what to do.",
            ),
            channel="self",
            how=Text(
                "每一件单独拍照、写上编号。索赔按坏的部分算，好的不要混进去。",
                "Photograph and number each item. The claim covers only what is broken; leave the sound items out.",
            ),
            only_if=(Is("received", ("partly",)),),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】，外箱【部位】破损，内件【情况】。请登记破损，给我工单号，并安排查验；查验之前，箱子和内件我不动。",
            "Hello, parcel 【number】 came with the box broken at 【place】 and the contents 【condition】. Please record it, give me a ticket number and arrange an inspection; until then I will leave everything as it is.",
        ),
        chat=Text(
            "单号【单号】破损：【描述】。请登记，并告知照片发到哪里、理赔所需材料和答复日期。",
            "Parcel 【number】 arrived damaged: 【description】. Please record it and tell me where to send photos, what the claim needs and when you will answer.",
        ),
        seller=Text(
            "你好，订单【订单号】的东西【描述】。我要求【退货／换货／补偿】。请告诉我照片发到哪里，【日期】前答复。",
            "Hello, order 【order】 arrived 【description】. I ask for 【return / replacement / compensation】. Please tell me where to send photos and answer by 【date】.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-unboxing",
        "keep-outer-box",
        "keep-goods-photo",
        "keep-value",
        "keep-insurance",
        "keep-talks",
    ),
    never=(
        "never-throw-packing",
        "never-confirm",
        "never-sign-away",
        Text(
            "不要没拍照就拆，也不要先修好再报。",
            "Do not open it without taking photos, and do not repair it before reporting it.",
        ),
    ),
    harms=("damaged",),
    yours=True,
    examples=(
        "快件外包装破损，已登记，等待确认后派送",
        "内件损坏，已通知寄件方处理",
        "收到的箱子被压扁，里面碎了",
        "Package damaged in transit, contents under inspection",
        "Damage reported, delivery on hold",
    ),
    asked=(
        "快递破损理赔标准",
        "顺丰物品损坏未保价如何赔偿",
        "签收快递时发现商品破损",
        "快递收到破损怎么办",
        "签收后发现坏了还能赔吗",
        "水果坏了怎么办",
        "生鲜快递延误坏了怎么赔",
    ),
    asked_en=(
        "my parcel arrived broken, who pays",
        "how to claim for a damaged package",
        "damaged but I already signed for it",
    ),
    facts=(
        "inspect-visible-damage",
        "inspect-objection-831",
        "comp-insured-vs-uninsured",
        "defect-return-crl24",
        "sign-not-quality-acceptance",
        "notify-2-years-621",
    ),
)

"""承运商不运 - the carrier will not carry the parcel: size, weight, packing or goods."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="carrier_rejected",
    title=Text("超重、超尺寸或包装不合格，不运", "Not carried: size, weight or packing"),
    phase="transit",
    means=Text(
        "快递公司或站点不接这件货：太重、太大、包装不合格，或者不收这一类东西。不是收件人不要。",
        "The carrier or the pickup station will not take it: too heavy, too large, badly packed, or a class of goods it does not carry. It was not the recipient who refused.",
    ),
    confused_with=(
        (
            "refused",
            Text(
                "“拒收”写的是收件人；“站点拒收”写的是快递。",
                "“Refused” is about the recipient; “refused by the pickup station” is about the carrier.",
            ),
        ),
        (
            "security_prohibited",
            Text(
                "不是包装问题、而是东西不许寄，看“安检或禁寄”。",
                "If the goods themselves may not be sent, see “failed screening”.",
            ),
        ),
        (
            "pickup_failed",
            Text(
                "没有见到货就没取成的，是取件失败。",
                "If the courier never saw it, the pickup failed.",
            ),
        ),
    ),
    who_acts=Text(
        "寄件人改包装或换承运商；买家请卖家重发或退款。",
        "The sender repacks or changes carrier; a buyer asks the seller to resend or refund.",
    ),
    wait=Wait(
        says=Text(
            "当天问清原因和实物在哪里。{wait.act}没有安排就要工单，{wait.escalate}既不运也不退就投诉。",
            "Find out today why, and where it is. Nothing arranged within {wait.act}: get a ticket. Neither carried nor returned after {wait.escalate}: complain.",
        ),
        check=Hours(0),
        act=Hours(24),
        escalate=Hours(72),
    ),
    steps=(
        Step(
            id="ask-rejection-reason",
            does=Text(
                "问网点：哪一项不合格，差多少，实物在哪里。",
                "Ask the depot which limit it exceeds, by how much, and where it is.",
            ),
            channel="branch",
            how=Text(
                "请它发测量或称重的照片。已经收了件、中途才说不运的，问清由谁决定。",
                "Ask for a photo of the measurement. If it was accepted first and rejected later, ask who decided that.",
            ),
        ),
        Step(
            id="measure-yourself",
            does=Text(
                "自己量尺寸、称重、拍包装，和它说的对一下。",
                "Measure, weigh and photograph it yourself, and compare.",
            ),
            channel="self",
            how=Text(
                "体积大而轻的，有的公司按体积折算重量。算法看它公布的规则。",
                "Large, light parcels may be charged by volume. The rule that counts is the one the carrier publishes.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            facts=("query-by-waybill",),
        ),
        Step(
            id="repack-or-split",
            does=Text(
                "按要求重新包装，太大的拆成几件再寄。",
                "Repack as required; split what is too large.",
            ),
            channel="branch",
            how=Text(
                "易碎的加缓冲，箱子不留空。包装是寄件人的事，路上因此坏了，索赔会受影响。",
                "Pad fragile goods and leave no hollow space. Packing is up to the sender; damage caused by poor packing weakens a claim.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            facts=("packing-827",),
        ),
        Step(
            id="change-to-other-carrier",
            does=Text(
                "还是不行，拿回来，换收大件或专门货物的公司。",
                "Take it back if it is still refused, and use a carrier for bulky or special goods.",
            ),
            channel="carrier-app",
            how=Text(
                "先确认旧单取消、运费怎么退，再下新单。新单号告诉收件人。",
                "Make sure that the old order is cancelled and how the shipping fee is refunded, then order anew and pass on the new number.",
            ),
            only_if=(Is("role", ("sender", "seller")),),
            when="next",
        ),
        Step(
            id="ask-resend-other-carrier",
            does=Text(
                "请卖家重新包装或换快递重发，要新单号。",
                "Ask the seller to repack or use another carrier, and for the new number.",
            ),
            channel="seller",
            how=Text(
                "旧件退回要几天，不用等它到了再发。说好日期，到时没有揽收就退款。",
                "The parcel's way back takes days, but the seller need not wait for it before sending a new one. Agree on a date: if it has not been picked up by then, ask for a refund.",
            ),
            only_if=(Is("role", ("buyer",)), Is("seller_asked", ("", "no"))),
            facts=("risk-seller-transport-ecl20",),
        ),
        Step(
            id="demand-carry-or-return",
            does=Text(
                "收了件又不运的，要它限期继续运或退回。",
                "If it was accepted and then not carried, ask for it to be carried or returned by a date.",
            ),
            channel="carrier-chat",
            how=Text(
                "收的时候没有提出来，中途才加收费用的，问清依据。退回的运费谁出，看是谁的过失。",
                "If nothing was said at acceptance and a surcharge comes later, ask for the grounds. Who pays for the way back depends on whose fault it is.",
            ),
            facts=("carrier-time-811",),
            letter="chaser",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】说不予运输。请告诉我是重量、尺寸、包装还是品类，标准是多少，实物在哪里；能改就今天改，不能就请退回。",
            "Hello, parcel 【number】 was not accepted. Is it the weight, the size, the packing or the goods; what is the limit; where is it now? If it can be fixed, please do so today; if not, return it.",
        ),
        chat=Text(
            "单号【单号】被拒运。请回复原因、标准、测量照片、实物位置和处理办法，并给我工单号。",
            "Parcel 【number】 was rejected. Please reply with the reason, the limit, a photo of the measurement, where it is, what can be done, and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的快递不予承运。请重新包装或换快递，【日期】前发我新单号；发不了请退款。",
            "Hello, the carrier will not take order 【order】. Please repack it or change carrier and send me a new number by 【date】; if you cannot, please refund me.",
        ),
    ),
    evidence=(
        "keep-trace",
        "keep-posting",
        "keep-weight",
        Text(
            "打包后尺寸和外观的照片",
            "Photos of the packed parcel with its measurements",
        ),
        "keep-order",
        "keep-talks",
    ),
    never=(
        "never-false-value",
        Text(
            "不要为了过关少报重量、瞒报品名。",
            "Do not understate the weight or the goods to get it through.",
        ),
        "never-cash-fee",
        "never-wait-forever",
    ),
    harms=("going-back",),
    examples=(
        "超出尺寸限制，站点拒收，请联系寄件人",
        "包装不符合要求，本件无法承运",
        "快件超重，等待寄件方确认补交费用",
        "Rejected by carrier: package exceeds the size limit",
        "Insufficient packaging, shipment not accepted",
    ),
    asked=("快递显示站点拒收是什么意思", "快递超重被退回怎么办", "快递说包装不合格不给寄"),
    facts=("packing-827", "carrier-time-811", "risk-seller-transport-ecl20"),
    asked_en=(
        "parcel too heavy or too big to ship",
        "the station refused to accept my parcel",
        "returned because of the packaging",
    ),
)

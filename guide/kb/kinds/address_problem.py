"""地址或收件信息有误 - the address or the contact details on the label do not work."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="address_problem",
    title=Text("地址或收件信息有误", "Wrong or incomplete address"),
    phase="last-mile",
    means=Text(
        "快递员按面单上的地址、姓名或电话找不到收件人。包裹还在，等一个正确的地址。",
        "The courier cannot find the recipient with the address, name or phone on the label. The parcel is waiting for the right address.",
    ),
    confused_with=(
        (
            "recipient_unreachable",
            Text(
                "地址没错，只是电话没打通，就不是这一类。",
                "If the address is right and only the phone call failed, it is not this kind.",
            ),
        ),
        (
            "out_of_area",
            Text(
                "地址没错，是网点不送那里，叫“超区”。",
                "If the address is right but the depot does not serve it, it is “out of area”.",
            ),
        ),
        (
            "scam_suspect",
            Text(
                "短信里说“地址不详”又给链接的，先按诈骗防。",
                "A message that says “address incomplete” and contains a link: treat it as a scam first.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人给出正确地址，寄件人（网购就是卖家）提出更改。",
        "The recipient gives the right address; the sender (for an order, the seller) has it changed.",
    ),
    wait=Wait(
        says=Text(
            "不用等，看到就办。{wait.act}内没人回应就打网点的电话，{wait.escalate}还没有新的派送记录就要工单并投诉。",
            "Do not wait. If nobody reacts within {wait.act}, call the depot; with no new delivery record after {wait.escalate}, get a ticket and complain.",
        ),
        check=Hours(0),
        act=Hours(4),
        escalate=Hours(24),
    ),
    steps=(
        "check-label-data",
        "verify-notice",
        Step(
            id="correct-address",
            does=Text(
                "在在线客服里更正地址，要一个工单号。",
                "Correct the address in the carrier's chat and ask for a ticket number.",
            ),
            channel="carrier-chat",
            how=Text(
                "写到门牌和房号，电话写两个更稳。地址本来就没错的，请客服核实快递员到过哪里。",
                "Give it down to the house and room number, with a second phone if you can. If the address was right all along, ask them to check where the courier went.",
            ),
            letter="address-correction",
        ),
        "redirect-by-seller",
        "redirect-by-sender",
        "redirect-yourself",
        "call-branch",
        Step(
            id="give-both-addresses",
            does=Text(
                "把当地文字和英文的地址都给承运商。",
                "Give the address in the local script and in English.",
            ),
            channel="carrier-chat",
            how=Text(
                "拼音或英文的地址容易被拆错，邮编和手机号要写全，手机号带国家区号。",
                "Addresses in pinyin or English are easily split wrongly. Give the postcode, and the phone number with its country code.",
            ),
            only_if=(Is("route", ("inbound", "outbound")),),
        ),
        Step(
            id="watch-new-scan",
            does=Text(
                "改好以后，看有没有新的派送记录。",
                "After the change, look for a new delivery scan.",
            ),
            channel="carrier-app",
            how=Text(
                "改了地址却没有新记录，说明指令没到网点。报工单号再催一次，防止两个地址都去送。",
                "No new scan means the depot did not get the instruction. Chase it with the ticket number, so that it is not sent to both addresses.",
            ),
            when="next",
        ),
        Step(
            id="let-it-return",
            does=Text(
                "实在改不了，就让它退回，在订单里退款或重拍。",
                "Let it go back if it cannot be changed, and get a refund or reorder.",
            ),
            channel="platform",
            how=Text(
                "地址是卖家抄错的，来回运费由卖家承担更说得通；是自己写错的，先和卖家谈好再退。",
                "If the seller copied it wrongly, it is fair that the seller pays the shipping both ways; if you did, agree with the seller first.",
            ),
            only_if=(Is("role", ("buyer",)),),
            when="later",
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】，显示地址不详。正确地址是【地址】，电话【电话】。请核实网点收到的是什么地址，今天改派，并给我工单号。",
            "Hello, parcel 【number】 shows an incomplete address. The right one is 【address】, phone 【phone】. Please check what the depot has, redeliver today and give me a ticket number.",
        ),
        chat=Text(
            "单号【单号】，状态“地址不详”。请更正为【地址】【姓名】【电话】，安排再派，并回复工单号和派送时间。",
            "Parcel 【number】, status “incomplete address”. Please correct it to 【address】【name】【phone】, redeliver, and reply with the ticket number and the time.",
        ),
        seller=Text(
            "你好，订单【订单号】的包裹因地址不详没派成。正确地址是【地址】【电话】，请在快递后台更正并要求再派，受理截图发我。",
            "Hello, the parcel for order 【order】 could not be delivered because of an incomplete address. The right one is 【address】【phone】. Please correct it with the carrier, ask for redelivery and send me the confirmation.",
        ),
    ),
    evidence=("keep-trace", "keep-label", "keep-parties", "keep-agreement", "keep-talks"),
    never=("never-link", "never-code", "never-public-number", "never-many-tickets"),
    harms=("late", "going-back"),
    yours=True,
    examples=(
        "派送异常：收件地址不详细，缺少门牌号，等待补充",
        "快件因收件人地址错误无法派送，已登记问题件，请联系寄件人核实",
        "名址有误，查无此人，暂存营业点",
        "收件人已搬离原址，派送未成功",
        "Delivery not completed: the address has no apartment number",
        "Incorrect address, awaiting corrected details from the shipper",
    ),
    asked=(
        "快递地址填错了已发出怎么办",
        "快递收货地址错了已经发货了怎么办",
        "寄错地址怎么拒收",
        "收货地址写错了能改吗",
        "快递显示地址不详",
        "改地址需要支付额外费用吗",
    ),
    asked_en=(
        "I gave the wrong address and it has shipped",
        "how to change the address of a parcel on its way",
        "insufficient address in China, what does it mean",
    ),
    facts=("deliver-to-address", "sender-redirect-829", "undeliverable-return"),
    scams=True,
)

"""被拦截 - somebody had the parcel stopped on its way."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="intercepted",
    title=Text("被拦截或召回", "Intercepted or recalled"),
    phase="transit",
    means=Text(
        "有人叫停了运输，可能是卖家、寄件人，也可能是平台或快递公司。包裹会停下，或者掉头退回。",
        "Somebody had it stopped: the seller or sender, the platform or the carrier. It will wait or turn back.",
    ),
    confused_with=(
        (
            "refused",
            Text(
                "拒收说的是收件人不要；拦截和收件人无关。",
                "Refusal is about the recipient; an intercept is not.",
            ),
        ),
        (
            "returning",
            Text(
                "已经在退回路上的，看“正在退回”。",
                "If it is already on its way back, see “being returned”.",
            ),
        ),
        (
            "security_prohibited",
            Text(
                "安检发现可疑物品而停下的，不是寄件人拦的。",
                "If screening stopped it, it was not the sender.",
            ),
        ),
    ),
    who_acts=Text(
        "问清谁拦的。想继续要，由卖家或寄件人撤销；不要了，由卖家退款。",
        "Find out who did it. To let it go on, the seller or sender lifts the stop; otherwise the seller refunds.",
    ),
    wait=Wait(
        says=Text(
            "当天就问，越早越好撤销。{wait.act}没有说法就要工单，{wait.escalate}还停着，又没有人承认拦截，就正式投诉。",
            "Ask the same day: the earlier, the easier to lift. No answer within {wait.act}: get a ticket. Still stopped after {wait.escalate} and nobody admits it: complain formally.",
        ),
        check=Hours(0),
        act=Hours(12),
        escalate=Hours(48),
    ),
    steps=(
        Step(
            id="ask-who-intercepted",
            does=Text(
                "问快递客服：谁申请的拦截，什么理由，下一步去哪里。",
                "Ask in the carrier's chat who asked for the stop, why, and where it goes next.",
            ),
            channel="carrier-chat",
            how=Text(
                "交到收件人手里之前，叫停的权利在寄件人。快递公司自己拦的，要它说出依据。",
                "Until it is handed over, only the sender has the right to stop it. If the carrier did it on its own, ask for the grounds.",
            ),
            facts=("sender-redirect-829",),
        ),
        "redirect-by-seller",
        "redirect-by-sender",
        "redirect-yourself",
        Step(
            id="lift-mistaken-stop",
            does=Text(
                "没有人申请过拦截的，请最后的网点解除并继续派。",
                "If nobody asked for it, have the last depot lift the stop and send it on.",
            ),
            channel="branch",
            how=Text(
                "请它说清系统里记的是谁、什么时间。有人冒名改件的，要求保留记录。",
                "Ask who and when the system shows. If somebody acted in another person's name, ask them to keep the record.",
            ),
            when="next",
        ),
        Step(
            id="confirm-intercept-worked",
            does=Text(
                "自己申请的拦截，等看到退回的扫描再退款。",
                "Refund once you see it scanned on the way back, if it was stopped at your request.",
            ),
            channel="carrier-app",
            how=Text(
                "拦截不一定成功，快送到的更难拦住。费用先问清，退件单号记下来。",
                "A stop may fail, above all close to delivery. Ask about the fee first, and write down the return number.",
            ),
            only_if=(Is("role", ("seller",)),),
            facts=("sender-redirect-829",),
        ),
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】在【最后更新日】被拦截。请查谁申请的、什么理由，包裹现在在哪里；没有依据就请继续派送。",
            "Hello, parcel 【number】 was intercepted on 【last update】. Who asked for that, why, and where is it? If there are no grounds, please go on with the delivery.",
        ),
        chat=Text(
            "单号【单号】显示拦截。请回复申请人、时间、理由、当前位置和下一站，并给我工单号。",
            "Parcel 【number】 shows an intercept. Please reply with who asked for it, when, why, where it is, where it is going, and a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】在路上被拦截。是你申请的吗？还要这件货，请撤销拦截；不发了，请在【日期】前退款【货款】。",
            "Hello, order 【order】 was stopped on its way. Did you ask for that? I still want it, so please lift the stop; if not, please refund 【price】 by 【date】.",
        ),
    ),
    evidence=("keep-trace", "keep-order", "keep-agreement", "keep-return-trace", "keep-talks"),
    never=(
        Text(
            "不要私下付钱“赎件”。",
            "Do not pay anybody privately to “release” it.",
        ),
        "never-confirm",
        "never-private-pay",
        "never-code",
    ),
    harms=("going-back",),
    examples=(
        "快件已被拦截，等待寄件方指示",
        "应寄件客户要求，本件停止派送并召回",
        "拦截成功，包裹将退回发货地",
        "Shipment intercepted at the sender's request",
        "Delivery stopped: recall requested by shipper",
    ),
    asked=("快递被拦截了是什么意思", "快递拦截后多久退款", "卖家拦截快递不退款怎么办"),
    facts=("sender-redirect-829", "order-formed-49", "not-received-terminate"),
    asked_en=(
        "what does intercepted mean for a parcel",
        "the seller stopped my parcel on its way",
        "how to recall a parcel I sent",
    ),
)

"""疑似诈骗 - a message, call or demand for money under the pretext of a parcel."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="scam_suspect",
    title=Text("可疑的短信、来电或要钱", "A suspicious message, call or demand for money"),
    phase="any",
    means=Text(
        "有人借包裹的名义要你点链接、加好友、给验证码或转钱。先停下来，核实了再说。",
        "Somebody uses a parcel as a pretext to send you a link or get a contact, a code or money out of you. Stop first; verify, then act.",
    ),
    confused_with=(
        (
            "address_problem",
            Text(
                "真的地址不详，在官方 App 里看得到，不用点短信链接。",
                "A real address problem shows in the official app and needs no link in a message.",
            ),
        ),
        (
            "customs_duty_due",
            Text(
                "真的缴税有税单，走官方渠道，不转给个人。",
                "Real duty has a bill and an official way to pay, never a private account.",
            ),
        ),
        (
            "investigating",
            Text(
                "真的理赔从你自己的工单来，不从陌生来电来。",
                "A real claim comes from your own ticket, not from a stranger's call.",
            ),
        ),
    ),
    who_acts=Text(
        "你自己：先停手，再核实；已经付了钱，马上找银行和警察。",
        "You: stop, then verify. If money has gone, bank and police at once.",
    ),
    wait=Wait(
        says=Text(
            "核实可以慢慢来，对方越催越要停。已经付了钱、给了验证码，一刻也不要等。",
            "Take your time to verify: the harder they press, the more reason to stop. If you paid or gave a code, do not wait a moment.",
        ),
        check=Hours(0),
        act=Hours(0),
        escalate=Hours(0),
    ),
    steps=(
        Step(
            id="stop-and-hang-up",
            does=Text(
                "停下：不点、不回、不转钱，挂断电话。",
                "Stop: no click, no reply, no money; hang up.",
            ),
            channel="self",
            how=Text(
                "对方知道你的姓名、单号也不能说明他是真的。说“马上处理否则退回”的，正是要你来不及想。",
                "That they know your name and number proves nothing. “Now, or it goes back” is meant to keep you from thinking.",
            ),
        ),
        "verify-notice",
        Step(
            id="stop-payment",
            does=Text(
                "给了卡号、验证码或转了钱，马上打银行官方电话止付。",
                "If you gave a card number, code or money, call your bank's official number at once.",
            ),
            channel="bank",
            how=Text(
                "打卡背面的号码。说清时间、金额、对方账户，要求止付、挂失，要一个受理编号。不保证追得回，越早越有希望。",
                "Use the number on the card. Give the time, sum and payee; ask them to stop the payment and block the card, and to give you a reference. It may not work, but sooner is better.",
            ),
        ),
        Step(
            id="report-fraud-police",
            does=Text(
                "钱已经转出去，立刻打 110 报警。",
                "If money has gone, call the police on 110 right away.",
            ),
            channel="police",
            how=Text(
                "报案时给出对方的号码、链接、账户和转账凭证。和找银行同时做，不分先后。",
                "Give the phone number, link, account and receipt. Call the bank and the police one right after the other; neither can wait.",
            ),
        ),
        Step(
            id="ask-anti-fraud-line",
            does=Text(
                "拿不准真假，打反诈专线问一问。",
                "If you are not sure, ask the anti-fraud line.",
            ),
            channel="anti-fraud",
            how=Text(
                "号码是网上常见说法，先在官方渠道核对，随时可以打。它打给你的电话也要接：可能是提醒你正在被骗。要你转钱的，不是它。",
                "The number is the one commonly given online: verify it on an official channel. You may call it at any hour. If it calls you, answer: it may be warning you of a fraud. Anybody who asks for money is not the anti-fraud line.",
            ),
        ),
        Step(
            id="secure-accounts",
            does=Text(
                "点过链接或装过软件的，断网、卸载、改密码。",
                "If you opened a link or installed an app: go offline, remove it, change your passwords.",
            ),
            channel="self",
            how=Text(
                "换一台干净的设备改，先改支付和邮箱。关掉共享屏幕和不认识的授权、借款和免密支付。",
                "Use another device; payment and mail accounts first. Stop screen sharing and remove permissions, loans and password-free payments you do not know.",
            ),
        ),
        Step(
            id="keep-fraud-evidence",
            does=Text(
                "截下短信、号码、链接和转账记录，先别删。",
                "Screenshot the message, number, link and transfer; do not delete them yet.",
            ),
            channel="self",
            how=Text(
                "截的时候不点开链接。聊天要连对方账号一起截，通话记下时间。",
                "Do not open the link for it. Include the other side's account in the chat and the times of calls.",
            ),
        ),
        Step(
            id="check-refund-inside-order",
            does=Text(
                "“客服退款”先回到订单里看，平台里没有就是假的。",
                "Check “refund agents” in your order: what the platform does not show is false.",
            ),
            channel="platform",
            how=Text(
                "真的退款原路返回，不用你付钱，也不用加私人账号。在平台里举报那个账号。",
                "A real refund goes back the way you paid and needs neither money nor a private contact. Report the account inside the platform.",
            ),
            only_if=(Is("role", ("buyer",)),),
        ),
        Step(
            id="warn-buyers",
            does=Text(
                "在店铺里提醒买家：退款只在订单里办。",
                "Warn your buyers in the shop: refunds happen inside the order only.",
            ),
            channel="platform",
            how=Text(
                "很多买家同时接到同样的电话，说明订单信息可能漏了，查一查店铺后台的授权。",
                "If many buyers get the same call, order data may have leaked; check which apps have access to your shop.",
            ),
            only_if=(Is("role", ("seller",)),),
        ),
        Step(
            id="report-data-leak",
            does=Text(
                "怀疑快递泄露了你的信息，向邮政管理部门举报。",
                "If you suspect the carrier leaked your data, report it to the postal administration.",
            ),
            channel="postal-report",
            how=Text(
                "只写事实：哪一单、哪天来电、对方说出了什么。泄露用户信息是要处罚的。",
                "Facts only: which parcel, when they called, what they knew. Leaking user data is punishable.",
            ),
            when="later",
            facts=("privacy-leak", "report-violation-reg49"),
            letter="postal-report",
        ),
    ),
    words=Words(
        call=Text(
            "（打官方电话）你好，我收到自称你们的消息，说单号【单号】要【补地址／缴税／理赔】。请查有没有这回事，这件包裹现在什么状态。",
            "(On the official number) Hello, I got a message in your name: parcel 【number】 needs 【address / tax / claim】. Is that true, and what is its status?",
        ),
        chat=Text(
            "请核实：有人以贵公司名义就单号【单号】要求【内容】，来电或短信号码【号码】。是否属实？",
            "Please check: somebody using your name asks me for 【what】 over parcel 【number】, from 【their number】. Is it genuine?",
        ),
        seller=Text(
            "你好，有人自称你店客服，就订单【订单号】让我【做什么】。请在这里确认是不是你们；我只在订单里处理。",
            "Hello, somebody using your shop's name asks me to 【do what】 over order 【order】. Is that you? I will deal with it only inside the order.",
        ),
    ),
    evidence=(
        Text(
            "短信、来电号码、链接和聊天的截图",
            "Screenshots of message, caller, link and chat",
        ),
        Text(
            "转账凭证：时间、金额、对方账户",
            "The transfer: time, sum and payee",
        ),
        Text(
            "银行和报警的受理编号",
            "Reference numbers of bank and police",
        ),
        "keep-order",
        "keep-trace",
    ),
    never=(
        "never-link",
        "never-code",
        "never-stranger-claim",
        "never-private-pay",
        Text(
            "不要为了“追回被骗的钱”再付一次钱。",
            "Do not pay again to somebody who offers to “recover” the money.",
        ),
    ),
    harms=("none",),
    examples=(
        "【快递】您的包裹地址有误，请点击链接更新，否则退回",
        "您的快件丢失，客服将双倍赔付，请添加好友办理",
        "海关通知：包裹涉嫌违规，请转账至指定账户保证金",
        "Your package is on hold, update your address via this link",
        "Final notice: pay a small redelivery fee to receive your parcel",
    ),
    asked=(
        "快递丢了让我加微信理赔是真的吗",
        "说我包裹有问题的短信能点吗",
        "收到快递短信链接点了怎么办",
        "冒充快递客服理赔诈骗怎么办",
    ),
    asked_en=(
        "text message about a parcel with a link, is it a scam",
        "somebody offers compensation for a lost parcel",
        "I clicked a fake delivery link",
    ),
    facts=("privacy-leak", "report-violation-reg49"),
    scams=True,
)

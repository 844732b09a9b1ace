"""False messages about parcels: how they look, how true ones look, what to do afterwards.

The ids say the group: `looks-` a sign of a fraud, `real-` how it really goes, `then-` what
to do, in order, when something has already happened.
"""

from guide.model.steps import Item
from guide.model.text import Text

SCAMS: tuple[Item, ...] = (
    # ---------------------------------------------------------- how they look
    Item(
        id="looks-link",
        says=Text(
            "短信或邮件里有链接，要你“更新地址”“重新派送”“补交小额费用”。",
            "A message with a link: “update your address”, “book redelivery”, “pay a small fee”.",
        ),
        why=Text(
            "链接后面是仿造的页面，为的是卡号和验证码。小额只是引子。",
            "The link opens a copied page that wants your card number and code. The small sum is the bait.",
        ),
    ),
    Item(
        id="looks-address",
        says=Text(
            "网址像官方的，却多了几个字母，或者是短链接、生僻的后缀。",
            "The address looks like the official one with a few extra letters, is shortened, or has an odd ending.",
        ),
        why=Text(
            "发件人显示成官方名称也不能信，名称可以伪造。",
            "The sender's name proves nothing either: it can be forged.",
        ),
    ),
    Item(
        id="looks-generous-claim",
        says=Text(
            "陌生来电说你的包裹丢了、坏了，主动要加倍赔你。",
            "A stranger calls: your parcel is lost or broken, and you will be paid double.",
        ),
        why=Text(
            "接着会让你加好友、装软件、开借款。真的赔偿要你自己先申请。",
            "Next come a private contact, an app, a loan. A real payout begins with your own claim.",
        ),
    ),
    Item(
        id="looks-screen",
        says=Text(
            "要你共享屏幕、装会议软件，或者念验证码。",
            "You are asked to share your screen, install a meeting app, or read out a code.",
        ),
        why=Text(
            "共享以后，对方看得到你的密码和验证码。",
            "Once you share it, they see your passwords and codes.",
        ),
    ),
    Item(
        id="looks-customs",
        says=Text(
            "自称海关或办案人员，说包裹违规、涉案，要你交税或保证金到指定账户。",
            "Somebody claims to be customs or police: your parcel is illegal, pay tax or a deposit to an account.",
        ),
        why=Text(
            "税有税单，走官方渠道；没有任何机关用个人账户收钱，也没有“安全账户”。",
            "Tax has a bill and an official way to pay; no authority uses private accounts, and there is no “safe account”.",
        ),
    ),
    Item(
        id="looks-cod",
        says=Text(
            "没有买过，却来了货到付款或到付的包裹，催你先付再看。",
            "Cash on delivery for something nobody ordered, to be paid before you look.",
        ),
        why=Text(
            "付的钱不多，里面不值钱，寄件人又找不到。",
            "The sum is small, the contents are worthless, and the sender cannot be found.",
        ),
    ),
    Item(
        id="looks-refund-agent",
        says=Text(
            "自称卖家或平台客服，说订单取消、商品有问题，要在聊天以外给你退款。",
            "A “seller” or “platform agent” says the order is cancelled or faulty and offers to refund you outside the order.",
        ),
        why=Text(
            "真的退款在订单里办，原路退回，不用你操作转账。",
            "A real refund happens in the order, goes back the way you paid, and needs no transfer from you.",
        ),
    ),
    Item(
        id="looks-knows-you",
        says=Text(
            "说得出你的姓名、单号和买了什么，就要你相信他。",
            "They know your name, number and purchase, so you should trust them.",
        ),
        why=Text(
            "面单、公开的评论和泄露的数据里都有这些。知道得多不等于是真的。",
            "Labels, public comments and leaked data contain all that. Knowing it proves nothing.",
        ),
    ),
    Item(
        id="looks-hurry",
        says=Text(
            "限你几分钟内办完，不然退回、扣钱、追究责任；还叫你不要告诉别人。",
            "You have minutes to act, or the parcel goes back, you pay or you are prosecuted; and you must tell nobody.",
        ),
        why=Text(
            "催和保密，都是为了让你来不及问人。",
            "Haste and secrecy keep you from asking anybody.",
        ),
    ),
    Item(
        id="looks-recovery",
        says=Text(
            "被骗以后，又有人说能帮你追回，先收手续费。",
            "After a fraud, somebody offers to recover the money for an advance fee.",
        ),
        why=Text(
            "先收费再追款，是又一次骗钱。追款只找警察和银行。",
            "An advance fee is one more fraud. Turn only to the police and your bank.",
        ),
    ),
    # ----------------------------------------------------- how it really goes
    Item(
        id="real-official-app",
        says=Text(
            "真的要求，在快递公司自己的 App 或官网里也看得到。",
            "A true request also shows in the carrier's own app or site.",
        ),
        why=Text(
            "自己打开去看，不从消息里点进去。看不到，就当它没有。",
            "Open it yourself, not from the message. If it is not there, treat it as fake.",
        ),
    ),
    Item(
        id="real-saved-number",
        says=Text(
            "核实电话，用官网上的或自己存的号码打过去。",
            "To verify, call the number from the official site or one you saved.",
        ),
        why=Text(
            "来电显示可以伪造，短信里的号码更不能回拨。",
            "Caller display can be forged; never call back a number in a message.",
        ),
    ),
    Item(
        id="real-own-ticket",
        says=Text(
            "真的理赔有你自己申请的工单，按申请时说好的方式付。",
            "A real claim has your own ticket, and is paid the way agreed there.",
        ),
        why=Text(
            "不需要你先付钱，也不需要验证码。",
            "It needs no money and no code from you.",
        ),
    ),
    Item(
        id="real-tax-bill",
        says=Text(
            "真的缴税有税单，写着品名、税额和官方缴款渠道。",
            "Real duty has a bill with the goods, the sum and the official way to pay.",
        ),
        why=Text(
            "拿不准，打海关热线问。",
            "If in doubt, call the customs hotline.",
        ),
    ),
    # ------------------------------------------- when it has already happened
    Item(
        id="then-stop",
        says=Text(
            "马上停：挂断，断开共享屏幕，关掉那个页面。",
            "Stop at once: hang up, end screen sharing, close the page.",
        ),
        why=Text(
            "只点开、没有填任何东西，损失可能还没有发生。之后几天留意账户。",
            "If you only opened it and filled in nothing, perhaps nothing is lost yet. Watch your accounts for some days.",
        ),
    ),
    Item(
        id="then-bank",
        says=Text(
            "填过卡号、给过验证码或转了钱，立刻打银行官方电话止付、挂失。",
            "If you gave a card number, code or money, call the bank's official number now: stop the payment, block the card.",
        ),
        why=Text(
            "号码在卡的背面。不保证追得回，但每早一分钟都有用。",
            "The number is on the card. It may not work, but every minute counts.",
        ),
    ),
    Item(
        id="then-police",
        says=Text(
            "钱转出去了，同时打 110 报警；拿不准的，打反诈专线问。",
            "If money has gone, call the police on 110 as well; if unsure, ask the anti-fraud line.",
        ),
        why=Text(
            "给出时间、金额、对方账户和链接。",
            "Give the time, sum, payee and link.",
        ),
    ),
    Item(
        id="then-passwords",
        says=Text(
            "换一台设备改密码：先支付和邮箱，再是购物平台。",
            "Change your passwords on another device: payment and mail first, then the shops.",
        ),
        why=Text(
            "装过对方软件的手机，先断网再卸载，必要时恢复出厂。",
            "If you installed their app: go offline, remove it, and reset the phone if need be.",
        ),
    ),
    Item(
        id="then-check-loans",
        says=Text(
            "查有没有被开通借款、免密支付和陌生授权，逐个关掉。",
            "Look for loans, password-free payments and unknown permissions; close each.",
        ),
        why=Text(
            "骗子会用你的账户借钱再转走。",
            "Fraudsters borrow money in your name and move it away.",
        ),
    ),
    Item(
        id="then-keep",
        says=Text(
            "截下短信、通话、链接、账户和转账记录，先不要删。",
            "Keep screenshots of the message, call, link, account and transfer; delete nothing yet.",
        ),
        why=Text(
            "报警、找银行、找平台都要看。",
            "Police, bank and platform will all ask for them.",
        ),
    ),
    Item(
        id="then-tell",
        says=Text(
            "告诉快递公司和平台有人冒充它们，再提醒家里人。",
            "Tell the carrier and the platform that somebody is using their name, and warn your family.",
        ),
        why=Text(
            "怀疑是快递泄露了信息，可以向邮政管理部门举报。",
            "If you suspect that the carrier leaked your data, you may report it to the postal administration.",
        ),
    ),
)

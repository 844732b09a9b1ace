"""没买过的包裹 - something came that nobody ordered."""

from guide.model.claims import Claim
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

CLAIM = Claim(
    id="unordered",
    against="nobody",
    title=Text("没买过：不付款、不扫码", "Nobody ordered it: do not pay, do not scan"),
    says=Text(
        "没人买过的包裹，先不付款、不扫里面的码、不打上面的电话，留好面单。你的信息可能泄露了。",
        "Nobody ordered it: pay nothing, scan no code in it, call no number on it, and keep the label. Your details may have leaked.",
    ),
    remedy=Text("不用付款；到付的可以拒收。", "Nothing to pay; you may refuse cash on delivery."),
    ways=((Is("deal", ("unordered",)),),),
    track="none",
    urgent=True,
    steps=(
        Step(
            id="leave-it-closed",
            does=Text(
                "不付款、不扫码，拍下面单和外包装。",
                "Pay nothing, scan nothing; photograph the label and packing.",
            ),
            channel="self",
            how=Text(
                "问一圈家人，再到各购物 App 的订单里看一眼，有时是别人替你买的。",
                "Ask your family and check your shopping apps: somebody may have bought it for you.",
            ),
        ),
        Step(
            id="return-unordered",
            does=Text(
                "让快递公司取回，并问寄件人是谁；到付的当场拒收。",
                "Have the carrier take it back and ask who sent it; refuse cash on delivery at the door.",
            ),
            channel="hotline",
            how=Text(
                "打官方热线，说“没有订过，请退回寄件人”。上班时间打，遇到机器人就说“转人工”。来路不明的件，快递公司要告诉你它掌握的寄件人信息。",
                "Call the official hotline in office hours: “not ordered, please return it to the sender”. If a bot answers, say 转人工 to get a person. For such parcels it must tell you what it knows of the sender.",
            ),
            facts=("unknown-parcel-sender-info",),
        ),
        Step(
            id="ask-who-leaked",
            does=Text(
                "问快递公司、常用的网店：我的信息有没有泄露。",
                "Ask the carrier and the shops you use whether your details have leaked.",
            ),
            channel="carrier-chat",
            how=Text(
                "泄露了，它要马上补救并告诉你。改掉常用的密码，对“退款”“刷单返利”的来电一律不理。",
                "If they have, it must act at once and tell you. Change your passwords, and ignore calls about refunds or easy money.",
            ),
            when="next",
            facts=("consumer-data-crr23", "data-leak-57", "fraud-logistics-29"),
        ),
        Step(
            id="report-leak",
            does=Text(
                "有人借此要钱、要验证码，马上报警；还没付钱的，先问反诈专线。",
                "If somebody uses it to get money or codes out of you, report it to the police; if you have not paid yet, ask the anti-fraud line.",
            ),
            channel="police",
            how=Text(
                "已经付了钱，先打银行电话止付，再打 110，随时可以打。反诈专线 96110 是网上常见说法，先在官方渠道核对。",
                "If you have paid, first have the bank stop the payment, then call 110, at any hour. The number of the anti-fraud line, 96110, is commonly given online: check it on an official channel.",
            ),
            when="next",
            facts=("fraud-report-30",),
        ),
        Step(
            id="report-leak-postal",
            does=Text(
                "怀疑是快递泄露的，向邮政管理部门举报。",
                "If you suspect that the carrier leaked them, report it to the postal administration.",
            ),
            channel="postal-report",
            how=Text(
                "只写事实：哪一单、哪天、面单上有哪些信息。谁都可以投诉违法处理个人信息，收到的部门要告诉你结果。",
                "Facts only: which parcel, which day, what the label shows. Anybody may complain about unlawful use of personal data, and the authority must tell you the result.",
            ),
            when="later",
            rung="postal-report",
            facts=("privacy-leak", "data-complaint-65"),
            letter="postal-report",
        ),
    ),
    rungs=("postal-report",),
    facts=(
        "unknown-parcel-sender-info",
        "privacy-leak",
        "consumer-data-crr23",
        "data-leak-57",
        "data-complaint-65",
        "fraud-report-30",
        "fraud-logistics-29",
    ),
    proofs=("keep-label", "keep-outer-box"),
    never=(
        "never-link",
        "never-code",
        Text(
            "不要照里面的卡片加好友、刮奖、扫码领礼物。",
            "Do not do what a card inside says: no adding friends, no scratching or scanning for gifts.",
        ),
    ),
)

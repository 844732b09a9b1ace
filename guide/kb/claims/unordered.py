"""没买过的包裹 - something came that nobody ordered."""

from guide.model import Claim, Is, Step, Text

CLAIM = Claim(
    id="unordered",
    against="nobody",
    title=Text("没买过：不付款、不扫码", "Nobody ordered it: do not pay, do not scan"),
    says=Text(
        "没人买过的包裹，先不付款、不扫里面的码、不打上面的电话，留好面单。你的信息可能泄露了。",
        "Nobody ordered it: pay nothing, scan no code in it, call no number on it, and keep the label. Your details may have leaked.",
    ),
    remedy=Text("不用付款；到付的可以拒收。", "Nothing to pay; cash on delivery may be refused."),
    ways=((Is("deal", ("unordered",)),),),
    track="none",
    steps=(
        Step(
            id="leave-it-closed",
            does=Text(
                "不付款、不扫码，拍下面单和外包装。",
                "Pay nothing, scan nothing; photograph label and packing.",
            ),
            channel="self",
            how=Text(
                "问一圈家人，再到各购物 App 的订单里看一眼，有时是别人替你买的。",
                "Ask your family and look into your shopping apps: somebody may have bought it for you.",
            ),
        ),
        Step(
            id="return-unordered",
            does=Text(
                "让快递公司取回；到付的当场拒收。",
                "Have the carrier take it back; refuse cash on delivery at the door.",
            ),
            channel="hotline",
            how=Text(
                "打官方热线，说“没有订过，请退回寄件人”。上班时间打，遇到机器人就说“转人工”。",
                "Call the official hotline in office hours: “not ordered, please return it to the sender”. If a bot answers, say 转人工 for a person.",
            ),
            facts=("unknown-parcel-sender-info",),
        ),
        Step(
            id="report-leak",
            does=Text(
                "怀疑信息泄露或被骗，留好证据，向警方或邮政管理部门反映。",
                "If you suspect a leak or fraud, keep the proof and tell the police or the postal administration.",
            ),
            channel="police",
            when="next",
            facts=("privacy-leak",),
        ),
    ),
    rungs=(),
    facts=("unknown-parcel-sender-info", "privacy-leak"),
    proofs=("keep-label", "keep-outer-box"),
    never=("never-link", "never-code"),
)

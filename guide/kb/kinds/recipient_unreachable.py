"""联系不上收件人 - the courier called and reached nobody, or says so."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="recipient_unreachable",
    title=Text("联系不上收件人", "Recipient cannot be reached"),
    phase="last-mile",
    means=Text(
        "快递员登记说电话没人接、关机或打不通，所以这次没有派成。",
        "The courier recorded that the phone was off, unanswered or not in service, so this attempt failed.",
    ),
    confused_with=(
        (
            "recipient_absent",
            Text(
                "那一类是人到了门口没人收，这一类是电话没联系上。",
                "There, the courier stood at the door; here only the phone call failed.",
            ),
        ),
        (
            "address_problem",
            Text(
                "面单上的电话本来就写错了，要按“收件信息有误”更正。",
                "If the phone number on the label is wrong, correct it as you would a wrong address.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人主动打过去最快；寄件人核对登记的电话。",
        "The recipient calls, which is quickest; the sender checks the phone number on record.",
    ),
    wait=Wait(
        says=Text(
            "过{wait.check}再看一眼，同一天就回电话。{wait.act}内没有新安排就要工单，{wait.escalate}还没有动静就投诉。",
            "Look again after {wait.check} and call back the same day. With nothing arranged within {wait.act}, get a ticket; after {wait.escalate}, complain.",
        ),
        check=Hours(2),
        act=Hours(24),
        escalate=Hours(48),
    ),
    steps=(
        Step(
            id="check-phone",
            does=Text(
                "查来电拦截和免打扰，看有没有漏掉的电话。",
                "Check call blocking and do-not-disturb for missed calls.",
            ),
            channel="self",
            how=Text(
                "陌生号码可能被手机或运营商挡掉。有漏接就截图；一个来电都没有，也截图，这是证据。",
                "Unknown numbers may be blocked by your phone or network. Screenshot the missed calls; if there are none at all, screenshot that too.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        "call-courier",
        "agree-delivery",
        "ask-hold-until",
        "redirect-by-seller",
        "redirect-by-sender",
        "nudge-recipient",
        "open-ticket",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】登记为联系不上我。我的电话是【电话】，今天【时段】都能接，地址【地址】。请今天再派，派之前打给我。",
            "Hello, parcel 【number】 says I could not be reached. My phone is 【phone】, I can answer 【hours】 today, address 【address】. Please deliver again today and call first.",
        ),
        chat=Text(
            "单号【单号】显示联系不上收件人，我这边【有／没有】来电记录。请核对登记的电话是否为【电话】，安排再派并给工单号。",
            "Parcel 【number】 says recipient unreachable; I 【have / have no】 call on record. Please check that the phone is 【phone】, redeliver and give me a ticket number.",
        ),
        seller=Text(
            "你好，订单【订单号】的快递登记联系不上我。请核对面单电话是否为【电话】，并请快递公司再派一次。",
            "Hello, the courier for order 【order】 could not reach me. Please check that the label shows 【phone】 and ask for another attempt.",
        ),
    ),
    evidence=("keep-trace", "keep-calls", "keep-parties", "keep-talks"),
    never=("never-wait-forever", "never-code", "never-insult", "never-many-tickets"),
    harms=("late",),
    yours=True,
    examples=(
        "派件不成功：电话无人接听，稍后再次派送",
        "多次拨打收件人电话均关机，快件暂存网点",
        "未能与收件人取得联系，等待收件人回电",
        "收件人号码为空号，联系不上客户",
        "Unable to reach the recipient by phone, will try again",
        "Courier called, no answer from consignee",
    ),
    asked=(
        "快递员联系不上我会退回吗",
        "快递显示电话无人接听怎么办",
        "快递说联系不上但是没给我打电话",
    ),
    asked_en=(
        "the courier says he could not reach me",
        "phone not answered but nobody called me",
        "could not contact the recipient, will it go back",
    ),
    facts=("deliver-to-address", "undeliverable-return"),
)

"""超时未取 - it has been in the locker or pickup station longer than the storage time."""

from guide.model.interview import Is
from guide.model.kinds import Kind, Wait, Words
from guide.model.quantities import Hours
from guide.model.steps import Step
from guide.model.text import Text

KIND = Kind(
    id="pickup_overdue",
    title=Text("快递柜或驿站超时未取", "Not collected in time"),
    phase="last-mile",
    means=Text(
        "包裹在快递柜、驿站或网点放过了保管期。可能要收费、换地方，或者退回寄件人。",
        "The parcel has been in a locker, pickup station or depot past its storage time. It may cost a fee, be moved, or go back.",
    ),
    confused_with=(
        (
            "unwanted_proxy",
            Text(
                "你从没同意放那里、也没收到通知的，先说明没有同意。",
                "If you never agreed to it or were never told, say so first.",
            ),
        ),
        (
            "pulled_from_locker",
            Text(
                "“被取出”是快递员拿走了，不是你取的，马上问去向。",
                "“Taken out” means that the courier took it, not you; ask at once where it went.",
            ),
        ),
        (
            "s_ready_for_pickup",
            Text(
                "还在保管期内，就是正常待取。",
                "Within the storage time it is simply waiting for you.",
            ),
        ),
    ),
    who_acts=Text(
        "收件人尽快去取，或请人代取、申请延长。",
        "The recipient collects it soon, sends somebody, or asks for more time.",
    ),
    wait=Wait(
        says=Text(
            "保管期各家不同，以通知为准。超时{wait.check}内去取可能还在，{wait.act}内先打电话确认；过了{wait.escalate}，先问有没有退回。",
            "Storage times differ; go by the notice. Within {wait.check} of the end it may still be there; within {wait.act} call first; after {wait.escalate} ask whether it went back.",
        ),
        check=Hours(24),
        act=Hours(48),
        escalate=Hours(120),
    ),
    steps=(
        Step(
            id="read-storage-deadline",
            does=Text(
                "看通知或官方 App：放在哪里，保管到哪天。",
                "See in the notice or the official app where it is and how long it is kept.",
            ),
            channel="self",
            how=Text(
                "没有收到过通知，就到官方 App 里查，并截图说明没有通知。",
                "If no notice ever came, look in the official app and screenshot that there was none.",
            ),
        ),
        Step(
            id="collect-now",
            does=Text(
                "先打电话确认还在，当天去取。",
                "Call to make sure it is still there, and collect it today.",
            ),
            channel="locker-operator",
            how=Text(
                "取件时看外箱，有破损当场拍照。去不了就请人代取，把取件码只给这个人。",
                "Look at the box when you collect it, and photograph any damage. If you cannot go, send somebody and give the code to that person only.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="extend-storage",
            does=Text(
                "取不了，就在官方小程序申请延长保管。",
                "Ask for more storage time in the official app if you cannot come.",
            ),
            channel="locker-operator",
            how=Text(
                "能不能延长、收不收费，各家不同，以页面写的为准。延长成功要截图。",
                "Whether you can and what it costs differs; go by the page. Screenshot the confirmation.",
            ),
            only_if=(Is("role", ("", "buyer", "recipient")),),
        ),
        Step(
            id="ask-if-sent-back",
            does=Text(
                "问派件网点：有没有被取走退回，新单号是多少。",
                "Ask the depot whether it was taken back, and under which number.",
            ),
            channel="branch",
            how=Text(
                "还没发车的，请它拦下来再派一次，或放在网点等你取。",
                "If it has not left yet, have it held, delivered again or kept at the depot.",
            ),
            facts=("undeliverable-return",),
        ),
        "dispute-storage-fee",
        Step(
            id="weigh-storage-fee",
            does=Text(
                "确实超时的，先看公示的收费再付。",
                "Read the posted fee before you pay, if you are late.",
            ),
            channel="locker-operator",
            how=Text(
                "逾期提货，保管的费用可能要由收货人付。金额和公示不一致的，可以不认。",
                "Storage after that time may be at the consignee's cost. If the sum differs from what is posted, you may dispute it.",
            ),
            only_if=(Is("consented", ("yes",)),),
            facts=("late-pickup-fee-830",),
        ),
        "redirect-by-seller",
        "redirect-by-sender",
        "nudge-recipient",
    ),
    words=Words(
        call=Text(
            "你好，单号【单号】放在【存放处】已超时。请问还在不在、有没有安排退回？我【时间】来取，请先不要退。",
            "Hello, parcel 【number】 at 【where left】 is past its time. Is it still there, or is it due to be returned? I will collect it at 【time】; please do not send it back.",
        ),
        chat=Text(
            "单号【单号】超时未取。请暂缓退回，保管到【日期】，并回复是否收费和依据。",
            "Parcel 【number】 was not collected in time. Please hold it until 【date】 and tell me of any fee and its grounds.",
        ),
        seller=Text(
            "你好，订单【订单号】在驿站超时未取，我【日期】去取。如果快递已退回，请告诉我新单号，收到后退款或重发。",
            "Hello, order 【order】 was not collected in time; I will go on 【date】. If it has been sent back, please tell me the new number, and refund or resend once you have it.",
        ),
    ),
    evidence=("keep-trace", "keep-notice", "keep-no-consent", "keep-talks"),
    never=("never-wait-forever", "never-cash-fee", "never-code", "never-link"),
    harms=("late", "going-back"),
    yours=True,
    examples=(
        "包裹在驿站存放超时，请尽快取件",
        "快件入柜已超过保管期，即将退回",
        "逾期未取，快递员将取出并退回网点",
        "Parcel not collected, pickup period has ended",
        "Unclaimed at the pickup point, return will be arranged",
    ),
    asked=(
        "兔喜快递柜可以免费存放多久",
        "物流多久不提货会退回快递",
        "蜂巢滞留什么意思",
        "驿站包裹超时了还能取吗",
    ),
    asked_en=(
        "how long does a locker keep my parcel",
        "I did not collect my parcel in time",
        "locker charges a storage fee",
    ),
    facts=("locker-rules-2019", "late-pickup-fee-830", "undeliverable-return"),
    scams=True,
)

"""退货之后要退款 - the refund of a return, arrived or lost on its way."""

from guide.kb.letters.return_lost import ON_ITS_WAY
from guide.model.claims import Claim, Runs
from guide.model.interview import Is
from guide.model.steps import Step
from guide.model.text import Text

_NOT_TAKEN = ("not_picked_up", "pickup_failed", "cancelled")
_AT_SHOP = (
    "s_delivered",
    "s_delivered_proxy",
    "s_delivered_station",
    "delivered_not_received",
)
_WRONG = (
    "missing",
    "late",
    "damaged",
    "short",
    "wrong",
    "misdelivered",
    "going-back",
    "held",
)
_RETURN = Is("deal", ("return",))
_ASKED = Is("seller_asked", ("helping", "silent", "refused"))

CLAIM = Claim(
    id="return-refund",
    against="seller",
    title=Text("退货的钱，商家要退", "The shop must refund what you sent back"),
    says=Text(
        "这是你退给商家的货：商家收到就要退款；路上丢了、停了，谁安排的快递谁去向快递公司追。",
        "You sent it back to a shop. Once the shop has it, it must refund; if it is lost or stuck on the way, whoever booked the carrier turns to the carrier.",
    ),
    remedy=Text("按退货单退还货款。", "Your money back, as the return order says."),
    ways=((_RETURN, Is("harm", _WRONG)), (_RETURN, Is("seen", _AT_SHOP))),
    track="seller",
    not_seen=("scam_suspect",),
    steps=(
        Step(
            id="ship-return-in-time",
            does=Text(
                "换个时间取件或自己送去网点，截止日前寄出。",
                "Rebook the pickup or take the return to a depot, and send it before the last day.",
            ),
            channel="carrier-app",
            how=Text(
                "把取件失败的截图传进退货单，说明不是你不寄。无理由退货看的是你哪天发出退货通知，寄回的截止日另看订单页。",
                "Upload the failed pickup to the return order, to show it was not your fault. What counts for a no-reason return is the day you gave notice; the deadline for sending it stands in the order.",
            ),
            only_if=(Is("seen", _NOT_TAKEN), Is("handed_over", ("", "no"))),
            facts=("seven-day-start", "return-address-11"),
        ),
        Step(
            id="ask-lost-return",
            does=Text(
                "退货没送到：在退货单里请商家查件、定下怎么处理，别让它关闭退货单。",
                "The return has not arrived: in the return order, have the shop trace it and say what happens, and keep the order open.",
            ),
            channel="platform",
            how=Text(
                "附上交寄凭证和整条轨迹。谁安排的快递，谁向快递公司查件、索赔。",
                "Attach the proof of posting and the whole tracking history. Whoever arranged the carriage has it traced and claims from the carrier.",
            ),
            only_if=(Is("harm", ("missing", "late")), Is("seen", ON_ITS_WAY)),
            rung="seller",
            facts=("reject-defective-610", "platform-mediate-return"),
            letter="return-lost",
        ),
        Step(
            id="prove-return-handover",
            does=Text(
                "在退货单里交出退货单号和交寄凭证，请商家定退款的日子。",
                "Put the return's number and proof of sending into the return order, and have the shop name a day for the refund.",
            ),
            channel="platform",
            how=Text(
                "写明哪天交给了谁。平台或商家派人来取的，请他们先查；运费险只赔运费，不赔货。",
                "Say when and to whom you handed it. If the platform or the shop sent the courier, they have it traced first; return-shipping insurance covers only the shipping fee.",
            ),
            only_if=(Is("handed_over", ("", "yes")),),
            rung="seller",
            facts=("return-refund-7d", "defect-return-crl24", "platform-mediate-return"),
            letter="return-refund",
        ),
        "chase-seller",
        Step(
            id="mind-return-dates",
            does=Text(
                "看退货单上的日子，快到期就补传凭证，别让它自动关闭。",
                "Watch the dates in the return order, and upload proof before it closes by itself.",
            ),
            channel="platform",
            how=Text(
                "关闭了也能重新申请或请人工处理；先留截图。",
                "If it closed, apply again or ask for a person; take screenshots first.",
            ),
            when="next",
            facts=("platform-human-review",),
        ),
        Step(
            id="check-refund-way",
            does=Text(
                "退款要原路、全额：对一对金额和退到哪里。",
                "The refund should come in full and the way you paid: check the sum and where it went.",
            ),
            channel="platform",
            how=Text(
                "换成优惠券、余额，要你明确同意。质量问题退货的，寄回的运费由商家出。",
                "They may pay in vouchers or credit only if you agree. For a return because of a defect, the shop pays the shipping.",
            ),
            only_if=(Is("seen", _AT_SHOP),),
            when="later",
            facts=("return-way-14", "refund-one-off", "defect-freight-crl24"),
        ),
        Step(
            id="contest-not-intact",
            does=Text(
                "商家说“不完好”拒退：要它拿出开箱录像和判定标准。",
                "The shop says “not intact”? Ask for its video of the opening and the standard it applies.",
            ),
            channel="platform",
            how=Text(
                "为检查拆封、试用，不算不完好。把寄出前的照片、重量交给平台，请人工判定。",
                "Opening and trying it to check does not make it damaged. Give the platform your photos and weight from before sending, and ask for a person to decide.",
            ),
            only_if=(Is("seen", _AT_SHOP),),
            when="next",
            stages=("answered", "overdue", "with-body"),
            facts=("return-intact", "unpack-ok", "return-test-crr19", "platform-human-review"),
        ),
        "platform-step-in",
        "file-market",
        "ask-association",
        "sue-small",
    ),
    rungs=("seller", "platform", "market-regulator", "consumer-association", "small-claims"),
    letters=("return-refund", "return-lost", "market-complaint"),
    facts=(
        "return-refund-7d",
        "seven-day-penal-15d",
        "defect-return-crl24",
        "reject-defective-610",
        "platform-mediate-return",
        "platform-names-seller-24",
    ),
    clocks=(
        Runs("return-refund-7d", "signed_on", (Is("seen", _AT_SHOP),)),
        Runs("refuse-15d-return", "signed_on", (Is("seen", _AT_SHOP), _ASKED)),
        Runs("limitation-3y", "last_update_on", own=True),
    ),
    proofs=("keep-posting", "keep-return-trace", "keep-order", "keep-goods-photo", "keep-talks"),
    never=("never-private-pay",),
    argued=Text(
        "无理由退货在路上丢了由谁承担，法律没有明写；谁选的快递、退货单怎么约定，是关键。质量问题的退货，风险在卖家。",
        "The law does not spell out who bears the loss when a no-reason return goes missing; who chose the carrier and what the return order says decide much. For a return because of a defect, the risk is the seller's.",
    ),
)

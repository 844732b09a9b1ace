"""The traps of tracking texts, each by its name. The wording is our own."""

import pytest

from guide.kb.signs import SIGNS
from guide.kb.weights import WEIGHTS
from guide.model.base import KnowledgeBase
from guide.read.recognise import recognise

KB = KnowledgeBase(version="test", signs=SIGNS, weights=(WEIGHTS,))


def ids(found):
    return [one.id for one in found]


def top(text):
    found = recognise(KB, text)
    return (ids(found.kinds) or ids(found.states) or [""])[0]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("骑手已到楼下，请您准备签收", "s_out_for_delivery"),
        ("家中无人签收，改日再送", "recipient_absent"),
        ("派件后超时未签收", "delivery_overdue"),
        ("包裹在城南站点签收，等待装车", "s_arrived_destination"),
        ("退件已签收，签收人为发货方", "returned"),
        ("收件人无法签收，已约改天", "recipient_absent"),
        ("收货人拒绝签收本件", "refused"),
        ("本件暂未签收", "delivery_overdue"),
    ],
)
def test_signed_is_not_always_signed(text, expected):
    """签收 after a negation, a request or a place is not delivered."""
    assert top(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The parcel was not delivered", "attempt_failed"),
        ("Undelivered - nobody home", "recipient_absent"),
        ("Unable to deliver, address not found", "address_problem"),
        ("Expected delivery on Friday, on its way", "s_in_transit"),
        ("To be delivered today by our driver", "s_out_for_delivery"),
        ("Awaiting delivery at the depot", "s_arrived_destination"),
        ("Delivery exception", "attempt_failed"),
        ("Delivery address changed by the recipient", "s_redirected"),
    ],
)
def test_deliver_is_not_always_delivered(text, expected):
    """Most English lines with "deliver" are about something else."""
    assert top(text) == expected


@pytest.mark.parametrize(
    "courtesy",
    [
        "，如有疑问请致电13000000000，投诉电话：00000",
        "，如有问题请联系站点，感谢您的使用，祝您生活愉快",
        "。快件已消毒，疫情期间请佩戴口罩",
        "。您也可联系小哥将快件放置代收点或快递柜",
        "。如遇破损请当面验收，如拒收请说明原因",
        ". If you have questions about a damaged or lost parcel, please contact us",
    ],
)
@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("快件正在派送中", "s_out_for_delivery"),
        ("已签收", "s_delivered"),
        ("快件离开甲地转运中心", "s_in_transit"),
        ("快件派送不成功(因门牌地址不详)", "address_problem"),
    ],
)
def test_courtesy_never_decides(text, expected, courtesy):
    """Doubts, complaints, masks and lockers in friendly sentences mean nothing."""
    assert top(text + courtesy) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("派送不成功（因客户电话关机），处理中", "recipient_unreachable"),
        ("未妥投，备注（门牌号错误）", "address_problem"),
        ("问题件，原因：包装破损", "damaged"),
        ("快件异常，因【收件人拒收】，待处理", "refused"),
        ("Delivery failed. Reason: business closed", "recipient_closed"),
        ("派送不成功（因快件已遗失）", "lost"),
    ],
)
def test_the_reason_decides(text, expected):
    """What stands in brackets or after 原因 says more than "failed"."""
    assert top(text) == expected


def test_hours_of_charge_are_no_overdue():
    """A notice of fees after some hours is no overdue parcel."""
    assert top("已存入快递柜，超24小时收费，请及时取件") == "s_ready_for_pickup"


def test_signed_in_a_depot_then_tried_again():
    """A signature that is followed by further scans is evidence of a false signature."""
    found = recognise(
        KB,
        "2026-11-02 10:00 某大学 已签收\n"
        "2026-11-02 18:00 派送不成功，单位休息\n"
        "2026-11-06 11:00 本人签收",
    )
    assert ids(found.states) == ["s_delivered"]
    assert "signed_then_moved" in ids(found.warnings)
    assert found.ask == "received"


def test_signed_and_only_later_at_the_station():
    """Signed on one day and put into a station on the next: the same evidence."""
    found = recognise(
        KB, "2026-11-03 11:20 快件已送达代收点保管，请及时领取\n2026-11-02 19:00 已签收"
    )
    assert ids(found.states)[0] == "s_ready_for_pickup"
    assert "signed_then_moved" in ids(found.warnings)


@pytest.mark.parametrize("text", ["快件已送达【某处】", "拍照签收"])
def test_open_who_has_it(text):
    """Brought to "some place" leaves open who has it; no kind is claimed."""
    assert recognise(KB, text).kinds == ()


def test_a_link_flips_the_answer():
    """The same sentence is an address problem without a link, and bait with one."""
    honest = recognise(KB, "您的包裹因地址不详无法派送，请联系快递员")
    bait = recognise(KB, "您的包裹因地址不详无法派送，请点击 post-help.example/a")
    assert ids(honest.kinds)[0] == "address_problem"
    assert honest.warnings == ()
    assert ids(bait.kinds)[:2] == ["scam_suspect", "address_problem"]
    assert ids(bait.warnings) == ["scam_suspect"]
    assert bait.ask is None


@pytest.mark.parametrize(
    "text",
    [
        "快递丢失，客服加微信办理双倍赔付",
        "理赔专员请您打开屏幕共享",
        "Pay the small fee at the link below to release your parcel",
        "Enter your card details to reschedule",
    ],
)
def test_requests_no_carrier_makes(text):
    """Money, codes, chats and screens are asked for by frauds, whatever the pretext."""
    assert top(text) == "scam_suspect"


def test_pickup_codes_are_no_scam():
    """A locker's own code is what a locker sends."""
    assert top("包裹已到驿站，取件验证码 1-2-3456") == "s_ready_for_pickup"


def test_taken_out_by_the_courier_is_not_collected():
    """取出 by the courier looks like "collected", and is the opposite."""
    assert top("快递员已将包裹从快递柜取出") == "pulled_from_locker"
    assert top("收件人已取出包裹") == "s_delivered"


def test_refused_by_the_station_is_not_refused_by_you():
    """The carrier turned it down, not the recipient."""
    assert top("站点拒收") == "carrier_rejected"


def test_handed_back_by_customs_is_not_returned():
    """To return from customs means handed back to the post."""
    assert top("Item returned from customs") == "s_customs_cleared"


def test_shown_as_a_problem_but_signed_in_the_end():
    """The end of the sentence counts."""
    assert top("显示派件异常，但后续正常签收") == "s_delivered"


def test_a_delay_is_not_a_return():
    """An alert without a cause must not be given one."""
    assert top("The shipment is delayed because of high demand") == "transit_delay"
    assert top("Alert") == "exception_unspecified"


def test_another_bare_exception():
    """Nothing but "abnormal" stays unspecified."""
    assert top("物流异常") == "exception_unspecified"


@pytest.mark.parametrize(
    ("text", "scam"),
    [
        ("This is the police: your parcel was seized, send money at once", True),
        ("They threaten digital arrest because of a parcel", True),
        ("Enter your credit card to release the parcel", True),
        ("The seller promised to send money back for the damaged item", False),
        ("CREDIT CARD;CNEE REFUSING IDENTIFICATION", False),
    ],
)
def test_money_alone_is_no_fraud(text, scam):
    """A demand is one; that money or a card is named is not."""
    found = recognise(KB, text)
    assert (found.kinds[0].id == "scam_suspect") is scam

"""Status codes of 17TRACK sub-status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="17track.sub",
    title=Text("17TRACK 子状态", "17TRACK sub-status"),
    public=True,
    quality=Text(
        "公开代码里引用的官方清单（第二点四版）",
        "The official list (version two point four) as quoted in public code",
    ),
    source="17TRACK API",
    codes=(
        Code(
            "NotFound_Other",
            Text("运输商没有返回信息", "The carrier didn't return any message"),
            ("not_found",),
        ),
        Code(
            "NotFound_InvalidCode",
            Text("物流单号无效,无法进行查询", "The tracking number is invalid"),
            ("not_found",),
        ),
        Code("InfoReceived", Text("收到信息", ""), ("s_created",)),
        Code(
            "InTransit_PickedUp",
            Text("已揽收", "The carrier has collected the package"),
            ("s_picked_up",),
        ),
        Code("InTransit_Other", Text("其它情况", ""), ("s_in_transit",)),
        Code("InTransit_Departure", Text("已离港", ""), ("s_in_transit",)),
        Code("InTransit_Arrival", Text("已到港", ""), ("s_in_transit",)),
        Code(
            "InTransit_CustomsProcessing",
            Text("清关中", "under the customs clearance process"),
            ("s_customs_processing",),
        ),
        Code("InTransit_CustomsReleased", Text("清关完成", ""), ("s_customs_cleared",)),
        Code(
            "InTransit_CustomsRequiringInformation",
            Text(
                "需要资料,在清关流程中承运人需要提供相关资料",
                "Related information is required for clearance",
            ),
            ("customs_docs",),
            Text(
                "它归在“运输途中”，看不出异常，但可能有截止日在走。",
                'It stands under "in transit", though a deadline may be running.',
            ),
        ),
        Code("Expired_Other", Text("运输过久", ""), ("stalled",)),
        Code("AvailableForPickup_Other", Text("到达待取", ""), ("s_ready_for_pickup",)),
        Code("OutForDelivery_Other", Text("派送途中", ""), ("s_out_for_delivery",)),
        Code("DeliveryFailure_Other", Text("其它情况", ""), ("attempt_failed",)),
        Code(
            "DeliveryFailure_NoBody",
            Text(
                "找不到收件人,派送中的包裹暂时无法联系上收件人", "Unable to contact the recipient"
            ),
            (
                "recipient_unreachable",
                "recipient_absent",
            ),
            Text(
                "合并了“联系不上”和“不在”两种情况。",
                'It joins "cannot be reached" and "not at home".',
            ),
        ),
        Code(
            "DeliveryFailure_Security",
            Text(
                "派送中发现的包裹安全、清关、费用问题", "security, customs clearance, or fee issues"
            ),
            (
                "security_prohibited",
                "customs_hold",
                "payment_due",
            ),
            Text("合并了安检、海关和费用三类原因。", "It joins security, customs and payment."),
        ),
        Code("DeliveryFailure_Rejected", Text("拒收", ""), ("refused",)),
        Code("DeliveryFailure_InvalidAddress", Text("地址错误", ""), ("address_problem",)),
        Code("Delivered_Other", Text("成功签收", ""), ("s_delivered",)),
        Code("Exception_Other", Text("其它情况", ""), ("exception_unspecified",)),
        Code("Exception_Returning", Text("退件中", ""), ("returning",)),
        Code("Exception_Returned", Text("退件签收,寄件人已成功收到退件", ""), ("returned",)),
        Code(
            "Exception_NoBody",
            Text(
                "在派送之前发现的收件人信息异常", "abnormal recipient information before delivery"
            ),
            (
                "address_problem",
                "recipient_unreachable",
            ),
        ),
        Code(
            "Exception_Security",
            Text("在派送之前发现异常,包含安全、清关、费用问题", ""),
            (
                "security_prohibited",
                "customs_hold",
                "payment_due",
            ),
        ),
        Code("Exception_Damage", Text("损坏", ""), ("damaged",)),
        Code("Exception_Rejected", Text("派送之前接收到收件人拒收", ""), ("refused",)),
        Code(
            "Exception_Delayed",
            Text("延误,因各种情况可能超出原定运输周期", ""),
            (
                "transit_delay",
                "weather_force_majeure",
            ),
        ),
        Code("Exception_Lost", Text("丢失", ""), ("lost",)),
        Code("Exception_Destroyed", Text("销毁", ""), ("destroyed_abandoned",)),
        Code("Exception_Cancel", Text("取消", ""), ("cancelled",)),
    ),
)

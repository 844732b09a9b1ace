"""Status codes of Yunda scan action."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="yunda.action",
    title=Text("韵达 扫描动作", "Yunda scan action"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="fuzui/aggregatelogistics",
    codes=(
        Code("ACCEPT", Text("收件扫描", ""), ("s_picked_up",)),
        Code("GOT", Text("已揽件", ""), ("s_picked_up",)),
        Code("ARRIVAL", Text("入中转", ""), ("s_in_transit",)),
        Code("DEPARTURE", Text("出中转", ""), ("s_in_transit",)),
        Code("SENT", Text("派件中", ""), ("s_out_for_delivery",)),
        Code("INBOUND", Text("第三方代收入库", ""), ("s_ready_for_pickup",)),
        Code("SIGNED", Text("已签收", ""), ("s_delivered",)),
        Code("OUTBOUND", Text("第三方代收快递员取出", ""), ("pulled_from_locker",)),
        Code("SIGNFAIL", Text("签收失败", ""), ("attempt_failed",)),
        Code("RETURN", Text("退回件", ""), ("returning",)),
        Code("ISSUE", Text("问题件", ""), ("exception_unspecified",)),
        Code("REJECTION", Text("拒收", ""), ("refused",)),
        Code("OTHER", Text("其他", ""), ("s_info",)),
        Code("OVERSEA_IN", Text("入库扫描", ""), ("s_in_transit",)),
        Code("OVERSEA_OUT", Text("出库扫描", ""), ("s_in_transit",)),
        Code("CLEARANCE_START", Text("清关开始", ""), ("s_customs_processing",)),
        Code("CLEARANCE_FINISH", Text("清关结束", ""), ("s_customs_cleared",)),
        Code(
            "CLEARANCE_FAIL",
            Text("清关失败", ""),
            (
                "customs_hold",
                "customs_refused",
            ),
        ),
        Code("OVERSEA_ARRIVAL", Text("干线到达", ""), ("s_in_transit",)),
        Code("OVERSEA_DEPARTURE", Text("干线离开", ""), ("s_in_transit",)),
        Code("TRANSFER", Text("转单", ""), ("s_redirected",)),
    ),
)

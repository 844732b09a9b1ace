"""Status codes of Shipping status of an unnamed retail system."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="retail_oms.sku_status",
    title=Text("某零售系统 物流状态", "Shipping status of an unnamed retail system"),
    public=False,
    quality=Text(
        "公开代码里的码表，平台名称不明", "A table in public code; the platform is not named"
    ),
    source="公开代码 / public code",
    codes=(
        Code(
            "1140",
            Text("待揽件", ""),
            (
                "s_created",
                "not_picked_up",
            ),
        ),
        Code(
            "1081",
            Text("疫情拦截", ""),
            (
                "weather_force_majeure",
                "intercepted",
            ),
        ),
        Code("1100", Text("出库拦截", ""), ("intercepted",)),
        Code("1200", Text("运输中", ""), ("s_in_transit",)),
        Code("1205", Text("到达网点", ""), ("s_arrived_destination",)),
        Code(
            "1210",
            Text("站点拒收", ""),
            ("carrier_rejected",),
            Text("拒收的是站点，不是收件人。", "The station refused it, not the recipient."),
        ),
        Code("1215", Text("派送中", ""), ("s_out_for_delivery",)),
        Code("1220", Text("派送站点取出", ""), ("pulled_from_locker",)),
        Code(
            "1225",
            Text("派送站点签收", ""),
            ("s_arrived_destination",),
            Text("签收的是站点，不是收件人。", "The station signed, not the recipient."),
        ),
        Code(
            "1230",
            Text("拒收带回", ""),
            (
                "refused",
                "returning",
            ),
        ),
        Code("1235", Text("拒收带回撤销", ""), ("s_resolved",)),
        Code("1240", Text("部分签收", ""), ("shortage",)),
        Code("1245", Text("派送异常", ""), ("attempt_failed",)),
        Code("1250", Text("延迟派送", ""), ("rescheduled",)),
        Code("1255", Text("客户拒签", ""), ("refused",)),
        Code("1260", Text("其他", ""), ("s_info",)),
        Code("1265", Text("疑难件", ""), ("exception_unspecified",)),
        Code("1270", Text("转投", ""), ("s_redirected",)),
        Code("1275", Text("退回", ""), ("returning",)),
        Code("1280", Text("退回签收", ""), ("returned",)),
        Code("1285", Text("滞留", ""), ("held_at_depot",)),
        Code("1300", Text("已签收", ""), ("s_delivered",)),
    ),
)

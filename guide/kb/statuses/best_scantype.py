"""Status codes of Best scan type."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="best.scanType",
    title=Text("百世 扫描类型", "Best scan type"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="fuzui/aggregatelogistics",
    codes=(
        Code("收件", Text("收件", ""), ("s_picked_up",)),
        Code("发件", Text("发件", ""), ("s_in_transit",)),
        Code("到件", Text("到件", ""), ("s_in_transit",)),
        Code("派件", Text("派件", ""), ("s_out_for_delivery",)),
        Code("签收", Text("客户签收", ""), ("s_delivered",)),
        Code(
            "代理点签收",
            Text("代理点签收", ""),
            ("s_delivered_station",),
            Text("签收的是代理点，不是收件人。", "The agent signed, not the recipient."),
        ),
        Code("特殊签收", Text("特殊签收", ""), ("s_delivered_proxy",)),
        Code("百世邻里", Text("百世邻里", ""), ("s_ready_for_pickup",)),
        Code("入库/入柜", Text("入库/入柜", ""), ("s_ready_for_pickup",)),
        Code("用户提货", Text("用户提货", ""), ("s_delivered",)),
        Code("转同行", Text("转同行", ""), ("s_redirected",)),
        Code("快递员取出包裹", Text("快递员取出包裹", ""), ("pulled_from_locker",)),
        Code("管理员取出包裹", Text("管理员取出包裹", ""), ("pulled_from_locker",)),
        Code("客户拒收", Text("客户拒收", ""), ("refused",)),
        Code("二次派件", Text("二次派件", ""), ("rescheduled",)),
        Code("货物破损", Text("货物破损", ""), ("damaged",)),
        Code("退件", Text("退件", ""), ("returning",)),
        Code("更改派送地址", Text("更改派送地址", ""), ("s_redirected",)),
    ),
)

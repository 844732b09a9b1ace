"""Status codes of J&T scan type."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="jt.scanType",
    title=Text("极兔 扫描类型", "J&T scan type"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="公开代码 / public code",
    codes=(
        Code("1", Text("快件揽收", ""), ("s_picked_up",)),
        Code("2", Text("入仓扫描(停用)", ""), ("s_in_transit",)),
        Code("3", Text("发件扫描", ""), ("s_in_transit",)),
        Code("4", Text("到件扫描", ""), ("s_in_transit",)),
        Code("5", Text("出仓扫描", ""), ("s_out_for_delivery",)),
        Code("6", Text("入库扫描", ""), ("s_ready_for_pickup",)),
        Code("7", Text("代理点收入扫描", ""), ("s_ready_for_pickup",)),
        Code("8", Text("快件取出扫描", ""), ("pulled_from_locker",)),
        Code("9", Text("出库扫描", ""), ("s_delivered",)),
        Code("10", Text("快件签收", ""), ("s_delivered",)),
        Code("11", Text("问题件扫描", ""), ("exception_unspecified",)),
        Code(
            "12",
            Text("安检扫描", ""),
            ("s_info",),
            Text("安检扫描本身是例行动作。", "The security scan itself is routine."),
        ),
        Code("13", Text("其他扫描", ""), ("s_info",)),
        Code("14", Text("退件扫描", ""), ("returning",)),
    ),
)

"""Status codes of STO scan type."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="sto.scanType",
    title=Text("申通 扫描类型", "STO scan type"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="fuzui/aggregatelogistics",
    codes=(
        Code("收件", Text("收件", ""), ("s_picked_up",)),
        Code("装袋", Text("装袋", ""), ("s_in_transit",)),
        Code("发件", Text("发件", ""), ("s_in_transit",)),
        Code("到件", Text("到件", ""), ("s_in_transit",)),
        Code("派件", Text("派件", ""), ("s_out_for_delivery",)),
        Code("驿站代收", Text("驿站代收", ""), ("s_ready_for_pickup",)),
        Code("客户签收", Text("客户签收", ""), ("s_delivered",)),
    ),
)

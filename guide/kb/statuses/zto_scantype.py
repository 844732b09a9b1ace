"""Status codes of ZTO scan type."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="zto.scanType",
    title=Text("中通 扫描类型", "ZTO scan type"),
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
        Code("签收", Text("签收", ""), ("s_delivered",)),
        Code("第三方签收", Text("第三方签收", ""), ("s_delivered_proxy",)),
        Code("退件", Text("退件", ""), ("returning",)),
        Code("退件签收", Text("退件签收", ""), ("returned",)),
        Code("问题件", Text("问题件", ""), ("exception_unspecified",)),
        Code("ARRIVAL", Text("驿站代收", ""), ("s_ready_for_pickup",)),
        Code("SIGNED", Text("收件人已从第三方代理点签收", ""), ("s_delivered",)),
    ),
)

"""Status codes of YTO status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="yto.status",
    title=Text("圆通 状态", "YTO status"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="fuzui/aggregatelogistics",
    codes=(
        Code("已收件", Text("已收件", ""), ("s_picked_up",)),
        Code("派件中", Text("派件中", ""), ("s_out_for_delivery",)),
        Code("已签收", Text("已签收", ""), ("s_delivered",)),
    ),
)

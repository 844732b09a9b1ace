"""Status codes of JD operation code."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="jd.opeCode",
    title=Text("京东 操作码", "JD operation code"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="fuzui/aggregatelogistics",
    codes=(
        Code("100", Text("下单", ""), ("s_created",)),
        Code("390", Text("快件揽收中", ""), ("s_created",)),
        Code("420", Text("快件已揽收", ""), ("s_picked_up",)),
        Code("430", Text("运输中", ""), ("s_in_transit",)),
        Code("440", Text("派件", ""), ("s_out_for_delivery",)),
        Code("510", Text("已签收", ""), ("s_delivered",)),
        Code("530", Text("拒收", ""), ("refused",)),
        Code("690", Text("已取消", ""), ("cancelled",)),
        Code("700", Text("退款", ""), ("cancelled",)),
    ),
)

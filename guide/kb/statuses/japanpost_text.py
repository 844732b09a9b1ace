"""Status codes of Japan Post status texts."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="japanpost_text",
    title=Text("日本邮便 状态文字", "Japan Post status texts"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="公开代码 / public code",
    codes=(
        Code("Posting/Collection", Text("收寄", ""), ("s_picked_up",)),
        Code("In transit", Text("运输中", ""), ("s_in_transit",)),
        Code("Arrival at Post Office", Text("到达邮局", ""), ("s_arrived_destination",)),
        Code("Out for delivery", Text("派送中", ""), ("s_out_for_delivery",)),
        Code("Final delivery", Text("配送完成", ""), ("s_delivered",)),
        Code("Returned to sender", Text("退货给寄件人", ""), ("returned",)),
        Code("Not registered", Text("单号未找到", ""), ("not_found",)),
    ),
)

"""Status codes of KDNiao state."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="kdniao.State",
    title=Text("快递鸟 状态", "KDNiao state"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="misu99/kdniao",
    codes=(
        Code(
            "0",
            Text("暂无轨迹信息", ""),
            (
                "not_found",
                "not_picked_up",
            ),
        ),
        Code("1", Text("已揽收:快递员已上门揽收快递", ""), ("s_picked_up",)),
        Code("2", Text("在途中", ""), ("s_in_transit",)),
        Code("3", Text("已签收", ""), ("s_delivered",)),
        Code("4", Text("问题件", ""), ("exception_unspecified",)),
        Code("5", Text("转寄:快递被转寄到新地址", ""), ("s_redirected",)),
        Code("6", Text("清关:货物在目的国清关", ""), ("s_customs_processing",)),
    ),
)

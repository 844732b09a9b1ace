"""Status codes of TrackingMore sub-status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="trackingmore.sub",
    title=Text("TrackingMore 子状态", "TrackingMore sub-status"),
    public=True,
    quality=Text("官方公开文档", "Official public documentation"),
    source="trackingmore.com/docs",
    codes=(
        Code(
            "notfound001",
            Text("待揽件,只有一条订单生成的信息", ""),
            (
                "s_created",
                "not_picked_up",
            ),
        ),
        Code("notfound002", Text("完全无信息", ""), ("not_found",)),
        Code("transit001", Text("包裹正在运输途中", ""), ("s_in_transit",)),
        Code("transit002", Text("到达分拣中心", ""), ("s_in_transit",)),
        Code("transit003", Text("到达目的地网点", ""), ("s_arrived_destination",)),
        Code("transit004", Text("抵达目的地国家", ""), ("s_in_transit",)),
        Code("transit005", Text("海关清关完成", ""), ("s_customs_cleared",)),
        Code("delivered001", Text("投递成功", ""), ("s_delivered",)),
        Code("delivered002", Text("客户自提", ""), ("s_delivered",)),
        Code("delivered003", Text("客户签字签收", ""), ("s_delivered",)),
        Code(
            "delivered004",
            Text("投递到快递柜或由物业门卫代收", ""),
            (
                "s_delivered_proxy",
                "s_delivered_station",
            ),
            Text(
                "同一件事，快递100 记为派件，不是签收。",
                "Kuaidi100 counts the same event as out for delivery, not as delivered.",
            ),
        ),
        Code("exception004", Text("超时未自提", ""), ("pickup_overdue",)),
        Code("exception005", Text("异常件", ""), ("exception_unspecified",)),
        Code(
            "exception006",
            Text("海关扣留", ""),
            (
                "customs_hold",
                "customs_refused",
            ),
        ),
        Code(
            "exception007",
            Text("包裹破损(多语言版:破损、丢失或丢弃)", ""),
            (
                "damaged",
                "lost",
            ),
            Text(
                "中文版只写破损，其他语言版还写了丢失和丢弃。",
                "The Chinese edition says damaged only; others add lost and discarded.",
            ),
        ),
        Code("exception008", Text("未揽收被取消", ""), ("cancelled",)),
        Code("exception009", Text("收件人拒收", ""), ("refused",)),
        Code("exception010", Text("包裹已退回", ""), ("returned",)),
        Code("exception011", Text("正在退回途中", ""), ("returning",)),
    ),
)

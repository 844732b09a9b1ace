"""Status codes of TrackingMore main status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="trackingmore.main",
    title=Text("TrackingMore 主状态", "TrackingMore main status"),
    public=True,
    quality=Text("官方公开文档", "Official public documentation"),
    source="trackingmore.com/docs",
    codes=(
        Code("pending", Text("新增包裹正在查询中", ""), ("s_info",)),
        Code("notfound", Text("包裹目前查询不到", ""), ("not_found",)),
        Code("transit", Text("包裹正从发件国运往目的国", ""), ("s_in_transit",)),
        Code(
            "pickup",
            Text("派送中或已到达当地收发点", ""),
            (
                "s_out_for_delivery",
                "s_ready_for_pickup",
            ),
        ),
        Code("delivered", Text("已成功妥投", ""), ("s_delivered",)),
        Code("undelivered", Text("尝试过投递但失败", ""), ("attempt_failed",)),
        Code(
            "exception", Text("退回寄件人、清关失败、丢失或损坏等", ""), ("exception_unspecified",)
        ),
        Code("expired", Text("很长一段时间在途没有派送结果", ""), ("stalled",)),
    ),
)

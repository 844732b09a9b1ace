"""Status codes of 17TRACK main status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="17track.main",
    title=Text("17TRACK 主状态", "17TRACK main status"),
    public=True,
    quality=Text(
        "公开代码里引用的官方清单（第二点四版）",
        "The official list (version two point four) as quoted in public code",
    ),
    source="17TRACK API",
    codes=(
        Code("NotFound", Text("查询不到", ""), ("not_found",)),
        Code("InfoReceived", Text("收到信息", ""), ("s_created",)),
        Code("InTransit", Text("运输途中", ""), ("s_in_transit",)),
        Code("Expired", Text("运输过久", ""), ("stalled",)),
        Code("AvailableForPickup", Text("到达待取", ""), ("s_ready_for_pickup",)),
        Code("OutForDelivery", Text("派送途中", ""), ("s_out_for_delivery",)),
        Code("DeliveryFailure", Text("投递失败", ""), ("attempt_failed",)),
        Code("Delivered", Text("成功签收", ""), ("s_delivered",)),
        Code("Exception", Text("可能异常", ""), ("exception_unspecified",)),
    ),
)

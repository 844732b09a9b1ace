"""Status codes of EasyPost status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="easypost.status",
    title=Text("EasyPost 状态", "EasyPost status"),
    public=True,
    quality=Text("官方软件包的类型定义", "Type definitions of the official package"),
    source="@easypost/api",
    codes=(
        Code("unknown", Text("", "unknown"), ("not_found",)),
        Code("pre_transit", Text("", "pre transit"), ("s_created",)),
        Code("in_transit", Text("", "in transit"), ("s_in_transit",)),
        Code("out_for_delivery", Text("", "out for delivery"), ("s_out_for_delivery",)),
        Code("delivered", Text("", "delivered"), ("s_delivered",)),
        Code("available_for_pickup", Text("", "available for pickup"), ("s_ready_for_pickup",)),
        Code("return_to_sender", Text("", "return to sender"), ("returning",)),
        Code(
            "failure",
            Text("", "failure"),
            (
                "attempt_failed",
                "exception_unspecified",
            ),
        ),
        Code("cancelled", Text("", "cancelled"), ("cancelled",)),
        Code("error", Text("", "error"), ("not_found",)),
    ),
)

"""Status codes of Karrio status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="karrio.TrackingStatus",
    title=Text("Karrio 状态", "Karrio status"),
    public=True,
    quality=Text("开源软件的源码", "Source code of an open-source program"),
    source="karrioapi/karrio",
    codes=(
        Code("pending", Text("", "pending"), ("s_created",)),
        Code("picked_up", Text("", "picked up"), ("s_picked_up",)),
        Code(
            "on_hold",
            Text("", "on hold"),
            (
                "held_at_depot",
                "exception_unspecified",
            ),
        ),
        Code("cancelled", Text("", "cancelled"), ("cancelled",)),
        Code("delivered", Text("", "delivered"), ("s_delivered",)),
        Code("in_transit", Text("", "in transit"), ("s_in_transit",)),
        Code("delivery_failed", Text("", "delivery failed"), ("attempt_failed",)),
        Code("delivery_delayed", Text("", "delivery delayed"), ("transit_delay",)),
        Code("out_for_delivery", Text("", "out for delivery"), ("s_out_for_delivery",)),
        Code("ready_for_pickup", Text("", "ready for pickup"), ("s_ready_for_pickup",)),
        Code("return_to_sender", Text("", "return to sender"), ("returning",)),
        Code("unknown", Text("", "unknown"), ("exception_unspecified",)),
    ),
)

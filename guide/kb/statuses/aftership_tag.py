"""Status codes of AfterShip tag."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="aftership.tag",
    title=Text("AfterShip 状态", "AfterShip tag"),
    public=True,
    quality=Text("官方公开文档", "Official public documentation"),
    source="aftership.com/docs/tracking",
    codes=(
        Code("InfoReceived", Text("", "Carrier has received request from shipper"), ("s_created",)),
        Code("InTransit", Text("", "Accepted or picked up; on the way"), ("s_in_transit",)),
        Code(
            "OutForDelivery",
            Text("", "about to deliver, or ready to pickup"),
            (
                "s_out_for_delivery",
                "s_ready_for_pickup",
            ),
        ),
        Code("AttemptFail", Text("", "attempted to deliver but failed"), ("attempt_failed",)),
        Code("Delivered", Text("", "Delivered"), ("s_delivered",)),
        Code("AvailableForPickup", Text("", "AvailableForPickup"), ("s_ready_for_pickup",)),
        Code(
            "Exception",
            Text(
                "",
                "Custom hold, undelivered, returned shipment to sender or any shipping exceptions",
            ),
            ("exception_unspecified",),
        ),
        Code(
            "Expired",
            Text("", "no tracking information for 30 days since added"),
            (
                "stalled",
                "not_found",
            ),
        ),
        Code(
            "Pending",
            Text("", "new shipments without tracking info"),
            (
                "not_found",
                "s_created",
            ),
        ),
    ),
)

"""Status codes of Amazon Shipping."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="amazon_shipping",
    title=Text("亚马逊物流", "Amazon Shipping"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="mediocre/bloodhound",
    codes=(
        Code("CreationConfirmed", Text("", "Shipping label created"), ("s_created",)),
        Code("LabelCreated", Text("", "Shipping label created"), ("s_created",)),
        Code("PickupDone", Text("", "Package picked up"), ("s_picked_up",)),
        Code("Received", Text("", "Package received at facility"), ("s_in_transit",)),
        Code("InTransit", Text("", "Package in transit"), ("s_in_transit",)),
        Code("Departed", Text("", "Departed facility"), ("s_in_transit",)),
        Code("ArrivedAtSortCenter", Text("", "Arrived at sort center"), ("s_in_transit",)),
        Code(
            "ArrivedAtDeliveryCenter",
            Text("", "Arrived at delivery center"),
            ("s_arrived_destination",),
        ),
        Code("OutForDelivery", Text("", "Out for delivery"), ("s_out_for_delivery",)),
        Code("AttemptFail", Text("", "Delivery attempt failed"), ("attempt_failed",)),
        Code("DeliveryAttempted", Text("", "Delivery attempted"), ("attempt_failed",)),
        Code("Delivered", Text("", "Package delivered"), ("s_delivered",)),
        Code("Exception", Text("", "Exception occurred"), ("exception_unspecified",)),
        Code("Held", Text("", "Package held"), ("held_at_depot",)),
        Code("Refused", Text("", "Package refused"), ("refused",)),
        Code("Undeliverable", Text("", "Package undeliverable"), ("attempt_failed",)),
        Code("OutForReturn", Text("", "Out for return"), ("returning",)),
        Code("Returned", Text("", "Package returned"), ("returned",)),
        Code("ReturnReceived", Text("", "Return received"), ("returned",)),
    ),
)

"""Status codes of EasyPost status detail."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="easypost.status_detail",
    title=Text("EasyPost 状态细分", "EasyPost status detail"),
    public=True,
    quality=Text("官方软件包的类型定义", "Type definitions of the official package"),
    source="@easypost/api",
    codes=(
        Code("address_correction", Text("", "address correction"), ("address_problem",)),
        Code(
            "arrived_at_destination", Text("", "arrived at destination"), ("s_arrived_destination",)
        ),
        Code("arrived_at_facility", Text("", "arrived at facility"), ("s_in_transit",)),
        Code(
            "arrived_at_pickup_location",
            Text("", "arrived at pickup location"),
            ("s_ready_for_pickup",),
        ),
        Code("awaiting_information", Text("", "awaiting information"), ("s_created",)),
        Code("cancelled", Text("", "cancelled"), ("cancelled",)),
        Code("damaged", Text("", "damaged"), ("damaged",)),
        Code("delayed", Text("", "delayed"), ("transit_delay",)),
        Code("delivery_exception", Text("", "delivery exception"), ("attempt_failed",)),
        Code("departed_facility", Text("", "departed facility"), ("s_in_transit",)),
        Code("departed_origin_facility", Text("", "departed origin facility"), ("s_in_transit",)),
        Code("expired", Text("", "expired"), ("stalled",)),
        Code("failure", Text("", "failure"), ("exception_unspecified",)),
        Code("held", Text("", "held"), ("held_at_depot",)),
        Code("in_transit", Text("", "in transit"), ("s_in_transit",)),
        Code("label_created", Text("", "label created"), ("s_created",)),
        Code("lost", Text("", "lost"), ("lost",)),
        Code("missorted", Text("", "missorted"), ("missorted",)),
        Code("out_for_delivery", Text("", "out for delivery"), ("s_out_for_delivery",)),
        Code(
            "received_at_destination_facility",
            Text("", "received at destination facility"),
            ("s_arrived_destination",),
        ),
        Code(
            "received_at_origin_facility", Text("", "received at origin facility"), ("s_picked_up",)
        ),
        Code("refused", Text("", "refused"), ("refused",)),
        Code("return", Text("", "return"), ("returning",)),
        Code("status_update", Text("", "status update"), ("s_info",)),
        Code(
            "transferred_to_destination_carrier",
            Text("", "transferred to destination carrier"),
            ("s_redirected",),
        ),
        Code("transit_exception", Text("", "transit exception"), ("exception_unspecified",)),
        Code("unknown", Text("", "unknown"), ("not_found",)),
        Code("weather_delay", Text("", "weather delay"), ("weather_force_majeure",)),
    ),
)

"""Status codes of AfterShip subtag."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="aftership.subtag",
    title=Text("AfterShip 子状态", "AfterShip subtag"),
    public=True,
    quality=Text(
        "官方公开文档；清单不全，其余编号未见到",
        "Official public documentation; the list is incomplete",
    ),
    source="aftership.com/docs/tracking",
    codes=(
        Code("Delivered_001", Text("", "Delivered"), ("s_delivered",)),
        Code("Delivered_002", Text("", "Picked up by the customer"), ("s_delivered",)),
        Code("Delivered_003", Text("", "Sign by customer"), ("s_delivered",)),
        Code(
            "Delivered_004", Text("", "Delivered and received cash on delivery"), ("s_delivered",)
        ),
        Code("Delivered_005", Text("", "Delivered to neighbor"), ("s_delivered_proxy",)),
        Code("AvailableForPickup_001", Text("", "Available for pickup"), ("s_ready_for_pickup",)),
        Code("Exception_001", Text("", "Exception"), ("exception_unspecified",)),
        Code("Exception_002", Text("", "Customer moved"), ("address_problem",)),
        Code("Exception_003", Text("", "Customer refused delivery"), ("refused",)),
        Code("Exception_004", Text("", "Delayed (Customs clearance)"), ("customs_hold",)),
        Code(
            "Exception_005",
            Text("", "Delayed (External factors)"),
            (
                "transit_delay",
                "weather_force_majeure",
            ),
        ),
        Code(
            "Exception_006",
            Text("", "Held for payment"),
            (
                "payment_due",
                "customs_duty_due",
            ),
        ),
        Code("Exception_007", Text("", "Incorrect Address"), ("address_problem",)),
        Code("Exception_008", Text("", "Pick up missed"), ("pickup_overdue",)),
        Code("Exception_009", Text("", "Rejected by carrier"), ("carrier_rejected",)),
        Code("Exception_010", Text("", "Returning to sender"), ("returning",)),
        Code("Exception_011", Text("", "Returned to sender"), ("returned",)),
        Code("Exception_012", Text("", "Shipment damaged"), ("damaged",)),
        Code("Exception_013", Text("", "Shipment lost"), ("lost",)),
        Code(
            "Exception_016",
            Text("", "Delayed (Processing issue): vehicle issue, sorting error, misroute"),
            (
                "transit_delay",
                "missorted",
            ),
        ),
        Code("Exception_017", Text("", "Delayed (Extreme weather)"), ("weather_force_majeure",)),
        Code("Exception_018", Text("", "Incorrect / missing documents"), ("customs_docs",)),
        Code("AttemptFail_001", Text("", "Failed Attempt"), ("attempt_failed",)),
        Code("AttemptFail_002", Text("", "Addressee not available"), ("recipient_absent",)),
        Code("AttemptFail_003", Text("", "Business Closed"), ("recipient_closed",)),
        Code("InTransit_001", Text("", "In Transit"), ("s_in_transit",)),
        Code("InTransit_002", Text("", "Acceptance scan"), ("s_picked_up",)),
        Code("InTransit_003", Text("", "Arrival scan"), ("s_in_transit",)),
        Code("InTransit_004", Text("", "Arrived at the destination country"), ("s_in_transit",)),
        Code("InTransit_005", Text("", "Customs clearance completed"), ("s_customs_cleared",)),
        Code("InTransit_006", Text("", "Customs clearance started"), ("s_customs_processing",)),
        Code("InTransit_007", Text("", "Departure Scan"), ("s_in_transit",)),
        Code("InTransit_008", Text("", "Problem resolved"), ("s_resolved",)),
        Code(
            "InTransit_009",
            Text("", "Forwarded to a different delivery address"),
            ("s_redirected",),
        ),
        Code("InfoReceived_001", Text("", "Info Received"), ("s_created",)),
        Code("OutForDelivery_001", Text("", "Out for Delivery"), ("s_out_for_delivery",)),
        Code(
            "OutForDelivery_002",
            Text("", "Available for pickup (at sorting centre)"),
            ("s_ready_for_pickup",),
            Text(
                "旧码；新版放在“待自提”下面。",
                "An old code; newer editions list it under available for pickup.",
            ),
        ),
        Code("OutForDelivery_003", Text("", "Customer contacted"), ("s_out_for_delivery",)),
        Code("OutForDelivery_004", Text("", "Delivery appointment scheduled"), ("rescheduled",)),
        Code(
            "Pending_001",
            Text("", "Pending"),
            (
                "not_found",
                "s_created",
            ),
        ),
        Code("Expired_001", Text("", "Expired: no tracking info for 30 days"), ("stalled",)),
    ),
)

"""Status codes of DHL Express."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="dhl_express",
    title=Text("DHL 快递", "DHL Express"),
    public=True,
    quality=Text(
        "几份公开代码大体一致，自称抄自 DHL 的清单",
        "Several public copies that largely agree and say they follow DHL's list",
    ),
    source="公开代码 / public code",
    codes=(
        Code("AD", Text("", "Agreed delivery"), ("rescheduled",)),
        Code("AF", Text("", "Arrived facility"), ("s_in_transit",)),
        Code("AR", Text("", "Arrival in delivery facility"), ("s_arrived_destination",)),
        Code("BA", Text("", "Bad address"), ("address_problem",)),
        Code("BN", Text("", "Customer broker notified"), ("s_customs_processing",)),
        Code("BR", Text("", "Broker release"), ("s_customs_cleared",)),
        Code("CA", Text("", "Closed on arrival"), ("recipient_closed",)),
        Code("CC", Text("", "Awaiting consignee collection"), ("s_ready_for_pickup",)),
        Code(
            "CD",
            Text("", "Controllable clearance delay"),
            (
                "customs_docs",
                "customs_hold",
            ),
        ),
        Code("CM", Text("", "Customer moved"), ("address_problem",)),
        Code("CR", Text("", "Clearance release"), ("s_customs_cleared",)),
        Code("CS", Text("", "Closed shipment"), ("s_info",)),
        Code(
            "DD",
            Text("", "Delivered damaged"),
            (
                "damaged",
                "s_delivered",
            ),
        ),
        Code("DF", Text("", "Depart facility"), ("s_in_transit",)),
        Code("DM", Text("", "Damaged"), ("damaged",)),
        Code("DS", Text("", "Destroyed / disposal"), ("destroyed_abandoned",)),
        Code("EM", Text("", "Electronic data merge"), ("s_info",)),
        Code("FD", Text("", "Forward destination (DD's expected)"), ("s_redirected",)),
        Code(
            "HP",
            Text("", "Held for payment"),
            (
                "customs_duty_due",
                "payment_due",
            ),
        ),
        Code("IC", Text("", "In clearance processing"), ("s_customs_processing",)),
        Code("MC", Text("", "Miscode"), ("missorted",)),
        Code(
            "MD",
            Text("", "Missed delivery cycle"),
            (
                "rescheduled",
                "delivery_overdue",
            ),
        ),
        Code("MS", Text("", "Mis-sort"), ("missorted",)),
        Code("ND", Text("", "Not delivered"), ("attempt_failed",)),
        Code("NH", Text("", "Not home"), ("recipient_absent",)),
        Code(
            "OH",
            Text("", "On hold"),
            (
                "held_at_depot",
                "exception_unspecified",
            ),
        ),
        Code("OK", Text("", "Delivery"), ("s_delivered",)),
        Code("PD", Text("", "Partial delivery"), ("shortage",)),
        Code("PL", Text("", "Processed at location"), ("s_in_transit",)),
        Code("PU", Text("", "Shipment pick up"), ("s_picked_up",)),
        Code("PY", Text("", "Payment"), ("s_resolved",)),
        Code("RD", Text("", "Refused delivery"), ("refused",)),
        Code("RR", Text("", "Response received"), ("s_info",)),
        Code(
            "RT",
            Text("", "Returned to consignor"),
            (
                "returning",
                "returned",
            ),
        ),
        Code("SA", Text("", "Shipment acceptance"), ("s_picked_up",)),
        Code("SC", Text("", "Service changed"), ("s_info",)),
        Code("SD", Text("", "Shipment information received"), ("s_created",)),
        Code("SM", Text("", "Scheduled for movement"), ("s_in_transit",)),
        Code(
            "SS",
            Text("", "Shipment stopped"),
            (
                "intercepted",
                "exception_unspecified",
            ),
        ),
        Code("TD", Text("", "Transport delay"), ("transit_delay",)),
        Code("TP", Text("", "Forwarded to 3rd party"), ("s_redirected",)),
        Code("TR", Text("", "Record of transfer"), ("s_in_transit",)),
        Code("UD", Text("", "Uncontrollable clearance delay"), ("customs_hold",)),
        Code("WC", Text("", "With delivering courier"), ("s_out_for_delivery",)),
        Code(
            "WX",
            Text("", "Weather (Karrio/keeptracker lists)"),
            ("weather_force_majeure",),
            Text(
                "只在个别公开代码里见到，未核实。", "Seen in some public code only; not verified."
            ),
        ),
    ),
)

"""Status codes of UPU mail events (EMSEVT)."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="upu.emsevt",
    title=Text("万国邮联 邮件事件", "UPU mail events (EMSEVT)"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="公开代码 / public code",
    codes=(
        Code("EMA", Text("", "Posting/collection"), ("s_picked_up",)),
        Code("EMB", Text("", "Arrival at outward office of exchange"), ("s_in_transit",)),
        Code("EMC", Text("", "Departure from outward office of exchange"), ("s_in_transit",)),
        Code(
            "EXA", Text("", "Item presented to export customs/security"), ("s_customs_processing",)
        ),
        Code(
            "EXB",
            Text("", "Item held by export customs/security"),
            (
                "customs_hold",
                "security_prohibited",
            ),
        ),
        Code(
            "EXC",
            Text("", "Item returned from export customs/security"),
            (
                "s_customs_cleared",
                "security_prohibited",
            ),
            Text(
                "可能是查验完交回邮政，也可能是退运，要看下一条。",
                "It may mean handed back after inspection, or returned abroad; read the next event.",
            ),
        ),
        Code(
            "EXD",
            Text("", "Item held at outward office of exchange"),
            (
                "held_at_depot",
                "transit_delay",
            ),
        ),
        Code("EXX", Text("", "Export cancellation"), ("cancelled",)),
        Code("EMJ", Text("", "Arrival at transit office of exchange"), ("s_in_transit",)),
        Code("EMK", Text("", "Departure from transit office of exchange"), ("s_in_transit",)),
        Code("EMD", Text("", "Arrival at inward office of exchange"), ("s_in_transit",)),
        Code(
            "EDA",
            Text("", "Held at inward office of exchange"),
            (
                "held_at_depot",
                "transit_delay",
            ),
        ),
        Code("EDB", Text("", "Item presented to import customs"), ("s_customs_processing",)),
        Code(
            "EME",
            Text("", "Held by import customs"),
            ("customs_hold",),
            Text("通常应附留存原因。", "A reason for the hold should come with it."),
        ),
        Code(
            "EDC",
            Text("", "Item returned from customs (import)"),
            ("s_customs_cleared",),
            Text(
                "容易误读成“退回”，其实是海关交还给邮政。",
                "Easily misread as a return: customs handed it back to the post.",
            ),
        ),
        Code("EMF", Text("", "Departure from inward office of exchange"), ("s_in_transit",)),
        Code("EDD", Text("", "Item into sorting centre"), ("s_in_transit",)),
        Code("EDE", Text("", "Item out of sorting centre"), ("s_in_transit",)),
        Code("EMG", Text("", "Arrival at delivery office"), ("s_arrived_destination",)),
        Code("EDF", Text("", "Item held at delivery depot"), ("held_at_depot",)),
        Code("EDG", Text("", "Item out for physical delivery"), ("s_out_for_delivery",)),
        Code(
            "EDH", Text("", "Item arrival at collection point for pick-up"), ("s_ready_for_pickup",)
        ),
        Code("EMI", Text("", "Final delivery"), ("s_delivered",)),
        Code(
            "EMH",
            Text("", "Unsuccessful (physical) delivery"),
            ("attempt_failed",),
            Text(
                "通常应附未投递的原因和下一步。",
                "A reason and the next action should come with it.",
            ),
        ),
        Code(
            "EDX",
            Text("", "Import terminated"),
            (
                "customs_refused",
                "returning",
            ),
        ),
        Code("EMX", Text("", "Item out of sorting centre (legacy)"), ("s_in_transit",)),
    ),
)

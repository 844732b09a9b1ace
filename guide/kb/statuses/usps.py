"""Status codes of USPS."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="usps",
    title=Text("美国邮政 USPS", "USPS"),
    public=True,
    quality=Text(
        "公开代码里的码表，不是官方页面；可能不全",
        "A table in public code, not an official page; it may be incomplete",
    ),
    source="USPS::WebTools",
    codes=(
        Code("01", Text("", "Delivered"), ("s_delivered",)),
        Code(
            "02",
            Text("", "Attempted / Notice Left"),
            (
                "recipient_absent",
                "attempt_failed",
            ),
        ),
        Code("03", Text("", "Accept or Pickup (by carrier)"), ("s_picked_up",)),
        Code("04", Text("", "Refused"), ("refused",)),
        Code(
            "05",
            Text("", "Undeliverable as Addressed"),
            (
                "address_problem",
                "returning",
            ),
        ),
        Code("06", Text("", "Forwarded"), ("s_redirected",)),
        Code("07", Text("", "Arrival at Unit"), ("s_arrived_destination",)),
        Code("08", Text("", "Missent"), ("missorted",)),
        Code("09", Text("", "Return to Sender"), ("returning",)),
        Code("10", Text("", "Processed"), ("s_in_transit",)),
        Code("11", Text("", "Dead Letter"), ("label_problem",)),
        Code("14", Text("", "Arrival at Pickup Point"), ("s_ready_for_pickup",)),
        Code("15", Text("", "Mis-shipped"), ("missorted",)),
        Code("16", Text("", "Available for Pickup"), ("s_ready_for_pickup",)),
        Code("17", Text("", "Picked Up By Agent"), ("s_delivered_proxy",)),
        Code("19", Text("", "DC eVS Arrive"), ("s_in_transit",)),
        Code(
            "21",
            Text("", "No Such Number"),
            (
                "address_problem",
                "returning",
            ),
        ),
        Code(
            "22",
            Text("", "Insufficient Address"),
            (
                "address_problem",
                "returning",
            ),
        ),
        Code(
            "23",
            Text("", "Moved, Left No Address"),
            (
                "address_problem",
                "returning",
            ),
        ),
        Code(
            "24",
            Text("", "Forward Expired"),
            (
                "address_problem",
                "returning",
            ),
        ),
        Code(
            "25",
            Text("", "Addressee Unknown"),
            (
                "address_problem",
                "returning",
            ),
        ),
        Code(
            "26",
            Text("", "Vacant"),
            (
                "address_problem",
                "returning",
            ),
        ),
        Code(
            "27",
            Text("", "Unclaimed"),
            (
                "pickup_overdue",
                "returning",
            ),
        ),
        Code(
            "28",
            Text("", "Deceased"),
            (
                "address_problem",
                "returning",
            ),
        ),
        Code("29", Text("", "Other (return)"), ("returning",)),
        Code(
            "30",
            Text("", "Delivery Attempted - No Access to Delivery Location"),
            ("access_restricted",),
        ),
        Code(
            "31",
            Text("", "Not Picked Up"),
            (
                "pickup_overdue",
                "returning",
            ),
        ),
        Code("41", Text("", "Received at Opening Unit"), ("s_in_transit",)),
        Code("42", Text("", "USPS Handoff to Shipping Partner"), ("s_redirected",)),
        Code("43", Text("", "Picked Up"), ("s_picked_up",)),
        Code("44", Text("", "Customer Recall"), ("intercepted",)),
        Code("51", Text("", "Business Closed"), ("recipient_closed",)),
        Code("52", Text("", "Notice Left"), ("recipient_absent",)),
        Code("53", Text("", "Receptacle Blocked"), ("access_restricted",)),
        Code("54", Text("", "Receptacle Full / Item Oversized"), ("access_restricted",)),
        Code("55", Text("", "No Secure Location Available"), ("recipient_absent",)),
        Code(
            "56",
            Text("", "No Authorized Recipient Available"),
            (
                "recipient_absent",
                "id_or_signature_required",
            ),
        ),
        Code("71", Text("", "Rescheduled to Next Delivery Day"), ("rescheduled",)),
        Code("80", Text("", "Picked Up by Shipping Partner"), ("s_picked_up",)),
        Code("81", Text("", "Arrived Shipping Partner Facility"), ("s_in_transit",)),
        Code("82", Text("", "Departed Shipping Partner Facility"), ("s_in_transit",)),
        Code("DX", Text("", "Delivery Status Not Updated"), ("stalled",)),
        Code("EF", Text("", "Departed Sort Facility"), ("s_in_transit",)),
        Code("MA", Text("", "Manifest Acknowledgement"), ("s_created",)),
        Code("OF", Text("", "Out for Delivery"), ("s_out_for_delivery",)),
        Code("PA", Text("", "Passive Acceptance"), ("s_picked_up",)),
        Code("PC", Text("", "Sorting / Processing Complete"), ("s_in_transit",)),
        Code("SF", Text("", "Departed Post Office"), ("s_in_transit",)),
        Code("TM", Text("", "Truck manifest"), ("s_picked_up",)),
    ),
)

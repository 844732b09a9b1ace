"""The sequences of `guide.kb.signs.sequences`, as carriers write them in English."""

from guide.model.reading import Sign

PERSON = "recipient|consignee|receiver|customer|addressee|cnee|buyer|resident*"
SENDER = "original sender|sender|shipper|seller|merchant|consignor|retailer"
PARCEL = "package|parcel|shipment|consignment|mail piece|item|article"
UNABLE = "unable to|could not|couldn't|failed to|cannot|can't|not able to|wasn't able to"

SIGNS: tuple[Sign, ...] = (
    Sign(
        of="returned",
        rank=30,
        in_order=(
            ("delivered|delivery|delivered back|handed back", "to|back", SENDER),
            ("return*", "delivered|completed|complete|signed"),
        ),
        unless=(
            "for delivery",
            "not delivered",
            "undelivered",
            "could not be delivered",
            "unable to*",
        ),
        within=12,
    ),
    Sign(
        of="returning",
        rank=31,
        in_order=(("going|on its way|on the way|heading|sent|being sent|moving|en route", "back"),),
        phrases=("rto", "marked rto"),
        unless=("rto delivered", "back to the depot", "back to depot"),
        within=4,
    ),
    Sign(
        of="address_problem",
        rank=69,
        in_order=(
            (
                "address|addr|house number|street|postcode|postal code|zip|suite|apartment"
                "|phone number|pin code|pincode|flat number|contact details",
                "unlocat*|not found|cannot be found|could not be found|incorrect|incomplete"
                "|insufficient|wrong|invalid|missing|unknown|not exist|doesn't exist|unclear|bad"
                "|not correct|not complete|discrepanc*|mismatch|problem*|issue*|error*|not located",
            ),
            (
                "no such|unknown|incorrect|wrong|invalid|incomplete|insufficient|unable to locate"
                "|could not find|couldn't find|cannot find|unable to find|can't find|not find",
                "address*|addressee|consignee|recipient|receiver|street|house number|building"
                "|apartment|company|person|premises|suite|postcode|zip|house|place|property|residence"
                "|city|district|town|state",
            ),
            (
                PERSON,
                "moved|relocated|shifted|no longer at*|left the address|not at this*|not known",
            ),
        ),
        unless=(
            "sent to",
            "arrived at",
            "by mistake",
            "customs",
            "address label",
            "redirect*",
            "delivered to*",
            "address changed",
            "signature",
            "moved through*",
        ),
        within=16,
    ),
    Sign(
        of="recipient_absent",
        rank=69,
        in_order=(
            (
                f"{PERSON}|you",
                "not available|unavailable|not home|not at home|not in|away|absent|out of station"
                "|out of town|on vacation|on leave|not present|not there|not around|were out|was out",
            ),
            (
                "no one|nobody|no person|no authori*|no recipient|no adult|noone",
                "home|available|sign|receive|accept|answer*|present|there|premises|address",
            ),
        ),
        unless=(
            "not in service*",
            "phone",
            "mobile",
            "away from*",
            "right away",
            "not in area",
            "moved",
        ),
        within=16,
    ),
    Sign(
        of="recipient_unreachable",
        rank=69,
        in_order=(
            (
                f"{PERSON}|phone|mobile|telephone|cell",
                "not reachable|unreachable|not respond*|not contactable|no response|no answer"
                "|switched off|not answer*|did not answer|busy|not pick*|out of reach"
                "|cannot be reached|could not be reached|unanswered",
            ),
            ("phone|mobile|telephone|cell", "closed|is off|out of order"),
            (UNABLE, "contact|reach|call|get in touch|get hold", f"{PERSON}|phone|you"),
        ),
        unless=("facility", "pick up", "pickup"),
        within=20,
    ),
    Sign(
        of="refused",
        rank=68,
        in_order=(
            (
                PERSON,
                "refus*|reject*|declin*|did not accept|didn't accept|not accept*|does not want"
                "|doesn't want|did not want|didn't want|denied",
            ),
            ("refus*|reject*|declin*|not accept*|denied", "by", PERSON),
            ("order", "reject*"),
        ),
        unless=("customs", "refused to pay", "refusing to pay", "refused payment"),
        within=12,
    ),
    Sign(
        of="access_restricted",
        rank=69,
        in_order=(
            (
                "no|unable to|could not|couldn't|cannot|can't|denied|restricted|not",
                "access*|enter|entry",
            ),
        ),
        unless=("tracking", "access point*", "customs", "no entry in*", "locate"),
        within=8,
    ),
    Sign(
        of="recipient_closed",
        rank=69,
        in_order=(
            (
                f"business|office|company|store|shop|premises|residence|school|location|{PERSON}",
                "closed|shut|not open|on holiday|on strike",
            ),
        ),
        unless=("phone", "mobile", "post office closed", "road closed"),
        within=12,
    ),
    Sign(
        of="missorted",
        rank=72,
        in_order=(
            (
                "wrong*|incorrect*|error|mistake*|erroneous*",
                "rout*|sort*|sent|shipped|loaded|forwarded",
            ),
            (
                "sent|rout*|sort*|forwarded|shipped|dispatched|loaded",
                "wrong*|incorrect*|error|mistake*",
            ),
        ),
        unless=("address", "information", "details", "label"),
        within=14,
    ),
    Sign(
        of="lost",
        rank=40,
        phrases=("untraceable", "not traceable", "shipment not located", "package not located"),
        in_order=(
            (
                PARCEL,
                "lost|stolen|cannot be located|could not be located|went missing|not traced"
                "|untraceable|not located|missing in transit|has gone missing",
            ),
            (UNABLE, "locate|find|trace", "parcel|package|shipment|consignment|item"),
        ),
        unless=("address", "tracking", "number", "contents", "recipient", "information"),
        within=10,
    ),
    Sign(
        of="customs_hold",
        rank=61,
        in_order=(
            (
                "held|hold|detain*|stuck|delay*|inspect*|stopped|retain*|impound*|under review",
                "by|at|in|for|with",
                "customs|clearance|regulator*|authorit*|government|border*",
            ),
            ("customs|clearance", "delay*|held|pending|stuck|on hold|detain*"),
        ),
        unless=("duty", "tax*", "payment", "released", "documents"),
        within=14,
    ),
    Sign(
        of="customs_refused",
        rank=58,
        in_order=(
            ("seized|confiscat*|impound*", "by", "customs|regulator*|authorit*|government|border*"),
        ),
        within=14,
    ),
    Sign(
        of="customs_duty_due",
        rank=59,
        in_order=(
            (
                "duty|duties|tax|taxes|import charges|import fees|vat",
                "due|unpaid|owed|payable|outstanding|required|must be paid|to be paid|not paid",
            ),
            ("pay|payment|settle|payable", "duty|duties|tax|taxes|vat|import charges"),
        ),
        unless=("tax id*", "payment received", "have been paid", "has been paid", "were paid"),
        within=16,
    ),
    Sign(
        of="s_customs_processing",
        rank=10,
        in_order=(("duty|duties|tax|taxes|import charges|vat", "paid|settled"),),
        unless=("be paid", "not paid", "not been paid", "unpaid", "until", "once", "if"),
        within=16,
    ),
    Sign(
        of="payment_due",
        rank=67,
        in_order=((f"{UNABLE}|awaiting|pending", "collect*", "payment|cod|cash|freight"),),
        phrases=("unable to collect payment", "payment not collected", "payment not ready"),
        unless=("duty", "duties", "tax*", "customs"),
        within=14,
    ),
    Sign(
        of="transit_delay",
        rank=73,
        in_order=(
            (
                "flight|vehicle|truck|train|plane|linehaul|aircraft|trailer|vessel|van",
                "delay*|cancel*|late|broke*|breakdown|missed|offload*|off loaded|diverted",
            ),
        ),
        phrases=("off loaded", "offloaded"),
        within=14,
    ),
    Sign(
        of="attempt_failed",
        rank=78,
        in_order=(
            (
                f"{UNABLE}|not been able to|unsuccessful*|not|wasn't|weren't|didn't|haven't|hasn't",
                "deliver|delivered|deliverable|complete delivery|make delivery",
            ),
            ("deliver*", "unsuccessful*|failed|not possible|not completed|not made|not successful"),
        ),
        unless=("delivery address", "not yet delivered to*", "not attempted"),
        within=10,
    ),
    Sign(
        of="rescheduled",
        rank=79,
        in_order=(
            (
                "try|attempt*|deliver*|scheduled",
                "next|another",
                "day|working day|business day|time",
            ),
        ),
        unless=("delivered", "expected*", "estimated*"),
        within=14,
    ),
    Sign(
        of="s_out_for_delivery",
        rank=84,
        in_order=(
            (
                "will be|expected to be|is to be|to be|is being|scheduled to be|being",
                "delivered",
                "today|during the day|this morning|this afternoon|shortly|between|within the*",
            ),
        ),
        within=8,
    ),
    Sign(
        of="s_delivered",
        rank=85,
        in_order=(
            (
                f"{PERSON}|you",
                "picked up|collected|retrieved|received",
                "parcel*|shipment*|package*|item*|it|order",
            ),
            ("picked up|collected|retrieved", "by", f"{PERSON}|you"),
        ),
        unless=("not", "can be", "to be", "must be", "sender", "ready"),
        within=8,
    ),
    Sign(
        of="payment_due",
        rank=69,
        in_order=(("awaiting|pending|await", "payment"),),
        unless=("duty", "duties", "tax*", "customs", "import", "vat"),
        within=20,
    ),
    Sign(
        of="cancelled",
        rank=68,
        in_order=(("booking|pickup request|collection request", "reject*|declin*|cancel*"),),
        within=10,
    ),
    Sign(
        of="not_picked_up",
        rank=63,
        in_order=(
            ("not|haven't|hasn't|yet to|waiting", "receiv*|arriv*|handed|got", "from|by", SENDER),
        ),
        unless=("return*", "delivered"),
        within=20,
    ),
    Sign(
        of="s_delivered_proxy",
        rank=85,
        in_order=(
            (
                "handed|handed over|given|delivered|left|signed",
                "to|with|by",
                "neighbo*|receptionist|security|household*|colleague|concierge|roommate"
                "|family member|front desk|porter",
            ),
        ),
        unless=("not", "unable to"),
        within=12,
    ),
    Sign(
        of="s_in_transit",
        rank=95,
        phrases=("will be delivered", "expected to be delivered", "expected to arrive"),
    ),
    Sign(of="s_out_for_delivery", rank=89, phrases=("stops away", "stop away")),
    Sign(
        of="delivery_overdue",
        rank=71,
        in_order=(("out for delivery", "since|for more than|for several|for days|yesterday"),),
        within=20,
    ),
    Sign(
        of="address_problem",
        rank=69,
        in_order=(
            (
                "no|missing|without|lacks",
                "apartment|house number|suite|unit number|street number|flat number|door number",
            ),
        ),
        within=8,
        unless=(
            "sent to",
            "arrived at",
            "by mistake",
        ),
    ),
    Sign(
        of="payment_due",
        rank=69,
        in_order=(
            (
                "freight|postage|charges|handling fee|delivery charge*|cod",
                "due|unpaid|outstanding|not paid|owed",
            ),
        ),
        unless=("duty", "duties", "tax*", "customs", "import", "vat", "due to"),
        within=12,
    ),
    Sign(
        of="pulled_from_locker",
        rank=66,
        in_order=(
            (
                "withdrawn|removed|retrieved|taken|pulled|collected",
                "from",
                "locker|pickup point|pick up point|parcel shop|parcelshop|access point"
                "|collection point|station",
                "by",
                "staff|courier|driver|operator|carrier",
            ),
            (
                "courier|driver|staff|operator",
                "removed|retrieved|took|withdrew|collected",
                "from",
                "locker|pickup point|parcel shop|parcelshop|access point|collection point",
            ),
        ),
        within=20,
    ),
    Sign(
        of="out_of_area",
        rank=69,
        in_order=(
            (
                "area|location|region|postcode|zip|district",
                "not offered|not served|not covered|not serviced|not supported|unsupported"
                "|not deliverable|outside",
            ),
        ),
        within=12,
    ),
    Sign(
        of="intercepted",
        rank=62,
        in_order=(
            (
                "sender|shipper|seller|merchant",
                "request*|asked*|instruct*|order*",
                "return*|stop*|recall*|intercept*|back",
            ),
        ),
        unless=("return label", "returned by"),
        within=16,
    ),
    Sign(
        of="returned",
        rank=30,
        in_order=(("return|returned|return parcel", "received|accepted|collected", "by", SENDER),),
        within=12,
    ),
    Sign(
        of="security_prohibited",
        rank=63,
        in_order=(
            (
                "not permitted|not allowed|cannot travel|can't travel|cannot fly|forbidden",
                "by air|on aircraft|on this service|by plane|for air|to fly",
            ),
        ),
        within=12,
    ),
    Sign(
        of="s_ready_for_pickup",
        rank=86,
        phrases=("available for redelivery or pick*", "redelivery or pick*"),
    ),
    Sign(of="s_in_transit", rank=95, phrases=("transferred",)),
    Sign(
        of="s_customs_cleared",
        rank=86,
        in_order=(("release*", "by|from", "customs"),),
        unless=("pending", "awaiting", "not", "until", "before"),
        within=10,
    ),
    Sign(
        of="customs_duty_due",
        rank=59,
        in_order=(("import", "charges|fees|duty|tax*", "due|payable|owed|unpaid|outstanding"),),
        unless=("not due", "due to"),
        within=12,
    ),
    Sign(
        of="s_in_transit",
        rank=91,
        phrases=("destination airport", "airport of destination"),
    ),
    Sign(
        of="s_ready_for_pickup",
        rank=86,
        phrases=("parcel box", "parcel boxes"),
    ),
    Sign(
        of="access_restricted",
        rank=69,
        in_order=(("security|guard|concierge|doorman", "refused|denied|stopped|blocked"),),
        unless=("customs", "screening", "delivered"),
        within=10,
    ),
    Sign(
        of="out_of_area",
        rank=69,
        in_order=(("outside|out of|beyond", "area|network|zone|coverage|range"),),
        unless=("out of range phone", "phone", "mobile"),
        within=20,
    ),
    Sign(
        of="shortage",
        rank=51,
        in_order=(("only", "of", "arrived|delivered|received"),),
        within=14,
    ),
    Sign(
        of="customs_docs",
        rank=60,
        in_order=(
            (
                "upload*|submit*|provide*|supply|send us",
                "id|passport|document*|invoice|copy|identity",
                "customs|clearance",
            ),
            (
                "customs|clearance",
                "need*|requir*|request*|awaiting",
                "id|passport|document*|invoice|identity|paperwork|information",
            ),
        ),
        unless=("received", "complete*"),
        within=16,
    ),
    Sign(
        of="s_delivered",
        rank=85,
        in_order=(("handed over|handed|given", "to", PERSON),),
        unless=("not", "to be", "will be", "sender"),
        within=6,
    ),
    Sign(
        of="payment_due",
        rank=67,
        in_order=(("cash|money", "not available|not ready|refused|declined|insufficient"),),
        within=10,
    ),
    Sign(
        of="s_ready_for_pickup",
        rank=84,
        in_order=((PERSON, "ask*|request*|want*|will|wish*", "collect|pick up|pickup"),),
        within=10,
    ),
    Sign(
        of="id_or_signature_required",
        rank=71,
        in_order=(("signature|identification", "required|needed|necessary"),),
        unless=("not required", "no signature*", "customs", "delivered"),
        within=20,
    ),
    Sign(
        of="out_of_area",
        rank=69,
        in_order=(("not in|not within", "delivery zone|service zone|delivery area|service area"),),
        within=8,
    ),
)

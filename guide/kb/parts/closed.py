"""Why a rung is closed to somebody; the first whose conditions hold gives the reason."""

from guide.model.claims import Closed
from guide.model.interview import Is

_NOT_POSTAL = Is("service", ("instant", "freight", "air"))
_BY_AIR = Is("service", ("air",))
_SENT = ("sending", "sale", "private-sale")

# 没有违规可举报的情形：丢了、停了、慢了要的是查和赔，举报不会带来。
_NO_BREACH = (
    "s_created",
    "s_picked_up",
    "s_in_transit",
    "s_redirected",
    "s_resolved",
    "s_info",
    "s_customs_processing",
    "s_customs_cleared",
    "s_arrived_destination",
    "cancelled",
    "not_found",
    "not_picked_up",
    "pickup_failed",
    "intercepted",
    "stalled",
    "transit_delay",
    "weather_force_majeure",
    "missorted",
    "label_problem",
    "held_at_depot",
    "address_problem",
    "recipient_unreachable",
    "recipient_closed",
    "rescheduled",
    "pickup_overdue",
    "id_or_signature_required",
    "returning",
    "returned",
    "damaged",
    "shortage",
    "lost",
    "security_prohibited",
    "carrier_rejected",
    "customs_hold",
    "customs_refused",
    "investigating",
    "exception_unspecified",
    "unknown",
    "",
)

_AGREED = Is("consented", ("", "yes"))
_BY_POST = ("", "express", "post")

CLOSED: tuple[Closed, ...] = (
    # ------------------------------------------------------------------ seller
    Closed("seller", "you-are-the-seller", (Is("deal", ("return-to-me",)),), firm=True),
    Closed(
        "seller",
        "you-are-sender",
        (Is("deal", ("sending", "sale", "private-sale")),),
        firm=True,
    ),
    Closed("seller", "nothing-bought", (Is("deal", ("unordered",)),), firm=True),
    Closed("seller", "you-are-sender", (Is("role", ("sender", "seller")),)),
    Closed("seller", "not-your-purchase", (Is("role", ("recipient",)),)),
    Closed("seller", "seller-if-promised", (Is("seen", ("customs_duty_due", "payment_due")),)),
    # ---------------------------------------------------------------- platform
    Closed("platform", "no-platform-order", (Is("deal", ("sending", "unordered")),), firm=True),
    Closed("platform", "platform-buyers-only", (Is("role", ("recipient", "sender")),)),
    # --------------------------------------------- carrier, postal administration
    Closed("carrier-complaint", "no-false-signature", (Is("matches", ("no",)),)),
    Closed(
        "carrier-complaint",
        "not-in-its-hands",
        (Is("seen", ("not_picked_up", "not_found", "cancelled", "s_created")),),
    ),
    Closed("carrier-complaint", "carrier-if-overcharged", (Is("seen", ("payment_due",)),)),
    Closed(
        "carrier-complaint",
        "customs-not-carriers",
        (Is("seen", ("customs_duty_due", "customs_docs", "customs_refused")),),
    ),
    Closed("carrier-complaint", "no-service-used", (Is("deal", ("unordered",)),)),
    Closed("postal-appeal", "not-postal-service", (_NOT_POSTAL,), firm=True),
    Closed("postal-appeal", "no-service-used", (Is("deal", ("unordered",)),)),
    Closed("postal-report", "not-postal-service", (_NOT_POSTAL,), firm=True),
    Closed("postal-report", "no-false-signature", (Is("matches", ("no",)),), firm=True),
    Closed("postal-report", "report-not-for-loss", (Is("seen", _NO_BREACH), _AGREED), firm=True),
    # -------------------------------------------------------- market regulator
    Closed("market-regulator", "market-abroad", (Is("abroad", ("me",)),), firm=True),
    Closed("market-regulator", "market-private", (Is("deal", ("private",)),), firm=True),
    Closed(
        "market-regulator",
        "market-private-seller",
        (Is("deal", ("private-sale",)), Is("service", _BY_POST)),
        firm=True,
    ),
    Closed("market-regulator", "market-air", (Is("deal", _SENT), _BY_AIR), firm=True),
    Closed("market-regulator", "market-not-private-use", (Is("deal", ("business",)),), firm=True),
    Closed("market-regulator", "market-no-trade-buyer", (Is("deal", ("return-to-me",)),)),
    Closed(
        "market-regulator",
        "market-not-carriers",
        (Is("deal", (*_SENT, "gift")), Is("service", _BY_POST)),
        firm=True,
    ),
    Closed(
        "market-regulator",
        "market-not-carriers",
        (Is("role", ("sender", "seller")), Is("deal", ("",)), Is("service", _BY_POST)),
        firm=True,
    ),
    Closed("market-regulator", "market-nothing-bought", (Is("deal", ("unordered",)),)),
    Closed("market-regulator", "market-not-carriers", (Is("role", ("recipient",)),)),
    # ---------------------------------------------------- consumer association
    Closed("consumer-association", "association-abroad", (Is("abroad", ("me",)),), firm=True),
    Closed("consumer-association", "association-private", (Is("deal", ("private",)),), firm=True),
    Closed(
        "consumer-association",
        "association-private-seller",
        (Is("deal", ("private-sale",)),),
        firm=True,
    ),
    Closed(
        "consumer-association",
        "association-consumers-only",
        (Is("deal", ("sale", "business", "return-to-me")),),
        firm=True,
    ),
    Closed(
        "consumer-association", "association-consumers-only", (Is("role", ("seller",)),), firm=True
    ),
    Closed("consumer-association", "market-nothing-bought", (Is("deal", ("unordered",)),)),
    # ------------------------------------------------------------------- court
    Closed("small-claims", "court-foreign", (Is("abroad", ("me", "seller")),), firm=True),
    Closed("small-claims", "court-nothing-claimed", (Is("deal", ("unordered",)),)),
    # ----------------------------------------------------------------- customs
    Closed("customs", "customs-foreign", (Is("abroad", ("me",)),), firm=True),
    Closed(
        "customs",
        "customs-foreign",
        (Is("route", ("outbound",)), Is("seen", ("customs_refused", "customs_duty_due"))),
        firm=True,
    ),
)

"""Why a rung is closed to somebody; the first whose conditions hold gives the reason."""

from guide.model import Closed, Is

_NOT_POSTAL = Is("service", ("instant", "freight", "air"))
_SENT = ("sending", "sale", "private-sale")

# 没有违规可举报的情形：丢了、停了、慢了要的是查和赔，举报不会带来。
_NO_BREACH = (
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

CLOSED: tuple[Closed, ...] = (
    Closed(
        "seller",
        "you-are-sender",
        (Is("deal", ("sending", "sale", "private-sale", "return-to-me")),),
    ),
    Closed("seller", "nothing-bought", (Is("deal", ("unordered",)),)),
    Closed("seller", "you-are-sender", (Is("role", ("sender", "seller")),)),
    Closed("seller", "not-your-purchase", (Is("role", ("recipient",)),)),
    Closed("platform", "no-platform-order", (Is("deal", ("sending", "gift", "unordered")),)),
    Closed("platform", "platform-buyers-only", (Is("role", ("recipient", "sender")),)),
    Closed("postal-appeal", "not-postal-service", (_NOT_POSTAL,), firm=True),
    Closed("postal-report", "not-postal-service", (_NOT_POSTAL,), firm=True),
    Closed("postal-report", "no-false-signature", (Is("matches", ("no",)),), firm=True),
    Closed("carrier-complaint", "no-false-signature", (Is("matches", ("no",)),)),
    Closed("market-regulator", "market-abroad", (Is("abroad", ("me",)),), firm=True),
    Closed(
        "market-regulator",
        "market-private",
        (Is("deal", ("private", "private-sale")),),
        firm=True,
    ),
    Closed(
        "market-regulator",
        "market-not-carriers",
        (Is("deal", (*_SENT, "gift", "business")), Is("service", ("", "express", "post", "air"))),
        firm=True,
    ),
    Closed(
        "market-regulator",
        "market-not-carriers",
        (
            Is("role", ("sender", "seller")),
            Is("deal", ("",)),
            Is("service", ("", "express", "post")),
        ),
        firm=True,
    ),
    Closed("market-regulator", "market-not-carriers", (Is("role", ("recipient",)),)),
    Closed(
        "consumer-association",
        "association-private",
        (Is("deal", ("private", "private-sale")),),
        firm=True,
    ),
    Closed("consumer-association", "market-abroad", (Is("abroad", ("me",)),), firm=True),
    Closed(
        "postal-report",
        "report-not-for-loss",
        (Is("seen", _NO_BREACH), Is("consented", ("", "yes"))),
        firm=True,
    ),
    Closed(
        "consumer-association",
        "association-consumers-only",
        (Is("role", ("recipient", "sender", "seller")),),
    ),
    Closed("small-claims", "court-foreign", (Is("abroad", ("me", "seller")),), firm=True),
    Closed("customs", "customs-foreign", (Is("abroad", ("me",)),), firm=True),
    Closed(
        "customs",
        "customs-foreign",
        (Is("route", ("outbound",)), Is("seen", ("customs_refused", "customs_duty_due"))),
        firm=True,
    ),
)

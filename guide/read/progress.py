"""How a parcel moves on: which scan comes after which, and which problem a later scan solves."""

DELIVERED = ("s_delivered", "s_delivered_proxy", "s_delivered_station")
SIGNED = ("s_delivered", "s_delivered_proxy")
LAST_MILE_STATES = ("s_arrived_destination", "s_out_for_delivery", "s_ready_for_pickup")

# One after the other on an ordinary way; ids on one line stand for the same place.
_WAY: tuple[tuple[str, ...], ...] = (
    ("s_created", "not_found", "not_picked_up", "pickup_failed", "cancelled"),
    ("s_picked_up",),
    ("s_in_transit", "missorted", "transit_delay", "weather_force_majeure", "stalled"),
    ("s_customs_processing", "customs_hold", "customs_docs", "customs_duty_due"),
    ("s_customs_cleared",),
    ("s_arrived_destination", "held_at_depot"),
    ("s_out_for_delivery",),
    (
        "attempt_failed",
        "recipient_absent",
        "recipient_unreachable",
        "recipient_closed",
        "access_restricted",
        "address_problem",
        "rescheduled",
        "refused",
        "out_of_area",
        "s_ready_for_pickup",
    ),
    ("pickup_overdue", "pulled_from_locker", *DELIVERED),
    ("returning", "customs_refused"),
    ("returned", "destroyed_abandoned"),
)
PROGRESS = {id_: place for place, ids in enumerate(_WAY) for id_ in ids}

# A visit to the door that came to nothing: two of these make two attempts.
ATTEMPTS = frozenset(
    (
        "attempt_failed",
        "recipient_absent",
        "recipient_unreachable",
        "recipient_closed",
        "access_restricted",
    )
)

_AT_THE_DOOR = frozenset((*DELIVERED, "s_out_for_delivery", "s_resolved"))
_HANDED_OVER = _AT_THE_DOOR | {"s_ready_for_pickup"}
_NEAR = _HANDED_OVER | {"s_arrived_destination", "s_customs_cleared"}
_MOVING = _NEAR | {"s_in_transit", "s_redirected"}
_ANY_SCAN = _MOVING | {"s_picked_up", "s_customs_processing"}

# Which later state shows that a problem is over; a kind that is not here stays.
SOLVED_BY: dict[str, frozenset[str]] = {
    **dict.fromkeys(("not_found", "not_picked_up", "pickup_failed", "cancelled"), _ANY_SCAN),
    **dict.fromkeys(
        (
            "stalled",
            "transit_delay",
            "weather_force_majeure",
            "missorted",
            "label_problem",
            "exception_unspecified",
            "customs_hold",
        ),
        _MOVING,
    ),
    **dict.fromkeys(
        ("customs_docs", "customs_duty_due", "security_prohibited", "carrier_rejected"), _NEAR
    ),
    **dict.fromkeys(
        (
            "held_at_depot",
            "out_of_area",
            "address_problem",
            "recipient_unreachable",
            "recipient_absent",
            "recipient_closed",
            "access_restricted",
            "id_or_signature_required",
            "payment_due",
            "attempt_failed",
            "rescheduled",
            "delivery_overdue",
            "pulled_from_locker",
            "intercepted",
            "investigating",
            "lost",
        ),
        _HANDED_OVER,
    ),
    **dict.fromkeys(("pickup_overdue", "refused"), _AT_THE_DOOR),
}

# What a state turns into when no scan follows it for long.
OVERDUE = {
    "s_created": "not_picked_up",
    "s_picked_up": "stalled",
    "s_in_transit": "stalled",
    "s_customs_processing": "stalled",
    "s_customs_cleared": "stalled",
    "s_arrived_destination": "held_at_depot",
    "s_out_for_delivery": "delivery_overdue",
    "s_ready_for_pickup": "pickup_overdue",
    "s_redirected": "stalled",
}

# What is known for certain: that no scan comes is then no news.
DEFINITE = frozenset(
    (
        "lost",
        "investigating",
        "customs_hold",
        "customs_docs",
        "customs_duty_due",
        "customs_refused",
        "payment_due",
        "intercepted",
    )
)

# What only a parcel that crosses a border meets.
ABROAD = frozenset(
    (
        "s_customs_processing",
        "s_customs_cleared",
        "customs_hold",
        "customs_docs",
        "customs_duty_due",
    )
)

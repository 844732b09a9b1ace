"""Status codes of Shippo status."""

from guide.model.reading import Code, System
from guide.model.text import Text

SYSTEM = System(
    id="shippo.status",
    title=Text("Shippo 状态", "Shippo status"),
    public=True,
    quality=Text("官方公开文档", "Official public documentation"),
    source="goshippo/shippo-javascript-sdk",
    codes=(
        Code("UNKNOWN", Text("", "No tracking information from carrier"), ("not_found",)),
        Code(
            "PRE_TRANSIT",
            Text("", "Label created, carrier has not received the package"),
            ("s_created",),
        ),
        Code("TRANSIT", Text("", "TRANSIT"), ("s_in_transit",)),
        Code("DELIVERED", Text("", "DELIVERED"), ("s_delivered",)),
        Code(
            "RETURNED",
            Text("", "Being returned or returned to sender"),
            (
                "returning",
                "returned",
            ),
        ),
        Code("FAILURE", Text("", "Delivery failed"), ("attempt_failed",)),
    ),
)

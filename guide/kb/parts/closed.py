"""Why a rung is closed to somebody; the first whose conditions hold gives the reason."""

from guide.model import Closed, Is

CLOSED: tuple[Closed, ...] = (
    Closed("seller", "you-are-sender", (Is("role", ("sender", "seller")),)),
    Closed("seller", "not-your-purchase", (Is("role", ("recipient",)),)),
)

"""Claims: who may ask what of whom, because of which rule, when, and until when."""

from guide.kb.claims import carriage, deliver, service_breach
from guide.model import Claim

CLAIMS: tuple[Claim, ...] = (
    deliver.CLAIM,
    carriage.CLAIM,
    service_breach.CLAIM,
)

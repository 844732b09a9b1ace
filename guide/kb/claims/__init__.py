"""Claims: who may ask what of whom, because of which rule, when, and until when.

Of claims in the same stage the one that stands first here is the more pressing.
"""

from guide.kb.claims import (
    cancelled_order,
    carriage,
    chargeback,
    conform,
    contest_return,
    deliver,
    documents,
    duty_dispute,
    fake_shipment,
    forwarder,
    insured,
    private_sale,
    prove_delivery,
    return_refund,
    service_breach,
    unordered,
    withdraw,
)
from guide.model.claims import Claim

CLAIMS: tuple[Claim, ...] = (
    documents.CLAIM,
    unordered.CLAIM,
    fake_shipment.CLAIM,
    contest_return.CLAIM,
    prove_delivery.CLAIM,
    forwarder.CLAIM,
    chargeback.CLAIM,
    private_sale.CLAIM,
    conform.CLAIM,
    cancelled_order.CLAIM,
    deliver.CLAIM,
    return_refund.CLAIM,
    insured.CLAIM,
    carriage.CLAIM,
    duty_dispute.CLAIM,
    service_breach.CLAIM,
    withdraw.CLAIM,
)

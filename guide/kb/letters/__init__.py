"""All letters: to the carrier, to the authorities, to the seller, then the special ones."""

from guide.kb.letters import (
    address_correction,
    chaser,
    customs_reply,
    damage_claim,
    delay,
    demand_letter,
    extend_confirm,
    false_signature,
    formal_complaint,
    loss_claim_insured,
    loss_claim_uninsured,
    market_complaint,
    no_consent,
    postal_appeal,
    postal_report,
    second_complaint,
    seller_refund,
    shortage,
)
from guide.model import Letter

LETTERS: tuple[Letter, ...] = (
    chaser.LETTER,
    address_correction.LETTER,
    seller_refund.LETTER,
    extend_confirm.LETTER,
    formal_complaint.LETTER,
    second_complaint.LETTER,
    false_signature.LETTER,
    no_consent.LETTER,
    loss_claim_insured.LETTER,
    loss_claim_uninsured.LETTER,
    damage_claim.LETTER,
    shortage.LETTER,
    delay.LETTER,
    postal_appeal.LETTER,
    postal_report.LETTER,
    market_complaint.LETTER,
    customs_reply.LETTER,
    demand_letter.LETTER,
)

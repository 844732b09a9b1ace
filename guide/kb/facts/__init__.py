"""All facts, one module a topic, in the order in which pages show them."""

from guide.kb.facts.air import FACTS as AIR
from guide.kb.facts.appeal_12305 import FACTS as APPEAL_12305
from guide.kb.facts.carrier_duty import FACTS as CARRIER_DUTY
from guide.kb.facts.compensation import FACTS as COMPENSATION
from guide.kb.facts.complaint_12315 import FACTS as COMPLAINT_12315
from guide.kb.facts.complaint_company import FACTS as COMPLAINT_COMPANY
from guide.kb.facts.consumer_association import FACTS as CONSUMER_ASSOCIATION
from guide.kb.facts.contract import FACTS as CONTRACT
from guide.kb.facts.court import FACTS as COURT
from guide.kb.facts.court_steps import FACTS as COURT_STEPS
from guide.kb.facts.cross_border import FACTS as CROSS_BORDER
from guide.kb.facts.customs import FACTS as CUSTOMS
from guide.kb.facts.data_rights import FACTS as DATA_RIGHTS
from guide.kb.facts.delivery import FACTS as DELIVERY
from guide.kb.facts.duty import FACTS as DUTY
from guide.kb.facts.evidence import FACTS as EVIDENCE
from guide.kb.facts.former import FACTS as FORMER
from guide.kb.facts.freight import FACTS as FREIGHT
from guide.kb.facts.international import FACTS as INTERNATIONAL
from guide.kb.facts.limitation import FACTS as LIMITATION
from guide.kb.facts.mediation import FACTS as MEDIATION
from guide.kb.facts.penalty import FACTS as PENALTY
from guide.kb.facts.platform import FACTS as PLATFORM
from guide.kb.facts.platform_rules import FACTS as PLATFORM_RULES
from guide.kb.facts.police import FACTS as POLICE
from guide.kb.facts.postal_mail import FACTS as POSTAL_MAIL
from guide.kb.facts.privacy import FACTS as PRIVACY
from guide.kb.facts.remedies import FACTS as REMEDIES
from guide.kb.facts.return_refund import FACTS as RETURN_REFUND
from guide.kb.facts.returns import FACTS as RETURNS
from guide.kb.facts.risk import FACTS as RISK
from guide.kb.facts.sale import FACTS as SALE
from guide.kb.facts.seller_duty import FACTS as SELLER_DUTY
from guide.kb.facts.stalling import FACTS as STALLING
from guide.kb.facts.standard_gb import FACTS as STANDARD_GB
from guide.kb.facts.standard_terms import FACTS as STANDARD_TERMS
from guide.kb.facts.time_calc import FACTS as TIME_CALC
from guide.kb.facts.traders import FACTS as TRADERS
from guide.kb.facts.undeliverable import FACTS as UNDELIVERABLE
from guide.kb.facts.version import FACTS as VERSION
from guide.model.evidence import Fact

FACTS: tuple[Fact, ...] = (
    *COMPLAINT_COMPANY,
    *APPEAL_12305,
    *COMPLAINT_12315,
    *CONSUMER_ASSOCIATION,
    *CONTRACT,
    *RISK,
    *SALE,
    *REMEDIES,
    *SELLER_DUTY,
    *PLATFORM,
    *PLATFORM_RULES,
    *RETURN_REFUND,
    *RETURNS,
    *STALLING,
    *TRADERS,
    *CARRIER_DUTY,
    *FREIGHT,
    *DELIVERY,
    *UNDELIVERABLE,
    *COMPENSATION,
    *STANDARD_TERMS,
    *EVIDENCE,
    *PENALTY,
    *POLICE,
    *PRIVACY,
    *DATA_RIGHTS,
    *POSTAL_MAIL,
    *STANDARD_GB,
    *CUSTOMS,
    *DUTY,
    *CROSS_BORDER,
    *INTERNATIONAL,
    *AIR,
    *LIMITATION,
    *COURT,
    *COURT_STEPS,
    *MEDIATION,
    *TIME_CALC,
    *VERSION,
    *FORMER,
)

"""All kinds of exception, in the order of the taxonomy."""

from guide.kb.kinds import address_problem, customs_docs, customs_duty_due, customs_hold
from guide.kb.kinds import held_at_depot, label_problem, recipient_absent, recipient_unreachable
from guide.kb.kinds import refused, returned, stalled, weather_force_majeure
from guide.model import Kind

KINDS: tuple[Kind, ...] = (
    stalled.KIND,
    weather_force_majeure.KIND,
    label_problem.KIND,
    held_at_depot.KIND,
    address_problem.KIND,
    recipient_unreachable.KIND,
    recipient_absent.KIND,
    refused.KIND,
    returned.KIND,
    customs_hold.KIND,
    customs_docs.KIND,
    customs_duty_due.KIND,
)

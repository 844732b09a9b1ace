"""The checks of the knowledge base: records in, problems out; each rule is a function.

To change here: what stops the build, when a kind of fault must never come back.
"""

from guide.checks.addresses import RULES_OF_ADDRESSES
from guide.checks.evidence import RULES_OF_EVIDENCE
from guide.checks.glossary import RULES_OF_NAMES
from guide.checks.honest import RULES_OF_HONESTY
from guide.checks.ids import RULES_OF_IDS
from guide.checks.reach import RULES_OF_REACH
from guide.checks.twice import RULES_OF_REPETITION
from guide.checks.unasked import RULES_OF_ASKING
from guide.checks.wording import RULES_OF_WORDING
from guide.model.base import KnowledgeBase

RULES = (
    *RULES_OF_IDS,
    *RULES_OF_EVIDENCE,
    *RULES_OF_ADDRESSES,
    *RULES_OF_REACH,
    *RULES_OF_WORDING,
    *RULES_OF_HONESTY,
    *RULES_OF_ASKING,
    *RULES_OF_NAMES,
    *RULES_OF_REPETITION,
)


def check(kb: KnowledgeBase) -> list[str]:
    """Return every problem of `kb`, each naming the record at fault; none means sound."""
    return list(dict.fromkeys(problem for rule in RULES for problem in rule(kb)))

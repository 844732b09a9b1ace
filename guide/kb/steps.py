"""Steps that several kinds share."""

from guide.model import Step

STEPS: tuple[Step, ...] = ()

"""The order of steps: each once, what is due first in front, and few things for now."""

from collections.abc import Iterator
from datetime import date
from typing import Literal

from guide.model.record import record
from guide.model.steps import Step

When = Literal["now", "next", "later", "done"]
ORDER: tuple[When, ...] = ("now", "next", "later", "done")
MOST_NOW = 3


@record
class DueStep:
    """A step with the time it is due and the questions whose answers brought it here."""

    step: Step
    when: When
    because: tuple[str, ...]
    opens_on: date | None = None
    claim: str = ""


def later(due: DueStep) -> DueStep:
    """Return `due` as a thing for the next days, not for today."""
    return DueStep(due.step, "next", due.because, due.opens_on, due.claim)


def interleaved(groups: list[list[DueStep]]) -> Iterator[DueStep]:
    """Yield by time; what is due now comes in turn from each group, so that none is crowded out."""
    firsts = [[due for due in group if due.when == "now"] for group in groups]
    yield from (due for group in firsts for due in group if due.step.urgent)
    for at in range(max(map(len, firsts), default=0)):
        yield from (group[at] for group in firsts if at < len(group))
    for when in ORDER[1:]:
        yield from (due for group in groups for due in group if due.when == when)


def once(found: Iterator[DueStep]) -> list[DueStep]:
    """Return each step once, as it is due first; of the steps of one rung only the first."""
    seen: dict[str, DueStep] = {}
    for due in found:
        seen.setdefault(due.step.rung or due.step.id, due)
    return list(seen.values())


def few_now(found: list[DueStep]) -> tuple[DueStep, ...]:
    """Return `found` with at most three steps due now; the others are due next."""
    now = [due for due in found if due.when == "now"]
    over = [later(due) for due in now[MOST_NOW:]]
    rest = [due for due in found if due.when != "now"]
    return (*now[:MOST_NOW], *over, *rest)

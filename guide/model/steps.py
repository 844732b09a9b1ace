"""What to do, what to keep, what never to do."""

from typing import Literal

from guide.model.interview import Is
from guide.model.record import record
from guide.model.text import Text

Stage = Literal["not-yet", "raise", "waiting", "overdue", "answered", "with-body", "settled"]


@record
class Step:
    """One thing to do: begins with a verb, names one channel, fits one line.

    `does` is the step itself, `how` one or two sentences of craft. `only_if` decides who
    sees it. `rung` ties it to a rung of the ladder: the step is shown as due when that
    rung is open; `stages` are the stages of its claim in which it is due (none: in each).
    `when` sorts the result: now, next (in days), later. An `urgent` step is for today, before
    the others, whatever the stage.
    """

    id: str
    does: Text
    channel: str
    how: Text | None = None
    only_if: tuple[Is, ...] = ()
    when: Literal["now", "next", "later"] = "now"
    facts: tuple[str, ...] = ()
    letter: str = ""
    rung: str = ""
    stages: tuple[Stage, ...] = ()
    urgent: bool = False


@record
class Item:
    """A piece of evidence or a warning that many kinds share."""

    id: str
    says: Text
    why: Text | None = None

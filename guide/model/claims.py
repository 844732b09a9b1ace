"""Who may ask what of whom: claims, how each is pursued, and which periods run for it."""

from typing import Literal

from guide.model.interview import Is
from guide.model.kinds import Harm
from guide.model.record import record
from guide.model.steps import Step
from guide.model.text import Text

Against = Literal[
    "seller", "person", "buyer", "carrier", "forwarder", "issuer", "customs", "authority", "nobody"
]


@record
class Runs:
    """A period that runs for a claim: that of `fact`, from the day named `date`.

    Of several with the same `fact`, the first whose conditions hold and whose date is
    known counts. `own` says that the reader has to act within it: then the earliest last
    day counts, else the latest.
    """

    fact: str
    date: str
    only_if: tuple[Is, ...] = ()
    own: bool = False


@record
class Track:
    """How one sees that a claim was raised, answered, taken further; few serve all claims.

    Each of `raised`, `refused`, `silent`, `settled` holds when all of its conditions hold
    (an empty one never does), `taken` when one of its conditions holds. `raised_on` names
    the date of raising, `by` the date that the reader set for the answer; `fact` sets the
    period of the answer where no day was set.
    """

    id: str
    raised: tuple[Is, ...] = ()
    refused: tuple[Is, ...] = ()
    silent: tuple[Is, ...] = ()
    settled: tuple[Is, ...] = ()
    taken: tuple[Is, ...] = ()
    raised_on: str = ""
    by: str = ""
    fact: str = ""
    fact_if: tuple[Is, ...] = ()  # the fact's period runs only for whom this does not fail


@record
class Claim:
    """Somebody may ask something of somebody, because of a rule, when certain facts hold.

    It holds when one of `ways` holds, for a `harm` among `harms` (none named: for each) and
    a kind or state among `seen` (none named: for each). `steps` stand in order; a step
    with `stages` is due in these, one with a rung when that rung is open, any other always.
    `rungs` are the bodies up to which it goes. `facts` are its ground, `remedy` is what is
    asked for. `waits` says that it is raised only when the kind's own time has passed.
    `argued` says what is not settled about it.
    """

    id: str
    against: Against
    title: Text
    says: Text
    remedy: Text
    ways: tuple[tuple[Is, ...], ...]
    track: str
    steps: tuple["Step | str", ...]
    rungs: tuple[str, ...]
    facts: tuple[str, ...]
    harms: tuple[Harm, ...] = ()
    seen: tuple[str, ...] = ()
    not_seen: tuple[str, ...] = ()
    letters: tuple[str, ...] = ()
    clocks: tuple[Runs, ...] = ()
    proofs: tuple["Text | str", ...] = ()
    never: tuple["Text | str", ...] = ()
    waits: bool = False
    urgent: bool = False  # its first step is for today, before everything else
    argued: Text | None = None


@record
class Closed:
    """Why a rung is closed to somebody: the first whose conditions hold gives the reason.

    `firm` closes the rung even to a claim that names it; else only where no claim does.
    """

    rung: str
    reason: str
    only_if: tuple[Is, ...] = ()
    firm: bool = False


@record
class Headline:
    """The first sentence of the advice for a situation named `id`; its gaps are in braces."""

    id: str
    says: Text


@record
class Reason:
    """Why a rung stands as it does. Days stand in it as ``{opens}`` and ``{due}``."""

    id: str
    says: Text
    facts: tuple[str, ...] = ()

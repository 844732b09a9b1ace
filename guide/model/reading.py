"""By what a pasted text is read: codes of other systems, signs, learned weights."""

from guide.model.record import record
from guide.model.text import Text


@record
class Code:
    """One status code of another system and what it means here (kind and state ids).

    `says` holds the other system's own wording; a language it does not speak is empty,
    and a page then shows the wording it has beside the titles of `maps_to`.
    """

    code: str
    says: Text
    maps_to: tuple[str, ...]
    note: Text | None = None


@record
class System:
    """A system that shows status codes: an app, a site, a carrier."""

    id: str
    title: Text
    codes: tuple[Code, ...]
    public: bool  # False: the door knows it, no page publishes it
    quality: Text  # how good the source is
    source: str


@record
class Sign:
    """Phrases by which a kind, a state or a warning is recognised.

    `phrases` are matched after folding (simplified, half width, lower case, no spaces
    between Chinese characters). `unless` are phrases that cancel a hit on the same line.
    `rank` orders the judgement: a lower rank is decided earlier (see `guide.read.recognise`).
    `in_order` holds sequences of words that follow one another in one clause, at most
    `within` characters apart; ``a|b`` in place of a word stands for either.
    """

    of: str
    rank: int
    phrases: tuple[str, ...] = ()
    unless: tuple[str, ...] = ()
    together: tuple[tuple[str, ...], ...] = ()  # all of these somewhere in one line
    in_order: tuple[tuple[str, ...], ...] = ()
    within: int = 6


@record
class Weights:
    """What the reading model has learned: a few weights for each slot, most are nought.

    `counts` holds a character a slot: how many labels have a weight there. Of each such weight
    `gaps` tells how many labels are passed over before its own, and `values` by how many steps
    of `step` it lies above or below `zero`. `FIRST` stands for nought in counts and gaps.
    Written by the trainer.
    """

    labels: tuple[str, ...] = ()
    biases: tuple[float, ...] = ()
    counts: str = ""
    gaps: str = ""
    values: str = ""
    zero: str = " "
    step: float = 0.0
    temperature: float = 1.0


FIRST = "#"

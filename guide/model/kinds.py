"""Kinds of exception, normal states, and how long each is normal."""

from typing import Literal

from guide.model.quantities import Hours
from guide.model.record import record
from guide.model.steps import Step
from guide.model.text import Text

Harm = Literal[
    "missing",
    "late",
    "damaged",
    "short",
    "wrong",
    "misdelivered",
    "going-back",
    "held",
    "charged",
    "none",
]
Phase = Literal["before", "transit", "customs", "last-mile", "return", "after", "any"]


@record
class State:
    """A normal state of a parcel ("out for delivery"): nothing is wrong by itself.

    `next` and `beware` speak to whoever awaits the parcel; `next_sent` and `beware_sent` say the
    same to whoever sent it, where that is not the same.
    """

    id: str
    title: Text
    means: Text
    next: Text  # what normally comes next, and when to worry
    kinds: tuple[str, ...] = ()  # the kinds it may turn into; ids
    beware: Text | None = None  # what it is confused with
    next_sent: Text | None = None
    beware_sent: Text | None = None


@record
class Wait:
    """How long is normal: when to check, to act, to escalate, counted from `since`.

    `basis` "thumb" means our own rule of thumb (经验值); "sourced" names facts or web
    sources (ids in `sources`), to be shown with their year and confidence.
    """

    says: Text
    check: Hours
    act: Hours
    escalate: Hours
    basis: Literal["thumb", "sourced"] = "thumb"
    sources: tuple[str, ...] = ()
    facts: tuple[str, ...] = ()


@record
class Words:
    """What to say: `call` on the phone, `chat` to customer service, `seller` to the seller."""

    call: Text
    chat: Text
    seller: Text


@record
class Kind:
    """One kind of exception: what it means and what to do about it.

    `steps` holds own steps and, as plain strings, ids of shared steps (`kb/parts/steps.py`).
    `evidence` and `never` likewise hold ids of shared items (`kb/parts/items.py`) or own texts.
    `ladder` names the rungs that fit; a rung left out is shown as closed with `no_rung`.
    """

    id: str
    title: Text
    phase: Phase
    means: Text
    confused_with: tuple[tuple[str, Text], ...]  # (kind or state id, how to tell them apart)
    who_acts: Text
    wait: Wait
    steps: tuple["Step | str", ...]
    words: Words
    evidence: tuple["Text | str", ...]
    never: tuple["Text | str", ...]
    harms: tuple[Harm, ...]
    examples: tuple[str, ...]  # lines of our own, as an app would show them (zh and en)
    lost_after: Hours | None = None
    asked: tuple[str, ...] = ()  # how readers ask for it, in their own words
    asked_en: tuple[str, ...] = ()  # the same for readers of English
    facts: tuple[str, ...] = ()  # facts shown on its page beyond those its steps cite
    yours: bool = False  # it waits for what the reader does: this comes first, however long it took
    scams: bool = False  # fake messages of this kind occur: link to the page on scams

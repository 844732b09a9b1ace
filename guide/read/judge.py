"""Judging one line: what its words say, by signs and by the model, most certain first."""

from typing import NamedTuple

from guide.read.model import Model, first
from guide.read.signs.denied import denied, without
from guide.read.signs.match import Hit
from guide.read.signs.rules import (
    WARNED,
    Rules,
)
from guide.read.signs.sightings import (
    GENERIC,
    LATER,
    NO_REASON,
    PREFIX,
    REASON,
    SCAM,
    STATE,
    SUSPECT,
    Sighting,
    sightings,
    silent,
)
from guide.read.signs.taken import by_recipient
from guide.read.weigh import ALSO, BAIT, LEAST, Heard, heard, pretext, weigh
from guide.text.fold import Folded

_MOST_VOTES = 3  # signs that vote
_LIKELY = 0.52  # the share of all kinds from which on one is named before a state
_MOST_SHARES = 5  # labels that are kept
_PER_MILLE = 1000
_TAKEN = "pulled_from_locker"  # by somebody else than the recipient


class Judgement(NamedTuple):
    """What was seen in one line, most certain first; `kinds` is empty for a normal line.

    `shares` are those of the likeliest labels, where the model was asked: what else it may be.
    """

    kinds: tuple[Sighting, ...]
    states: tuple[Sighting, ...]
    warnings: tuple[Sighting, ...]
    shares: tuple[tuple[str, float], ...] = ()
    read: Heard | None = None  # what of the line the model read

    @property
    def top(self) -> str:
        """The id that describes the line best, or an empty string."""
        first = self.kinds[:1] or self.states[:1]
        return first[0].of if first else ""


def is_state(id_: str) -> bool:
    """Return whether `id_` names a normal state; kinds carry no prefix."""
    return id_.startswith("s_")


def judge(
    folded: Folded, rules: Rules, model: Model | None = None, *, trusted: bool = False
) -> Judgement:
    """Return what the line `folded` says, by the signs and, if given, by the `model`.

    A line is `trusted` if it holds links and all lead to carriers: its words are no bait.

    The model decides nothing where the signs settle the line: by a request for money or codes,
    a negation or a prefix. Of such a request it tells what it pretends.
    """
    no = denied(folded.text)
    hits = without(rules.search.find(folded.text), no)
    signs = by_signs(folded, rules, hits)
    best = (signs.kinds or signs.states)[:1]
    if model is None or (best and PREFIX >= best[0].rank > SCAM):
        return signs
    read = heard(folded.text, [*silent(folded.text, rules, hits), *no])
    if best and best[0].rank == SCAM:
        return signs._replace(kinds=_pretended(read, model, signs.kinds), read=read)
    barred = [SUSPECT] * trusted + [_TAKEN] * by_recipient(folded.text)
    return _weighed(read, model, signs, barred)


def _pretended(read: Heard, model: Model, kinds: tuple[Sighting, ...]) -> tuple[Sighting, ...]:
    """Return the `kinds` of a scam with what it pretends after them, where a clause says so."""
    label, share = pretext(model, read.text, SUSPECT)
    if share < BAIT or any(label == one.of for one in kinds):
        return kinds
    return (*kinds, Sighting(STATE, 0, LATER, LATER, label))


def _weighed(read: Heard, model: Model, signs: Judgement, barred: list[str]) -> Judgement:
    """Return what a line says by the shares of model and signs together."""
    said = {sighting.of: sighting for sighting in (*signs.kinds, *signs.states)}
    if len(read.text) < 2:
        return signs
    shares = weigh(model, read.text, list(said)[:_MOST_VOTES], barred)
    shares = _careful(shares)
    order = first(shares, _MOST_SHARES)
    if not order or shares[order[0]] < LEAST:
        return signs._replace(shares=tuple((label, shares[label]) for label in order))
    seen = []
    for place, label in enumerate(order):
        if place == 0 or shares[label] >= ALSO:
            sure = -round(_PER_MILLE * shares[label])  # among equals the surer one comes first
            seen.append(Sighting(_rank(shares[label]), sure, LATER, LATER, label))
    normal = is_state(order[0])
    kinds = tuple(sighting for sighting in seen if not is_state(sighting.of) and not normal)
    return Judgement(
        _pretended(read, model, kinds) if order[0] == SUSPECT else kinds,
        tuple(sighting for sighting in seen if is_state(sighting.of)),
        signs.warnings,
        tuple((label, shares[label]) for label in order),
        read,
    )


def _careful(shares: dict[str, float]) -> dict[str, float]:
    """Return `shares` with the likeliest kind first where kinds together are likely enough.

    To take an exception for a normal state costs a reader more than the other way round. The
    kind and the state change places, so that shares still fall from the first to the last.
    """
    kinds = {label: share for label, share in shares.items() if not is_state(label)}
    if not kinds or sum(kinds.values()) <= _LIKELY:
        return shares
    top, kind = first(shares, 1)[0], first(kinds, 1)[0]
    return {**shares, kind: shares[top], top: shares[kind]}


def _rank(share: float) -> int:
    """Return the rank of a sighting with this share: a more certain one comes first."""
    return REASON + round((1 - share) * (STATE - REASON))


def by_signs(folded: Folded, rules: Rules, hits: list[Hit]) -> Judgement:
    """Return what the line `folded` says by the signs alone, whose phrases are the `hits`."""
    found: dict[str, Sighting] = {}
    for sighting in sorted(sightings(folded.text, rules, hits)):
        found.setdefault(sighting.of, sighting)
    seen = found.values()
    states_found = tuple(sighting for sighting in seen if is_state(sighting.of))
    warnings = tuple(sighting for sighting in seen if sighting.of in WARNED)
    kinds_found = tuple(
        sighting for sighting in seen if not is_state(sighting.of) and sighting.of not in WARNED
    )
    if states_found and states_found[0].rank <= PREFIX:
        kinds_found = tuple(sighting for sighting in kinds_found if sighting < states_found[0])
    for vague in (NO_REASON, GENERIC):
        if kinds_found and kinds_found[0].rank < vague:
            kinds_found = tuple(sighting for sighting in kinds_found if sighting.rank < vague)
    return Judgement(kinds_found, states_found, warnings)

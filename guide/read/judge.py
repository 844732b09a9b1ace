"""Judging one line: which kinds, states and warnings its words claim, in order of judgement.

The order is that of `Sign.rank`: a request for money or codes, then negations and prefixes
(无人签收, 准备签收), then the reason a carrier gives in brackets, then returned, lost,
damaged, customs, last mile, the unspecific words, and last the normal states.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from guide.read.match import Hit, clause_end, follow, outermost
from guide.read.model import Model, first
from guide.read.rules import (
    COURTESY,
    NEGATION,
    PROSPECT,
    REASON_MARK,
    WARNED,
    Rule,
    Rules,
    Sequence,
)
from guide.read.weigh import ALSO, BAIT, LEAST, Heard, heard, weigh
from guide.text.fold import Folded

SUSPECT = "scam_suspect"
SCAM = 0
PREFIX = 10  # negations and prefixes; a state of this rank silences every kind after it
REASON = 20  # what stands in brackets or after 原因
BACK = range(30, 40)  # on the way back to the sender, or there
ASIDE = 76  # a return in brackets: what follows from the rest of the line
NO_REASON = 78  # a failed visit, a new attempt: nothing beside a reason
GENERIC = 80  # says only that something is wrong
STATE = 90
MOVING = 95  # on the way, and the weaker states after it

_LONGEST_MARK = 24  # characters looked at before a hit
LATER = -1  # where a claim of the model stands is found when it is asked for
_MOST_VOTES = 3  # signs that vote
_LIKELY = 0.48  # the share of all kinds from which on one is named before a state
_MOST_SHARES = 5  # labels that are kept
_PER_MILLE = 1000


class Claim(NamedTuple):
    """That a line says `of`, by the folded characters `start` to `end`.

    Both are `LATER` for a claim of the model.
    """

    rank: int
    shortness: int  # minus the length of the phrase, or the share: more is more certain
    start: int
    end: int
    of: str


class _Spans(NamedTuple):
    """Parts of a line that weigh more or less than the rest."""

    reasons: list[tuple[int, int]]
    asides: list[tuple[int, int]]


class Judgement(NamedTuple):
    """The claims of one line, most certain first; `kinds` is empty for a normal line.

    `shares` are those of the likeliest labels, where the model was asked: what else it may be.
    """

    kinds: tuple[Claim, ...]
    states: tuple[Claim, ...]
    warnings: tuple[Claim, ...]
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
    """Return what the line `folded` claims, by the signs and, if given, by the `model`.

    A line is `trusted` if it holds links and all lead to carriers: its words are no bait.

    The model is not asked where the signs settle the line: by a request for money or codes,
    a negation or a prefix.
    """
    hits = rules.search.find(folded.text)
    signs = by_signs(folded, rules, hits)
    best = (signs.kinds or signs.states)[:1]
    if model is None or (best and best[0].rank <= PREFIX):
        return signs
    read = heard(folded.text, _silent(folded.text, rules, hits))
    return _weighed(read, model, signs, SUSPECT if trusted else "")


def _weighed(read: Heard, model: Model, signs: Judgement, without: str) -> Judgement:
    """Return what a line claims by the shares of model and signs together."""
    said = {claim.of: claim for claim in (*signs.kinds, *signs.states)}
    if len(read.text) < 2:
        return signs
    shares = weigh(model, read.text, list(said)[:_MOST_VOTES], without)
    shares = _careful(shares)
    order = first(shares, _MOST_SHARES)
    if not order or shares[order[0]] < LEAST:
        return signs._replace(shares=tuple((label, shares[label]) for label in order))
    claims = []
    for place, label in enumerate(order):
        pretext = order[0] == SUSPECT and place == 1 and shares[label] >= BAIT
        if place == 0 or shares[label] >= ALSO or pretext:
            sure = -round(_PER_MILLE * shares[label])  # among equals the surer one comes first
            claims.append(Claim(_rank(shares[label]), sure, LATER, LATER, label))
    normal = is_state(order[0])
    return Judgement(
        tuple(claim for claim in claims if not is_state(claim.of) and not normal),
        tuple(claim for claim in claims if is_state(claim.of)),
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
    """Return the rank of a claim with this share: a more certain one comes first."""
    return REASON + round((1 - share) * (STATE - REASON))


def by_signs(folded: Folded, rules: Rules, hits: list[Hit]) -> Judgement:
    """Return what the line `folded` claims by the signs alone, whose phrases are the `hits`."""
    found: dict[str, Claim] = {}
    for claim in sorted(_claims(folded.text, rules, hits)):
        found.setdefault(claim.of, claim)
    claims = found.values()
    states_found = tuple(claim for claim in claims if is_state(claim.of))
    warnings = tuple(claim for claim in claims if claim.of in WARNED)
    kinds_found = tuple(
        claim for claim in claims if not is_state(claim.of) and claim.of not in WARNED
    )
    if states_found and states_found[0].rank <= PREFIX:
        kinds_found = tuple(claim for claim in kinds_found if claim < states_found[0])
    for vague in (NO_REASON, GENERIC):
        if kinds_found and kinds_found[0].rank < vague:
            kinds_found = tuple(claim for claim in kinds_found if claim.rank < vague)
    return Judgement(kinds_found, states_found, warnings)


def _claims(text: str, rules: Rules, found: list[Hit]) -> list[Claim]:
    hits = _audible(text, rules, found)
    present: dict[str, Hit] = {}
    for hit in hits:
        present.setdefault(hit.phrase, hit)
    spans = _Spans(_reasons(text, rules.marks[REASON_MARK]), _asides(text))
    claims = [
        _claim(rule, hit, spans)
        for hit in outermost([hit for hit in hits if hit.phrase in rules.single])
        for rule in rules.single[hit.phrase]
        if rule.of != COURTESY and not _cancelled(text, hit, rule, rules, present)
    ]
    for hit in present.values():
        for rule in rules.joint.get(hit.phrase, ()):
            if present.keys() >= set(rule.parts) and not rule.unless & present.keys():
                claims += [_claim(rule, present[part], spans) for part in rule.parts]
    return claims + [
        _claim(sequence, stretch, spans)
        for sequence, stretch in _stretches(text, hits, rules)
        if not _cancelled(text, stretch, sequence, rules, present)
    ]


def _stretches(text: str, hits: list[Hit], rules: Rules) -> Iterator[tuple[Sequence, Hit]]:
    """Yield the sequences of words found, each with where it stands."""
    present = {hit.phrase for hit in hits}
    possible = {}
    for word in present & rules.ordered.keys():
        complete = [
            sequence
            for sequence in rules.ordered[word]
            if not any(step.isdisjoint(present) for step in sequence.steps)
        ]
        if complete:
            possible[word] = complete
    for index, hit in enumerate(hits) if possible else ():
        for sequence in possible.get(hit.phrase, ()):
            if stretch := follow(text, hits, index, sequence.steps, sequence.within):
                yield sequence, stretch


def _claim(rule: Rule | Sequence, hit: Hit, spans: _Spans) -> Claim:
    rank = rule.rank
    if REASON < rank < GENERIC and any(a <= hit.start < b for a, b in spans.reasons):
        rank = REASON + rank // 10  # before all else that is wrong, in the usual order
    elif rank in BACK and any(a <= hit.start < b for a, b in spans.asides):
        rank = ASIDE  # "prohibited goods (returned)": why comes first
    return Claim(rank, hit.start - hit.end, hit.start, hit.end, rule.of)


def _cancelled(
    text: str, hit: Hit, rule: Rule | Sequence, rules: Rules, present: Mapping[str, Hit]
) -> bool:
    """Return whether words on the line, or right before the hit, undo it."""
    if rule.unless & present.keys():
        return True
    if rule.rank <= PREFIX:
        return False
    undoing = rules.marks[NEGATION]
    # What will go back is not on its way back; "waiting to leave" is on the way all the same.
    if rule.rank in BACK or STATE - 5 <= rule.rank < MOVING:
        undoing += rules.marks[PROSPECT]
    return text.endswith(undoing, max(0, hit.start - _LONGEST_MARK), hit.start)


def _audible(text: str, rules: Rules, hits: list[Hit]) -> list[Hit]:
    """Return the `hits` outside courtesy clauses; a request for money or codes is always heard."""
    audible = []
    silent_until = 0
    for hit in hits:
        of = rules.single.get(hit.phrase, ())
        if hit.start >= silent_until and any(rule.of == COURTESY for rule in of):
            silent_until = clause_end(text, hit.start)
        if hit.start >= silent_until or any(rule.rank == SCAM for rule in of):
            audible.append(hit)
    return audible


def _silent(text: str, rules: Rules, hits: list[Hit]) -> list[tuple[int, int]]:
    """Return where courtesy clauses stand in `text`."""
    spans: list[tuple[int, int]] = []
    for hit in hits:
        of = rules.single.get(hit.phrase, ())
        if any(rule.of == COURTESY for rule in of) and (not spans or hit.start >= spans[-1][1]):
            spans.append((hit.start, clause_end(text, hit.start)))
    return spans


def _reasons(text: str, marks: tuple[str, ...]) -> list[tuple[int, int]]:
    """Return where the reasons given in `text` stand."""
    spans = []
    for mark in marks:
        if (at := text.find(mark)) >= 0:
            start = at + len(mark)
            ends = [end for stop in ")]." if (end := text.find(stop, start)) >= 0]
            spans.append((start, min(ends, default=len(text))))
    return spans


def _asides(text: str) -> list[tuple[int, int]]:
    """Return where round brackets stand in `text`."""
    spans = []
    start = text.find("(")
    while start >= 0 and (end := text.find(")", start)) >= 0:
        spans.append((start, end))
        start = text.find("(", end)
    return spans

"""What signs see in one line, each sighting with its rank, in order of judgement.

The order is that of `Sign.rank`: a request for money or codes, then negations and prefixes
(无人签收, 准备签收), then the reason a carrier gives in brackets, then returned, lost,
damaged, customs, last mile, the unspecific words, and last the normal states.
"""

from collections.abc import Iterator, Mapping
from typing import NamedTuple

from guide.read.signs.match import Hit, clause_end, follow, outermost
from guide.read.signs.rules import (
    COURTESY,
    NEGATION,
    PROSPECT,
    REASON_MARK,
    Rule,
    Rules,
    Sequence,
)

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
LATER = -1  # where a sighting of the model stands is found when it is asked for


class Sighting(NamedTuple):
    """That a line says `of`, by the folded characters `start` to `end`.

    Both are `LATER` for a sighting of the model.
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


def sightings(text: str, rules: Rules, found: list[Hit]) -> list[Sighting]:
    """Return what the signs see in `text`, whose phrases are `found`."""
    hits = _audible(text, rules, found)
    present: dict[str, Hit] = {}
    for hit in hits:
        present.setdefault(hit.phrase, hit)
    spans = _Spans(_reasons(text, rules.marks[REASON_MARK]), _asides(text))
    seen = [
        _sighting(rule, hit, spans)
        for hit in outermost([hit for hit in hits if hit.phrase in rules.single])
        for rule in rules.single[hit.phrase]
        if rule.of != COURTESY and not _cancelled(text, hit, rule, rules, present)
    ]
    for hit in present.values():
        for rule in rules.joint.get(hit.phrase, ()):
            if present.keys() >= set(rule.parts) and not rule.unless & present.keys():
                seen += [_sighting(rule, present[part], spans) for part in rule.parts]
    return seen + [
        _sighting(sequence, stretch, spans)
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


def _sighting(rule: Rule | Sequence, hit: Hit, spans: _Spans) -> Sighting:
    rank = rule.rank
    if REASON < rank < GENERIC and any(a <= hit.start < b for a, b in spans.reasons):
        rank = REASON + rank // 10  # before all else that is wrong, in the usual order
    elif rank in BACK and any(a <= hit.start < b for a, b in spans.asides):
        rank = ASIDE  # "prohibited goods (returned)": why comes first
    return Sighting(rank, hit.start - hit.end, hit.start, hit.end, rule.of)


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


def silent(text: str, rules: Rules, hits: list[Hit]) -> list[tuple[int, int]]:
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

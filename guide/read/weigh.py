"""Weighing one line: the model's shares of the whole and of its clauses, with the signs' votes.

A reason or an outcome after a dash, a comma or in a bracket says more than the general half of
a line, so each clause is also read by itself, and one that is sure of something particular
counts more. What courtesy adds, and whom to call, is not read at all.
"""

import re
from collections.abc import Sequence
from typing import NamedTuple

from guide.read.model import NOTHING, Model, shares

SURE = 0.9  # a share from which on one answer is given
ALSO = 0.25  # a share from which on something is named beside the first
LEAST = 0.12  # below this nothing is named
VOTE = 0.3  # what the first sign adds to its share; the next a half, a third
_WHOLE = 0.6  # the share of the whole line beside its clauses
_MOST_CLAUSES = 8
_VAGUE = 0.3  # how much a clause counts that shows a state or nothing in particular
_GENERAL = frozenset(("exception_unspecified", "attempt_failed", "rescheduled"))
_CUT = re.compile(r"[,;:!?()\[\]/-]+|\.(?=\s|$|[^\x00-\x7f])")
_CONTACT = re.compile(r"[(\[][^()\[\]]{0,40}(?:电话|手机|联系|姓名)[^()\[\]]{0,40}[)\]]")
_EDGE = " .,;:-"


class Heard(NamedTuple):
    """The part of a line that is read, and where each of its characters stands there."""

    text: str
    at: tuple[int, ...]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the line of `start` to `end` of what is read."""
        return self.at[start], self.at[end - 1] + 1


def heard(text: str, silent: Sequence[tuple[int, int]]) -> Heard:
    """Return folded `text` without the `silent` stretches and without names and phones."""
    quiet = [*silent, *(match.span() for match in _CONTACT.finditer(text))]
    if not quiet:
        return Heard(text, tuple(range(len(text))))
    out = {at for start, end in quiet for at in range(start, end)}
    at = tuple(place for place in range(len(text)) if place not in out)
    return Heard("".join(text[place] for place in at), at) if at else heard(text, ())


def weigh(model: Model, text: str, votes: Sequence[str]) -> dict[str, float]:
    """Return the share of each label for what is read of a line, with the signs' `votes`.

    Empty if the line says nothing about a parcel, as far as model and signs can tell.
    """
    of = _shares(model, text)
    clauses = [one for one in _clauses(text) if one != text]
    if len(clauses) > 1:
        of = _mixed(of, [_shares(model, clause) for clause in clauses])
    nothing = of.pop(NOTHING, 0.0)
    if nothing > max(of.values()) and not votes:
        return {}
    for place, label in enumerate(votes, 1):
        of[label] = of.get(label, 0.0) + VOTE / place
    whole = sum(of.values())
    return {label: share / whole for label, share in of.items()}


def _shares(model: Model, text: str) -> dict[str, float]:
    return shares(model.scores(text), model.labels, model.weights.temperature)


def _clauses(text: str) -> list[str]:
    parts = (part.strip(_EDGE) for part in _CUT.split(text, maxsplit=4 * _MOST_CLAUSES))
    long = [part for part in parts if len(part) > 1 and not part.isdecimal()]
    return long[:_MOST_CLAUSES]


def _mixed(whole: dict[str, float], parts: Sequence[dict[str, float]]) -> dict[str, float]:
    """Return the shares of a line by those of the `whole` and of its clauses."""
    said: list[tuple[float, dict[str, float]]] = []
    for of in parts:
        top = max(of, key=of.__getitem__)
        if top != NOTHING:
            vague = top.startswith("s_") or top in _GENERAL
            said.append((of[top] ** 2 * (_VAGUE if vague else 1), of))
    count = sum(weight for weight, _ in said)
    if not count:
        return dict(whole)
    return {
        label: _WHOLE * share
        + (1 - _WHOLE) * sum(weight * of[label] for weight, of in said) / count
        for label, share in whole.items()
    }

"""Weighing one line: the model's shares of the whole and of its clauses, with the signs' votes.

A reason or an outcome after a dash, a comma or in a bracket says more than the general half of
a line, so each clause is also read by itself, and one that is sure of something particular
counts more. What courtesy adds, and whom to call, is not read at all.
"""

import math
import re
from collections.abc import Collection, Sequence
from typing import NamedTuple

from guide.read.model import NOTHING, Model, shares

SURE = 0.85  # a share from which on one answer is given
ALSO = 0.25  # a share from which on something is named beside the first
BAIT = 0.5  # the share of a clause from which on it tells what a scam pretends
LEAST = 0.12  # below this nothing is named
VOTE = 0.3  # what the first sign adds to its share; the next a half, a third
_WHOLE = 0.6  # the share of the whole line beside its clauses
_LONGEST = 400  # characters of a line that are read
_MOST_CLAUSES = 8
_ASIDE = 0.85  # of the first share, for what a clause by itself is sure of
_VAGUE = 0.3  # how much a clause counts that shows a state or nothing in particular
_WAITED = "pickup_overdue"
_THREAT = re.compile(r"[将会要].{0,4}退|否则|\bwill\b|\bif not\b|\bgoes back\b|\botherwise\b")
_OUTCOMES = ("returning", "returned")
GENERAL = frozenset(("exception_unspecified", "attempt_failed", "rescheduled"))
_CUT = re.compile(r"[,;:!?()\[\]/-]+|\.(?=\s|$|[^\x00-\x7f])")
_CONTACT = re.compile(
    r"[(\[](?=[^()\[\]]{0,60}[0-9*]{4})[^()\[\]]{0,40}(?:电话|手机|联系|姓名)[^()\[\]]{0,40}(?:[)\]]|$)"
)
_NAME = re.compile(r'"[a-z][a-z_ ]{0,30}":')  # of a field, where data was pasted
# A number of a parcel or a phone in what was read, and the words that may stand beside it.
_NAMED = re.compile(
    r"[a-z]{0,8}[0-9][0-9a-z-]*|\b(?:tracking|number|no|id|waybill|awb|order|parcel|shipment"
    r"|consignment|ref|reference)\b|单号|运单|快递|订单|编号|包裹|快件",
    re.ASCII,
)
_SHORTEST = 6  # digits of such a number
_EDGE = " .,;:-"
_LINK = re.compile(
    r"(?:https?://|www\.)[!-~]+|(?<![0-9a-z.-])[0-9a-z-]{1,63}(?:\.[0-9a-z-]{1,63}){0,4}\.[a-z]{2,8}/[!-~]*",
    re.ASCII,
)
_REASON = re.compile(
    r"(?:[(\[,]因|由于|原因(?:是|为)?:?|备注:?|\breasons?:|\bremarks?:|\bdue to\b|\bbecause\b)"
    r"([^)\]]{2,60})"
)
_BY_REASON = 0.65  # the share of a reason that is given as such
# A date or a time at the beginning or the end of a line.
_STAMP = r"\[?(?:\d{1,4}[-/.:年月日]){1,2}\d{0,4}日?(?:[ t]?\d{1,2}(?::\d\d){1,2})?\]?"
_FULL = r"20\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?: ?\d{1,2}(?::\d\d){1,2})?"
_STAMPED = re.compile(rf"^(?:{_STAMP}[ ,|]?){{1,3}}|[ ,|]{_STAMP}$|{_FULL}", re.ASCII)
_SEEN = 0.002  # a share below this is left out
_CERTAIN = 0.985  # a share of the whole line that no clause will change


class Heard(NamedTuple):
    """The part of a line that is read, and where each of its characters stands there."""

    text: str
    at: tuple[int, ...]

    def stretch(self, start: int, end: int) -> tuple[int, int]:
        """Return the place in the line of `start` to `end` of what is read."""
        return self.at[start], self.at[end - 1] + 1


def heard(text: str, silent: Sequence[tuple[int, int]]) -> Heard:
    """Return folded `text` without the `silent` stretches and without names and phones.

    Empty where it holds nothing but numbers.
    """
    text = text[:_LONGEST]
    if _is_number(text):
        return Heard("", ())  # it tells nothing of what happened
    quiet = [*silent]
    for pattern in (_STAMPED, _CONTACT, _LINK, _NAME):
        quiet += (match.span() for match in pattern.finditer(text))
    out = {at for start, end in quiet for at in range(start, min(end, len(text)))}
    at = [place for place in range(len(text)) if place not in out]
    while at and text[at[-1]] in _EDGE:
        at.pop()
    if not at:
        return Heard(text, tuple(range(len(text))))
    return Heard("".join([text[place] for place in at]), tuple(at))


def _is_number(text: str) -> bool:
    """Return whether `text` holds nothing but a number and the word for it."""
    digits = sum(map(str.isdecimal, text))
    return digits >= _SHORTEST and not any(map(str.isalpha, _NAMED.sub("", text)))


def weigh(
    model: Model, text: str, votes: Sequence[str], without: Collection[str] = ()
) -> dict[str, float]:
    """Return the share of each label for what is read of a line, with the signs' `votes`.

    The labels `without` are left out.

    Empty if the line says nothing about a parcel, as far as model and signs can tell.
    """
    of = _shares(model, text)
    certain = max(of) >= _CERTAIN and model.labels[of.index(max(of))] not in without
    clauses = [] if certain else _clauses(text)
    if len(clauses) > 1:
        parts = [_shares(model, clause) for clause in clauses]
        of = _mixed(model.labels, of, parts)
        of = _by_outcome(model.labels, of, parts, threat=bool(_THREAT.search(text)))
    why = _reason(model, text)
    if why:
        of = [(1 - _BY_REASON) * one + _BY_REASON * two for one, two in zip(of, why, strict=True)]
        votes = [label for label in votes if label not in GENERAL]
    shares_ = dict(zip(model.labels, of, strict=True))
    nothing = shares_.pop(NOTHING, 0.0)
    if not votes and nothing > max(shares_.values()):
        return {}
    for label in without:
        shares_.pop(label, None)
    for place, label in enumerate(votes, 1):
        shares_[label] = shares_.get(label, 0.0) + VOTE / place
    whole = sum(shares_.values())
    return {label: share / whole for label, share in shares_.items() if share > _SEEN}


def shown(share: float) -> float:
    """Return `share` in thousandths, never more than it is: what is not sure does not look it."""
    return math.floor(share * 1000) / 1000


def pretext(model: Model, text: str, suspect: str) -> tuple[str, float]:
    """Return the kind that a clause of a false notice pretends, and how sure that clause is.

    Of all clauses the surest; the label `suspect` itself is left out.
    """
    best = ("", 0.0)
    for clause in _clauses(text):
        of = dict(zip(model.labels, _shares(model, clause), strict=True))
        label = max(of, key=lambda one: of[one])
        if of[label] > best[1] and label not in (suspect, NOTHING) and not label.startswith("s_"):
            best = label, of[label]
    return best


def _shares(model: Model, text: str) -> list[float]:
    return shares(model.scores(text), model.weights.temperature)


def _reason(model: Model, text: str) -> list[float]:
    """Return the shares of the reason that a line gives; empty if it gives none."""
    match = _REASON.search(text)
    if match is None:
        return []
    of = _shares(model, match.group(1).strip(_EDGE))
    return [] if model.labels[of.index(max(of))] == NOTHING else of


def _clauses(text: str) -> list[str]:
    parts = (part.strip(_EDGE) for part in _CUT.split(text, maxsplit=4 * _MOST_CLAUSES))
    long = [part for part in parts if len(part) > 1 and not part.isdecimal()]
    return long[:_MOST_CLAUSES]


def _mixed(labels: Sequence[str], whole: list[float], parts: Sequence[list[float]]) -> list[float]:
    """Return the shares of a line by those of the `whole` and of its clauses."""
    said: list[tuple[float, list[float]]] = []
    for of in parts:
        top = max(of)
        label = labels[of.index(top)]
        if label != NOTHING:
            said.append((top**2 * (_VAGUE if _vague(label) else 1), of))
    if not said:
        return whole
    count = sum(weight for weight, _ in said)
    kept = 0.0 if labels[whole.index(max(whole))] == NOTHING else _WHOLE
    total = [kept * share for share in whole]
    for weight, of in said:
        part = (1 - kept) * weight / count
        total = [sum_ + part * share for sum_, share in zip(total, of, strict=True)]
    first = max(total)
    for _, of in said:
        place = of.index(max(of))
        if of[place] >= SURE and not _vague(labels[place]):
            total[place] = max(total[place], _ASIDE * first)
    return total


def _by_outcome(
    labels: Sequence[str], total: list[float], parts: Sequence[list[float]], *, threat: bool
) -> list[float]:
    """Return `total` with a return before the wait that led to it, where a clause is sure of it.

    "Not collected, being returned" is on its way back; that nobody came is only the reason. A
    return that is only a `threat` leaves the wait before it: there may be time to collect it.
    """
    top = labels[total.index(max(total))]
    if top != (_OUTCOMES[0] if threat else _WAITED):
        return total
    for label in (_WAITED,) if threat else _OUTCOMES:
        place = labels.index(label)
        if any(of[place] >= SURE for of in parts):
            other = labels.index(top)
            high, low = max(total[place], total[other]), min(total[place], total[other])
            total[place], total[other] = high, low
            break
    return total


def _vague(label: str) -> bool:
    """Return whether `label` is a state or tells nothing in particular."""
    return label.startswith("s_") or label in GENERAL

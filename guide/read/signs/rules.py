"""Signs compiled for search: single phrases, words of one line, sequences of words, marks."""

from collections.abc import Mapping
from functools import lru_cache
from itertools import chain
from typing import NamedTuple

from guide.model.reading import Sign
from guide.model.record import record
from guide.read.signs.match import Phrases, plain, prepare
from guide.text.links import LINK, OFFICIAL

COURTESY, NEGATION, PROSPECT, REASON_MARK, PLACE = (
    "courtesy",
    "negation",
    "prospect",
    "reason",
    "place",
)
# Warnings that single words give away; `guide.read.story` finds the others in a whole trace.
WARNED = ("two_attempts",)
# What a sign may stand for besides a kind, a state or a warning.
MARKS = (COURTESY, NEGATION, PROSPECT, REASON_MARK, PLACE, LINK, OFFICIAL)
_UNSEARCHED = (NEGATION, PROSPECT, REASON_MARK, PLACE, LINK, OFFICIAL)


class Rule(NamedTuple):
    """One phrase, or several parts of which a line must hold all."""

    of: str
    rank: int
    parts: tuple[str, ...]  # all of these in one line
    unless: frozenset[str]


class Sequence(NamedTuple):
    """Words that follow one another in one clause, at most `within` characters apart."""

    of: str
    rank: int
    steps: tuple[frozenset[str], ...]  # what may follow the first word
    within: int
    unless: frozenset[str]


@record
class Rules:
    """All signs, compiled for search."""

    search: Phrases
    single: Mapping[str, tuple[Rule, ...]]  # by phrase
    joint: Mapping[str, tuple[Rule, ...]]  # by the first of several parts
    ordered: Mapping[str, tuple[Sequence, ...]]  # by the words a sequence may begin with
    marks: Mapping[str, tuple[str, ...]]


class _Same:
    """Compares signs by identity: hashing thousands of phrases on each request is slow."""

    def __init__(self, signs: tuple[Sign, ...]) -> None:
        self.signs = signs

    def __hash__(self) -> int:
        return id(self.signs)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Same) and other.signs is self.signs


def compiled(signs: tuple[Sign, ...]) -> Rules:
    """Return `signs` compiled; the same tuple is compiled once.

    Raises:
        ValueError: a phrase is too short to be looked for.
    """
    return _compiled(_Same(signs))


@lru_cache(maxsize=4)
def _compiled(same: _Same) -> Rules:
    single: dict[str, list[Rule]] = {}
    joint: dict[str, list[Rule]] = {}
    ordered: dict[str, list[Sequence]] = {}
    marks: dict[str, list[str]] = {mark: [] for mark in MARKS}
    sought: list[str] = []
    steps: list[str] = []
    for sign in same.signs:
        if sign.of in _UNSEARCHED:
            marks[sign.of] += [phrase.lower() for phrase in sign.phrases]
            continue
        unless = frozenset(map(plain, sign.unless))
        sought += [*sign.phrases, *sign.unless, *chain.from_iterable(sign.together)]
        for parts in (*((phrase,) for phrase in sign.phrases), *sign.together):
            rule = Rule(sign.of, sign.rank, tuple(map(plain, parts)), unless)
            (joint if len(parts) > 1 else single).setdefault(rule.parts[0], []).append(rule)
        for words in sign.in_order:
            either = [step.split("|") for step in words]
            steps += chain.from_iterable(either)
            first, *rest = (frozenset(map(plain, step)) for step in either)
            sequence = Sequence(sign.of, sign.rank, tuple(rest), sign.within, unless)
            for word in first:
                ordered.setdefault(word, []).append(sequence)
    return Rules(
        prepare(sought, steps),
        _frozen(single),
        _frozen(joint),
        _frozen(ordered),
        {mark: tuple(phrases) for mark, phrases in marks.items()},
    )


def _frozen[T](lists: Mapping[str, list[T]]) -> dict[str, tuple[T, ...]]:
    return {phrase: tuple(rules) for phrase, rules in lists.items()}

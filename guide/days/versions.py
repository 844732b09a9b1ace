"""The versions of a fact over time: a case of an earlier day is judged by the law of that day.

The version in force keeps the id of the fact; a former one stands under that id with
`FORMER` and the year in which it ended (``company-complaint-7d-until-2025``).
"""

from collections.abc import Mapping
from datetime import date

from guide.model.evidence import Fact

FORMER = "-until-"


def family(fact: str) -> str:
    """Return the id under which all versions of `fact` belong together.

    >>> family("company-complaint-7d-until-2025"), family("pl49-answer")
    ('company-complaint-7d', 'pl49-answer')
    """
    return fact.split(FORMER)[0]


def versions(fact: str, facts: Mapping[str, Fact]) -> tuple[Fact, ...]:
    """Return the versions of `fact`, the earliest first; none where nobody knows it."""
    base = family(fact)
    former = base + FORMER
    found = [one for id_, one in facts.items() if id_ == base or id_.startswith(former)]
    return tuple(sorted(found, key=lambda one: one.since))


def in_force(fact: Fact, day: date) -> bool:
    """Return whether `fact` was in force on `day`; the day it ends is no day of it."""
    return fact.since <= day and (fact.until is None or day < fact.until)


def version_on(fact: str, day: date, facts: Mapping[str, Fact]) -> Fact | None:
    """Return the version of `fact` in force on `day`, or None where there was none."""
    return next((one for one in versions(fact, facts) if in_force(one, day)), None)


def first_day(fact: str, facts: Mapping[str, Fact]) -> date | None:
    """Return the first day on which any version of `fact` was in force."""
    known = versions(fact, facts)
    return known[0].since if known else None

"""What pages look up in the knowledge: the steps, items and facts behind a page."""

import re
from collections.abc import Iterable
from datetime import date, timedelta
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.claims import Claim
from guide.model.evidence import Fact, Source
from guide.model.interview import Is
from guide.model.kinds import Kind
from guide.model.reading import Code, System
from guide.model.steps import Item, Step
from guide.model.text import Text
from guide.say import words

REVIEW_AFTER = timedelta(days=365)
OLD_YEARS = 2


# What people look for most, with the icon of each tile on the home page.
TILES = (
    ("stalled", "stuck"),
    ("address_problem", "pin"),
    ("recipient_unreachable", "phone"),
    ("refused", "back"),
    ("delivered_not_received", "door"),
    ("unwanted_proxy", "box"),
    ("lost", "ask"),
    ("damaged", "break"),
    ("customs_hold", "border"),
    ("returned", "back"),
    ("held_at_depot", "stuck"),
    ("exception_unspecified", "alert"),
)
SENDING = {"sender", "seller"}
# What most readers of a page have: it stands before what few have.
USUAL = ("deliver", "conform", "carriage", "service-breach", "prove-delivery", "private-sale")


def texts(kb: KnowledgeBase, items: Iterable[Text | str]) -> list[Text]:
    """Return the texts of `items`, shared ones looked up by id."""
    return [kb.items[item].says if isinstance(item, str) else item for item in items]


def steps(kb: KnowledgeBase, of: Kind | Claim) -> list[Step]:
    """Return the steps of a kind or claim in order, shared ones looked up by id."""
    return [kb.steps[step] if isinstance(step, str) else step for step in of.steps]


def parted(of: list[Step]) -> tuple[list[Step], list[Step]]:
    """Return `of` in two: the steps of whoever waits for the parcel, and those of whoever sent it.

    Where there are none of the first, the page is for senders, and nothing is set apart.
    """
    sent = [
        step
        for step in of
        if any(one.question == "role" and set(one.values) <= SENDING for one in step.only_if)
    ]
    waiting = [step for step in of if step not in sent]
    return (waiting, sent) if waiting else (sent, [])


def claims(kb: KnowledgeBase, kind: Kind) -> list[Claim]:
    """Return the claims that `kind` can lead to, whatever the deal: the usual ones first."""
    found = [
        claim
        for claim in kb.claims.values()
        if kind.id not in claim.not_seen
        and (not claim.seen or kind.id in claim.seen)
        and (not claim.harms or set(claim.harms) & set(kind.harms))
    ]
    return sorted(
        found, key=lambda claim: USUAL.index(claim.id) if claim.id in USUAL else len(USUAL)
    )


def harms_on(kind: Kind) -> set[str]:
    """Return what can have gone wrong for a reader of the page on `kind`; a part may be missing."""
    return {*(kind.harms or ("none",)), "short"}


def ways_on(kind: Kind, claim: Claim) -> list[tuple[Is, ...]]:
    """Return the ways to `claim` that somebody with this `kind` can be on."""
    harms = harms_on(kind)

    def can(one: Is) -> bool:
        there = {"seen": {kind.id}, "harm": harms}.get(one.question)
        return there is None or not there.isdisjoint(one.values)

    return [way for way in claim.ways if all(can(one) for one in way)]


def kinds_of(kb: KnowledgeBase, claim: Claim) -> list[Kind]:
    """Return the kinds that can lead to `claim`."""
    return [kind for kind in kb.kinds.values() if claim in claims(kb, kind)]


def claim_facts(kb: KnowledgeBase, claim: Claim) -> list[Fact]:
    """Return every fact that the page of `claim` relies on: its ground first."""
    return facts_of(
        kb,
        claim.facts,
        [claim.says, claim.remedy, claim.argued],
        [runs.fact for runs in claim.clocks],
        [[one.does, one.how, one.facts] for one in steps(kb, claim)],
        texts(kb, (*claim.proofs, *claim.never)),
    )


def clocks_of(kb: KnowledgeBase, claim: Claim) -> list[tuple[tuple[Is, ...], Fact, bool]]:
    """Return the periods of `claim`, each once: conditions, fact, whether it is one's own to keep.

    A period may run from several days; where nothing else differs a page says it once.
    """
    found: dict[tuple[str, bool], tuple[tuple[Is, ...], Fact, bool]] = {}
    for runs in claim.clocks:
        known = found.get((runs.fact, runs.own))
        only_if = runs.only_if if known is None or known[0] == runs.only_if else ()
        found[runs.fact, runs.own] = (only_if, kb.facts[runs.fact], runs.own)
    return list(found.values())


def evidence_items(kb: KnowledgeBase) -> list[Item]:
    """Return the shared items that some kind asks to keep, in the order of the knowledge."""
    asked = {item for kind in kb.kinds.values() for item in kind.evidence}
    return [item for item in kb.items.values() if item.id in asked]


def facts_of(kb: KnowledgeBase, *parts: Any) -> list[Fact]:
    """Return the facts that `parts` cite, each once, in the order in which they are met.

    A part is a fact id, a `Text` (its placeholders cite), or any nesting of lists of these.
    """
    found: dict[str, Fact] = {}

    def walk(part: Any) -> None:
        if isinstance(part, Text):
            walk(list(words.cited(part)))
        elif isinstance(part, str):
            if part in kb.facts:
                found[part] = kb.facts[part]
        elif part is not None:
            for each in part:
                walk(each)

    walk(parts)
    return list(found.values())


def kind_facts(kb: KnowledgeBase, kind: Kind) -> list[Fact]:
    """Return every fact that the page of `kind` itself relies on, its steps' first."""
    return facts_of(
        kb,
        kind.means,
        kind.wait.says,
        kind.wait.facts,
        [[one.does, one.how, one.facts] for one in steps(kb, kind)],
        texts(kb, kind.evidence),
        texts(kb, kind.never),
        kind.facts,
    )


def review_by(facts: Iterable[Fact], *days: date) -> date | None:
    """Return the day after which the oldest comparison behind a page is a year old."""
    checked = [fact.checked_on for fact in facts] + list(days)
    return min(checked) + REVIEW_AFTER if checked else None


def old(source: Source) -> bool:
    """Return whether `source` tells of years at least two before somebody last read it."""
    told = [int(year) for year in re.findall(r"(?:19|20)\d\d", source.version)]
    last = max(told, default=source.in_force_since.year)
    return last <= source.checked_on.year - OLD_YEARS


def public_systems(kb: KnowledgeBase) -> list[System]:
    """Return the systems of status codes that a page may show."""
    return [system for system in kb.systems.values() if system.public]


def conflicts(kb: KnowledgeBase) -> list[tuple[str, list[tuple[System, Code]]]]:
    """Return each code that means something else in another system, with all its uses."""
    uses: dict[str, list[tuple[System, Code]]] = {}
    for system in public_systems(kb):
        for code in system.codes:
            uses.setdefault(code.code, []).append((system, code))
    differing = {
        code: found
        for code, found in uses.items()
        if len({one.maps_to[:1] for _, one in found}) > 1 and len({s.id for s, _ in found}) > 1
    }
    return sorted(differing.items())

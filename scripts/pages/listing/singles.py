"""The pages there is one of."""

from collections.abc import Iterator, Mapping
from datetime import date
from itertools import groupby
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.carriers import Carrier
from guide.model.channels import Channel
from guide.model.evidence import Fact
from scripts.pages.listing.spec import PHASE_ORDER
from scripts.pages.records import (
    conflicts,
    facts_of,
    public_systems,
    review_by,
)

TITLES = {
    "kinds/index": ("kinds.md.j2", "all_kinds"),
    "states": ("states.md.j2", "states_title"),
    "channels/index": ("channels.md.j2", "channels_title"),
    "carriers/index": ("carriers.md.j2", "carriers_title"),
    "platforms": ("platforms.md.j2", "platforms_title"),
    "letters/index": ("letters.md.j2", "letters_title"),
    "statuses/index": ("statuses.md.j2", "statuses_title"),
    "facts": ("facts.md.j2", "facts_title"),
    "sources": ("sources.md.j2", "sources_title"),
    "myths": ("myths.md.j2", "myths_title"),
    "ladder": ("ladder.md.j2", "ladder_title"),
    "claims/index": ("claims.md.j2", "claims_title"),
    "checklists/index": ("checklists.md.j2", "checklists_title"),
    "interview": ("interview.md.j2", "interview_title"),
}


def single_pages(kb: KnowledgeBase) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the pages there is one of, by the key of their title, with what they are given."""
    facts = list(kb.facts.values())
    by_phase = {phase: [k for k in kb.kinds.values() if k.phase == phase] for phase in PHASE_ORDER}
    due = review_by(facts)
    yield "kinds/index", {"phases": [(name, group) for name, group in by_phase.items() if group]}
    yield "states", {}
    yield "channels/index", {"review_by": review_by((), *_checked(kb.channels))}
    yield "carriers/index", {"review_by": review_by((), *_checked(kb.carriers))}
    yield "platforms", {}
    yield "letters/index", {}
    yield "statuses/index", {"systems": public_systems(kb), "conflicts": conflicts(kb)}
    topics = sorted(facts, key=lambda fact: _topic_order(facts, fact.topic))
    grouped = [(name, list(group)) for name, group in groupby(topics, lambda fact: fact.topic)]
    yield "facts", {"topics": grouped, "review_by": due}
    yield "sources", {"review_by": review_by((), *(s.checked_on for s in kb.sources.values()))}
    cited = facts_of(kb, [[myth.facts, myth.truth] for myth in kb.myths.values()])
    yield "myths", {"review_by": review_by(cited), "facts": cited}
    cited = facts_of(kb, [[one.facts, one.when, one.how, one.answer] for one in kb.rungs.values()])
    yield "ladder", {"review_by": review_by(cited), "facts": cited}
    yield "claims/index", {}
    yield "checklists/index", {}
    yield "interview", {}


def _checked(records: Mapping[str, Channel | Carrier]) -> list[date]:
    """Return the days on which the numbers and addresses of `records` were last looked up."""
    return [record.checked_on for record in records.values()]


def _topic_order(facts: list[Fact], topic: str) -> int:
    return next(n for n, fact in enumerate(facts) if fact.topic == topic)

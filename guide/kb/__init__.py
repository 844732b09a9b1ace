"""The knowledge base, assembled from its data modules.

To change here: a number, a sentence, a letter; each record stands in a file named for it.

Every module is named here: a directory is never listed, since the browser imports
from a zip. Logic takes a `KnowledgeBase` as an argument; only `guide.api` and the
scripts import this one.
"""

from collections.abc import Iterable
from typing import Protocol

from guide.kb.asked.derived import DERIVED
from guide.kb.asked.questions import QUESTIONS
from guide.kb.beware.myths import MYTHS
from guide.kb.beware.scams import SCAMS
from guide.kb.calendar import HOLIDAYS
from guide.kb.claims import CLAIMS
from guide.kb.facts import FACTS
from guide.kb.kinds import KINDS
from guide.kb.letters import LETTERS
from guide.kb.letters.story import STORY
from guide.kb.parts.blanks import BLANKS
from guide.kb.parts.closed import CLOSED
from guide.kb.parts.headlines import HEADLINES
from guide.kb.parts.items import ITEMS
from guide.kb.parts.reasons import REASONS
from guide.kb.parts.rungs import RUNGS
from guide.kb.parts.steps import STEPS
from guide.kb.parts.tracks import TRACKS
from guide.kb.signs import SIGNS
from guide.kb.sources import SOURCES
from guide.kb.states import STATES
from guide.kb.statuses import SYSTEMS
from guide.kb.whom.brands import BRANDS
from guide.kb.whom.carriers import CARRIERS
from guide.kb.whom.channels import CHANNELS
from guide.kb.whom.platforms import PLATFORMS
from guide.model.base import KnowledgeBase
from guide.model.reading import Weights


class _Record(Protocol):
    @property
    def id(self) -> str: ...


def by_id[R: _Record](records: Iterable[R]) -> dict[str, R]:
    """Return `records` by id, in their order.

    Raises:
        ValueError: two records share an id.
    """
    found: dict[str, R] = {}
    for record in records:
        if record.id in found:
            raise ValueError(f"two {type(record).__name__} records share the id {record.id!r}")
        found[record.id] = record
    return found


def learned() -> tuple[Weights, ...]:
    """Return what the reading model has learned; nothing where that module is not there.

    On a command line it always is. In a browser it is a file of its own, fetched with the first
    text; until then, and where it does not come, the signs read alone.
    """
    try:
        from guide.kb.weights import WEIGHTS
    except ImportError:
        return ()
    return (WEIGHTS,)


KB = KnowledgeBase(
    version="2026-11-28",
    sources=by_id(SOURCES),
    facts=by_id(FACTS),
    states=by_id(STATES),
    kinds=by_id(KINDS),
    steps=by_id(STEPS),
    items=by_id(ITEMS),
    scams=by_id(SCAMS),
    questions=by_id(QUESTIONS),
    channels=by_id(CHANNELS),
    rungs=by_id(RUNGS),
    carriers=by_id(CARRIERS),
    platforms=by_id(PLATFORMS),
    letters=by_id(LETTERS),
    blanks=by_id(BLANKS),
    systems=by_id(SYSTEMS),
    signs=SIGNS,
    myths=by_id(MYTHS),
    holidays={year.year: year for year in HOLIDAYS},
    reasons=by_id(REASONS),
    weights=learned(),
    brands=BRANDS,
    derived=by_id(DERIVED),
    claims=by_id(CLAIMS),
    tracks=by_id(TRACKS),
    closed=CLOSED,
    headlines=by_id(HEADLINES),
    story=STORY,
)

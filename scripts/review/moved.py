"""What a fact moves: the pages that show it, the claims, letters and dates that rest on it.

Pages are told from the records, without writing them: a test compares with the pages.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from guide.days.versions import family
from guide.model.base import KnowledgeBase
from guide.model.channels import Rung
from guide.model.claims import Claim, Track
from guide.model.kinds import Kind
from scripts.review.walk import named_in, records

# The page of a record, by the place where it stands in the knowledge base.
PAGES = {
    "kinds": ("kinds/{}/", "checklists/{}/"),
    "claims": ("claims/{}/",),
    "letters": ("letters/{}/",),
    "channels": ("channels/{}/",),
    "carriers": ("carriers/{}/",),
    "rungs": ("ladder/", "checklists/{}/"),
    "states": ("states/",),
    "myths": ("myths/",),
    "scams": ("scams/",),
    "platforms": ("platforms/",),
    "questions": ("interview/", "wizard/"),
    "items": ("evidence/",),
    "steps": (),  # shown where a kind, a claim or a page names them
}
WIZARD = "wizard/"  # where everything else is shown: reasons, headlines, the story
EVERYWHERE = ("facts/", "sources/", "data/")
_QUOTED = re.compile(r"[\"']([a-z0-9-]+)[\"']")


@dataclass(slots=True)
class Moved:
    """What one fact moves; each list without repeats, in the order of the knowledge base."""

    pages: dict[str, None] = field(default_factory=dict)
    claims: dict[str, None] = field(default_factory=dict)
    letters: dict[str, None] = field(default_factory=dict)
    dates: dict[str, None] = field(default_factory=dict)

    def line(self) -> str:
        """Return it in one line."""
        parts = (
            ("pages", self.pages),
            ("claims", self.claims),
            ("letters", self.letters),
            ("dates", self.dates),
        )
        return "; ".join(f"{name}: {', '.join(found) or '-'}" for name, found in parts)


def moved(kb: KnowledgeBase, by_hand: Mapping[str, str] | None = None) -> dict[str, Moved]:
    """Return for every fact of `kb` what it moves; a former version moves what the present does.

    `by_hand` holds the source of the pages written by hand, by their address.
    """
    found = {fact: Moved(pages=dict.fromkeys(EVERYWHERE)) for fact in kb.facts}
    for place, key, record in _placed(kb):
        for fact in _cited(kb, record):
            if place == "facts":
                continue
            found[fact].pages.update(dict.fromkeys(_pages(place, key)))
            if isinstance(record, Rung):  # the page of a letter tells when its rung answers
                found[fact].pages.update((f"letters/{letter}/", None) for letter in record.letters)
            if place == "claims":
                found[fact].claims[key] = None
            if place == "letters":
                found[fact].letters[key] = None
        for fact, date in _dates(record):
            if fact in found and date:
                found[fact].dates[date] = None
    for page, source in (by_hand or {}).items():
        for fact in _cited_by_hand(kb, source):
            found[fact].pages[page] = None
    _through_rules(kb, found)
    return {fact: found[family(fact)] if family(fact) in found else found[fact] for fact in found}


def _placed(kb: KnowledgeBase) -> Iterator[tuple[str, str, object]]:
    for name, record in records(kb):
        place, _, key = name.partition(" ")
        yield place, key, record


def _pages(place: str, key: str) -> Iterator[str]:
    for page in PAGES.get(place, (WIZARD,)):
        yield page.format(key)


def _cited(kb: KnowledgeBase, record: object) -> Iterator[str]:
    """Yield the facts that `record` names, itself or through a step or an item it shares."""
    for name in named_in(record):
        if name in kb.facts:
            yield name
        elif isinstance(record, Kind | Claim | Rung) and (name in kb.steps or name in kb.items):
            shared = kb.steps.get(name) or kb.items.get(name)
            yield from (one for one in named_in(shared) if one in kb.facts)


def written_by_hand(folder: Path) -> dict[str, str]:
    """Return the sources of the pages below `folder` (``docs/zh``), by their address."""
    return {
        f"{path.relative_to(folder).with_suffix('').as_posix()}/": path.read_text("utf-8")
        for path in sorted(folder.rglob("*.md"))
    }


def _cited_by_hand(kb: KnowledgeBase, source: str) -> Iterator[str]:
    """Yield the facts that a page written by hand names, itself or through a shared step."""
    for name in _QUOTED.findall(source):
        shared = kb.steps.get(name) or kb.items.get(name)
        for one in (name, *(named_in(shared) if shared is not None else ())):
            if one in kb.facts:
                yield one


def _dates(record: object) -> Iterator[tuple[str, str]]:
    """Yield the facts whose periods run by `record`, with the date that each runs from."""
    if isinstance(record, Claim | Rung):
        yield from ((runs.fact, runs.date) for runs in record.clocks)
    if isinstance(record, Track):
        yield record.fact, record.raised_on


def _through_rules(kb: KnowledgeBase, found: dict[str, Moved]) -> None:
    """A rule that says how days are counted moves what its facts move, their dates first."""
    for fact in kb.facts.values():
        if fact.moved_by in found:
            rule, of = found[fact.moved_by], found[fact.id]
            rule.pages.update(of.pages)
            rule.claims.update(of.claims)
            rule.letters.update(of.letters)
            rule.dates.update(of.dates)

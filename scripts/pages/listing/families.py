"""A page for each kind, claim, channel, carrier, letter and system of status codes."""

from collections.abc import Iterator

from guide.model.base import KnowledgeBase
from guide.model.channels import Channel
from guide.model.evidence import Fact
from guide.model.text import LANGS, Lang
from scripts.pages.listing.spec import PageSpec
from scripts.pages.made_up.example import example
from scripts.pages.records import (
    claim_facts,
    claims,
    clocks_of,
    facts_of,
    kind_facts,
    kinds_of,
    public_systems,
    review_by,
    steps,
    ways_on,
)


def kind_pages(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    """Yield a page for each kind."""
    for kind in kb.kinds.values():
        facts = kind_facts(kb, kind)
        ordered = steps(kb, kind)
        yield PageSpec(
            path=f"kinds/{kind.id}.md",
            template="kind.md.j2",
            title=kind.title.in_(lang),
            description=kind.means.in_(lang),
            given={
                "kind": kind,
                "facts": facts,
                "review_by": review_by(facts),
                "first": ordered[0] if ordered else None,
                "claims": claims(kb, kind),
                "ways": {claim.id: ways_on(kind, claim) for claim in claims(kb, kind)},
            },
            search={"boost": 3},
        )


def claim_pages(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    """Yield a page for each claim."""
    for claim in kb.claims.values():
        facts = claim_facts(kb, claim)
        yield PageSpec(
            path=f"claims/{claim.id}.md",
            template="claim.md.j2",
            title=claim.title.in_(lang),
            description=claim.says.in_(lang),
            given={
                "claim": claim,
                "facts": facts,
                "kinds": kinds_of(kb, claim),
                "clocks": clocks_of(kb, claim),
                "track": kb.tracks[claim.track],
                "review_by": review_by(facts),
            },
            search={"boost": 2.5},
        )


def channel_pages(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    """Yield a page for each channel."""
    for channel in kb.channels.values():
        facts = _channel_facts(kb, channel)
        yield PageSpec(
            path=f"channels/{channel.id}.md",
            template="channel.md.j2",
            title=channel.title.in_(lang),
            description=channel.what_for.in_(lang),
            given={
                "channel": channel,
                "facts": facts,
                "rungs": [r for r in kb.rungs.values() if r.channel == channel.id],
                "kinds": [
                    kind
                    for kind in kb.kinds.values()
                    if any(step.channel == channel.id for step in steps(kb, kind))
                ],
                "review_by": review_by(facts, channel.checked_on),
            },
            search={"boost": 2},
        )


def _channel_facts(kb: KnowledgeBase, channel: Channel) -> list[Fact]:
    said = [channel.when, channel.how, channel.cannot, channel.cost, channel.time, channel.closes]
    return facts_of(kb, channel.facts, said, channel.tips)


def carrier_pages(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    """Yield a page for each carrier."""
    for carrier in kb.carriers.values():
        yield PageSpec(
            path=f"carriers/{carrier.id}.md",
            template="carrier.md.j2",
            title=carrier.title.in_(lang),
            given={"carrier": carrier, "review_by": review_by((), carrier.checked_on)},
            search={"boost": 2},
        )


def letter_pages(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    """Yield a page for each letter."""
    for letter in kb.letters.values():
        said = [part.text for part in letter.paragraphs]
        facts = facts_of(kb, letter.facts, said, letter.use, letter.then)
        yield PageSpec(
            path=f"letters/{letter.id}.md",
            template="letter.md.j2",
            title=letter.title.in_(lang),
            description=letter.use.in_(lang),
            given={
                "letter": letter,
                "facts": facts,
                "claims": [claim for claim in kb.claims.values() if letter.id in claim.letters],
                "next": [rung for rung in kb.rungs.values() if letter.id in rung.letters][:1],
                "examples": {tongue: example(kb, letter, tongue) for tongue in LANGS},
                "review_by": review_by(facts),
            },
        )


def status_pages(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    """Yield a page for each system of codes that has a public name."""
    for system in public_systems(kb):
        yield PageSpec(
            path=f"statuses/{system.id}.md",
            template="status.md.j2",
            title=system.title.in_(lang),
            given={"system": system},
            search={"boost": 0.5},
        )

"""Which pages there are: for each its path, its template and what the template is given.

One small function a family of pages; `generated` joins them in the order of the knowledge.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from itertools import groupby
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.channels import Channel, Rung
from guide.model.evidence import Fact
from guide.model.kinds import Kind
from guide.model.text import LANGS, Lang
from scripts.pages import public as page_public
from scripts.pages.draw.svg import interview_picture, ladder_picture
from scripts.pages.made_up.example import example
from scripts.pages.made_up.sample import sample
from scripts.pages.records import (
    claim_facts,
    claims,
    clocks_of,
    conflicts,
    facts_of,
    kind_facts,
    kinds_of,
    public_systems,
    review_by,
    steps,
    texts,
)
from scripts.pages.words.batch import WORDS as BATCH
from scripts.pages.words.pages import ABOUT

PHASE_ORDER = ("before", "transit", "customs", "last-mile", "return", "after", "any")
CHECKLIST_STEPS = 10
SHEET_LINES = 28  # what one A4 sheet holds below its head; the log takes what is left


@dataclass(frozen=True, slots=True)
class PageSpec:
    """A page to write: `path` ends in .md, `template` names a file of scripts/templates."""

    path: str
    template: str
    title: str
    given: dict[str, Any] = field(default_factory=dict)
    description: str = ""
    search: dict[str, Any] = field(default_factory=dict)
    hide: tuple[str, ...] = ()
    family: str = ""  # told in the tab where another page has the same title
    frame: str = ""  # a page of the theme other than the usual one


def _kinds(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
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
            },
            search={"boost": 3},
        )


def _claims(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
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


def _channels(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
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


def _carriers(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    for carrier in kb.carriers.values():
        yield PageSpec(
            path=f"carriers/{carrier.id}.md",
            template="carrier.md.j2",
            title=carrier.title.in_(lang),
            given={"carrier": carrier, "review_by": review_by((), carrier.checked_on)},
            search={"boost": 2},
        )


def _letters(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    for letter in kb.letters.values():
        said = [part.text for part in letter.paragraphs]
        facts = facts_of(kb, letter.facts, said, letter.use)
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


def _statuses(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    for system in public_systems(kb):
        yield PageSpec(
            path=f"statuses/{system.id}.md",
            template="status.md.j2",
            title=system.title.in_(lang),
            given={"system": system},
            search={"boost": 0.5},
        )


def _checklists(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    for kind in kb.kinds.values():
        yield _checklist(kind.id, kind.title.in_(lang), f"kinds/{kind.id}/", _ticks_of(kb, kind))
    for rung in kb.rungs.values():
        yield _checklist(rung.id, rung.title.in_(lang), f"ladder/#{rung.id}", _bring(kb, rung))


def log_rows(lines: int) -> int:
    """Return how many rows of the log fit on a sheet beside `lines` of things to tick.

    >>> log_rows(12), log_rows(24), log_rows(40)
    (6, 2, 2)
    """
    return max(2, min(6, (SHEET_LINES - lines) // 2))


def _checklist(id_: str, title: str, full: str, given: dict[str, Any]) -> PageSpec:
    lines = sum(len(entries) for _, entries in given["groups"]) + len(given["never"])
    return PageSpec(
        path=f"checklists/{id_}.md",
        template="checklist.md.j2",
        title=title,
        given={
            "kind": None,
            "title": title,
            "full_page": full,
            "rows": range(log_rows(lines)),
            **given,
        },
        search={"exclude": True},
        hide=("navigation", "toc"),
    )


def _ticks_of(kb: KnowledgeBase, kind: Kind) -> dict[str, Any]:
    wait = kind.wait
    keep = [((), text, wait) for text in texts(kb, kind.evidence)]
    todo = [(one.only_if, one.does, wait) for one in steps(kb, kind)][:CHECKLIST_STEPS]
    return {
        "kind": kind,
        "groups": [("evidence", keep), ("steps", todo)],
        "never": kind.never,
        "wait": wait,
        "opens": wait.says,
        "opens_label": "normal",
        "facts": kind_facts(kb, kind)[:6],
    }


def _bring(kb: KnowledgeBase, rung: Rung) -> dict[str, Any]:
    tied = [step for step in kb.steps.values() if step.rung == rung.id]
    todo = [((), rung.how, None)] + [(step.only_if, step.does, None) for step in tied]
    return {
        "groups": [
            ("r_bring", [((), text, None) for text in texts(kb, rung.bring)]),
            ("steps", todo[:CHECKLIST_STEPS]),
        ],
        "never": (),
        "wait": None,
        "opens": rung.when,
        "opens_label": "opens_rule",
        "facts": facts_of(kb, rung.facts)[:6],
    }


def _lists(kb: KnowledgeBase) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield the pages there is one of, by the key of their title, with what they are given."""
    facts = list(kb.facts.values())
    by_phase = {phase: [k for k in kb.kinds.values() if k.phase == phase] for phase in PHASE_ORDER}
    due = review_by(facts)
    yield "kinds/index", {"phases": [(name, group) for name, group in by_phase.items() if group]}
    yield "states", {}
    yield "channels/index", {}
    yield "carriers/index", {}
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


def _topic_order(facts: list[Fact], topic: str) -> int:
    return next(n for n, fact in enumerate(facts) if fact.topic == topic)


# Templates whose pages share titles with others, and the label that tells them apart.
FAMILIES = {"checklist.md.j2": "check_of", "letter.md.j2": "letter_of", "status.md.j2": "codes_of"}

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


def generated(kb: KnowledgeBase, lang: Lang, label: Any) -> Iterator[PageSpec]:
    """Yield every page made from the knowledge; `label` turns a key into words."""
    for spec in _all(kb, lang, label):
        about = ABOUT.get(spec.template)
        if about and not spec.description:
            spec = replace(spec, description=about.in_(lang).replace("TITLE", spec.title))
        family = FAMILIES.get(spec.template)
        if family:
            spec = replace(spec, family=label(family))
        yield spec


def _all(kb: KnowledgeBase, lang: Lang, label: Any) -> Iterator[PageSpec]:
    for name, given in _lists(kb):
        template, title = TITLES[name]
        if name == "interview":
            given = {"picture": interview_picture(kb, lang)}
        if name == "ladder":
            given = {**given, "picture": ladder_picture(kb, lang)}
        lead = label(f"{name.removesuffix('/index')}_lead")
        yield PageSpec(f"{name}.md", template, label(title), given, lead)
    yield PageSpec(
        "wizard.md", "wizard.md.j2", label("wizard_title"), hide=("toc",), search={"boost": 2}
    )
    yield PageSpec(
        "batch.md",
        "batch.md.j2",
        BATCH["batch.title"].in_(lang),
        description=BATCH["batch.lead"].in_(lang),
        hide=("toc",),
    )
    yield PageSpec(  # the same for a frame on somebody else's page
        "embed.md",
        "wizard.md.j2",
        label("embed_title"),
        description=label("embed_lead"),
        search={"exclude": True},
        frame="embed.html",
    )
    for name, given in (
        ("coverage", page_public.coverage(kb, lang)),
        ("data", page_public.data(kb, lang)),
    ):
        yield PageSpec(f"{name}.md", f"{name}.md.j2", given["title"], given, given["lead"])
    shown = sample(kb, lang)
    if shown is not None:
        yield PageSpec(
            "sample.md", "sample.md.j2", label("sample_title"), shown, label("sample_lead")
        )
    for family in (_kinds, _claims, _channels, _carriers, _letters, _statuses, _checklists):
        yield from family(kb, lang)

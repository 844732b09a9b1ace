"""The navigation, ordered by time: what a reader needs first stands first."""

from collections.abc import Iterable
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text
from guide.say import words
from scripts.pages.listing.spec import PHASE_ORDER

CALM = Text("先别慌", "Stay calm")
READ = Text("看懂状态", "Read the status")
ACT = Text("现在做", "Act now")
FOLLOW = Text("跟进", "Follow up")
ESCALATE = Text("升级", "Escalate")
CLAIM = Text("索赔", "Claim")
REFERENCE = Text("参考", "Reference")
CARRIERS = Text("快递企业", "Carriers")
CARRIER_GROUPS = {
    "cn": Text("国内快递", "In China"),
    "intl": Text("国际和境外", "International and abroad"),
    "pickup": Text("驿站和快递柜", "Pickup stations and lockers"),
}
CONTRIBUTE = Text("参与改进", "Contribute")

ASKED = Text("可以要求什么", "Claims")
# Whom a letter goes to, by its first channel; the last takes what is left.
ADDRESSEES: tuple[tuple[Text, tuple[str, ...]], ...] = (
    (Text("写给卖家和平台", "To sellers and platforms"), ("seller", "platform", "sender")),
    (
        Text("写给承运的公司", "To carriers"),
        ("carrier-complaint", "carrier-chat", "branch", "customs-broker", "hotline"),
    ),
    (Text("写给机构", "To bodies and banks"), ()),
)

Entry = str | dict[str, Any]


def nav(kb: KnowledgeBase, lang: Lang, paths: Iterable[str]) -> list[Entry]:
    """Return the navigation as MkDocs takes it, without pages that are not in `paths`."""
    known = set(paths)
    escalating = {rung.channel for rung in kb.rungs.values()}
    kinds: list[Entry] = [
        {
            words.PHASES[phase].in_(lang): [
                f"kinds/{kind.id}.md" for kind in kb.kinds.values() if kind.phase == phase
            ]
        }
        for phase in PHASE_ORDER
    ]
    claims = [f"claims/{claim}.md" for claim in kb.claims]
    everyday = [f"channels/{c}.md" for c in kb.channels if c not in escalating]
    official = [f"channels/{c}.md" for c in kb.channels if c in escalating]
    sections: list[tuple[Text, list[Entry]]] = [
        (CALM, ["index.md", "sample.md", "calm.md", "scams.md", "myths.md"]),
        (READ, ["states.md", "kinds/index.md", "statuses/index.md"]),
        (ACT, ["wizard.md", "batch.md", *kinds, "checklists/index.md"]),
        (
            FOLLOW,
            ["followup.md", "evidence.md", "channels/index.md", *everyday],
        ),
        (ESCALATE, ["claims/index.md", {ASKED.in_(lang): claims}, "ladder.md", *official]),
        (CLAIM, ["letters/index.md", *_letters(kb, lang)]),
        (REFERENCE, _reference(kb, lang)),
    ]
    return _kept([{title.in_(lang): entries} for title, entries in sections], known)


def _letters(kb: KnowledgeBase, lang: Lang) -> list[Entry]:
    """Return the letters by whom they go to first: a seller, a carrier, or a body."""
    groups: dict[str, list[str]] = {title.in_(lang): [] for title, _ in ADDRESSEES}
    for letter in kb.letters.values():
        first = letter.channels[0] if letter.channels else ""
        title = next(title for title, channels in ADDRESSEES if not channels or first in channels)
        groups[title.in_(lang)].append(f"letters/{letter.id}.md")
    return [{title: letters} for title, letters in groups.items()]


def _reference(kb: KnowledgeBase, lang: Lang) -> list[Entry]:
    grouped: list[Entry] = [
        {title.in_(lang): [f"carriers/{c.id}.md" for c in kb.carriers.values() if c.group == group]}
        for group, title in CARRIER_GROUPS.items()
    ]
    carriers: list[Entry] = ["carriers/index.md", *grouped]
    contribute = [f"contribute/{name}.md" for name in ("index", "fact", "code")]
    contribute += ["hosting.md", "selfcheck.md"]
    return [
        "facts.md",
        "sources.md",
        {CARRIERS.in_(lang): carriers},
        "platforms.md",
        "interview.md",
        "coverage.md",
        "verify.md",
        "data.md",
        "programs.md",
        {CONTRIBUTE.in_(lang): contribute},
        "about.md",
        "privacy.md",
        "accessibility.md",
    ]


def _kept(entries: list[Entry], known: set[str]) -> list[Entry]:
    """Return `entries` without unknown pages and without sections that this leaves empty."""
    kept: list[Entry] = []
    for entry in entries:
        if isinstance(entry, str):
            kept += [entry] if entry in known else []
            continue
        for title, inside in entry.items():
            rest = _kept(inside, known)
            kept += [{title: rest}] if rest else []
    return kept

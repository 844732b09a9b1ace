"""Every page made from the knowledge, in the order in which they are written."""

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.text import Lang
from scripts.pages import public as page_public
from scripts.pages.draw.svg import interview_picture, ladder_picture
from scripts.pages.listing.checklists import checklist_pages
from scripts.pages.listing.families import (
    carrier_pages,
    channel_pages,
    claim_pages,
    kind_pages,
    letter_pages,
    status_pages,
)
from scripts.pages.listing.singles import TITLES, single_pages
from scripts.pages.listing.spec import PageSpec
from scripts.pages.made_up.sample import sample
from scripts.pages.words.batch import WORDS as BATCH
from scripts.pages.words.pages import ABOUT

FAMILIES = (
    kind_pages,
    claim_pages,
    channel_pages,
    carrier_pages,
    letter_pages,
    status_pages,
    checklist_pages,
)
# Templates whose pages share titles with others, and the label that tells them apart.
TOLD_APART = {
    "checklist.md.j2": "check_of",
    "letter.md.j2": "letter_of",
    "status.md.j2": "codes_of",
}


def generated(kb: KnowledgeBase, lang: Lang, label: Any) -> Iterator[PageSpec]:
    """Yield every page made from the knowledge; `label` turns a key into words."""
    for spec in _all(kb, lang, label):
        about = ABOUT.get(spec.template)
        if about and not spec.description:
            spec = replace(spec, description=about.in_(lang).replace("TITLE", spec.title))
        family = TOLD_APART.get(spec.template)
        if family:
            spec = replace(spec, family=label(family))
        yield spec


def _all(kb: KnowledgeBase, lang: Lang, label: Any) -> Iterator[PageSpec]:
    yield from _singles(kb, lang, label)
    yield from _doors(lang, label)
    yield from _accounts(kb, lang, label)
    for family in FAMILIES:
        yield from family(kb, lang)


def _singles(kb: KnowledgeBase, lang: Lang, label: Any) -> Iterator[PageSpec]:
    """Pages that are one of their kind."""
    for name, given in single_pages(kb):
        template, title = TITLES[name]
        if name == "interview":
            given = {"picture": interview_picture(kb, lang)}
        if name == "ladder":
            given = {**given, "picture": ladder_picture(kb, lang)}
        lead = label(f"{name.removesuffix('/index')}_lead")
        yield PageSpec(f"{name}.md", template, label(title), given, lead)


def _doors(lang: Lang, label: Any) -> Iterator[PageSpec]:
    """Pages on which a reader is answered: one parcel, many, and in a frame of another page."""
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
    yield PageSpec(
        "embed.md",
        "wizard.md.j2",
        label("embed_title"),
        description=label("embed_lead"),
        search={"exclude": True},
        frame="embed.html",
    )


def _accounts(kb: KnowledgeBase, lang: Lang, label: Any) -> Iterator[PageSpec]:
    """Pages that give an account of the guide: what it covers, its data, a case made up."""
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

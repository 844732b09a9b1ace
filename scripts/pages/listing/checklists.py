"""Checklists: one sheet for each kind and each rung."""

from collections.abc import Iterator
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.channels import Rung
from guide.model.kinds import Kind
from guide.model.text import Lang
from scripts.pages.listing.spec import PageSpec
from scripts.pages.records import (
    facts_of,
    kind_facts,
    steps,
    texts,
)

CHECKLIST_STEPS = 10
SHEET_LINES = 28  # what one A4 sheet holds below its head; the log takes what is left


def checklist_pages(kb: KnowledgeBase, lang: Lang) -> Iterator[PageSpec]:
    """Yield a sheet for each kind, then for each rung."""
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

"""The answers of official addresses, as `scripts/review/links.py` kept them, for the page.

Without a report each address is said not to have been asked: the build asks nobody.
"""

import json
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from guide.checks.addresses import addresses, fault
from guide.model.base import KnowledgeBase
from guide.model.calendar import Holidays
from guide.model.text import Lang
from scripts.pages.coverage.section import Row, Section, section
from scripts.pages.words.coverage import ANSWERS, COLUMNS, LABELS, NOT_ASKED, OF

REPORT = "links.json"


def answers(folder: Path) -> dict[str, dict[str, Any]]:
    """Return what was kept in `folder`, by address; empty where nobody has asked.

    Raises:
        ValueError: a report is there but not in its form.
    """
    path = folder / REPORT
    if not path.is_file():
        return {}
    try:
        found = json.loads(path.read_text(encoding="utf-8"))["answers"]
        for one in found:
            date.fromisoformat(one["day"])
            if not isinstance(one["status"], int) and not (one["status"] is None and one["why"]):
                raise ValueError(f"{one['address']} has neither a status nor a reason")
        return {str(one["address"]): dict(one) for one in found}
    except (KeyError, TypeError, ValueError) as error:
        raise ValueError(f"{path.name} is not in its form: {error!r}") from error


def links(kb: KnowledgeBase, found: Mapping[str, Mapping[str, Any]], lang: Lang) -> Section:
    """Return the section on official addresses: each with its answer and the day of it."""
    held: dict[str, object] = {}
    for record, address in addresses(kb):
        held.setdefault(address, record)
    asked = [found[address] for address in held if address in found]
    if not asked:
        return section("links", (), lang, empty=NOT_ASKED.in_(lang).format(count=len(held)))
    answered = sum(one["status"] is not None for one in asked)
    counted = OF.in_(lang).format(count=answered, total=len(held))
    rows = (
        Row(LABELS["links_last"].in_(lang), max(map(_day, asked)), max(map(_day, asked))),
        Row(LABELS["links_answered"].in_(lang), counted, str(answered)),
    )
    head = tuple(COLUMNS[name].in_(lang) for name in ("whose", "address", "answer", "asked_on"))
    table = tuple(
        (
            _whose(record, lang),
            address.removeprefix("https://"),
            _answer(found.get(address), lang),
            _day(found[address]) if address in found else "–",
        )
        for address, record in held.items()
    )
    return section("links", rows, lang, head=head, table=table)


def _day(answer: Mapping[str, Any]) -> str:
    return str(answer["day"])


def _whose(record: Any, lang: Lang) -> str:
    title = record.notice if isinstance(record, Holidays) else record.title
    return str(title.in_(lang))


def _answer(answer: Mapping[str, Any] | None, lang: Lang) -> str:
    """Return in words what an address answered; where it leads is judged, never repeated."""
    if answer is None:
        return ANSWERS["not-asked"].in_(lang)
    status = answer["status"]
    if status is None:
        late = answer["why"] == "time-out"
        return ANSWERS["late" if late else "none"].in_(lang)
    if answer["leads_to"]:
        key = "elsewhere" if fault(answer["leads_to"]) else "moved"
    else:
        key = "well" if 200 <= status < 300 else "refused"
    return ANSWERS[key].in_(lang).format(status=status)

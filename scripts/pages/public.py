"""What the pages about the project itself are given: coverage, and the public data."""

from pathlib import Path
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.text import Lang
from scripts.pages.coverage.links import answers, links
from scripts.pages.coverage.measured import measured
from scripts.pages.coverage.numbers import numbers
from scripts.pages.coverage.page import sections
from scripts.pages.data.files import fields_of
from scripts.pages.data.tables import TABLES
from scripts.pages.words import coverage as coverage_words
from scripts.pages.words import data as data_words

MEASURED = Path(__file__).resolve().parents[2] / "docs" / "data"


def coverage(kb: KnowledgeBase, lang: Lang) -> dict[str, Any]:
    """Return what the page about coverage is given."""
    counted = numbers(kb)
    return {
        "title": coverage_words.TITLE.in_(lang),
        "lead": coverage_words.LEAD.in_(lang),
        "missed": coverage_words.LABELS["missed"].in_(lang),
        "data_title": data_words.TITLE.in_(lang),
        "sections": (
            *sections(counted, measured(MEASURED), lang),
            links(kb, answers(MEASURED), lang),
        ),
        "review_by": counted.next_due,
    }


def data(kb: KnowledgeBase, lang: Lang) -> dict[str, Any]:
    """Return what the page about the data is given; both languages share one set of files."""
    return {
        "title": data_words.TITLE.in_(lang),
        "lead": data_words.LEAD.in_(lang),
        "how": [line.in_(lang) for line in data_words.HOW],
        "dictionary": data_words.DICTIONARY.in_(lang),
        "rows_head": data_words.ROWS.in_(lang),
        "columns_head": data_words.COLUMNS.in_(lang),
        "tables": [
            {
                "id": table.id,
                "title": table.title.in_(lang),
                "count": sum(1 for _ in table.records(kb)),
                "columns": [
                    {
                        "name": name,
                        "says": field["title" if lang == "zh" else "description"],
                        "type": data_words.TYPES[field["type"]].in_(lang),
                    }
                    for name, field in fields_of(table).items()
                ],
            }
            for table in TABLES
        ],
    }

"""The knowledge base as public data: every table as CSV and as JSON, and what it all means.

`files(kb)` -> {path: text}, below ``data/``. The dictionary is ``datapackage.json``, a Data
Package (version 2) with a Table Schema for each table; the page about the data shows the same.
CSV begins with a byte order mark, without which Excel misreads Chinese; lists stand in one cell
with ``|`` between them. In JSON a list is a list, and what is not there is null.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from datetime import date
from typing import Any

from guide.model.base import KnowledgeBase
from guide.model.text import LANGS, Text
from guide.say.words import say
from scripts.pages.data.columns import Cell, Column, Table
from scripts.pages.data.tables import TABLES

FOLDER = "data"
BETWEEN = "|"
LICENCE = {
    "name": "CC-BY-4.0",
    "title": "Creative Commons Attribution 4.0 International",
    "path": "https://creativecommons.org/licenses/by/4.0/",
}
Plain = str | int | bool | list[str] | None


def files(kb: KnowledgeBase) -> dict[str, str]:
    """Return every file of public data by its path from the site's root."""
    found = {f"{FOLDER}/datapackage.json": as_json(package(kb))}
    for table in TABLES:
        rows = list(rows_of(kb, table))
        found[f"{FOLDER}/{table.id}.json"] = as_json(rows)
        found[f"{FOLDER}/{table.id}.csv"] = as_csv(fields_of(table), rows)
    return found


def fields_of(table: Table) -> dict[str, dict[str, Any]]:
    """Return the fields of `table` by name, as a Table Schema describes each."""
    return {
        name: {
            "name": name,
            "type": column.type,
            "title": column.says.zh,
            "description": column.says.en,
            **({"delimiter": BETWEEN, "itemType": "string"} if column.type == "list" else {}),
        }
        for column in table.columns
        for name in _names(column)
    }


def _names(column: Column) -> tuple[str, ...]:
    return tuple(f"{column.name}_{lang}" for lang in LANGS) if column.texts else (column.name,)


def rows_of(kb: KnowledgeBase, table: Table) -> Iterator[dict[str, Plain]]:
    """Yield the rows of `table`, placeholders filled, days in ISO form."""
    for record in table.records(kb):
        row: dict[str, Plain] = {}
        for column in table.columns:
            cell = column.of(kb, record)
            if column.texts:
                for lang, name in zip(LANGS, _names(column), strict=True):
                    text = isinstance(cell, Text) and say(cell, lang, kb, table.wait(record))
                    row[name] = text or None
            else:
                row[column.name] = _plain(cell)
        yield row


def _plain(cell: Cell) -> Plain:
    """Return one cell that is no text in two languages, as JSON writes it."""
    if isinstance(cell, tuple):
        return list(cell)
    if isinstance(cell, date):
        return cell.isoformat()
    assert not isinstance(cell, Text), "a column of texts says so"
    return None if cell == "" else cell


def as_json(value: object) -> str:
    """Return `value` as JSON, one line a row, so that two versions can be compared."""
    if isinstance(value, list):
        lines = ",\n".join(json.dumps(row, ensure_ascii=False) for row in value)
        return f"[\n{lines}\n]\n"
    return json.dumps(value, ensure_ascii=False, indent=1) + "\n"


def as_csv(fields: Mapping[str, object], rows: list[dict[str, Plain]]) -> str:
    """Return `rows` as CSV with a heading (RFC 4180)."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow(fields)
    writer.writerows([_cell(row[name]) for name in fields] for row in rows)
    return "\ufeff" + out.getvalue()


def _cell(value: Plain) -> str:
    """Return what one cell of CSV holds."""
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, list):
        return BETWEEN.join(value)
    return "" if value is None else str(value)


def package(kb: KnowledgeBase) -> dict[str, Any]:
    """Return the description of all files (Data Package, version 2)."""
    return {
        "$schema": "https://datapackage.org/profiles/2.0/datapackage.json",
        "name": "zhuijian",
        "title": "追件手册 / Zhuijian",
        "description": "What to do when a parcel in China shows an exception, with sources.",
        "version": kb.version,
        "licenses": [LICENCE],
        "resources": [_resource(table) for table in TABLES],
    }


def _resource(table: Table) -> dict[str, Any]:
    """Return the description of one table; a list of ids is described, not enforced, as a key."""
    schema: dict[str, Any] = {
        "fields": list(fields_of(table).values()),
        "primaryKey": list(table.key),
        "missingValues": [""],
    }
    keys = [
        {"fields": [column.name], "reference": {"resource": column.names, "fields": ["id"]}}
        for column in table.columns
        if column.names and column.type != "list" and _has_id(column.names)
    ]
    return {
        "name": table.id,
        "title": table.title.zh,
        "description": table.title.en,
        "type": "table",
        "path": f"{table.id}.csv",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8",
        "schema": schema | ({"foreignKeys": keys} if keys else {}),
    }


def _has_id(name: str) -> bool:
    return any(table.id == name and table.key == ("id",) for table in TABLES)

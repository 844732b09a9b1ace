"""The small shapes that schemas are made of: a text, a day, a list, an object with its fields."""

from collections.abc import Iterable, Mapping
from typing import Any

Schema = dict[str, Any]

TEXT: Schema = {"type": "string"}
FLAG: Schema = {"type": "boolean"}
COUNT: Schema = {"type": "integer", "minimum": 0}
NULL: Schema = {"type": "null"}
DAY: Schema = {"type": "string", "format": "date", "pattern": r"^\d{4}-\d\d-\d\d$"}
TIME: Schema = {"type": "string", "pattern": r"^\d\d:\d\d$"}
LANG: Schema = {"enum": ["zh", "en"], "default": "zh"}


def one_of(values: Iterable[str]) -> Schema:
    """Return the schema of one of `values`, in their order."""
    return {"enum": list(values)}


def or_null(schema: Schema) -> Schema:
    """Return the schema of what may also be null."""
    return {"anyOf": [schema, NULL]}


def listing(schema: Schema, **more: Any) -> Schema:
    """Return the schema of a list of what `schema` describes."""
    return {"type": "array", "items": schema, **more}


def record(fields: Mapping[str, Schema], may: Mapping[str, Schema] | None = None) -> Schema:
    """Return the schema of an object with all of `fields`, perhaps those of `may`, no others."""
    return {
        "type": "object",
        "properties": {**fields, **(may or {})},
        "required": list(fields),
        "additionalProperties": False,
    }


def names(of: Mapping[str, Schema]) -> Schema:
    """Return the schema of an object in which each name of `of` may stand."""
    return {"type": "object", "properties": dict(of), "additionalProperties": False}


def by_id(ids: Iterable[str], schema: Schema) -> Schema:
    """Return the schema of an object whose names are among `ids`."""
    return {
        "type": "object",
        "propertyNames": one_of(ids),
        "additionalProperties": schema,
    }


def said(schema: Schema, words: str) -> Schema:
    """Return `schema` with a description."""
    return {**schema, "description": words}


LINE: Schema = {"type": "integer", "minimum": 1}
ROWS = listing(
    {
        "type": "array",
        "prefixItems": [LINE, listing(TEXT)],
        "minItems": 2,
        "items": False,
        "description": "The line of the file that a row starts on, and its cells.",
    }
)

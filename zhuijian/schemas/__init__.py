"""JSON Schemas (2020-12) of every request and reply, made from the same knowledge as the replies.

`schemas(kb)` -> {"advise": {"request": …, "reply": …}, …}. A reply is what the operation gives,
or a refusal under `error`. Fields that a schema does not name do not occur.
"""

from collections.abc import Callable

from guide.model.base import KnowledgeBase
from guide.say.refusal import MESSAGES
from zhuijian.schemas import batch
from zhuijian.schemas.advice import advised
from zhuijian.schemas.reading import asked, deadline, estimated, recognised, status
from zhuijian.schemas.requests import operations, request
from zhuijian.schemas.shapes import TEXT, Schema, one_of, record
from zhuijian.schemas.writing import casework, drafted, drawn, exported

DIALECT = "https://json-schema.org/draft/2020-12/schema"
# Refusals of a case, beside those that have their words in `MESSAGES`.
OF_CASES = ("bad-case", "newer-case")
# Refusals of a table: its columns or rows cannot be told.
OF_TABLES = ("no-columns", "no-column", "no-field", "open-quote")

REPLIES: dict[str, Callable[[KnowledgeBase], Schema]] = {
    "recognise": recognised,
    "status": status,
    "ask": asked,
    "advise": advised,
    "deadline": deadline,
    "draft": drafted,
    "estimate": estimated,
    "qr": drawn,
    "case": casework,
    "export": exported,
    "table": batch.cut,
    "columns": batch.told,
    "triage": batch.triaged,
    "sheet": batch.filed,
}


def refusal() -> Schema:
    """Return the schema of a refused request: a code for programs, a sentence for the reader."""
    error = record(
        {"code": one_of((*MESSAGES, *OF_CASES, *OF_TABLES)), "message": TEXT}, {"field": TEXT}
    )
    return record({"error": error})


def reply(kb: KnowledgeBase, do: str) -> Schema:
    """Return the schema of what the operation `do` gives when it does not refuse."""
    return REPLIES[do](kb)


def schemas(kb: KnowledgeBase) -> dict[str, dict[str, Schema]]:
    """Return the two schemas of each operation, each whole in itself."""
    return {
        do: {
            "request": _headed(f"Request: {do}", request(kb, do)),
            "reply": _headed(f"Reply: {do}", {"oneOf": [reply(kb, do), refusal()]}),
        }
        for do in operations(kb)
    }


def _headed(title: str, schema: Schema) -> Schema:
    return {"$schema": DIALECT, "title": title, **schema}

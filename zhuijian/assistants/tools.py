"""The tools: which operations of the door an assistant may ask, told so that it asks rightly."""

from functools import cache
from typing import Any

from guide.kb import KB
from zhuijian.schemas import DIALECT, refusal, reply
from zhuijian.schemas.requests import request
from zhuijian.schemas.shapes import DAY, TEXT, Schema, listing, one_of, or_null, record, said

# Each with what it is for; the order is that in which a case goes.
TOOLS: dict[str, str] = {
    "recognise": (
        "Read tracking text that the user pasted (Chinese or English) and say which kind of"
        " exception or which normal state it shows, with the words that decided, a share of"
        " certainty, warnings of scams, and answers and dates to hand on to `advise`."
        " Ask the user when `choices` has more than one entry. Show only `masked` to others."
    ),
    "status": "Say what a status code of a carrier's or a platform's interface means.",
    "ask": (
        "Return the next question to put to the user, with its options, until none is left."
        " Put it in the user's words; never answer it on the user's behalf."
    ),
    "advise": (
        "Return what to do about one parcel: steps for today, who owes what to whom, which body"
        " can be turned to now and which from which day, deadlines, letters. Give only answers"
        " that the user gave; what is unknown is left out."
    ),
    "deadline": "Count the last day of a period that a fact sets, with how it was counted.",
    "draft": (
        "Write a letter that `advise` named: `text` to read, `send` in Chinese to send."
        " `missing` names blanks: ask the user, never invent them. The user sends it, not you."
    ),
    "estimate": "Reckon what the rules come to for amounts in yuan; arithmetic, not a promise.",
}
# What every answer says beside the reply of the door.
MIND = (
    "Tell the user the clause, the source and the day it was checked for each rule you pass on"
    " (see `cites`). Rules of thumb stay marked as such. Promise no outcome. Knowledge of"
    " mainland China; not legal advice; the latest official text prevails."
)
INSTRUCTIONS = (
    "Zhuijian (追件手册) answers what to do when a parcel in China shows an exception"
    " (物流异常) and nobody answers. Order: recognise, ask until no question is left or the user"
    " has had enough, advise, draft. " + MIND + " Send no name, telephone or address in: blanks"
    " of a letter can be filled in by the user after it is written."
)


@cache
def input_schema(do: str) -> Schema:
    """Return what a tool takes: the request of the door without `do`; the day may be left out."""
    schema = request(KB, do)
    fields = {name: one for name, one in schema["properties"].items() if name != "do"}
    if "today" in fields:
        words = "The day it is for the user; if left out, the day in Beijing by this machine."
        fields["today"] = said(DAY, words)
    must = [name for name in schema["required"] if name not in ("do", "today")]
    return {**schema, "$schema": DIALECT, "properties": fields, "required": must}


@cache
def output_schema(do: str) -> Schema:
    """Return what a tool gives: the reply of the door and what to cite, or its refusal."""
    return {"$schema": DIALECT, "type": "object", "oneOf": [_answer(do), refusal()]}


def _answer(do: str) -> Schema:
    cite = {
        "fact": one_of(KB.facts),
        "says": TEXT,
        "source": TEXT,
        "clause": TEXT,
        "quote": TEXT,
        "url": or_null(TEXT),
        "in_force_since": DAY,
        "checked_on": DAY,
        "confidence": one_of(("high", "medium", "low")),
    }
    return record(
        {
            "reply": reply(KB, do),
            "cites": listing(record(cite)),
            "today": or_null(DAY),
            "knowledge": DAY,
            "mind": TEXT,
        }
    )


def described() -> list[dict[str, Any]]:
    """Return name, description and schemas of every tool."""
    return [
        {
            "name": do,
            "description": words,
            "input_schema": input_schema(do),
            "output_schema": output_schema(do),
        }
        for do, words in TOOLS.items()
    ]

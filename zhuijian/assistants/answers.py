"""A tool's answer: the door is asked, refusals stay refusals, and what to cite is added."""

from collections.abc import Callable
from typing import Any

from jsonschema import Draft202012Validator

from guide.api import OPERATIONS
from guide.kb import KB
from guide.model.text import Lang, Text
from guide.say.refusal import Refused as Refusal
from zhuijian import plain
from zhuijian.asking import Refused, answer
from zhuijian.assistants.cites import rests_on
from zhuijian.assistants.tools import MIND, TOOLS, input_schema

Json = dict[str, Any]
NOTHING_CITED: dict[Lang, str] = {
    "zh": "这个回答没有引用规定。",
    "en": "No rule is cited in this answer.",
}
UNKNOWN = ("additionalProperties", "anyOf")  # what a schema calls a name, or a value, it lacks
KNOWLEDGE: dict[Lang, str] = {"zh": "知识日期：{day}", "en": "Knowledge of {day}"}


def answered(do: str, arguments: Json, today: str) -> tuple[Json, str]:
    """Return the answer of the tool `do` as values and as plain lines; `today` if none is given.

    Raises:
        Refused: what the door refuses, and a name or value that it would have left out unsaid.
    """
    lang: Lang = "en" if arguments.get("lang") == "en" else "zh"
    request = {name: value for name, value in arguments.items() if value is not None}
    if do not in TOOLS:
        raise _worded(Refusal("unknown-do", field="do", value=do, wanted=_names(TOOLS)), lang)
    if "today" in input_schema(do)["properties"]:
        request.setdefault("today", today)
    reply = answer({**request, "do": do})
    _all_known(do, arguments, lang)
    cites = rests_on(KB, do, request, reply, lang)
    whole: Json = {
        "reply": reply,
        "cites": cites,
        "today": request.get("today"),
        "knowledge": KB.version,
        "mind": MIND,
    }
    return whole, _told(do, whole, lang)


def _all_known(do: str, arguments: Json, lang: Lang) -> None:
    """Refuse what no schema names: the door leaves it out, and an assistant would not notice."""
    faults = Draft202012Validator(input_schema(do)).iter_errors(arguments)
    fault = next(
        (one for one in faults if one.validator in ("additionalProperties", "anyOf")), None
    )
    if fault is None:
        return
    where = ".".join(map(str, fault.absolute_path))
    known = fault.schema.get("properties") or fault.schema["anyOf"][0].get("enum", ())
    if fault.validator == "additionalProperties":
        unknown = next(name for name in fault.instance if name not in known)
        where = f"{where}.{unknown}" if where else str(unknown)
    raise _worded(Refusal("bad-request", field=where, wanted=_names(known)), lang)


def _names(names: Any) -> Text:
    known = ", ".join(str(name) for name in names)
    return Text(f"只能是 {known}", f"it can be {known}")


def _worded(refusal: Refusal, lang: Lang) -> Refused:
    return Refused(refusal.code, refusal.says.in_(lang), refusal.field)


# ------------------------------------------------------------------ plain lines

_LINES: dict[str, Callable[[Json, Lang], Any]] = {
    "recognise": plain.recognition,
    "status": plain.status,
    "ask": plain.question,
    "deadline": plain.deadline,
    "draft": plain.letter,
    "estimate": plain.estimate,
}


def _told(do: str, whole: Json, lang: Lang) -> str:
    """Return the answer for an assistant that reads text only, citations last."""
    reply = whole["reply"]
    lines = plain.advice(reply, whole["today"], lang) if do == "advise" else _LINES[do](reply, lang)
    text = "\n".join(lines)
    if "facts" not in reply or not reply["facts"]:
        cited = {one["fact"]: one for one in whole["cites"]}
        told = "\n".join(plain.cited(cited, lang)) or NOTHING_CITED[lang]
        text += f"\n{told}"
    return f"{text}\n\n{KNOWLEDGE[lang].replace('{day}', whole['knowledge'])}\n{whole['mind']}"


assert set(TOOLS) <= set(OPERATIONS), "a tool asks for what the door does not do"

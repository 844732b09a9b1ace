"""The door's side of the estimate: amounts as a reader types them -> the reply."""

import re
from collections.abc import Mapping

from guide.advise.compensation import estimate
from guide.keep.amounts import AMOUNTS, Amounts, Answers, Estimate
from guide.keep.fields import CaseError
from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text
from guide.say.speaker import fact_reply

MOST = 10**9  # yuan, times or grams: more is a slip of the keyboard
PLAIN = ("clause_times", "grams")  # whole numbers that are no money

_MONEY = re.compile(r"(\d{1,10})(?:\.(\d{1,2}))?")
_WHOLE = re.compile(r"\d{1,10}")

NOTE = Text(
    "这是按规则和你填的数字算出来的参考，不是承诺。实际赔多少，看证据、合同约定和处理结果。",
    "This is arithmetic on the rules and your figures, not a promise. What is paid depends on"
    " your proof, on the contract and on who decides.",
)


def estimating(kb: KnowledgeBase, answers: Answers, typed: object, lang: Lang) -> dict[str, object]:
    """Return the estimates for amounts `typed` in yuan (4 or "4.20"), grams or times.

    Amounts in the reply are texts such as "60.00", or null where something is missing.

    Raises:
        CaseError: bad-request, an amount that is none.
    """
    found = estimate(kb, answers, read_amounts(typed))
    return {
        "note": NOTE.in_(lang),
        "amounts": {name: title.in_(lang) for name, title in AMOUNTS.items()},
        "estimates": [_reply(one, lang) for one in found],
        "facts": {
            id_: fact_reply(kb, kb.facts[id_], lang)
            for one in found
            for id_ in one.facts
            if id_ in kb.facts
        },
    }


def read_amounts(typed: object) -> Amounts:
    """Return what was typed in fen, grams and times; empty stands for unknown.

    Raises:
        CaseError: bad-request, naming the amount.
    """
    if typed is None:
        return {}
    if not isinstance(typed, Mapping) or not set(typed) <= set(AMOUNTS):
        known = ", ".join(AMOUNTS)
        raise CaseError("bad-request", Text(f"金额只能是：{known}。", f"Amounts can be: {known}."))
    return {name: _amount(name, value) for name, value in typed.items()}


def _amount(name: str, value: object) -> int | None:
    if value is None or value == "":
        return None
    words = "" if isinstance(value, bool) else str(value).replace(",", "").strip()
    shape = _WHOLE if name in PLAIN else _MONEY
    read = shape.fullmatch(words) if isinstance(value, str | int | float) else None
    if read is None or int(words.partition(".")[0]) > MOST:
        title = AMOUNTS[name]
        raise CaseError(
            "bad-request",
            Text(
                f"“{title.zh}”要填数字，例如 {'3' if name in PLAIN else '4.20'}，不能是负数。",
                f"For “{title.en}” type a number such as {'3' if name in PLAIN else '4.20'},"
                " not below nought.",
            ),
        )
    if name in PLAIN:
        return int(words)
    return int(read[1]) * 100 + int((read[2] or "").ljust(2, "0"))


def _reply(one: Estimate, lang: Lang) -> dict[str, object]:
    return {
        "id": one.id,
        "title": one.title.in_(lang),
        "when": one.when.in_(lang),
        "formula": one.formula.in_(lang),
        "low": _shown(one.low),
        "high": _shown(one.high),
        "unit": one.unit,
        "needs": list(one.needs),
        "facts": list(one.facts),
    }


def _shown(hundredths: int | None) -> str | None:
    return None if hundredths is None else f"{hundredths // 100}.{hundredths % 100:02d}"

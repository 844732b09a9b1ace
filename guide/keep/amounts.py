"""Amounts that a reader types, and the estimates made of them.

Money is in fen (0.01 yuan), weight in grams; special drawing rights are in hundredths. None
stands for an amount that is not known.
"""

from collections.abc import Mapping
from typing import Literal

from guide.model.base import KnowledgeBase
from guide.model.record import record
from guide.model.text import Text

Amounts = Mapping[str, int | None]
Answers = Mapping[str, str]
AMOUNTS: dict[str, Text] = {
    "paid": Text("付给卖家的钱", "what you paid the seller"),
    "loss": Text("实际损失（丢失或损坏部分的市场价）", "your actual loss (market value)"),
    "postage": Text("运费", "the shipping fee"),
    "insured_for": Text("保价金额", "the declared value"),
    "value": Text("全部内件的价值", "the value of everything inside"),
    "clause_times": Text("条款写的运费倍数", "how many times the fee the clause says"),
    "grams": Text("重量（克）", "the weight in grams"),
}


@record
class Estimate:
    """One rule: when it holds, its formula, and the amount from `low` to `high`.

    None stands for an amount that is not known yet: `needs` names what to type in for it.
    """

    id: str
    title: Text
    when: Text
    formula: Text
    low: int | None
    high: int | None
    unit: Literal["CNY", "SDR"]
    needs: tuple[str, ...]
    facts: tuple[str, ...]


def needs(amounts: Amounts, *names: str) -> tuple[str, ...]:
    """Return which of `names` are still to be typed in."""
    return tuple(name for name in names if amounts.get(name) is None)


def least(*amounts: int | None) -> int | None:
    """Return the smallest amount known; None if none is."""
    return min((amount for amount in amounts if amount is not None), default=None)


def times(one: int | None, other: int | None) -> int | None:
    """Return the product; None if a factor is not known."""
    return None if one is None or other is None else one * other


def share(amounts: Amounts) -> int | None:
    """Return the loss in the proportion of the declared to the full value, at most all of it."""
    loss, declared, value = (amounts.get(name) for name in ("loss", "insured_for", "value"))
    if loss is None or declared is None or not value:
        return None
    return min(loss, loss * declared // value)


def limit(kb: KnowledgeBase, fact: str, name: str) -> int | None:
    """Return the number that `fact` gives under `name`; None if the fact is not there."""
    record = kb.facts.get(fact)
    return next((q.n for key, q in record.values if key == name), None) if record else None


def partial(answers: Answers) -> bool:
    """Return whether only a part was lost or damaged."""
    return answers.get("seen") in ("damaged", "shortage") or answers.get("received") == "partly"

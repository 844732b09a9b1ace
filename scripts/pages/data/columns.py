"""The parts that the tables of public data are made of: columns, and what stands in a cell."""

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Literal

from guide.model.base import KnowledgeBase
from guide.model.interview import Is
from guide.model.kinds import Wait
from guide.model.quantities import Number, Quantity
from guide.model.text import Text
from guide.say.conditions import conditions

Cell = str | int | bool | date | Text | tuple[str, ...] | None
Type = Literal["string", "integer", "boolean", "date", "list"]


@dataclass(frozen=True, slots=True)
class Column:
    """One column: `of` takes the knowledge base and the record and gives the cell.

    A column of texts becomes two, ``NAME_zh`` and ``NAME_en``, with all placeholders filled.
    `names` is the table whose records the column names by id.
    """

    name: str
    says: Text
    of: Callable[[KnowledgeBase, Any], Cell]
    type: Type = "string"
    texts: bool = False
    names: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """One table of public data; `key` names the columns that together tell rows apart.

    `wait` gives the rules of thumb that the texts of a record may name.
    """

    id: str
    title: Text
    records: Callable[[KnowledgeBase], Iterable[Any]]
    columns: tuple[Column, ...]
    key: tuple[str, ...] = ("id",)
    wait: Callable[[Any], Wait | None] = lambda record: None


def own(name: str, says: Text, type_: Type = "string", names: str = "") -> Column:
    """Return a column that holds the field `name` of the record as it is."""
    return Column(name, says, lambda kb, record: getattr(record, name), type_, names=names)


def words(name: str, says: Text) -> Column:
    """Return a column that holds the text `name` of the record in both languages."""
    return Column(name, says, lambda kb, record: getattr(record, name), texts=True)


def unit(quantity: Quantity) -> str:
    """Return the unit of `quantity` as the data name it.

    >>> from guide.model.quantities import WorkingDays
    >>> unit(WorkingDays(7))
    'working-days'
    """
    if isinstance(quantity, Number):
        return quantity.unit.en
    return re.sub(r"(?<!^)(?=[A-Z])", "-", type(quantity).__name__).lower()


def only_if(conditions_: tuple[Is, ...]) -> str:
    """Return conditions in a form that programs read: all hold, of the values one.

    >>> only_if((Is("role", ("buyer", "seller")), Is("complained", ("yes",))))
    'role=buyer,seller; complained=yes'
    """
    return "; ".join(f"{is_.question}={','.join(is_.values)}" for is_ in conditions_)


def in_words(kb: KnowledgeBase, conditions_: tuple[Is, ...]) -> Text:
    """Return conditions as a reader meets them."""
    return Text(conditions(conditions_, kb, "zh"), conditions(conditions_, kb, "en"))


def joined(kb: KnowledgeBase, parts: tuple[Text | str, ...]) -> Text:
    """Return texts, shared ones looked up by id, as one text with a line each."""
    found = [kb.items[part].says if isinstance(part, str) else part for part in parts]
    return Text("\n".join(text.zh for text in found), "\n".join(text.en for text in found))

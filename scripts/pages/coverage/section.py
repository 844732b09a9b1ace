"""One section of the page about coverage, and the rows in it, in words."""

from dataclasses import dataclass
from datetime import date

from guide.model.text import Lang, Text
from scripts.pages.coverage.numbers import Reached
from scripts.pages.words.coverage import ALL, HEADINGS, LABELS, NOTES, OF

Value = int | float | str | date | Reached | None


@dataclass(frozen=True, slots=True)
class Row:
    """One line: what was counted, its value in words and for programs, ids that are missing."""

    label: str
    said: str
    value: str
    missed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Section:
    """One section of the page: rows of single numbers, and a table with a heading where given.

    The first cell of each row of `table` is its heading.
    """

    id: str
    title: str
    note: str
    rows: tuple[Row, ...]
    head: tuple[str, ...] = ()
    table: tuple[tuple[str, ...], ...] = ()
    empty: str = ""


def section(id_: str, shown: tuple[Row, ...], lang: Lang, **more: object) -> Section:
    """Return the section `id_` with its title and its note; `more` are its further fields."""
    title, note = HEADINGS[id_].in_(lang), NOTES[id_].in_(lang)
    return Section(id_, title, note, shown, **more)  # type: ignore[arg-type]


def rows(values: dict[str, Value], lang: Lang) -> tuple[Row, ...]:
    """Return the rows of `values`; what is not known is left out."""
    return tuple(
        _row(LABELS[name].in_(lang), value, lang)
        for name, value in values.items()
        if value is not None
    )


def _row(label: str, value: int | float | str | date | Reached, lang: Lang) -> Row:
    if isinstance(value, Reached):
        words = OF if value.missed else ALL
        said = words.in_(lang).format(count=f"{value.count:,}", total=f"{value.total:,}")
        return Row(label, said, str(value.count), value.missed)
    if isinstance(value, date):
        return Row(label, value.isoformat(), value.isoformat())
    if isinstance(value, str):
        return Row(label, value, value)
    return Row(label, f"{value:,}", str(value))


def named(table: dict[str, Text], key: str, lang: Lang) -> str:
    """Return the words for `key`; a new one is shown as it is until it has words."""
    return table[key].in_(lang) if key in table else key

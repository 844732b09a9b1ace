"""The page about coverage: numbers in, sections of words out, in either language."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from guide.model.text import Lang, Text
from scripts.pages.coverage import hosting
from scripts.pages.coverage.measured import Bench, Figure, Group, Measured, Recognition
from scripts.pages.coverage.numbers import Numbers, Reached
from scripts.pages.words.coverage import (
    ALL,
    COLUMNS,
    FIGURES,
    HEADINGS,
    LABELS,
    LANGUAGES,
    NOT_YET,
    NOTES,
    OF,
    ORIGINS,
    TOO_SMALL,
    UNITS,
)

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


def sections(numbers: Numbers, measured: Measured, lang: Lang) -> tuple[Section, ...]:
    """Return the sections of the page in order."""
    held: dict[str, dict[str, Value]] = {
        "interview": _interview(numbers),
        "steps": {"kinds": numbers.kinds, "steps": numbers.steps},
        "facts": {
            "facts": numbers.facts,
            **numbers.by_confidence,
            "quoted": numbers.quoted,
            "cited": numbers.cited,
        },
        "review": {
            "as_of": numbers.as_of,
            "oldest": numbers.oldest,
            "next_due": numbers.next_due,
            "due": len(numbers.due),
        },
        "languages": {"texts": numbers.texts},
    }
    counted = (_section(id_, _rows(values, lang), lang) for id_, values in held.items())
    return (
        *counted,
        _recognition(measured.recognition, lang),
        _reliability(measured.recognition, lang),
        _bench(measured.bench, lang),
        _hosting("served", measured, lang),
        _hosting("month", measured, lang),
    )


def _interview(numbers: Numbers) -> dict[str, Value]:
    found = numbers.interview
    return {
        "questions": found.questions,
        "nodes": found.nodes,
        "options": found.options,
        "paths": found.paths,
        "ways": found.ways,
        "longest": found.longest,
        "shortest": found.shortest,
    }


def _section(id_: str, rows: tuple[Row, ...], lang: Lang, **more: object) -> Section:
    title, note = HEADINGS[id_].in_(lang), NOTES[id_].in_(lang)
    return Section(id_, title, note, rows, **more)  # type: ignore[arg-type]


def _rows(values: dict[str, Value], lang: Lang) -> tuple[Row, ...]:
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


# ------------------------------------------------------------------ what was measured


def _recognition(found: Recognition | None, lang: Lang) -> Section:
    if found is None:
        return _section("recognition", (), lang, empty=NOT_YET.in_(lang))
    names = ("group", "lines", "first", "third", "missed", "alarms", "sure")
    rows = _rows({"measured_on": found.measured_on, "trace_ms": found.trace_ms}, lang)
    head = tuple(COLUMNS[name].in_(lang) for name in names)
    table = tuple(tuple(_cells(group, lang)) for group in found.groups)
    return _section("recognition", rows, lang, head=head, table=table)


def _cells(group: Group, lang: Lang) -> Iterator[str]:
    language, _, origin = group.name.partition(" ")
    yield f"{_named(LANGUAGES, language, lang)} · {_named(ORIGINS, origin, lang)}"
    yield f"{group.lines:,}"
    yield share(group.first, group.lines, lang)
    yield share(group.third, group.lines, lang)
    yield share(group.missed, group.exceptions, lang)
    yield share(group.alarms, group.normal, lang)
    yield share(group.sure_right, group.sure, lang)


def _reliability(found: Recognition | None, lang: Lang) -> Section:
    """Return how often an answer was right, by how sure the program was of it."""
    if found is None:
        return _section("reliability", (), lang, empty=NOT_YET.in_(lang))
    head = tuple(COLUMNS[name].in_(lang) for name in ("share", "lines", "right"))
    table = tuple(
        (f"{tenth * 10}–{tenth * 10 + 10}%", f"{lines:,}", share(right, lines, lang))
        for tenth, (lines, right) in enumerate(found.reliability)
        if lines
    )
    return _section("reliability", (), lang, head=head, table=table)


def share(part: int, whole: int, lang: Lang) -> str:
    """Return `part` of `whole` in percent, with the counts: a share of few lines says little.

    >>> share(1, 8, "en")
    '12.5% (1/8)'
    """
    if whole == 0:
        return TOO_SMALL.in_(lang)
    counts = f"（{part}/{whole}）" if lang == "zh" else f" ({part}/{whole})"
    return f"{part / whole:.1%}{counts}"


def _bench(found: Bench | None, lang: Lang) -> Section:
    if found is None:
        return _section("bench", (), lang, empty=NOT_YET.in_(lang))
    known: dict[str, Value] = {
        "measured_on": found.measured_on,
        "processors": found.processors,
        "browser": found.browser,
        "protocol": found.protocol,
        "others": None if found.others is None else f"{found.others:.0%}",
        "counted": found.counted,
        "thrown_out": found.thrown_out,
    }
    rows = _rows(known, lang)
    head = tuple(COLUMNS[name].in_(lang) for name in ("figure", "value", "spread", "goal"))
    table = tuple(
        (
            _named(FIGURES, one.id, lang),
            _quantity(one, one.value, lang),
            "–" if one.spread is None else "{:g}–{:g}".format(*one.spread),
            _quantity(one, one.goal, lang),
        )
        for one in found.figures
    )
    return _section("bench", rows, lang, head=head, table=table)


def _hosting(id_: str, measured: Measured, lang: Lang) -> Section:
    """Return what one machine served, or what a month of visits sends."""
    if measured.scale is None:
        return _section(id_, (), lang, empty=NOT_YET.in_(lang))
    make = hosting.served if id_ == "served" else hosting.sent
    lines, head, table = make(measured.scale, lang)
    return _section(id_, tuple(Row(*line) for line in lines), lang, head=head, table=table)


def _quantity(figure: Figure, n: float | None, lang: Lang) -> str:
    """Return `n` with its unit; nothing stands for no goal."""
    if n is None:
        return "–"
    return _named(UNITS, figure.unit, lang).format(n=f"{n:,g}")


def _named(table: dict[str, Text], key: str, lang: Lang) -> str:
    """Return the words for `key`; a new one is shown as it is until it has words."""
    return table[key].in_(lang) if key in table else key

"""The page about coverage: numbers in, sections of words out, in either language."""

from collections.abc import Iterator

from guide.model.text import Lang
from scripts.pages.coverage import hosting
from scripts.pages.coverage.measured import Bench, Figure, Group, Measured, Recognition, Screen
from scripts.pages.coverage.numbers import Numbers
from scripts.pages.coverage.section import Row, Section, Value, named, rows, section
from scripts.pages.words.coverage import (
    COLUMNS,
    LANGUAGES,
    NOT_YET,
    ORIGINS,
    TOO_SMALL,
)
from scripts.pages.words.figures import FIGURES, UNITS


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
    counted = (section(id_, rows(values, lang), lang) for id_, values in held.items())
    return (
        *counted,
        _recognition(measured.recognition, lang),
        _reliability(measured.recognition, lang),
        _bench(measured.bench, lang),
        _hosting("served", measured, lang),
        _hosting("month", measured, lang),
        _screen(measured.screen, lang),
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


# ------------------------------------------------------------------ what was measured


def _recognition(found: Recognition | None, lang: Lang) -> Section:
    if found is None:
        return section("recognition", (), lang, empty=NOT_YET.in_(lang))
    names = ("group", "lines", "first", "third", "missed", "alarms", "sure")
    listed = rows({"measured_on": found.measured_on, "trace_ms": found.trace_ms}, lang)
    head = tuple(COLUMNS[name].in_(lang) for name in names)
    table = tuple(tuple(_cells(group, lang)) for group in found.groups)
    return section("recognition", listed, lang, head=head, table=table)


def _cells(group: Group, lang: Lang) -> Iterator[str]:
    language, _, origin = group.name.partition(" ")
    yield f"{named(LANGUAGES, language, lang)} · {named(ORIGINS, origin, lang)}"
    yield f"{group.lines:,}"
    yield share(group.first, group.lines, lang)
    yield share(group.third, group.lines, lang)
    yield share(group.missed, group.exceptions, lang)
    yield share(group.alarms, group.normal, lang)
    yield share(group.sure_right, group.sure, lang)


def _reliability(found: Recognition | None, lang: Lang) -> Section:
    """Return how often an answer was right, by how sure the program was of it."""
    if found is None:
        return section("reliability", (), lang, empty=NOT_YET.in_(lang))
    head = tuple(COLUMNS[name].in_(lang) for name in ("share", "lines", "right"))
    table = tuple(
        (f"{tenth * 10}–{tenth * 10 + 10}%", f"{lines:,}", share(right, lines, lang))
        for tenth, (lines, right) in enumerate(found.reliability)
        if lines
    )
    return section("reliability", (), lang, head=head, table=table)


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
        return section("bench", (), lang, empty=NOT_YET.in_(lang))
    known: dict[str, Value] = {
        "measured_on": found.measured_on,
        "processors": found.processors,
        "browser": found.browser,
        "protocol": found.protocol,
        "others": None if found.others is None else f"{found.others:.0%}",
        "counted": found.counted,
        "thrown_out": found.thrown_out,
    }
    listed = rows(known, lang)
    head = tuple(COLUMNS[name].in_(lang) for name in ("figure", "value", "spread", "goal"))
    table = tuple(
        (
            named(FIGURES, one.id, lang),
            _quantity(one, one.value, lang),
            "–" if one.spread is None else "{:g}–{:g}".format(*one.spread),
            _quantity(one, one.goal, lang),
        )
        for one in found.figures
    )
    return section("bench", listed, lang, head=head, table=table)


def _hosting(id_: str, measured: Measured, lang: Lang) -> Section:
    """Return what one machine served, or what a month of visits sends."""
    if measured.scale is None:
        return section(id_, (), lang, empty=NOT_YET.in_(lang))
    make = hosting.served if id_ == "served" else hosting.sent
    lines, head, table = make(measured.scale, lang)
    return section(id_, tuple(Row(*line) for line in lines), lang, head=head, table=table)


def _quantity(figure: Figure, n: float | None, lang: Lang) -> str:
    """Return `n` with its unit; nothing stands for no goal."""
    if n is None:
        return "–"
    return named(UNITS, figure.unit, lang).format(n=f"{n:,g}")


def _screen(found: Screen | None, lang: Lang) -> Section:
    """Return what a reader has to tap, read, type and look for."""
    if found is None:
        return section("screen", (), lang, empty=NOT_YET.in_(lang))
    head = tuple(COLUMNS[name].in_(lang) for name in ("figure", "value", "goal"))
    table = tuple(
        (
            named(FIGURES, one.id, lang),
            f"{one.value:g}" if one.of is None else f"{one.value:g}/{one.of}",
            f"{one.goal:g}",
        )
        for one in found.figures
    )
    listed = rows({"measured_on": found.measured_on}, lang)
    return section("screen", listed, lang, head=head, table=table)

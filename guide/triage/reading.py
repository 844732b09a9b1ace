"""A row -> a case: what its text shows, the answers and days that follow, and what was no use.

A cell that cannot be used is named and left out; the rest of its row counts. A column of the
file outranks what the tracking text tells of the same thing.
"""

from collections.abc import Iterator, Mapping
from datetime import date

from guide.ask.answers import relevant
from guide.days.silence import Clock
from guide.door.facts_reply import facts_reply
from guide.door.request import clock_of, dates_of
from guide.model.base import KnowledgeBase
from guide.model.record import record
from guide.model.text import Text
from guide.read.facts import brand_of
from guide.read.recognise import Recognition, recognise
from guide.read.weigh import SURE, shown
from guide.say.refusal import DATES, Refused
from guide.text.fold import fold
from guide.triage.cells import BadCell, moment_in, number_in, option_in, text_in

NOTHING = Text(
    "没有物流状态，也没有物流信息，看不出怎么了",
    "There is neither a status nor tracking text, so nothing can be said",
)
TIMED = "last_update_on"  # the one day whose hour matters

Cells = Mapping[str, str]


@record
class Problem:
    """A cell that was not used: its field, and why, for people."""

    field: str
    says: Text


@record
class Case:
    """What a row tells, in the names that requests for advice take; `sure` of what was seen."""

    answers: Mapping[str, str]
    dates: Mapping[str, date]
    times: Mapping[str, str]
    blanks: Mapping[str, str]
    carrier: str
    found: Recognition
    sure: bool
    problems: tuple[Problem, ...]

    @property
    def share(self) -> float | None:
        """The share of one of what was seen, None where nothing was."""
        return shown(self.found.choices[0][1]) if self.found.choices else None


class Reader:
    """Reads rows for one day; `given` are answers that count for each row without its own."""

    def __init__(self, kb: KnowledgeBase, today: date, given: Mapping[str, str]) -> None:
        self._kb = kb
        self._today = today
        self._given = dict(given)
        self._clock = Clock(today)
        self._known: dict[str, Recognition] = {}

    def case(self, cells: Cells) -> Case:
        """Return the case of a row, whose `cells` are named by field."""
        problems: list[Problem] = []
        words = {name: self._words(cells, name, problems) for name in ("status", "trace")}
        text = "\n".join(word for word in words.values() if word)
        if not text and not problems:
            problems.append(Problem("status", NOTHING))
        found = self._recognised(text)
        fills: Mapping[str, dict[str, str]] = facts_reply(self._kb, found)["fills"]  # type: ignore[assignment]
        times = dict(fills["times"])
        dates = dict(fills["dates"]) | self._days(cells, times, problems)
        carrier, service = self._carrier(cells, problems)
        answers = {**self._given, **fills["answers"], **service}
        answers |= self._options(cells, problems)
        sure = "seen" in answers
        if found.choices and not sure:
            answers["seen"] = found.choices[0][0]
        blanks = {**fills["blanks"], **self._blanks(cells, problems)}
        return Case(
            relevant(self._kb, answers),
            self._checked(dates, problems),
            {name: at for name, at in times.items() if name in dates},
            blanks,
            carrier or found.facts.carrier or "",
            found,
            sure and bool(found.choices) and found.choices[0][1] >= SURE,
            tuple(problems),
        )

    def _recognised(self, text: str) -> Recognition:
        """Return what `text` shows; the same words in many rows are read once."""
        if text not in self._known:
            if len(self._known) >= KEPT:
                self._known.clear()
            self._known[text] = recognise(self._kb, text, self._today, self._clock)
        return self._known[text]

    def _words(self, cells: Cells, name: str, problems: list[Problem]) -> str:
        try:
            return text_in(cells.get(name, ""))
        except BadCell as bad:
            problems.append(Problem(name, bad.says))
            return ""

    def _days(self, cells: Cells, times: dict[str, str], problems: list[Problem]) -> dict[str, str]:
        """Return the days of the row's own columns; sets or clears the hour of the last scan."""
        days = {}
        for name in DATES:
            try:
                moment = moment_in(cells.get(name, ""), self._today)
            except BadCell as bad:
                problems.append(Problem(name, bad.says))
                continue
            if moment is None:
                continue
            days[name] = moment.on.isoformat()
            if name == TIMED:
                times.pop(name, None)
                if moment.at is not None:
                    times[name] = moment.at.isoformat("minutes")
        return days

    def _options(self, cells: Cells, problems: list[Problem]) -> Iterator[tuple[str, str]]:
        for question in self._kb.questions.values():
            try:
                value = option_in(cells.get(question.id, ""), question)
            except BadCell as bad:
                problems.append(Problem(question.id, bad.says))
                continue
            if value:
                yield question.id, value

    def _carrier(self, cells: Cells, problems: list[Problem]) -> tuple[str, dict[str, str]]:
        brand = brand_of(fold(self._words(cells, "carrier", problems)).text, self._kb.brands)
        if brand is None:
            return "", {}
        known = brand.carrier if brand.carrier in self._kb.carriers else ""
        return known, {"service": brand.service}

    def _blanks(self, cells: Cells, problems: list[Problem]) -> dict[str, str]:
        """Return what letters take from the row's own columns."""
        given = {"carrier": self._words(cells, "carrier", [])}  # its problem was told before
        for field, blank in (("number", "waybill"), ("order", "order")):
            try:
                given[blank] = number_in(cells.get(field, ""))
            except BadCell as bad:
                problems.append(Problem(field, bad.says))
        return {name: words for name, words in given.items() if words and name in self._kb.blanks}

    def _checked(self, dates: dict[str, str], problems: list[Problem]) -> dict[str, date]:
        """Return `dates` without those that cannot be: still to come, or in the wrong order."""
        while True:
            try:
                return dates_of({"dates": dates}, self._today)
            except Refused as refused:
                problems.append(Problem(refused.field, refused.says))
                del dates[refused.field]

    def clock(self, case: Case) -> Clock:
        """Return the clock of a case."""
        return clock_of({"times": case.times}, self._today)


KEPT = 512  # texts whose reading is kept, so that memory stays flat

"""Rows in, a line of advice for each out, one after the other: memory stays flat."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date

from guide.advise.advise import Counted
from guide.door.seen_reply import WARNINGS, unlearned
from guide.model.base import KnowledgeBase
from guide.model.record import record
from guide.model.text import Lang, Text
from guide.say.speaker import Json, Speaker, iso
from guide.triage.columns import titles
from guide.triage.plan import Plan, last_day, plan
from guide.triage.reading import Case, Cells, Problem, Reader

UNREAD = Text("没有认出来", "Not recognised")
CHOOSE = Text("打开，自己选是哪种情形。", "Open it and choose what happened.")
UNSURE = Text("没有把握，请打开核对", "Not certain: open it and check")
STAGES: dict[str, Text] = {
    "not-yet": Text("还不到时候", "not yet"),
    "raise": Text("现在可以提出", "can be raised now"),
    "waiting": Text("已提出，等答复", "raised, waiting"),
    "overdue": Text("对方过期没答复", "answer overdue"),
    "answered": Text("对方答复了，不满意", "answered, not settled"),
    "with-body": Text("已交给受理机构", "with a body"),
    "settled": Text("已解决", "settled"),
}
KEPT = 4096  # plans kept; rows with the same answers and days have the same plan
EMPTY: Json = dict.fromkeys(("kind", "state", "title", "claim", "claim_title", "stage"))
EMPTY |= dict.fromkeys(("stage_title", "step", "step_does", "next_on", "due_on", "due_fact"))
EMPTY |= {"letter": None, "claim_title": "", "stage_title": "", "letter_title": ""}
Keys = tuple[object, ...]


@record
class Numbered:
    """The cells of a row by field, and the line of the file that it stands on."""

    line: int
    cells: Cells


class Triage:
    """Works through rows as of `today`; keeps a bounded number of readings and plans."""

    def __init__(
        self, kb: KnowledgeBase, today: date, lang: Lang, given: Mapping[str, str]
    ) -> None:
        self._kb = kb
        self._today = today
        self._lang: Lang = lang
        self._reader = Reader(kb, today, given)
        self._titles = titles(kb)
        self._plans: dict[Keys, Json] = {}
        self._counted: Counted = {}

    def lines(self, rows: Iterable[Numbered]) -> Iterator[Json]:
        """Yield a line for each row, in their order."""
        for row in rows:
            yield self.line(row)

    def line(self, row: Numbered) -> Json:
        """Return the line of a row: JSON values only; None and "" for what is not known."""
        case = self._reader.case(row.cells)
        planned = self._planned(case)
        warnings = [*self._warnings(case), *planned["warnings"]]  # type: ignore[misc]
        return {
            "line": row.line,
            "order": row.cells.get("order", "").strip(),
            "number": case.blanks.get("waybill", ""),
            "carrier": case.carrier or row.cells.get("carrier", "").strip(),
            "share": case.share,
            **planned,
            "warnings": warnings,
            "problems": [self._problem(one) for one in case.problems],
            "answers": dict(case.answers),
            "dates": {name: day.isoformat() for name, day in case.dates.items()},
            "times": dict(case.times),
            "blanks": dict(case.blanks),
        }

    def _problem(self, problem: Problem) -> Json:
        """Return a cell that was not used; its field also by the name that people read."""
        title = self._titles[problem.field].in_(self._lang)
        return {"field": problem.field, "title": title, "says": problem.says.in_(self._lang)}

    def _planned(self, case: Case) -> Json:
        """Return the fields of the plan; the same case in many rows is planned once."""
        parts = (case.answers, case.dates, case.times)
        key = tuple(tuple(sorted(part.items())) for part in parts)
        if key not in self._plans:
            if len(self._plans) >= KEPT:
                self._plans.clear()
            self._plans[key] = self._plan(case)
        return self._plans[key]

    def _plan(self, case: Case) -> Json:
        """Return the plan in words; of what was not recognised nothing is guessed."""
        if "seen" in case.answers:
            if len(self._counted) >= KEPT:
                self._counted.clear()
            clock = self._reader.clock(case)
            found = plan(self._kb, case.answers, case.dates, clock, self._counted)
            return self._said(found)
        today = self._today.isoformat()
        said = {"title": UNREAD.in_(self._lang), "step_does": CHOOSE.in_(self._lang)}
        return {**EMPTY, **said, "next_on": today, "warnings": []}

    def _said(self, found: Plan) -> Json:
        """Return a plan in words."""
        about, kb, lang = found.kind or found.state, self._kb, self._lang
        speaker = Speaker(kb, lang, found.kind.wait if found.kind else None)
        step, claim, due = found.step, found.claim, found.due
        return {
            "kind": found.kind.id if found.kind else None,
            "state": found.state.id if found.state else None,
            "title": about.title.in_(lang) if about else "",
            "claim": claim.claim.id if claim else None,
            "claim_title": claim.claim.title.in_(lang) if claim else "",
            "stage": claim.stage if claim else None,
            "stage_title": STAGES[claim.stage].in_(lang) if claim else "",
            "step": step.step.id if step else None,
            "step_does": speaker.say(step.step.does) if step else "",
            "next_on": iso(found.next_on),
            "due_on": iso(last_day(due)) if due else None,
            "due_fact": due.deadline.fact if due else None,
            "letter": found.letter or None,
            "letter_title": kb.letters[found.letter].title.in_(lang) if found.letter else "",
            "warnings": list(self._reasons(speaker, found)),
        }

    def _reasons(self, speaker: Speaker, found: Plan) -> Iterator[Json]:
        """Yield why a kind is treated as another."""
        told = {"treated-as-overdue": found.overdue, "treated-as-lost": found.lost}
        for reason in (id_ for id_, holds in told.items() if holds):
            yield {"id": reason, "title": speaker.say(self._kb.reasons[reason].says)}

    def _warnings(self, case: Case) -> Iterator[Json]:
        yield from unlearned(self._kb, self._lang)
        if case.found.choices and not case.sure:
            yield {"id": "unsure", "title": UNSURE.in_(self._lang)}
        for warning in case.found.warnings:
            yield {"id": warning.id, "title": WARNINGS[warning.id].in_(self._lang)}

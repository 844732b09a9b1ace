"""Files of a case: a calendar, the log as CSV, a summary, the case itself.

A file's name holds the day and nothing personal: it shows in lists of downloads, in chats
and in the title of a printer's job.
"""

from collections.abc import Callable, Mapping
from datetime import date

from guide.formats.csvfile import table
from guide.formats.ics import calendar
from guide.keep.case import CaseError, new, read
from guide.keep.casefile import Case, dump
from guide.keep.events import Reply, events
from guide.keep.summary import TITLE, log_rows, summary
from guide.model.base import KnowledgeBase
from guide.model.text import Lang, Text


def _ics(kb: KnowledgeBase, case: Case, advice: Reply, today: date, lang: Lang, site: str) -> str:
    return calendar(events(kb, case, advice, today, lang, site), today, TITLE.in_(lang))


def _csv(kb: KnowledgeBase, case: Case, advice: Reply, today: date, lang: Lang, site: str) -> str:
    return table(log_rows(kb, case, lang))


def _md(kb: KnowledgeBase, case: Case, advice: Reply, today: date, lang: Lang, site: str) -> str:
    return summary(kb, case, advice, today, lang)


def _case(kb: KnowledgeBase, case: Case, advice: Reply, today: date, lang: Lang, site: str) -> str:
    return dump(case)


Writer = Callable[[KnowledgeBase, Case, Reply, date, Lang, str], str]
WRITERS: dict[str, tuple[Writer, str, str]] = {
    "ics": (_ics, "ics", "text/calendar; charset=utf-8"),
    "csv": (_csv, "csv", "text/csv; charset=utf-8"),
    "md": (_md, "md", "text/markdown; charset=utf-8"),
    "case": (_case, "parcel.json", "application/json; charset=utf-8"),
}


def export(
    kb: KnowledgeBase,
    request: Mapping[str, object],
    advice: Reply,
    lang: Lang,
    today: date,
) -> dict[str, str]:
    """Return the file asked for: its `name`, `mime` and `text`.

    `request` has `as`, and `case`, `answers`, `dates`, `site` where there are any; `advice` is
    the reply to `advise` for the same answers and dates. `site` is the wizard's address.

    Raises:
        CaseError: an unknown kind of file, or a case that cannot be used.
    """
    writer = WRITERS.get(str(request.get("as")))
    if writer is None:
        known = ", ".join(WRITERS)
        raise CaseError(
            "bad-request",
            Text(f"as 只能是 {known}。", f"`as` must be one of {known}."),
        )
    write, ending, mime = writer
    text = write(kb, _whole(kb, request), advice, today, lang, str(request.get("site", "")))
    return {"name": f"zhuijian-{today}.{ending}", "mime": mime, "text": text}


def _whole(kb: KnowledgeBase, request: Mapping[str, object]) -> Case:
    """Return the case with the answers and dates of the page, which are the latest."""
    asked, _ = new(kb, request.get("answers"), request.get("dates"))
    if request.get("case") is None:
        return asked
    case, _ = read(kb, request["case"])
    return {**case, **{of: asked[of] for of in ("answers", "dates") if request.get(of)}}

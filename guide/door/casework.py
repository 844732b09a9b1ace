"""The door's side of the case: a request about a case -> the reply.

`op` is new, add, edit, remove, upgrade or merge. Every reply holds the `case` after it, the
names left out of what was handed in (`dropped`), the entries whose promised day has passed
(`overdue`) and the `next_contact`, where `today` is given.
"""

from collections.abc import Callable, Mapping
from datetime import date

from guide.keep import case as cases
from guide.keep.casefile import Case, clean
from guide.keep.fields import moment, refuse
from guide.model.base import KnowledgeBase
from guide.model.text import Lang

Request = Mapping[str, object]
Reply = dict[str, object]


def casework(kb: KnowledgeBase, request: Request, lang: Lang, today: date | None) -> Reply:
    """Return the reply to a request about a case.

    Raises:
        CaseError: an operation that does not exist, or content that cannot be used.
    """
    operation = OPERATIONS.get(str(request.get("op")))
    if operation is None:
        known = ", ".join(OPERATIONS)
        raise refuse("op", f"只能是 {known}", f"must be one of {known}")
    now = moment(request.get("now", ""), "now") or (today.isoformat() if today else "")
    reply = operation(kb, request, now, today)
    if today is not None:
        reply |= _ahead(reply["case"], lang, today)  # type: ignore[arg-type]
    return reply


def _ahead(case: Case, lang: Lang, today: date) -> Reply:
    """Return what is late and what comes next."""
    following = cases.next_contact(case, today)
    return {
        "overdue": list(cases.overdue(case, today)),
        "next_contact": following
        and {
            "on": following.on.isoformat(),
            "why": following.why.in_(lang),
            "entry": following.entry,
        },
    }


def _new(kb: KnowledgeBase, request: Request, now: str, today: date | None) -> Reply:
    case, dropped = cases.new(
        kb, request.get("answers"), request.get("dates"), request.get("id", "")
    )
    return {"case": {**case, "changed": now}, "dropped": dropped}


def _upgrade(kb: KnowledgeBase, request: Request, now: str, today: date | None) -> Reply:
    case, dropped = cases.read(kb, request.get("case"))
    return {"case": case, "dropped": dropped}


def _add(kb: KnowledgeBase, request: Request, now: str, today: date | None) -> Reply:
    case, dropped = cases.read(kb, request.get("case"))
    case, entry = cases.add(kb, case, _of(request), request.get("entry"), now, today)
    return {"case": case, "dropped": dropped, "entry": entry}


def _edit(kb: KnowledgeBase, request: Request, now: str, today: date | None) -> Reply:
    case, dropped = cases.read(kb, request.get("case"))
    record = request.get("entry")
    if not isinstance(record, dict):
        raise refuse("entry", "应该是一条记录", "should be an entry")
    case, entry = cases.edit(kb, case, _of(request), record, now, today)
    return {"case": case, "dropped": dropped, "entry": entry}


def _remove(kb: KnowledgeBase, request: Request, now: str, today: date | None) -> Reply:
    case, dropped = cases.read(kb, request.get("case"))
    case, removed = cases.remove(kb, case, _of(request), request.get("id"), now)
    return {"case": case, "dropped": dropped, "removed": removed}


def _merge(kb: KnowledgeBase, request: Request, now: str, today: date | None) -> Reply:
    one, dropped = cases.read(kb, request.get("case"))
    two, also_dropped = cases.read(kb, request.get("with"))
    merged, conflicts = cases.merge(one, two)
    return {
        "case": clean(kb, merged)[0],
        "dropped": dropped + also_dropped,
        "conflicts": [
            {"where": found.where, "kept": found.kept, "other": found.other} for found in conflicts
        ],
    }


def _of(request: Request) -> str:
    """Return the list a request is about: the log, unless it says otherwise."""
    return str(request.get("of", "log"))


OPERATIONS: dict[str, Callable[[KnowledgeBase, Request, str, date | None], Reply]] = {
    "new": _new,
    "add": _add,
    "edit": _edit,
    "remove": _remove,
    "upgrade": _upgrade,
    "merge": _merge,
}

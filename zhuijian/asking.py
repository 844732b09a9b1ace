"""Questions to the door from Python: arguments -> a request -> its reply, or `Refused`.

Every function takes `lang`, "zh" or "en". Days are `datetime.date` or ISO texts; answers,
dates, times and blanks are mappings of ids to texts, as the JSON Schemas list them.
"""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from guide.api import handle
from guide.checks import check as problems
from guide.kb import KB
from guide.model.text import Lang
from zhuijian.schemas import schemas as made

Day = date | str
Reply = dict[str, Any]
Texts = Mapping[str, str]
Dates = Mapping[str, Day]

__all__ = ["Day", "Refused", "Reply", "handle"]


class Refused(ValueError):
    """A request that was refused: `code`, the `field` at fault or "", and `message` in words."""

    def __init__(self, code: str, message: str, field: str = "") -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.field = field


def answer(request: Mapping[str, object]) -> Reply:
    """Return the reply of the door to `request`.

    Raises:
        Refused: the door refused it.
    """
    reply: Reply = json.loads(handle(json.dumps(request, ensure_ascii=False)))
    if "error" in reply:
        error = reply["error"]
        raise Refused(error["code"], error["message"], error.get("field", ""))
    return reply


def _asked(do: str, lang: str, **fields: object) -> Reply:
    """Return the reply to `do`; fields that are None are left out, days become texts."""
    given = {name: _plain(value) for name, value in fields.items() if value is not None}
    return answer({"do": do, "lang": lang, **given})


def _plain(value: object) -> object:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Mapping):
        return {name: _plain(inner) for name, inner in value.items()}
    return value


def recognise(text: str, *, today: Day | None = None, lang: Lang = "zh") -> Reply:
    """Return what a pasted trace shows: kinds, states, numbers, warnings, and what it fills in.

    >>> read = recognise("【深圳市】快件已由门卫代收签收", lang="en")
    >>> sorted(read)[:4]
    ['ask', 'choices', 'fills', 'kinds']

    Raises:
        Refused: the text is too long, or the day is none.
    """
    return _asked("recognise", lang, text=text, today=today)


def status(code: str, *, system: str | None = None, lang: Lang = "zh") -> Reply:
    """Return what a status code of a carrier's or a platform's interface means.

    >>> status("3", system="kuaidi100.state")["states"]
    ['s_delivered']

    Raises:
        Refused: no such system, or no such code.
    """
    return _asked("status", lang, code=code, system=system)


def ask(answers: Texts | None = None, *, lang: Lang = "zh") -> Reply:
    """Return the next question after `answers`; None in its place when all is known.

    >>> ask({})["question"]["id"]
    'seen'
    """
    return _asked("ask", lang, answers=answers or {})


def advise(
    answers: Texts,
    *,
    today: Day,
    dates: Dates | None = None,
    times: Texts | None = None,
    carrier: str | None = None,
    lang: Lang = "zh",
) -> Reply:
    """Return claims, steps, rungs, deadlines and letters, with every fact they rest on.

    >>> told = advise({"seen": "lost", "deal": "shop"}, today=date(2026, 11, 25))
    >>> told["steps"][0]["when"]
    'now'

    Raises:
        Refused: a day that does not exist or is yet to come, or dates in the wrong order.
    """
    given = {"dates": dates, "times": times, "carrier": carrier}
    return _asked("advise", lang, answers=answers, today=today, **given)


def deadline(fact: str, start: Day, *, lang: Lang = "zh") -> Reply:
    """Return the last day of the period that `fact` sets, counted from `start`.

    >>> deadline("company-complaint-7d", "2026-11-01")["last_day"]
    '2026-11-08'

    Raises:
        Refused: no such fact, it sets no period, or it was not in force on that day.
    """
    return _asked("deadline", lang, fact=fact, start=start)


def draft(
    letter: str,
    *,
    today: Day,
    answers: Texts | None = None,
    blanks: Texts | None = None,
    dates: Dates | None = None,
    claim: str | None = None,
    carrier: str | None = None,
    lang: Lang = "zh",
) -> Reply:
    """Return a letter: `text` to read in `lang`, `send` in Chinese, and the `missing` blanks.

    >>> draft("formal-complaint", today="2026-11-25")["letter"]
    'formal-complaint'

    Raises:
        Refused: no such letter, or a date that cannot be.
    """
    given = {"answers": answers or {}, "blanks": blanks or {}, "dates": dates or {}}
    return _asked("draft", lang, letter=letter, today=today, claim=claim, carrier=carrier, **given)


def estimate(
    answers: Texts | None = None,
    amounts: Mapping[str, str | float] | None = None,
    *,
    lang: Lang = "zh",
) -> Reply:
    """Return what the rules come to for `amounts` in yuan; arithmetic, not a promise.

    >>> bool(estimate({"seen": "lost"}, {"loss": "80"})["note"])
    True

    Raises:
        Refused: an amount that is none.
    """
    return _asked("estimate", lang, answers=answers or {}, amounts=amounts or {})


def check() -> list[str]:
    """Return every problem of the knowledge base, in words; it should be empty.

    >>> check()
    []
    """
    return [str(problem) for problem in problems(KB)]


def knowledge_version() -> str:
    """Return the day of the knowledge.

    >>> date.fromisoformat(knowledge_version()) >= date(2026, 11, 22)
    True
    """
    return KB.version


def schemas() -> dict[str, dict[str, dict[str, Any]]]:
    """Return the JSON Schemas of all requests and replies, by operation.

    >>> sorted(schemas()["advise"])
    ['reply', 'request']
    """
    return made(KB)

"""Reading a request: JSON text -> fields of the right type, or a refusal in words."""

import json
import re
from collections.abc import Mapping
from datetime import date, datetime, time
from typing import NoReturn

from guide.days.deadlines import FIRST_YEAR, LAST_YEAR
from guide.days.silence import Clock
from guide.model.text import LANGS, Lang, Text
from guide.say.refusal import DATES, Refused

MAX_BYTES = 1024 * 1024
MAX_DEPTH = 64
_ISO = re.compile(r"\d{4}-\d\d-\d\d")
_NOW = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d)?")
_TIME = re.compile(r"\d\d:\d\d")
# Days that somebody set for later; all others have passed.
AHEAD = ("seller_reply_by", "platform_by", "promised_on")
# A whole string, ended or not, or one bracket: each character is read once.
_TOKENS = re.compile(r'"(?:[^"\\]|\\.)*"?|[\[{]|[\]}]', re.DOTALL)
# The later date must not lie before the earlier one.
_ORDER = (
    ("shipped_on", "last_update_on"),
    ("shipped_on", "signed_on"),
    ("complained_on", "appealed_on"),
    ("seller_asked_on", "seller_reply_by"),
    ("shipped_on", "complained_on"),
    ("market_filed_on", "market_accepted_on"),
)
TEXTS = Text("一组“名称: 文字”", "names with texts")

Request = Mapping[str, object]


def parse(request: str) -> Request:
    """Return the request in `request`, a JSON object.

    Raises:
        Refused: too long (over 1 MiB), nested too deeply (over 64), or no JSON object.
    """
    if len(request) > MAX_BYTES or len(request.encode("utf-8", "replace")) > MAX_BYTES:
        raise Refused("too-long")
    if _depth(request) > MAX_DEPTH:
        raise Refused("too-deep")
    try:
        value = json.loads(request, parse_constant=_no_constant)
    except ValueError:
        raise Refused("bad-json") from None
    if not isinstance(value, dict):
        raise Refused("bad-json")
    return value


def _no_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _depth(request: str) -> int:
    """Return the deepest nesting of brackets outside of strings."""
    if request.count("[") + request.count("{") <= MAX_DEPTH:
        return 0
    depth = deepest = 0
    for token in _TOKENS.finditer(request):
        if token[0] in ("[", "{"):
            depth += 1
            deepest = max(deepest, depth)
        elif token[0] in ("]", "}"):
            depth -= 1
    return deepest


def lang_of(request: Request) -> Lang:
    """Return the language asked for, Chinese by default."""
    lang = request.get("lang", "zh")
    for known in LANGS:
        if lang == known:
            return known
    raise Refused("bad-lang", field="lang")


def text_of(request: Request, name: str) -> str:
    """Return the text of a field that is required."""
    value = request.get(name)
    if not isinstance(value, str):
        raise Refused("bad-request", field=name, wanted=Text("应该是文字", "it should be text"))
    return value


def texts_of(request: Request, name: str) -> dict[str, str]:
    """Return a field of names with texts; missing, or null for a name, means not known."""
    value = request.get(name)
    if value is None:
        return {}
    if not isinstance(value, dict):
        raise Refused("bad-request", field=name, wanted=TEXTS)
    for key, words in value.items():
        if words is not None and not isinstance(words, str):
            raise Refused("bad-request", field=f"{name}.{key[:80]}", wanted=TEXTS)
    return {key: words for key, words in value.items() if words is not None}


def day_of(value: object, field: str) -> date:
    """Return the ISO date `value`; years from 1950 to 2150 count as dates."""
    if isinstance(value, str) and _ISO.fullmatch(value):
        try:
            day = date.fromisoformat(value)
        except ValueError:
            day = None
        if day is not None and FIRST_YEAR <= day.year <= LAST_YEAR:
            return day
    raise Refused("bad-date", field=field, value=value)


def today_of(request: Request) -> date:
    """Return the day it is, which must be given."""
    if request.get("today") is None:
        wanted = Text("写成 2026-11-25 这样的日期", "a date like 2026-11-25")
        raise Refused("bad-request", field="today", wanted=wanted)
    return day_of(request["today"], "today")


def today_if_given(request: Request) -> date | None:
    """Return the day it is, if given."""
    return None if request.get("today") is None else today_of(request)


def dates_of(request: Request, today: date) -> dict[str, date]:
    """Return the dates that are known; unknown names and empty values are left out.

    Raises:
        Refused: a date that does not exist, lies after `today`, or before one that it follows.
    """
    given = texts_of(request, "dates")
    dates: dict[str, date] = {}
    for name in DATES:
        if not given.get(name):
            continue
        day = day_of(given[name], name)
        if day > today and name not in AHEAD:
            raise Refused("future-date", field=name, value=day)
        dates[name] = day
    for earlier, later in _ORDER:
        if earlier in dates and later in dates and dates[later] < dates[earlier]:
            raise Refused("date-order", field=later, value=dates[later], other=DATES[earlier])
    return dates


def clock_of(request: Request, today: date) -> Clock:
    """Return the clock of the request: `now` (Beijing time) and `times` of its dates, if given.

    Raises:
        Refused: `now` or a time is not written as it should be, or lies on another day.
    """
    return Clock(today, _now_of(request, today), _times_of(request))


def _now_of(request: Request, today: date) -> datetime | None:
    value = request.get("now")
    if value is None:
        return None
    if isinstance(value, str) and _NOW.fullmatch(value):
        try:
            now = datetime.fromisoformat(value)
        except ValueError:
            now = None
        if now is not None and now.date() == today:
            return now
    raise Refused("bad-now", field="now", value=value)


def _times_of(request: Request) -> dict[str, time]:
    found = {}
    for name, value in texts_of(request, "times").items():
        if not value:
            continue
        try:
            found[name] = time.fromisoformat(value) if _TIME.fullmatch(value) else None
        except ValueError:
            found[name] = None
        if found[name] is None:
            raise Refused("bad-time", field=name, value=value)
    return {name: at for name, at in found.items() if at is not None}

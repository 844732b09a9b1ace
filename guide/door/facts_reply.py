"""What a pasted trace tells, as the door gives it: facts to read, and values to fill in.

`read` says what stands in the text. `fills` says which answers, dates, times and blanks of the
interview and the letters follow from it, under the names that those requests take.
"""

import re
from datetime import date

from guide.model.base import KnowledgeBase
from guide.read.facts import Facts
from guide.read.recognise import Recognition
from guide.read.weigh import SURE
from guide.say.speaker import Json

_PROXY = re.compile(r"(?<=.)(?:代收|代签|签收)$")  # 驿站代收: 放在驿站
_POSTS = re.compile(r"[A-Z]{2}[0-9]{9}([A-Z]{2})")  # UPU S10


def facts_reply(kb: KnowledgeBase, found: Recognition, ahead: tuple[date, ...] = ()) -> Json:
    """Return the fields `read` and `fills` of a reply; the days `ahead` are read, not filled in."""
    told = found.facts
    last, signed = told.last, told.signed
    return {
        "read": {
            "carrier": told.carrier,
            "number": told.number,
            "last": last
            and {
                "on": last.on.isoformat(),
                "at": last.at and last.at.isoformat("minutes"),
                "place": last.place,
                "line": last.line,
            },
            "signed": signed and {"on": signed.on and signed.on.isoformat(), "by": signed.by},
            "silent_hours": told.silent_hours,
            "phone": told.phone,
        },
        "fills": {
            "answers": _answers(kb, found),
            "dates": _dates(told, ahead),
            "times": {"last_update_on": last.at.isoformat("minutes")}
            if last and last.at and last.on not in ahead
            else {},
            "blanks": {name: value for name, value in _blanks(kb, told).items() if value},
        },
    }


def _answers(kb: KnowledgeBase, found: Recognition) -> dict[str, str]:
    """Return the answers that the text settles; what it leaves open is asked."""
    answers = {}
    options = {option.value for option in kb.questions["seen"].options}
    if len(found.choices) == 1 and found.choices[0][0] in options and found.choices[0][1] >= SURE:
        answers["seen"] = found.choices[0][0]
    if found.facts.service:
        answers["service"] = found.facts.service
    return answers | _route(found)


def _route(found: Recognition) -> dict[str, str]:
    """Return the way that a number of the world's posts tells: its end is where it was posted.

    A number of China's may stay inside the country, unless customs has the parcel.
    """
    number = _POSTS.fullmatch(found.facts.number or "")
    if number is None:
        return {}
    if number[1] != "CN":
        return {"route": "inbound"}
    at_customs = bool(found.choices) and "customs" in found.choices[0][0]
    return {"route": "outbound"} if at_customs else {}


def _dates(told: Facts, ahead: tuple[date, ...]) -> dict[str, str]:
    dates = {
        "shipped_on": told.posted,
        "last_update_on": told.last.on if told.last else None,
        "signed_on": told.signed.on if told.signed else None,
    }
    return {name: day.isoformat() for name, day in dates.items() if day and day not in ahead}


def _blanks(kb: KnowledgeBase, told: Facts) -> dict[str, str | None]:
    """Return what letters ask for and the trace holds; letters are in Chinese."""
    last, signed = told.last, told.signed
    return {
        "carrier": kb.carriers[told.carrier].title.zh if told.carrier else None,
        "waybill": told.number,
        "last_scan": last.line if last else None,
        "last_scan_on": last.on.isoformat() if last else None,
        "shipped_on": told.posted.isoformat() if told.posted else None,
        "signed_on": signed.on.isoformat() if signed and signed.on else None,
        "signed_by": signed.by if signed else None,
        **_where(told),
    }


def _where(told: Facts) -> dict[str, str | None]:
    """Return where it happened, and when: who signed, or the place of the last scan."""
    last, signed = told.last, told.signed
    if signed:
        by = _PROXY.sub("", signed.by) if signed.by else None
        return {"place": by, "happened_on": signed.on.isoformat() if signed.on else None}
    on = last.on.isoformat() if last else None
    return {"place": last.place if last else None, "happened_on": on}

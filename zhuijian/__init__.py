"""Zhuijian (追件手册) as a library: what to do when a parcel in China shows an exception.

Each function asks the one door that the website asks too, and gives its reply as a dictionary of
plain values. Nothing is looked up elsewhere and nothing is kept; the day it is comes from you.

>>> import zhuijian
>>> read = zhuijian.recognise("快件派送不成功(因收方客户拒收快件),待进一步处理")
>>> read["kinds"][0]["id"]
'refused'

Advice follows from answers by the ids of their questions, and from dates:

>>> told = zhuijian.advise(
...     {"seen": "stalled", "deal": "shop", "complained": "yes", "answered": "no"},
...     today="2026-11-25",
...     dates={"complained_on": "2026-11-23"},
...     lang="en",
... )
>>> {rung["rung"]: rung["opens_on"] for rung in told["ladder"]}["postal-appeal"]
'2026-12-01'
>>> fact = told["facts"]["company-complaint-7d"]
>>> bool(fact["clause"] and fact["quote"]), fact["checked_on"] <= "2026-11-28"
(True, True)

What cannot be answered is refused with a code for programs and a sentence for the reader:

>>> try:
...     zhuijian.advise({}, today="2026-02-30", lang="en")
... except zhuijian.Refused as refused:
...     print(refused.code, refused.field)
bad-date today

Every request and reply has a JSON Schema: `zhuijian.schemas()["advise"]["reply"]`. What the
functions named in `__all__` take and give changes only with the version, as CONTRIBUTING says.
"""

from zhuijian.asking import (
    Day,
    Refused,
    Reply,
    advise,
    ask,
    check,
    deadline,
    draft,
    estimate,
    handle,
    knowledge_version,
    recognise,
    schemas,
    status,
)
from zhuijian.version import __version__

__all__ = [
    "Day",
    "Refused",
    "Reply",
    "__version__",
    "advise",
    "ask",
    "check",
    "deadline",
    "draft",
    "estimate",
    "handle",
    "knowledge_version",
    "recognise",
    "schemas",
    "status",
]

"""Masking what points to a person, so that a reader may show a line in public.

Dates and times stay: they say nothing about a person and much about a parcel. Masking is a
help, not a guarantee, and the page says so.
"""

import re

from guide.text.codes import STARS, hidden
from guide.text.fold import half_width
from guide.text.patterns import Later

_MARK = "\x00"  # stands for a date or time while the rest is masked
_HAN = "\u3400-\u9fff"
_STAMP = Later(
    r"(?<!\d)(?:20\d\d[-/.年]\d{1,2}[-/.月]\d{1,2}日?|\d{1,2}月\d{1,2}日|\d{1,2}[-/]\d{1,2}(?=\s\d{1,2}:))"
    r"(?:[T\s]{0,3}\d{1,2}:\d\d(?::\d\d)?)?(?!\d)|(?<![\d:])\d{1,2}:\d\d(?::\d\d)?(?![\d:])",
    re.ASCII,
)
_ROLES = (
    "派件员|派送员|快递员|投递员|揽投员|配送员|收派员|业务员|揽件员|揽收员|收件人|寄件人|签收人"
    "|派件人|揽收人|收货人|联系人|管理员|姓名"
)
_EN_ROLES = "signed for by|signed by|received by|left with|recipient|courier|driver|attn|name"
_NOBODY = (
    "本人|已签收|前台|门卫|家人|物业|收发室|他人|同事|邻居|保安|单位|驿站|菜鸟|丰巢|代收|快递柜"
)
_HOUSE = "号楼|号|栋|幢|座|单元|弄|室|楼|层"
_ROAD = "小区|花园|公寓|大厦|广场|新村|家园|花苑|宿舍|村|路|街|巷|弄|大道|胡同"
# Each takes the place of what it finds; a group in front of it stays.
_PERSONAL = (
    Later(r"()(?:https?://|www\.)[!-~]+", re.IGNORECASE),
    Later(r"()[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}", re.ASCII),
    Later(r"()\b[A-Za-z]{2}(?: \d{3}){3} [A-Za-z]{2}\b", re.ASCII),  # S10 with spaces
    Later(
        r"((?:取件|提货|取货|验证|货架|运单|快递单|单)[码号][:是为]?\s?|凭\s?)[A-Za-z0-9-]{3,20}",
        re.ASCII,
    ),
    Later(r"()(?<![A-Za-z\d])\+?\d{1,4}(?:[ -]\d{2,4}){2,4}(?!\d)", re.ASCII),  # phones
    Later(r"()[A-Za-z]{0,6}[\d*][\dA-Za-z*-]{3,}", re.ASCII),  # waybills, phones, codes
    Later(rf"((?:{_ROLES})[:是为]\s?)(?!{_NOBODY})[{_HAN}·]{{1,4}}(?=[^{_HAN}]|$)"),
    Later(rf"(交给|[的由])[{_HAN}]{{2,4}}(?=\s?[(\[【]?\s?[*\d])"),
    Later(rf"()[{_HAN}](?=(?:先生|女士|师傅|小姐)(?:[^{_HAN}]|$))"),
    Later(
        rf"((?i:{_EN_ROLES})\s?:?\s)[A-Z][A-Za-z.'-]{{0,20}}(?: [A-Z][A-Za-z.'-]{{0,20}}){{0,2}}"
    ),
    Later(rf"()[{_HAN}\d]{{1,12}}(?:{_ROAD})(?:[{_HAN}]{{0,4}}\d{{1,5}}(?:{_HOUSE})?-?){{1,4}}"),
    Later(rf"()\d{{1,4}}(?:{_HOUSE})\d{{1,4}}(?:{_HOUSE})?"),
)


def masked(text: str) -> str:
    """Return `text` with links, numbers, names and addresses replaced by stars.

    >>> masked("2026-11-20 09:30 派件员: 王某 13000000000 正在派件")
    '2026-11-20 09:30 派件员: *** *** 正在派件'
    """
    stamps: list[str] = []

    def set_aside(match: re.Match[str]) -> str:
        stamps.append(match.group())
        return _MARK

    rest = _STAMP.found.sub(set_aside, hidden(half_width(text)).replace(_MARK, " "))
    for personal in _PERSONAL:
        rest = personal.found.sub(lambda match: match.group(1) + STARS, rest)
    first, *others = rest.split(_MARK)
    return first + "".join(stamp + part for stamp, part in zip(stamps, others, strict=True))

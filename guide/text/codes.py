"""Codes that open a locker or hand over a parcel: whoever has one can take it.

Such a code is no number to track, and has no place in a letter or in what is shown to others.
"""

import re

from guide.text.patterns import Later

STARS = "***"
_ZH = (
    r"(?:取件|取[货貨]|提[货貨]|提取|[领領]取|自提|[开開][柜櫃箱]|核[销銷])"
    r"(?:[码碼号號]|密[码碼]|[验驗][证證][码碼])|[验驗][证證][码碼]|[动動][态態][码碼]"
    r"|[货貨]架(?:[号號码碼])?|[凭憑](?! ?[A-Za-z0-9]{11})"  # a waybill may stand there
)
_EN = (
    r"\b(?:pick[ -]?up|collection|collect|access|locker|delivery|verification|release|door|unlock)"
    r" ?(?:codes?|pin|password|passcode)\b|\b(?:pin(?: code)?|otp|passcode)\b"
)
_BETWEEN = r"(?:[ \t]?(?:[:：是为為=]|is\b)){0,2}[ \t\"'“「『【\[(（]{0,3}"
# With a digit, in groups; groups after a space are short, so that no date is taken with it.
_CODE = (
    r"(?!20\d\d[-/年]|\d{1,2}[-/]\d{1,2} \d{1,2}:)(?=[A-Za-z-]{0,4}\d)"
    r"[A-Za-z0-9]{1,20}(?:-[A-Za-z0-9]{1,8}){0,4}"
    r"(?: \d{1,3}(?![\d:：/.年月-])){0,4}"
)
_SAID = Later(rf"((?:{_ZH}|{_EN}){_BETWEEN})({_CODE})", re.IGNORECASE | re.ASCII)


def hidden(text: str) -> str:
    """Return `text` with the codes that hand a parcel over replaced by stars.

    >>> hidden("已到驿站，取件码 8-2-1234，请及时领取")
    '已到驿站，取件码 ***，请及时领取'
    """
    return _SAID.found.sub(lambda said: said.group(1) + STARS, text)

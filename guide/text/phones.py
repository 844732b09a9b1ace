"""The courier's telephone in a trace: a number that stands beside the courier, and no other.

A number of the station, of the carrier's service or of the recipient is not given: the reader
would call the wrong person. One that the app has masked cannot be called.
"""

import re

from guide.text.patterns import Later

_MOBILE = r"(?:\+86[ -]?)?1[3-9]\d[ -]?\d{4}[ -]?\d{4}"
_LANDLINE = r"(?:\(0\d{2,3}\)|（0\d{2,3}）|0\d{2,3})[ -]?\d{7,8}"
_TAIWAN = r"(?:\+886[ -]?9|09)\d{2}[ -]?\d{3}[ -]?\d{3}"
_HONG_KONG = r"\+852[ -]?[5-9]\d{3}[ -]?\d{4}|[5-9]\d{3}[ -]\d{4}"
_NUMBER = rf"(?<!\d)(?:86[ -])?({_MOBILE}|{_TAIWAN}|{_LANDLINE}|{_HONG_KONG})(?![\d*])"
_WHO = (
    r"快[递遞][员員]|派[件送][员員人]|投[递遞][员員]|[揽攬][投收件][员員人]|收派[员員]"
    r"|[业業][务務][员員]|配送[员員]|送[货貨][员員]|外送[员員]|小哥|[师師]傅|[骑騎]手"
    r"|courier|driver|rider|delivery person"
)
# Between the courier and his number stands nobody else whose number it could be.
_OTHER = (
    r"客服|[驿驛]站|[门門]店|收件|寄件|[网網][点點]|收[货貨]人|hotline|customer|station|recipient"
)
_BESIDE = rf"(?:(?!{_OTHER})[^\d\n]){{0,24}}?"
_WORK = r"[派送揽攬]|收件|正在|[为為]您"
_NEAR = (
    Later(rf"(?:{_WHO}){_BESIDE}{_NUMBER}", re.IGNORECASE),
    # A name, its number in brackets, and what that person does.
    Later(
        rf"[由的][^\d\n客站店]{{0,16}}[(（\[【|]\s?{_NUMBER}\s?[)）\]】][^\d\n]{{0,4}}(?:{_WORK})"
    ),
    # What is done, and a number to call for it.
    Later(
        rf"(?:派[件送]|配送|out for delivery){_BESIDE}"
        rf"(?:[电電][话話]|tel|phone|call)[:： ]{{0,3}}{_NUMBER}",
        re.IGNORECASE,
    ),
)


def courier_phone(text: str) -> str | None:
    """Return the courier's number as it stands in `text`, or None.

    >>> courier_phone("派件员 李某(0571-00000000)正在派件")
    '0571-00000000'
    >>> courier_phone("驿站电话 0571-00000000，凭码取件") is None
    True
    """
    for near in _NEAR:
        if match := near.found.search(text):
            return match.group(1)
    return None

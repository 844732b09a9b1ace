"""Who took a parcel out of a locker or shop: its recipient, where a line names nobody else.

The same words tell of a parcel that was collected and of one that somebody else has; whose hand
it was stands beside them, where the model counts it for little.
"""

import re

_MOST = 200  # characters of a line that are read
_RECIPIENT = r"(?:customer|recipient|addressee|consignee|receiver|buyer|you)\b"
_BY_RECIPIENT = re.compile(
    rf"\b(?:collected|picked up|retrieved|taken|removed|withdrawn)\b[^,;.!?]{{0,60}}"
    rf"\bby (?:the |its )?{_RECIPIENT}"
    rf"|\b{_RECIPIENT} (?:has |have )?(?:collected|picked up|retrieved|opened|took)\b"
    r"|^[^,;!?]{0,40}\b(?:collected|picked up) (?:from|at) [^,;!?]{0,40}$"
    r"|(?:收件人|客户|顾客|用户|买家|本人|您)[^,;!?]{0,12}(?:取出|取走|拿走|取件|领取|领走)"
)
_SOMEBODY_ELSE = re.compile(
    r"\b(?:not|never|no|isnt|wasnt|didnt|someone|somebody|else|wrong|unknown|another|stolen|thief"
    r"|courier|driver|operator|staff|carrier|agent|gone|empty|expired|uncollected|my|i|we|our)\b|n't"
    r"|[他别]人|快递员|小哥|不是|没|未|冒|误|错|谁|我"
)


def by_recipient(text: str) -> bool:
    """Return whether folded `text` says that the recipient took the parcel, and nobody else.

    >>> by_recipient("retrieved from locker by customer"), by_recipient("taken out by courier")
    (True, False)
    >>> by_recipient("collected from locker but it wasn't me")
    False
    """
    text = text[:_MOST]
    return bool(_BY_RECIPIENT.search(text)) and not _SOMEBODY_ELSE.search(text)

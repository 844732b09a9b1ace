"""Words that mean the same here, as one: what differs from carrier to carrier, not by kind.

One carrier writes 快件, the next 包裹 or 货件, one delivers by 派送, another by 投递; a reader
types didnt, a carrier did not. Training and reading both put one word in place of all, so that
what is learned from one carrier's words holds for every other.
"""

import re

_VERBS = "is was are were has have had did does do would should"
_NOT = {f"{verb}n{mark}t": f"{verb} not" for verb in _VERBS.split() for mark in ("'", "")} | dict(
    **dict.fromkeys(("can't", "cannot", "cant", "couldn't", "couldnt"), "can not"),
    **dict.fromkeys(("won't", "wont"), "will not"),
)
# What stands for the rest, and the rest: the longer ones first where one holds another.
_HAN = (
    ("快递员", "派送员 投递员 配送员 派件员 业务员 揽投员 收派员 司机 小哥 骑手"),
    ("快递柜", "丰巢柜 丰巢 智能柜 自提柜 智能快件箱 快件箱 储物柜 i邮箱"),
    ("件", "快件 包裹 货件 邮件 物件 托寄物 宅配件 货物"),
    ("收件人", "收货人 客户 买家 收方 顾客 客人 收件方"),
    ("寄件人", "发件人 卖家 商家 寄方 寄件方 发货人 店家 商户"),
    (
        "转运中心",
        "中转场 分拨中心 分拣中心 集散中心 处理中心 转运场 集散点 中转站 分拨点 转运站"
        " 中转中心 物流中心",
    ),
    ("网点", "营业部 营业所 站点 服务点 分部 投递部 营业点"),
    ("派送", "投递 配送 派件 派递 递送 送货 送件"),
    ("门店", "门市 便利店 超商"),
    ("驿站", "代收点 自提点 代办点 合作点"),
)
_PAIRS = tuple((other, one) for one, others in _HAN for other in others.split())
_WORD = re.compile(r"[a-z']*n'?t|cannot", re.ASCII)


def one_word(folded: str) -> str:
    """Return `folded` text with one word for all that mean the same.

    >>> one_word("包裹投递失败"), one_word("it didn't arrive")
    ('件派送失败', 'it did not arrive')
    """
    if folded.isascii():
        return _WORD.sub(lambda found: _NOT.get(found[0], found[0]), folded)
    for other, one in _PAIRS:
        if other in folded:
            folded = folded.replace(other, one)
    return _WORD.sub(lambda found: _NOT.get(found[0], found[0]), folded)


def placed(folded: str) -> tuple[str, list[int]]:
    """Return what `one_word` does, and where in `folded` each of its characters stood.

    >>> placed("到了包裹")
    ('到了件', [0, 1, 2])
    """
    text, at = folded, list(range(len(folded)))
    for other, one in () if folded.isascii() else _PAIRS:
        start = text.find(other)
        while start >= 0:
            text, at = _put(text, at, (start, start + len(other)), one)
            start = text.find(other, start + len(one))
    for found in reversed(list(_WORD.finditer(text))):
        if found[0] in _NOT:
            text, at = _put(text, at, found.span(), _NOT[found[0]])
    return text, at


def unbroken(text: str, start: int, end: int) -> tuple[int, int]:
    """Return `start` to `end` of `text`, widened where it would cut one of the words above.

    `text` is what `one_word` or `placed` gave.

    >>> unbroken("到达转运中心", 0, 5)
    (0, 6)
    """
    for one, _ in _HAN:
        for edge in (start, end):
            at = text.find(one, max(0, edge - len(one) + 1), edge + len(one) - 1)
            if 0 <= at < edge < at + len(one):
                start, end = min(start, at), max(end, at + len(one))
    return start, end


def _put(text: str, at: list[int], span: tuple[int, int], one: str) -> tuple[str, list[int]]:
    """Return `text` with `one` at `span`, each of its characters where the old ones stood."""
    start, end = span
    there = [at[min(start + place, end - 1)] for place in range(len(one) - 1)] + [at[end - 1]]
    return text[:start] + one + text[end:], at[:start] + there + at[end:]

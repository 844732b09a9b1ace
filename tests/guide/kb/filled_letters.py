"""Letters filled in as readers do, in every way that an answer may change them."""

import re
from datetime import date
from itertools import product

import pytest

from guide.kb import KB
from guide.model.text import LANGS, Text
from guide.write.draft import draft

LETTERS = tuple(KB.letters.values())

each = pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.id)

in_each_language = pytest.mark.parametrize("lang", LANGS)

TODAY = date(2026, 11, 22)

DATES = {
    name: date(2026, 11, 20)
    for name in ("last_update_on", "shipped_on", "signed_on", "complained_on", "appealed_on")
}

# Made-up values of a usual length: what a reader would type. No real number, name or address.
TYPED = {
    "waybill": Text("SF0000000000001", "SF0000000000001"),
    "order": Text("20261118000000001", "20261118000000001"),
    "my_phone": Text("13800000000", "13800000000"),
    "my_name": Text("张三", "Zhang San"),
    "sender_name": Text("某某小店", "Some Shop"),
    "recipient_name": Text("张三", "Zhang San"),
    "addressee": Text("某某快递有限公司", "Some Express Ltd"),
    "carrier": Text("某某快递", "Some Express"),
    "seller": Text("某某小店", "Some Shop"),
    "address": Text("某市某区某路 1 号 2 室", "Room 2, 1 Some Road, Some City"),
    "last_scan": Text("快件已离开甲市转运中心", "Departed from the sorting centre"),
    "problem": Text("轨迹停在甲市四天没有更新", "The record has not moved for four days"),
    "request": Text("退还货款", "refund the price"),
    "damage": Text("外箱压扁，杯子碎了两个", "box crushed, two cups broken"),
    "missing": Text("杯子两个", "two cups"),
    "goods": Text("陶瓷杯六个", "six cups"),
    "place": Text("某小区快递柜", "a locker in the yard"),
    "notice": Text("发票和商品说明", "invoice and description"),
    "papers": Text("订单和付款截图", "order and payment record"),
    "purpose": Text("自用", "own use"),
    "reply_on": Text("2026年11月30日", "30 November 2026"),
    "confirm_on": Text("2026年11月28日", "28 November 2026"),
    "happened_on": Text("2026年11月20日", "20 November 2026"),
}


def typed(letter, lang):
    """Return what a reader might type into every blank that no date fills."""
    default = Text("示例内容", "some example")
    return {
        id_: TYPED.get(id_, default).in_(lang) for id_ in letter.blanks if not KB.blanks[id_].date
    }


def ways(letter):
    """Return the answers that bring up each paragraph: none, and every way its conditions hold."""
    found = [{}]
    for paragraph in letter.paragraphs:
        choices = [[(is_.question, value) for value in is_.values] for is_ in paragraph.only_if]
        found += [dict(choice) for choice in product(*choices)] if choices else []
    return found


def filled(letter, lang, answers):
    """Return the draft with every blank filled."""
    return draft(KB, letter, answers, typed(letter, lang), DATES, TODAY, lang)


def sentences(text):
    """Return the sentences of a Chinese text, each with its full stop."""
    return re.findall(r"[^。\n]+。?", text)

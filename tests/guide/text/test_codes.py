"""A code that hands over a parcel is found however it is told, and nothing else is."""

import pytest

from guide.text.codes import STARS, hidden


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("已到驿站，取件码 8-2-1234，请凭码取件", "8-2-1234"),
        ("已存入柜中，取件码：84920135", "84920135"),
        ("凭取货码3-5-2019到店取件", "3-5-2019"),
        ("您有包裹已到，凭6-4-3022来取", "6-4-3022"),
        ("请凭验证码 402913 开柜", "402913"),
        ("包裹已到，提货码Z1024", "Z1024"),
        ("取件密码为 56 78 90，请尽快", "56 78 90"),
        ("已到店，取件碼「123456」", "123456"),
        ("貨架號 A3-12-0099", "A3-12-0099"),
        ("自提码是【9527】", "9527"),
        ("憑 K-0815 領取", "K-0815"),
        ("Your collection code is 482913.", "482913"),
        ("Pickup PIN: 5521, open till ten", "5521"),
        ("locker code (77-31)", "77-31"),
        ("OTP 1234", "1234"),
    ],
)
def test_a_code_is_hidden(text, code):
    """The words around it stay as they are."""
    assert hidden(text) == text.replace(code, STARS)


@pytest.mark.parametrize(
    "text",
    [
        "请凭取件码取件",
        "取件码见短信 2026-11-20 09:30",
        "单号 SF0000000000001 已到达",
        "货架上的件已出库",
        "凭身份证领取",
        "凭SF0000000000001领取",
        "请凭取件码\n11-20 09:30 已到驿站",
        "请查收取件码 11-20 09:30",
        "已发出取件码，2026-11-20",
        "2026-11-20 09:30 已到驿站",
        "The driver will pin the note to the door",
        "Delivery 2 of 3",
    ],
)
def test_other_words_stay(text):
    """A word without a code, a waybill and a date are no codes."""
    assert hidden(text) == text


def test_a_date_after_a_code_stays():
    """It does not belong to the groups of the code."""
    assert hidden("取件码 123456 2026-11-20 09:30") == "取件码 *** 2026-11-20 09:30"


def test_the_end_of_a_long_text_is_looked_at():
    """A code is one wherever it stands."""
    assert hidden("a " * 50_000 + "取件码 1234") == "a " * 50_000 + "取件码 ***"

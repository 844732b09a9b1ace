"""Folding: one plain form for all scripts and widths, with the way back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.text.fold import fold, half_width, is_han, narrow
from guide.text.han import SIMPLIFIED


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("簽收", "签收"),
        ("ＤＥＬＩＶＥＲＥＤ（１）", "delivered(1)"),
        ("已 签\u3000收 。", "已签收."),
        ("【丰巢】、《柜》", "[丰巢],[柜]"),
        ("out  of   delivery", "out of delivery"),
        ("reason : closed ", "reason:closed"),
        ("pick-up/drop_off", "pick up drop off"),
        ("ｐｉｃｋ－ｕｐ", "pick up"),
        ("2026-11-20", "2026-11-20"),
        ("OutForDelivery", "out for delivery"),
        ("USPS®\u200b", "usps"),
        ("派<b class='x'>送</b>中", "派送中"),
        ("a<!-- c -->b", "ab"),
        ("1 < 2 > 0", "1 < 2 > 0"),
        ("a <", "a <"),
        ("a&nbsp;b&amp;c", "a b&c"),
        ("a &unknown; b & c", "a &unknown;b & c"),
        ("", ""),
        ("  ", ""),
        ("签收 delivered", "签收delivered"),
    ],
)
def test_one_plain_form(text, folded):
    """Script, width, case, markup and spaces beside Chinese make no difference."""
    assert fold(text).text == folded


def test_the_way_back():
    """A match is shown in the reader's own characters, with what stood between them."""
    folded = fold("您的快件已 簽<i>收</i>！")
    start = folded.text.index("签收")
    assert folded.words(start, start + 2) == "簽<i>收"


@given(st.text())
def test_every_folded_character_has_a_place(text):
    """The index map rises and stays inside the original, whatever the text."""
    folded = fold(text)
    assert len(folded.at) == len(folded.text)
    assert list(folded.at) == sorted(folded.at)
    assert all(0 <= at < len(text) for at in folded.at)


@given(st.text())
def test_narrowing_keeps_every_index(text):
    """Narrow and half-width forms are made one character for one."""
    assert len(narrow(text)) == len(half_width(text)) == len(text)


def test_folding_twice_changes_nothing_of_chinese():
    """The simplified form is final: no pair leads on to another pair."""
    assert not set(SIMPLIFIED) & set(SIMPLIFIED.values())
    assert all(is_han(char) for pair in SIMPLIFIED.items() for char in pair)


def test_the_table_holds_simplified_characters_only_on_one_side():
    """The right side of every pair is in the simplified character set GB 2312."""
    "".join(SIMPLIFIED.values()).encode("gb2312")


def test_a_long_tag_is_no_tag():
    """A sign without its end nearby is plain text, so that reading stays linear."""
    assert fold("<b" + "x" * 500 + ">").text.startswith("<b")


@pytest.mark.parametrize("part", ["parcel", "shop"])
def test_a_word_that_was_parted_is_given_whole(part):
    """What is shown to a reader begins and ends where the words of the line do."""
    folded = fold("left at the ParcelShop.")
    start = folded.text.index(part)
    assert folded.words(start, start + len(part)) == "ParcelShop"

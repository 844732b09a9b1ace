"""Masking what points to a person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.read.mask import STARS, masked


@pytest.mark.parametrize(
    "secret",
    [
        "13000000000",
        "130-0000-0000",
        "+86 130 0000 0000",
        "010-00000000",
        "１３０００００００００",
        "SF0000000000001",
        "1Z0000000000000000",
        "RB 000 000 001 CN",
        "a.b@mail.example",
        "https://parcel.example/a?b=1",
    ],
)
@pytest.mark.parametrize("frame", ["快件{}派送", "{}", "电话：{}，谢谢", "x {} y"])
def test_numbers_and_links_go(secret, frame):
    """Phones, waybills, addresses of mail and pages are replaced wherever they stand."""
    result = masked(frame.format(secret))
    assert STARS in result
    assert not any(char.isdigit() for char in result)
    assert "example" not in result


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("派件员：张某某，电话", "张某某"),
        ("签收人是王五。", "王五"),
        ("【甲部】的李小明（13000000000）正在派件", "李小明"),
        ("快件交给赵师傅，正在派送", "赵"),
        ("Signed by: JOHN SMITH at the door", "JOHN"),
        ("driver Mary Ann is near", "Mary"),
        ("送到建国路88号3栋2单元1201室", "建国路"),
        ("3栋2单元", "3"),
        ("凭8-1-2345取件", "8-1"),
    ],
)
def test_names_and_doors_go(text, name):
    """Names after a role and parts of an address are replaced."""
    assert name not in masked(text)


@pytest.mark.parametrize(
    "text",
    [
        "2026-11-20 09:30:11 签收人:本人",
        "11月20日 09:30 正在第1次派件",
        "11-20 09:30 快件到达[甲地中心]",
        "签收人:已签收",
        "预计11月20日送达",
    ],
)
def test_what_says_nothing_about_a_person_stays(text):
    """Dates, times and stations are what a report is about."""
    assert masked(text) == text


@given(st.text())
def test_no_text_raises(text):
    """Masking is total, and masking again finds no long number any more."""
    assert not any(
        len(run) > 4
        for run in "".join(
            char if char.isascii() and char.isdigit() else " " for char in masked(masked(text))
        ).split()
        if not run.startswith("20")
    )

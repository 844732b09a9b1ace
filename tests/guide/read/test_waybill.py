"""Waybill numbers. All samples are made up: right shape, right check digit, nobody's parcel."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.kb.whom.carriers import CARRIERS
from guide.read.waybill import CHECKS, candidates, certain, compact, find_numbers

ALL = {c.id: c for c in CARRIERS}


@pytest.mark.parametrize(
    ("number", "first"),
    [
        ("SF0000000000001", "sf"),
        ("sf0000000000001", "sf"),
        ("JD0000000000001", "jd"),
        ("JD0000000000001-1-2-", "jd"),
        ("JD0000000000000001", "yodel"),
        ("JJD0000000000000001", "yodel"),
        ("YT0000000000001", "yto"),
        ("YT0000000000000001", "yunexpress"),
        ("JT0000000000001", "jt"),
        ("DPK000000000001", "deppon"),
        ("LP000000000001", "cainiao"),
        ("RB123456785GB", "royalmail"),
        ("EE123456785CN", "ems"),
        ("RB123456785CN", "chinapost"),
        ("RB123456785FR", "s10_any"),
        ("1Z0000000000000000", "ups"),
        ("9400000000000000000009", "usps"),
        ("JVGL000000001", "dhl_express"),
        ("4PX0000000000001CN", "fpx"),
        ("UY000000001YP", "yanwen"),
    ],
)
def test_shape_names_the_likeliest_carrier(number, first):
    """A letter prefix and its length decide; Yodel and YunExpress differ by length alone."""
    assert candidates(number, ALL)[0] == first


def test_every_carrier_abroad_has_its_page_for_numbers():
    """Whoever has a number of theirs is sent to where it is looked up, not to the front door."""
    abroad = [one for one in CARRIERS if one.group == "intl"]
    assert [one.id for one in abroad if not one.tracking] == []


@pytest.mark.parametrize(
    "number", ["000000000000", "73000000000000", "770000000000000", "1234567890", "400000000000000"]
)
def test_digits_only_are_never_certain(number):
    """Several carriers share each length, so more than one is offered and none is certain."""
    assert len(candidates(number, ALL)) > 1
    assert not certain(number, ALL)


@pytest.mark.parametrize("number", ["RB123456786GB", "RB123456785XX", "1Z0000000000000001"])
def test_a_wrong_check_digit_is_not_a_rejection(number):
    """A failing check digit or country leaves the candidates, but nothing is certain."""
    assert candidates(number, ALL)
    assert not certain(number, ALL)


def test_prefix_with_right_check_digit_is_certain():
    """A strong shape with a right check digit is certain."""
    assert certain("RB123456785GB", ALL)


@pytest.mark.parametrize(
    ("check", "number"),
    [
        ("s10", "RB123456785GB"),
        ("s10", "RA000000005CN"),
        ("s10", "RA000000080CN"),
        ("dhl", "0000000011"),
        ("fedex12", "000000000011"),
        ("fedex15", "000000000000017"),
        ("usps", "9400000000000000000009"),
        ("usps", "42000000" + "9400000000000000000009"),
        ("ups", "1ZA000000000000008"),
    ],
)
def test_check_digits(check, number):
    """Exactly one last digit passes, where the check digit is the last one."""
    assert CHECKS[check](number)
    if check != "s10":
        others = [number[:-1] + str(d) for d in range(10) if str(d) != number[-1]]
        assert not any(CHECKS[check](n) for n in others)


def test_finds_numbers_but_not_phones_dates_or_codes():
    """Phone numbers, times and pickup codes are no waybills; each number stands once."""
    text = (
        "2026-11-20 10:00:00 单号：SF0000000000001，快递员电话13800000000，取件码 12-3-4567，"
        "客服400-000-0000，(020)00000000，20261120，SF0000000000001，EE 123 456 785 CN"
    )
    assert [n for n, _ in find_numbers(text, ALL)] == ["EE 123 456 785 CN", "SF0000000000001"]


def test_a_code_as_long_as_a_waybill_is_none():
    """Eight digits of a locker fit several carriers; they stand after the word for it."""
    assert candidates("84920135", ALL)
    assert find_numbers("已存入柜中，取件码：84920135", ALL) == ()
    assert find_numbers("Ready, collection code 84920135", ALL) == ()


def test_words_with_digits_are_no_numbers():
    """A long word with few digits, or a shape nobody uses, is left out."""
    assert find_numbers("package2026 ABCDEFGH123456789012345678901", ALL) == ()


def test_compact_removes_spaces():
    """Spaces that a label prints are not part of the number."""
    assert compact(" ee 123 456 785 cn") == "EE123456785CN"


@given(st.text(max_size=60))
def test_any_text_is_accepted(text):
    """No text raises, and whatever is found stands in the text."""
    assert all(number in text for number, _ in find_numbers(text, ALL))
    candidates(text, ALL)

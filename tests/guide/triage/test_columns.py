"""Columns of real exports are recognised, told of, and may be corrected."""

import pytest

from guide.kb import KB
from guide.say.refusal import Refused
from guide.triage.columns import columns
from guide.triage.table import Row

EXPORTS = {
    "shop, Chinese": (
        "订单编号,快递单号,快递公司,物流状态,最新物流,发货时间,买家留言",
        {"order": 0, "number": 1, "carrier": 2, "status": 3, "trace": 4, "shipped_on": 5},
    ),
    "carrier, Chinese": (
        "运单号,最新轨迹,最新轨迹时间,签收时间,投诉时间",
        {"number": 0, "trace": 1, "last_update_on": 2, "signed_on": 3, "complained_on": 4},
    ),
    "shop, English": (
        "Order Name,Tracking Number,Carrier,Shipment Status,Fulfilled at",
        {"order": 0, "number": 1, "carrier": 2, "status": 3, "shipped_on": 4},
    ),
    "aggregator, English": (
        "tracking_number,courier,status,last_event,last_event_time,insured",
        {"number": 0, "carrier": 1, "status": 2, "trace": 3, "last_update_on": 4, "insured": 5},
    ),
    "full width": ("快递单号 ,（物流状态）", {"number": 0, "status": 1}),
}


def rows(*lines):
    return [Row(at, tuple(line.split(","))) for at, line in enumerate(lines, 1)]


@pytest.mark.parametrize(("line", "held"), EXPORTS.values(), ids=EXPORTS)
def test_exports_are_recognised(line, held):
    found = columns(KB, rows(line, "1,2,3"), {})
    assert {column.field: column.at for column in found.used} == held
    assert found.header == 1


def test_titles_above_the_header_are_passed_over():
    """Merged cells export as a row of few names; the row that names most is the header."""
    found = columns(KB, rows("十一月,,", "物流信息,,", "快递单号,物流状态,备注", "1,x,y"), {})
    assert found.header == 3
    assert found.unused == ("备注",)


def test_of_two_columns_for_one_field_the_surer_name_is_taken():
    found = columns(KB, rows("状态,物流状态"), {})
    assert [(column.at, column.name) for column in found.used] == [(1, "物流状态")]
    assert found.unused == ("状态",)


def test_what_is_told_outranks_what_is_recognised():
    lines = rows("编号,状态,说明")
    found = columns(KB, lines, {"number": "编号", "trace": "3"})
    assert {column.field: column.at for column in found.used} == {
        "number": 0,
        "status": 1,
        "trace": 2,
    }


def test_a_table_without_names_can_be_told_of():
    found = columns(KB, rows("YT1,已签收", "YT2,异常"), {"number": "1", "status": "2"})
    assert found.header == 0
    assert [column.name for column in found.used] == ["", ""]


@pytest.mark.parametrize(
    ("lines", "told", "code", "words"),
    [
        (["a,b", "1,2"], {}, "no-columns", "a、b"),
        (["订单号,备注"], {}, "no-columns", "订单号、备注"),
        ([], {}, "no-columns", "—"),
        ([",".join(f"列{n}" for n in range(200))], {}, "no-columns", "列19…"),
        (["状态,备注"], {"number": "单号"}, "no-column", "状态、备注"),
        (["状态,备注"], {"number": "3"}, "no-column", "状态、备注"),
        (["状态,备注"], {"trace": ""}, "no-column", "状态、备注"),
        (["状态"], {"seen": "1"}, "no-field", "number"),
    ],
)
def test_what_is_missing_is_said_in_both_languages(lines, told, code, words):
    with pytest.raises(Refused) as caught:
        columns(KB, rows(*lines), told)
    assert caught.value.code == code
    assert words in caught.value.says.zh
    assert words.replace("、", ", ") in caught.value.says.en


def test_a_header_of_two_rows():
    """Merged from above or across: each column has the lowest name, and titles are no names."""
    found = columns(
        KB,
        rows(
            "十一月异常件,,,",
            "订单编号,物流,,发货时间",
            ",快递单号,物流状态,",
            "1,YT1,已签收,2026-11-20",
        ),
        {},
    )
    assert found.header == 3
    assert {column.field: column.at for column in found.used} == {
        "order": 0,
        "number": 1,
        "status": 2,
        "shipped_on": 3,
    }


def test_a_header_of_one_row_takes_no_second():
    """Rows of parcels below a header, even with empty cells, are never part of it."""
    found = columns(KB, rows("订单号,物流状态,发货时间", ",,", "1,,", "2,已签收"), {})
    assert found.header == 1

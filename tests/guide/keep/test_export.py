"""Files of a case: name, kind and content of each."""

import csv
import io
from datetime import date

import pytest
from icalendar import Calendar

from guide.keep.case import CaseError, add, new, read
from guide.keep.export import WRITERS, export
from tests.advice import ADVICE
from tests.case_kb import ENTRY, KB

TODAY = date(2026, 11, 25)
CASE = add(KB, new(KB, {"role": "buyer"}, {}, "abc")[0], "log", ENTRY)[0]


def file(**request):
    return export(KB, {"case": CASE, **request}, ADVICE, request.pop("lang", "zh"), TODAY)


@pytest.mark.parametrize("kind", WRITERS)
def test_a_name_holds_the_day_and_nothing_else(kind):
    """The name of a file is the day it was made."""
    found = file(**{"as": kind})
    assert found["name"].startswith("zhuijian-2026-11-25.")
    assert found["mime"]
    assert found["text"]


def test_the_case_file_is_the_case():
    """import(export(x)) == x."""
    assert read(KB, file(**{"as": "case"})["text"]) == (CASE, [])


def test_the_answers_of_the_page_are_the_latest():
    """Answers and dates handed in replace those in the case; none leave them."""
    found = file(**{"as": "case"}, answers={"role": "sender"}, dates={"shipped_on": "2026-11-01"})
    case, _ = read(KB, found["text"])
    assert (case["answers"], case["dates"]) == ({"role": "sender"}, {"shipped_on": "2026-11-01"})
    assert case["log"] == CASE["log"]


def test_a_calendar_without_a_case():
    """Answers and dates are enough."""
    text = file(**{"as": "ics"}, case=None, answers={"role": "buyer"}, site="https://a.example/")[
        "text"
    ]
    events = [part for part in Calendar.from_ical(text).walk() if part.name == "VEVENT"]
    assert [str(event["URL"]) for event in events] == ["https://a.example/#v=1&role=buyer"] * 3


@pytest.mark.parametrize(("lang", "head"), [("zh", "日期"), ("en", "Date")])
def test_the_log_is_a_table_of_six_columns(lang, head):
    """One row an entry; a ticket keeps its leading zeros."""
    text = export(KB, {"as": "csv", "case": CASE}, ADVICE, lang, TODAY)["text"]
    rows = list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline="")))
    assert [len(row) for row in rows] == [6, 6]
    assert rows[0][0] == head
    assert rows[1][4] == "\t0012"


def test_an_unknown_kind_of_file_is_refused():
    """The kinds that exist are named."""
    for kind in ("pdf", None):
        with pytest.raises(CaseError) as caught:
            file(**{"as": kind})
        assert caught.value.code == "bad-request"

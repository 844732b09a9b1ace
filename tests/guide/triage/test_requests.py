"""The door to many parcels: pieces of a table in, its columns, a line for each row out."""

import json

import pytest

from guide.api import handle

TODAY = "2026-11-25"
TEXT = "订单号,快递单号,物流状态\n1,YT1,快件丢失\n2,YT2,已揽收\n"


def ask(do, **fields):
    return json.loads(handle(json.dumps({"do": do, **fields})))


def test_a_table_from_text_to_lines():
    read = ask("table", text=TEXT)
    assert (read["delimiter"], read["rest"]) == (",", "")
    told = ask("columns", rows=read["rows"])
    assert told["columns"] == {"order": 0, "number": 1, "status": 2}
    rows = read["rows"][told["header"] :]
    for _ in range(2):  # the second time from what was kept
        got = ask("triage", rows=rows, columns=told["columns"], today=TODAY)
        assert [(one["line"], one["kind"] or one["state"]) for one in got["lines"]] == [
            (2, "lost"),
            (3, "s_picked_up"),
        ]


def test_a_piece_goes_on_where_the_last_one_ended():
    first = ask("table", text=TEXT[:30], last=False)
    rest = first["rest"] + TEXT[30:]
    then = ask("table", text=rest, line=first["line"], delimiter=first["delimiter"])
    assert first["rows"] + then["rows"] == ask("table", text=TEXT)["rows"]


def test_a_short_row_has_what_it_has():
    got = ask("triage", rows=[[9, ["x"]]], columns={"order": 0, "status": 5}, today=TODAY)
    assert got["lines"][0]["order"] == "x"
    assert got["lines"][0]["problems"]


@pytest.mark.parametrize(
    ("do", "fields", "field"),
    [
        ("table", {}, "text"),
        ("table", {"text": "a", "line": 0}, "line"),
        ("table", {"text": "a", "line": "1"}, "line"),
        ("columns", {}, "rows"),
        ("columns", {"rows": [[1, "x"]]}, "rows"),
        ("columns", {"rows": [[1, [2]]]}, "rows"),
        ("columns", {"rows": [[1, ["a"]]]}, "columns"),
        ("triage", {"rows": [], "today": TODAY}, "columns"),
        ("triage", {"rows": [], "columns": {"status": -1}, "today": TODAY}, "columns"),
        ("triage", {"rows": [], "columns": {}}, "today"),
    ],
)
def test_what_cannot_be_used_is_named(do, fields, field):
    assert ask(do, **fields)["error"]["field"] == field

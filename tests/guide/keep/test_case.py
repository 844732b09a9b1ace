"""The case: adding, editing, removing, and what comes next."""

from datetime import date

import pytest

from guide.keep.case import CaseError, add, edit, new, next_contact, overdue, read, remove
from guide.keep.casefile import MAX_ENTRIES, dump
from tests.case_kb import ENTRY, KB

TODAY = date(2026, 11, 22)
EMPTY = new(KB)[0]


def with_entries(*entries):
    case = EMPTY
    for record in entries:
        case, _ = add(KB, case, "log", record)
    return case


def code(call, *arguments):
    with pytest.raises(CaseError) as caught:
        call(*arguments)
    return caught.value.code


def test_a_new_case_holds_what_is_known_already():
    """Answers and dates go in; unknown names are told."""
    case, dropped = new(KB, {"role": "buyer", "x": "y"}, {"shipped_on": "2026-11-01"}, "abc")
    assert (case["answers"], case["dates"], case["id"]) == (
        {"role": "buyer"},
        {"shipped_on": "2026-11-01"},
        "abc",
    )
    assert dropped == ["answers.x"]


def test_a_case_is_read_from_text_or_content():
    """Both give the same."""
    case = with_entries(ENTRY)
    assert read(KB, dump(case)) == read(KB, case) == (case, [])


def test_adding_leaves_the_old_case_alone():
    """Every change is a new case, stamped with its moment."""
    case, entry = add(KB, EMPTY, "log", ENTRY, "2026-11-22T01:02:03Z", TODAY)
    assert EMPTY["log"] == []
    assert case["log"] == [entry]
    assert entry["changed"] == case["changed"] == "2026-11-22T01:02:03Z"


def test_the_day_stands_in_for_the_moment():
    """Without a moment the day is the stamp; without a day the entry keeps its own."""
    assert add(KB, EMPTY, "log", ENTRY, "", TODAY)[1]["changed"] == "2026-11-22"
    assert add(KB, EMPTY, "log", {**ENTRY, "changed": "2026-11-01"})[1]["changed"] == "2026-11-01"


def test_removing_can_be_undone():
    """The removed entry comes back with the same id; other entries stay."""
    case = with_entries(ENTRY, {**ENTRY, "who": "站点"})
    smaller, removed = remove(KB, case, "log", case["log"][0]["id"])
    assert [record["who"] for record in smaller["log"]] == ["站点"]
    again, entry = add(KB, smaller, "log", removed)
    assert entry == removed
    assert sorted(r["id"] for r in again["log"]) == sorted(r["id"] for r in case["log"])
    assert again["removed"] == []


def test_a_removal_is_remembered_with_its_day():
    """By list, id and moment; nothing of what the entry held."""
    case = with_entries(ENTRY)
    id_ = case["log"][0]["id"]
    smaller, _ = remove(KB, case, "log", id_, "2026-11-22")
    assert smaller["removed"] == [{"of": "log", "id": id_, "changed": "2026-11-22"}]


def test_editing_changes_the_named_fields_only():
    """Fields that are not given stay; the place in the list stays."""
    case = with_entries(ENTRY, {**ENTRY, "who": "站点"})
    first = case["log"][0]
    edited, entry = edit(KB, case, "log", {"id": first["id"], "done": True}, "2026-11-22")
    assert edited["log"][0] == entry == {**first, "done": True, "changed": "2026-11-22"}
    assert edited["log"][1] == case["log"][1]


@pytest.mark.parametrize("of", ["sent", "evidence"])
def test_other_lists_work_alike(of):
    """Letters sent and evidence are lists of entries too."""
    case, entry = add(KB, EMPTY, of, {}, "", TODAY)
    removal = {"of": of, "id": entry["id"], "changed": entry["changed"]}
    assert remove(KB, case, of, entry["id"]) == ({**case, of: [], "removed": [removal]}, entry)


def test_what_is_not_there_is_refused():
    """Unknown entries and lists, and an entry after today, are said."""
    case = with_entries(ENTRY)
    assert code(edit, KB, case, "log", {"id": "none"}) == "bad-case"
    assert code(remove, KB, case, "log", None) == "bad-case"
    assert code(add, KB, case, "letters", ENTRY) == "bad-case"
    assert code(add, KB, case, "log", {**ENTRY, "on": "2026-11-23"}, "", TODAY) == "future-date"


def test_a_full_list_takes_no_more():
    """The limit of a list is said before anything is lost."""
    full = {**EMPTY, "log": [{"id": f"e{n}"} for n in range(MAX_ENTRIES)]}
    assert code(add, KB, read(KB, full)[0], "log", ENTRY) == "bad-case"


@pytest.mark.parametrize(
    ("entries", "on"),
    [
        ([], None),
        ([{"promised_by": "2026-11-24"}, {"promised_by": "2026-11-23"}], date(2026, 11, 23)),
        ([{"promised_by": "2026-11-20"}], TODAY),
        ([{"promised_by": "2026-11-20", "done": True}], None),
        ([{"on": "2026-11-21"}, {"on": "2026-11-19"}], date(2026, 11, 23)),
        ([{"on": "2026-11-01"}], TODAY),
        ([{"said": "没有日期"}], None),
    ],
)
def test_next_contact(entries, on):
    """The earliest open promise decides, else two days after the last contact; never the past."""
    found = next_contact(with_entries(*entries), TODAY)
    assert (found and found.on) == on


def test_overdue_lists_broken_promises_oldest_first():
    """A promise for today is not broken yet; one that was kept never is."""
    case = with_entries(
        {"promised_by": "2026-11-21"},
        {"promised_by": "2026-11-19"},
        {"promised_by": "2026-11-22"},
        {"promised_by": "2026-11-18", "done": True},
        {},
    )
    ids = [record["id"] for record in case["log"]]
    assert overdue(case, TODAY) == (ids[1], ids[0])

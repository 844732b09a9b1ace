"""The door's side of the case: one reply for each operation."""

from datetime import date

import pytest

from guide.door.casework import casework
from guide.keep.case import CaseError
from tests.case_kb import ENTRY, KB

TODAY = date(2026, 11, 22)


def ask(today=TODAY, lang="zh", **request):
    return casework(KB, request, lang, today)


def test_a_whole_case_from_new_to_removed():
    """new, add, edit, remove: every reply holds the case to hand in next."""
    case = ask(op="new", answers={"role": "buyer"}, dates={})["case"]
    assert case["changed"] == "2026-11-22"
    added = ask(op="add", case=case, entry={**ENTRY, "promised_by": "2026-11-21"})
    assert added["overdue"] == [added["entry"]["id"]]
    assert added["next_contact"]["on"] == "2026-11-22"
    edited = ask(op="edit", case=added["case"], entry={"id": added["entry"]["id"], "done": True})
    assert (edited["overdue"], edited["next_contact"]) == ([], None)
    gone = ask(op="remove", case=edited["case"], id=added["entry"]["id"])
    assert gone["removed"] == edited["entry"]
    assert gone["case"]["log"] == []


def test_other_lists_are_named():
    """Letters and evidence are added by the name of their list."""
    case = ask(op="new")["case"]
    assert ask(op="add", case=case, of="evidence", entry={"says": "截图"})["case"]["evidence"]


def test_upgrade_and_merge():
    """A file's text becomes a case; two copies become one with their conflicts."""
    case = ask(op="upgrade", case='{"format": "zhuijian-case", "version": 1, "x": 1}')
    assert case["dropped"] == ["x"]
    two = {**case["case"], "answers": {"role": "sender"}}
    merged = ask(op="merge", case={**two, "answers": {"role": "buyer"}}, **{"with": two})
    assert merged["conflicts"] == [{"where": "answers.role", "kept": "buyer", "other": "sender"}]


def test_without_today_nothing_is_said_about_days():
    """What depends on the day needs the day."""
    reply = ask(today=None, op="new")
    assert set(reply) == {"case", "dropped"}
    assert reply["case"]["changed"] == ""


@pytest.mark.parametrize(
    "request_",
    [
        {"op": "steal"},
        {"op": None},
        {"op": "add"},
        {"op": "edit", "case": {"format": "zhuijian-case", "version": 2}, "entry": []},
        {"op": "new", "now": "yesterday"},
    ],
)
def test_what_makes_no_sense_is_refused(request_):
    """Unknown operations and missing content come back as a sentence."""
    with pytest.raises(CaseError) as caught:
        ask(**request_)
    assert caught.value.code == "bad-case"

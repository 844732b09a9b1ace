"""Removals: each once, the latest, and only of what is gone."""

from guide.keep.fields import FIELDS, MAX_ENTRIES
from guide.keep.removed import known, left

EMPTY = {of: [] for of in FIELDS}


def removal(id_, changed="2026-11-21", of="log"):
    return {"of": of, "id": id_, "changed": changed}


def test_the_latest_of_one_entry_counts():
    older, newer = removal("a", "2026-11-20"), removal("a", "2026-11-21")
    assert known([older, newer], EMPTY) == known([newer, older], EMPTY) == [newer]


def test_what_stands_in_a_list_is_not_removed():
    """Ids are told apart by their list."""
    case = {**EMPTY, "sent": [{"id": "a"}]}
    assert known([removal("a"), removal("a", of="sent")], case) == [removal("a")]


def test_the_oldest_of_very_many_are_forgotten():
    many = [removal(f"a{number}") for number in range(MAX_ENTRIES + 2)]
    assert known(many, EMPTY) == many[2:]


def test_an_entry_changed_later_is_left():
    """One changed at the moment of its removal or before goes; other lists are not meant."""
    entries = [{"id": "a", "changed": "2026-11-21"}, {"id": "b", "changed": "2026-11-22"}]
    removals = [removal("a"), removal("b"), removal("b", "2026-11-19")]
    assert left(entries, "log", removals) == entries[1:]
    assert left(entries, "sent", removals) == entries

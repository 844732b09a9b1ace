"""Two copies become one, and nothing is lost."""

from hypothesis import given

from guide.keep.case import add, edit, new, remove
from guide.keep.casefile import LISTS, clean
from guide.keep.merge import Conflict, merge
from tests.case_kb import ENTRY, KB
from tests.guide.keep.test_casefile import CASES

BASE, _ = add(KB, new(KB, {"role": "buyer"})[0], "log", ENTRY, "2026-11-20")


def first(case):
    return case["log"][0]["id"]


def changed(said, now):
    return edit(KB, BASE, "log", {"id": first(BASE), "said": said}, now)[0]


def test_entries_of_both_copies_are_kept():
    """What only one copy has is in the merged one; first those of the first copy."""
    one, mine = add(KB, BASE, "log", {**ENTRY, "who": "甲"}, "2026-11-21")
    two, yours = add(KB, BASE, "log", {**ENTRY, "who": "乙"}, "2026-11-21")
    merged, conflicts = merge(one, two)
    assert [record["id"] for record in merged["log"]] == [first(BASE), mine["id"], yours["id"]]
    assert conflicts == ()


def test_the_later_version_of_an_entry_wins():
    """Whichever copy comes first."""
    older, newer = changed("旧", "2026-11-21"), changed("新", "2026-11-22")
    for one, two in ((older, newer), (newer, older)):
        merged, conflicts = merge(one, two)
        assert [record["said"] for record in merged["log"]] == ["新"]
        assert conflicts == ()


def test_two_versions_of_one_moment_are_both_kept_and_reported():
    """Nobody can say which is right, so both stay."""
    merged, conflicts = merge(changed("甲", "2026-11-21"), changed("乙", "2026-11-21"))
    assert [record["said"] for record in merged["log"]] == ["甲", "乙"]
    ids = [record["id"] for record in merged["log"]]
    assert conflicts == (Conflict("log", ids[0], ids[1]),)


def test_merging_once_more_adds_nothing():
    """A conflict that was kept already is not kept twice."""
    one, two = changed("甲", "2026-11-21"), changed("乙", "2026-11-21")
    merged, _ = merge(one, two)
    assert merge(merged, two) == (merged, ())


def test_a_value_that_differs_is_reported_with_the_one_put_aside():
    """The copy changed later gives the value; the other is told."""
    one = {**new(KB, {"role": "buyer"})[0], "changed": "2026-11-20"}
    two = {**new(KB, {"role": "sender", "seen": "lost"})[0], "changed": "2026-11-21"}
    for pair in ((one, two), (two, one)):
        merged, conflicts = merge(*pair)
        assert merged["answers"] == {"role": "sender", "seen": "lost"}
        assert conflicts == (Conflict("answers.role", "sender", "buyer"),)


def removed(now):
    return remove(KB, BASE, "log", first(BASE), now)[0]


def test_what_one_copy_removed_stays_removed():
    """Whichever copy comes first, and when merged once more with the old copy."""
    gone = removed("2026-11-22")
    for one, two in ((gone, BASE), (BASE, gone)):
        merged, conflicts = merge(one, two)
        assert merged["log"] == []
        assert conflicts == ()
        assert merge(merged, BASE)[0]["log"] == []


def test_a_later_change_outlives_a_removal():
    """Who changed the entry after the other removed it wants to keep it."""
    gone, kept = removed("2026-11-21"), changed("新", "2026-11-22")
    for one, two in ((gone, kept), (kept, gone)):
        merged, _ = merge(one, two)
        assert [record["said"] for record in merged["log"]] == ["新"]
        assert merged["removed"] == []


def test_an_entry_put_back_stays():
    """Undoing a removal ends it, in the other copy too."""
    gone = removed("2026-11-21")
    back, _ = add(KB, gone, "log", BASE["log"][0], "2026-11-22")
    for one, two in ((back, gone), (gone, back)):
        assert [record["id"] for record in merge(one, two)[0]["log"]] == [first(BASE)]


def test_amounts_are_joined_like_answers():
    one = clean(KB, {**BASE, "amounts": {"paid": "60"}, "changed": "2026-11-21"})[0]
    two = clean(KB, {**BASE, "amounts": {"paid": "59.90", "postage": "8"}})[0]
    merged, conflicts = merge(one, two)
    assert merged["amounts"] == {"paid": "60", "postage": "8"}
    assert conflicts == (Conflict("amounts.paid", "60", "59.90"),)


def test_the_id_of_a_case_is_kept():
    """A copy without an id takes that of the other."""
    named = new(KB, case_id="abc")[0]
    assert merge(BASE, named)[0]["id"] == "abc"


@given(CASES)
def test_a_copy_merged_with_itself_is_itself(case):
    """Opening one's own file again changes nothing."""
    assert merge(case, case) == (case, ())


@given(CASES, CASES)
def test_no_entry_is_lost(one, two):
    """What neither copy removed is in the merged one, unless a later version replaced it."""
    merged, _ = merge(one, two)
    assert clean(KB, merged)[1] == []
    for of in LISTS:
        ids = [record["id"] for record in merged[of]]
        assert len(ids) == len(set(ids))
        assert set(ids) >= {record["id"] for record in (*one[of], *two[of])}

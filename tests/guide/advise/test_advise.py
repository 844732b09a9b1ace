"""Advice: which steps are due when, and why."""

from datetime import date, time

from guide.advise.advise import advise
from guide.advise.steps import steps_of
from guide.days.silence import Clock
from tests.guide.advise.advised import COMPLAINED, LOST, TODAY, advised
from tests.making import by_id, claim, step
from tests.toy import TOY, toy


def steps(answers, dates=None, kb=TOY):
    return [(due.when, due.step.id) for due in advised(answers, dates, kb).steps]


def test_nothing_answered_still_gives_first_steps():
    """Steps without condition are there from the start."""
    assert steps({})[:1] == [("now", "look")]
    assert len(steps({})) >= 3


def test_the_kind_and_each_claim_have_a_first_step_today():
    """At most three: what a parcel needs, what the seller is asked, what more there is."""
    assert steps(LOST) == [
        ("now", "look"),
        ("now", "ask"),
        ("now", "lost-one"),
        ("next", "lost-two"),
        ("next", "help"),
        ("next", "complain"),
        ("later", "chase"),
        ("later", "end"),
        ("later", "again"),
        ("later", "report"),
    ]


def test_after_too_long_a_silence_asking_comes_before_looking():
    """The time to act is over, so the claim leads."""
    late = {"last_update_on": date(2026, 11, 15)}
    assert steps({"seen": "stalled", "deal": "shop"}, late)[0] == ("now", "ask")
    soon = {"last_update_on": date(2026, 11, 23)}
    assert steps({"seen": "stalled", "deal": "shop"}, soon)[0] == ("now", "look")


def test_what_fell_due_comes_before_everything():
    """An appeal that opened today is the first thing, and what was done is at the end."""
    found = steps(COMPLAINED, {"complained_on": date(2026, 11, 16)})
    assert found[0] == ("now", "appeal")
    assert found[-1] == ("done", "complain")
    assert ("now", "again") in found


def test_a_step_of_a_rung_follows_the_rung():
    """Opening later dates it; nothing is said again before the answer is due."""
    waiting = advised(COMPLAINED, {"complained_on": date(2026, 11, 23)})
    due = {found.step.id: found for found in waiting.steps}
    assert due["complain"].when == "done"
    assert (due["appeal"].when, due["appeal"].opens_on) == ("later", date(2026, 12, 1))
    assert due["again"].when == "later"


def test_one_body_at_a_time():
    """Of the rungs that are open the lowest comes now, the others next."""
    found = {id_: when for when, id_ in steps({**LOST, "seller_asked": "refused"})}
    assert (found["help"], found["file"], found["sue"]) == ("now", "next", "next")
    assert found["ask"] == "done"


def test_a_settled_claim_brings_no_step():
    found = [id_ for _, id_ in steps({**COMPLAINED, "answered": "settled", "insured": "yes"})]
    assert "insured-claim" not in found
    assert "complain" in found  # as done


def test_a_claim_waits_until_the_time_has_come():
    """A parcel is not late before its kind's own time has passed; the day is told."""
    dates = {"last_update_on": date(2026, 11, 24)}
    found = advised({"seen": "stalled", "deal": "shop"}, dates)
    assert {held.stage for held in found.claims} == {"not-yet"}
    assert found.claims[0].opens_on == date(2026, 11, 27)
    due = {one.step.id: one for one in found.steps}
    assert (due["chase"].when, due["ask"].when) == ("later", "later")


def test_a_step_says_which_answers_brought_it():
    """The deal stands for the role that follows from it."""
    due = {found.step.id: found for found in advised(COMPLAINED).steps}
    assert due["look"].because == ("seen",)
    assert due["appeal"].because == ("seen", "complained")


def test_a_normal_state_says_what_comes_next():
    found = advised({"seen": "s_in_transit"})
    assert (found.kind, found.state.id) == (None, "s_in_transit")
    assert [due.step.id for due in found.steps] == ["wait"]
    assert found.evidence == found.never == found.letters == ()
    assert not found.overdue
    late = advised({"seen": "s_in_transit"}, {"last_update_on": date(2026, 11, 20)})
    assert (late.kind.id, late.overdue, late.lost) == ("stalled", True, False)


def test_letters_of_the_steps_come_first_and_once():
    kb = toy(claims=by_id(claim("x", step("y", letter="gone"), letters=("note", "note"))))
    assert advised({"seen": "lost"}, kb=kb).letters == ("note",)


def test_no_kind_has_no_steps():
    """Only a knowledge base without the unspecified kind comes to this."""
    assert steps_of(TOY, None) == ()
    assert steps({}, kb=toy(kinds={}, claims={})) == []


def test_a_claim_is_for_what_it_names():
    """Kinds and states that it names, and those that it leaves out."""
    only = claim("only", seen=("stalled",))
    never = claim("never", not_seen=("stalled",))
    kb = toy(claims=by_id(only, never))
    late = {"last_update_on": date(2026, 11, 20)}

    def held(answers, dates=None):
        return [one.claim.id for one in advised(answers, dates, kb).claims]

    assert held({"seen": "stalled"}) == ["only"]
    assert held({"seen": "lost"}) == ["never"]
    assert held({"seen": "s_in_transit"}, late) == ["only"]


def test_what_a_body_has_stands_behind_what_is_to_do():
    """Most pressing first: overdue, then to be raised, then what others have."""
    seen = {**COMPLAINED, "appealed": "yes", "answered": "no"}
    assert [held.stage for held in advised(seen).claims] == ["with-body", "with-body"]


def test_a_silent_seller_is_overdue_and_a_day_set_counts():
    """The reader's own day is the seller's; after it the claim is overdue."""
    helping = {**LOST, "seller_asked": "helping"}
    set_ = {"seller_asked_on": date(2026, 11, 20), "seller_reply_by": date(2026, 11, 24)}

    def stage(answers, dates=None):
        held = {one.claim.id: one for one in advised(answers, dates).claims}
        return held["deliver"].stage, held["deliver"].due_on, held["deliver"].opens_on

    assert stage({**LOST, "seller_asked": "silent"}) == ("overdue", None, None)
    assert stage(helping) == ("waiting", None, None)
    assert stage(helping, set_) == ("overdue", date(2026, 11, 24), date(2026, 11, 25))
    later = {**set_, "seller_reply_by": date(2026, 11, 25)}
    assert stage(helping, later) == ("waiting", date(2026, 11, 25), date(2026, 11, 26))


def test_a_scan_with_a_time_opens_the_day_its_hours_are_full():
    """48 hours from the 24th, 18:20, are full on the 26th at 18:20: safe from the 27th."""
    clock = Clock(TODAY, None, {"last_update_on": time(0, 0)})
    dates = {"last_update_on": date(2026, 11, 24)}
    found = advise(TOY, {"seen": "stalled", "deal": "shop"}, dates, clock)
    assert found.claims[0].opens_on == date(2026, 11, 26)

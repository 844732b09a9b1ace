"""The days of a case: which events there are, and that they hold nothing personal."""

from datetime import date

import pytest

from guide.keep.case import add, new
from guide.keep.events import address, events
from tests.advice import ADVICE, COUNTED
from tests.case_kb import ENTRY, KB

TODAY = date(2026, 11, 25)
SITE = "https://example.org/wizard/"
SECRET = {
    **ENTRY,
    "who": "CANARY",
    "said": "CANARY",
    "ticket": "CANARY",
    "promised_by": "2026-11-27",
}


def found(*entries, advice=ADVICE, case_id="abc", lang="zh", site=SITE):
    case, _ = new(KB, {"seen": "lost", "role": "buyer"}, {"shipped_on": "2026-11-01"}, case_id)
    case = {**case, "blanks": {"waybill": "CANARY"}}
    for record in entries:
        case, _ = add(KB, case, "log", record)
    return events(KB, case, advice, TODAY, lang, site)


def days(*entries, **more):
    return [(event.uid.split(".")[0], event.on.isoformat()) for event in found(*entries, **more)]


def test_every_day_of_the_advice_is_an_event():
    """Answers due, rungs that open, periods that end; each once, in order."""
    assert days() == [
        ("carrier-complaint-due", "2026-11-30"),
        ("postal-appeal-opens", "2026-12-01"),
        ("deadline-three-years", "2027-02-06"),
    ]


def test_an_answer_due_says_how_it_was_counted():
    """The lines of the count stand in the event of the rung."""
    due = found()[0]
    assert due.description.split("\n")[1:] == COUNTED


def test_a_range_is_an_event_on_its_first_day():
    """Where the last day is not certain the event is on the earliest, and says both."""
    period = found()[-1]
    assert "2027-02-15" in period.description
    assert period.alarms == (3, 0)


def test_open_promises_are_events():
    """A promise is an event until it is kept."""
    assert ("promise-p1", "2026-11-27") in days({**SECRET, "id": "p1"}, {"promised_by": ""})
    kept = days({**SECRET, "id": "p1", "done": True})
    assert [name for name, _ in kept if name.startswith("promise")] == []


def test_without_a_promise_the_next_contact_is_an_event():
    """Our rule of thumb stands in for the promise that was not made."""
    assert ("next-contact", "2026-11-26") in days({"on": "2026-11-24"})


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_nothing_personal_is_in_an_event(lang):
    """Neither the log nor the blanks show; a known channel is named by its title."""
    everything = repr(found(SECRET, {**SECRET, "channel": "CANARY"}, lang=lang))
    assert "CANARY" not in everything
    assert KB.channels["hotline"].title.in_(lang) in everything


def test_ids_are_stable_and_tell_cases_apart():
    """The id of the case is in each; without one its answers and dates stand in."""
    assert [e.uid for e in found()] == [e.uid for e in found()]
    assert not {e.uid for e in found()} & {e.uid for e in found(case_id="xyz")}
    assert [e.uid for e in found(case_id="")] == [e.uid for e in found(case_id="")]
    assert len({e.uid for e in found(SECRET, {**SECRET, "who": "站点"})}) == 5


def test_an_event_leads_back_to_the_answers():
    """The address holds the answers with their dates, and nothing else."""
    told = "#v=1&seen=lost&role=buyer&d.shipped_on=2026-11-01"
    assert {event.url for event in found()} == {SITE + told}


@pytest.mark.parametrize(
    "site", ["", "javascript:alert(1)", "https://a b/", SITE + "?q", SITE + "\r\nX:1"]
)
def test_what_is_no_address_is_left_out(site):
    """Without a plain address an event has none."""
    assert address(site, {"role": "buyer"}, {}) == ""


def test_no_advice_no_events():
    """Nothing known: nothing in the calendar."""
    assert days(advice={}) == []


def test_an_answer_due_without_a_count_has_its_reason():
    """A rung whose day no deadline explains still says why."""
    ladder = [{**ADVICE["ladder"][0], "facts": ["other", "three-years"]}]
    (due, *_) = found(advice={**ADVICE, "ladder": ladder})
    assert due.description == ladder[0]["why"]


def test_a_certain_period_is_an_event_with_its_count():
    """Where first and last day are one, only the count is told."""
    period = found(advice={"deadlines": ADVICE["deadlines"][:1]})[0]
    assert period.description.split("\n")[1:] == COUNTED

"""How each rung stands: done, open, opens on a date, or closed, and why."""

from dataclasses import replace
from datetime import date

import pytest

from guide.advise.advise import situation
from guide.advise.ladder import RULES, ladder
from guide.ask.answers import relevant
from guide.days.silence import Clock
from guide.kb import KB
from tests.guide.advise.rungs import (
    ASKED,
    BUYER,
    COMPLAINED,
    NO_ANSWER,
    TODAY,
    UNSATISFIED,
    stand,
    state,
)
from tests.making import fact
from tests.toy import TOY, toy


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("open", "seller-if-buyer")),
        (BUYER, ("open", "seller-first")),
        ({**BUYER, "seller_asked": "no"}, ("open", "seller-first")),
        ({**BUYER, "seller_asked": "helping"}, ("done", "seller-helping")),
        ({**BUYER, "seller_asked": "silent"}, ("done", "seller-silent")),
        ({**BUYER, "seller_asked": "refused"}, ("done", "seller-refused")),
        ({"role": "buyer"}, ("open", "seller-if-buyer")),
        ({"deal": "sending"}, ("closed", "you-are-sender")),
        ({"role": "sender"}, ("closed", "you-are-sender")),
        ({"role": "recipient"}, ("closed", "not-for-this-claim")),
    ],
)
def test_the_seller_answers_to_the_buyer(answers, expected):
    assert state("seller", answers) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("open", "platform-if-buyer")),
        (BUYER, ("open", "platform-helps")),
        ({"role": "buyer"}, ("open", "platform-if-buyer")),
        ({"role": "sender"}, ("closed", "not-for-this-claim")),
    ],
)
def test_the_platform_is_the_buyers(answers, expected):
    assert state("platform", answers) == expected


@pytest.mark.parametrize(
    ("answers", "dates", "expected", "due"),
    [
        ({}, {}, ("open", "complaint-starts-clock"), None),
        ({"complained": "no"}, {}, ("open", "complaint-starts-clock"), None),
        (COMPLAINED, {}, ("done", "complaint-no-date"), None),
        (
            NO_ANSWER,
            {"complained_on": date(2026, 11, 23)},
            ("done", "complaint-running"),
            date(2026, 11, 30),
        ),
        (UNSATISFIED, {"complained_on": date(2026, 11, 23)}, ("done", "complaint-answered"), None),
        (COMPLAINED, {"complained_on": date(2019, 1, 1)}, ("done", "complaint-no-date"), None),
    ],
)
def test_a_complaint_is_due_on_its_last_day(answers, dates, expected, due):
    """Nothing is due where the day is unknown, or the clause was not yet in force on it."""
    found = stand("carrier-complaint", answers, dates)
    assert ((found.state, found.reason), found.due_on) == (expected, due)


def test_the_appeal_opens_the_day_after_the_latest_last_day():
    """The example of the contract: complained on the 23rd, so it opens on 1 December."""
    found = stand("postal-appeal", NO_ANSWER, {"complained_on": date(2026, 11, 23)})
    assert (found.state, found.opens_on) == ("opens", date(2026, 12, 1))


@pytest.mark.parametrize(
    ("complained_on", "opens_on"),
    [
        (
            date(2026, 11, 1),
            date(2026, 11, 10),
        ),  # last day a Sunday: the law is open, Monday counts
        (date(2026, 11, 16), date(2026, 11, 24)),
        (date(2026, 11, 17), date(2026, 11, 25)),  # today
    ],
)
def test_the_appeal_is_open_from_that_day_on(complained_on, opens_on):
    found = stand("postal-appeal", NO_ANSWER, {"complained_on": complained_on})
    assert (found.state, found.reason, found.opens_on) == ("open", "appeal-overdue", opens_on)


def test_the_day_before_it_is_not_yet_open():
    found = stand("postal-appeal", NO_ANSWER, {"complained_on": date(2026, 11, 18)})
    assert (found.state, found.opens_on) == ("opens", date(2026, 11, 26))


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("closed", "complain-first")),
        ({**BUYER, "complained": "no"}, ("closed", "complain-first")),
        ({**COMPLAINED, "answered": "settled"}, ("closed", "settled")),
        (UNSATISFIED, ("open", "appeal-unsatisfied")),
        ({**UNSATISFIED, "elsewhere": "court"}, ("closed", "appeal-blocked")),
        ({**NO_ANSWER, "elsewhere": "mediation"}, ("closed", "appeal-blocked")),
        ({**UNSATISFIED, "elsewhere": "market"}, ("open", "appeal-unsatisfied")),
        ({**UNSATISFIED, "appealed": "yes"}, ("done", "appeal-no-date")),
        (NO_ANSWER, ("opens", "appeal-opens-unknown")),
        (COMPLAINED, ("opens", "appeal-opens-unknown")),
    ],
)
def test_an_appeal_follows_a_complaint(answers, expected):
    """First the complaint; a court or people's mediation shuts it; unsatisfied opens it at once."""
    assert state("postal-appeal", answers) == expected


def test_without_a_date_today_is_the_latest_possible_day_of_complaint():
    """A complaint made is a complaint of today or earlier: the safe day counts from today."""
    found = stand("postal-appeal", NO_ANSWER)
    assert found.opens_on == date(2026, 12, 3)
    closed = stand("postal-appeal", {})
    assert closed.opens_on is None
    assert "2026年12月3日" in closed.why.zh


def test_a_complaint_older_than_the_clause_has_waited_long_enough():
    """Counted from the day the clause came into force, which is later, never sooner."""
    found = stand("postal-appeal", NO_ANSWER, {"complained_on": date(2019, 1, 1)})
    assert (found.state, found.opens_on) == ("open", date(2020, 1, 9))


def test_without_the_fact_no_day_is_told():
    """What we do not know we do not count."""
    kb = toy(facts={"plain": TOY.facts["plain"]})
    complained_on = {"complained_on": date(2026, 11, 23)}
    found = stand("postal-appeal", NO_ANSWER, complained_on, kb=kb)
    assert (found.state, found.opens_on) == ("open", None)
    assert stand("carrier-complaint", NO_ANSWER, complained_on, kb=kb).due_on is None


def test_an_appeal_is_due_after_its_period():
    answers = {**UNSATISFIED, "appealed": "yes"}
    found = stand("postal-appeal", answers, {"appealed_on": date(2026, 11, 2)})
    assert (found.state, found.reason, found.due_on) == (
        "done",
        "appeal-running",
        date(2026, 12, 2),
    )


def test_a_firm_reason_shuts_a_rung_that_a_claim_names():
    """A freight company is no courier: there is no appeal about it, complained or not."""
    answers = {**UNSATISFIED, "service": "freight"}
    assert state("postal-appeal", answers) == ("closed", "settled")
    assert state("postal-appeal", UNSATISFIED) == ("open", "appeal-unsatisfied")


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({"service": "freight"}, ("open", "complaint-by-contract")),
        ({"service": "freight", "complained": "yes"}, ("done", "complaint-contract-running")),
        ({"service": "post"}, ("open", "complaint-starts-clock")),
        ({"service": "unknown"}, ("open", "complaint-starts-clock")),
    ],
)
def test_the_carriers_period_binds_couriers_and_the_post(answers, expected):
    found = stand("carrier-complaint", answers, {"complained_on": date(2026, 11, 23)})
    assert (found.state, found.reason) == expected
    assert found.due_on is None


def test_every_rung_names_the_questions_it_read():
    """Only questions that were answered."""
    asked = {**BUYER, "seller_asked": "no"}
    assert stand("seller", asked).because == ("seen", "deal", "seller_asked")
    assert stand("postal-report", {}).because == ()


def test_the_later_day_counts_where_the_law_is_open():
    """A fact that does not move gives the day itself."""
    fixed = toy(
        facts={
            **TOY.facts,
            "company-complaint-7d": fact(
                "company-complaint-7d",
                replace(TOY.facts["company-complaint-7d"].period),
                moves="no",
            ),
        }
    )
    found = stand("postal-appeal", NO_ANSWER, {"complained_on": date(2026, 11, 1)}, kb=fixed)
    assert found.opens_on == date(2026, 11, 9)


@pytest.mark.parametrize("of", [*KB.kinds, None])
@pytest.mark.parametrize(
    "answers", [{}, NO_ANSWER, {"role": "sender"}, {**ASKED, "elsewhere": "market"}]
)
def test_the_live_ladder_always_answers(of, answers):
    """Every rung of the live knowledge base has a rule, a reason and words."""
    given = relevant(KB, {"seen": of or "s_in_transit", **answers})
    found = ladder(situation(KB, given, {}, Clock(TODAY)))
    assert [standing.rung for standing in found] == list(RULES)
    assert all(standing.why.zh and standing.why.en for standing in found)
    assert all("{opens}" not in s.why.zh and "{due}" not in s.why.zh for s in found)

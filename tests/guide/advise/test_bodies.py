"""How the rungs beyond the carrier stand: market regulator, association, court, customs."""

from datetime import date

import pytest

from tests.guide.advise.rungs import (
    ASKED,
    BUYER,
    UNSATISFIED,
    UNSATISFIED_ONLY,
    stand,
    state,
)


@pytest.mark.parametrize(
    ("answers", "dates", "expected", "due"),
    [
        ({}, {}, ("closed", "not-for-this-claim"), None),
        (BUYER, {}, ("closed", "raise-first"), None),
        ({"role": "buyer"}, {}, ("closed", "raise-first"), None),
        ({"role": "buyer", "seller_asked": "refused"}, {}, ("open", "market-if-buyer"), None),
        ({**BUYER, "seller_asked": "no"}, {}, ("closed", "raise-first"), None),
        ({**BUYER, "seller_asked": "helping"}, {}, ("closed", "wait-for-answer"), None),
        (ASKED, {}, ("open", "market-open"), None),
        ({"role": "recipient"}, {}, ("closed", "not-for-this-claim"), None),
        ({**ASKED, "elsewhere": "association"}, {}, ("closed", "market-blocked"), None),
        ({**ASKED, "elsewhere": "court"}, {}, ("closed", "market-blocked"), None),
        ({**ASKED, "elsewhere": "market"}, {}, ("done", "market-no-date"), None),
        (
            BUYER,
            {"market_filed_on": date(2026, 11, 23)},
            ("done", "market-filed"),
            date(2026, 12, 2),
        ),
        (
            {**ASKED, "elsewhere": "market"},
            {"market_filed_on": date(2026, 11, 9), "market_accepted_on": date(2026, 11, 11)},
            ("done", "market-accepted"),
            date(2027, 1, 11),  # the 10th is a Sunday
        ),
        (
            {**ASKED, "elsewhere": "none"},
            {"market_filed_on": date(2026, 11, 23)},
            ("open", "market-open"),
            None,
        ),
    ],
)
def test_the_market_regulator_takes_a_purchase_once(answers, dates, expected, due):
    found = stand("market-regulator", answers, dates)
    assert ((found.state, found.reason), found.due_on) == (expected, due)


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("closed", "not-for-this-claim")),
        (BUYER, ("closed", "raise-first")),
        (ASKED, ("open", "association-open")),
        ({"role": "buyer", "seller_asked": "silent"}, ("open", "association-if-buyer")),
        ({"role": "seller"}, ("closed", "not-for-this-claim")),
        ({**ASKED, "elsewhere": "association"}, ("done", "association-done")),
        ({**ASKED, "elsewhere": "market"}, ("closed", "association-blocked")),
        ({**ASKED, "elsewhere": "court"}, ("closed", "association-blocked")),
        ({**ASKED, "elsewhere": "mediation"}, ("open", "association-open")),
    ],
)
def test_a_consumer_association_mediates_for_buyers(answers, expected):
    assert state("consumer-association", answers) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("closed", "not-for-this-claim")),
        (BUYER, ("closed", "raise-first")),
        (ASKED, ("open", "court-buyer")),
        ({"role": "buyer", "seller_asked": "silent"}, ("open", "court-unknown")),
        ({"role": "sender"}, ("closed", "raise-first")),
        ({"role": "sender", "complained": "yes"}, ("closed", "wait-for-answer")),
        ({"role": "seller", **UNSATISFIED_ONLY}, ("open", "court-sender")),
        ({"role": "sender", "complained": "yes", "answered": "settled"}, ("closed", "settled")),
        ({**ASKED, "elsewhere": "court"}, ("done", "court-done")),
    ],
)
def test_a_court_is_open_once_asked_in_vain(answers, expected):
    """Never on day 0; the claim says whom to sue."""
    assert state("small-claims", answers) == expected


def test_a_body_opens_the_day_after_the_answer_was_due():
    """Complained on the 23rd: the carrier has until the 30th, the court opens on 1 December."""
    answers = {"deal": "sending", "complained": "yes"}
    found = stand("small-claims", answers, {"complained_on": date(2026, 11, 23)})
    assert (found.state, found.reason, found.opens_on) == (
        "opens",
        "opens-when-due",
        date(2026, 12, 1),
    )


@pytest.mark.parametrize(
    ("of", "answers", "expected"),
    [
        ("lost", {}, ("closed", "customs-if-crossing")),
        ("lost", {"route": "domestic"}, ("closed", "customs-domestic")),
        ("lost", {"route": "inbound"}, ("open", "customs-open")),
        ("customs_hold", {}, ("open", "customs-open")),
    ],
)
def test_customs_is_for_what_crosses_the_border(of, answers, expected):
    assert state("customs", answers, of=of) == expected


def test_a_breach_may_be_reported_at_any_time():
    assert state("postal-report", {}) == ("open", "report-breach")


def test_nothing_is_needed_while_nothing_is_wrong():
    """A normal state has no claim that leads up; who complained still sees the appeal."""
    assert state("small-claims", BUYER, of=None) == ("closed", "not-needed-yet")
    assert state("seller", BUYER, of=None) == ("closed", "not-needed-yet")
    assert state("postal-appeal", UNSATISFIED, of=None) == ("open", "appeal-unsatisfied")


@pytest.mark.parametrize(
    ("answers", "rung", "expected"),
    [
        ({**ASKED, "elsewhere": "court"}, "small-claims", "done"),
        ({**ASKED, "elsewhere": "market"}, "market-regulator", "done"),
        ({**ASKED, "elsewhere": "association"}, "consumer-association", "done"),
        ({"complained": "yes"}, "carrier-complaint", "done"),
    ],
)
def test_a_rung_the_reader_stands_on_shows_whatever_the_claims(answers, rung, expected):
    assert stand(rung, answers, of="shortage").state == expected

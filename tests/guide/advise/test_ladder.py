"""How each rung stands: done, open, opens on a date, or closed, and why."""

from dataclasses import replace
from datetime import date

import pytest

from guide.advise.ladder import RULES, Situation, ladder
from guide.kb import KB
from tests.toy import TOY, T, fact, kind, toy

BUYER = {"role": "buyer"}
COMPLAINED = {**BUYER, "complained": "yes"}
NO_ANSWER = {**COMPLAINED, "answered": "no"}
UNSATISFIED = {**COMPLAINED, "answered": "unsatisfied"}
TODAY = date(2026, 11, 25)


def stand(rung, answers, dates=None, today=TODAY, kb=TOY, of="lost"):
    """Return how `rung` stands for the kind `of`."""
    now = Situation(kb, kb.kinds.get(of), answers, dates or {}, today)
    return {found.rung: found for found in ladder(now)}[rung]


def state(rung, answers, **more):
    found = stand(rung, answers, **more)
    return found.state, found.reason


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("open", "seller-if-buyer")),
        (BUYER, ("open", "seller-first")),
        ({**BUYER, "seller_asked": "no"}, ("open", "seller-first")),
        ({**BUYER, "seller_asked": "helping"}, ("done", "seller-helping")),
        ({**BUYER, "seller_asked": "silent"}, ("done", "seller-silent")),
        ({**BUYER, "seller_asked": "refused"}, ("done", "seller-refused")),
        ({"role": "seller"}, ("closed", "you-are-sender")),
        ({"role": "sender"}, ("closed", "you-are-sender")),
        ({"role": "recipient"}, ("closed", "not-your-purchase")),
    ],
)
def test_the_seller_answers_to_the_buyer(answers, expected):
    assert state("seller", answers) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("open", "platform-if-buyer")),
        (BUYER, ("open", "platform-helps")),
        ({"role": "sender"}, ("closed", "platform-buyers-only")),
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


@pytest.mark.parametrize(
    ("answers", "dates", "expected", "due"),
    [
        ({}, {}, ("open", "market-if-buyer"), None),
        (BUYER, {}, ("open", "market-seller-first"), None),
        ({**BUYER, "seller_asked": "no"}, {}, ("open", "market-seller-first"), None),
        ({**BUYER, "seller_asked": "refused"}, {}, ("open", "market-open"), None),
        ({"role": "recipient"}, {}, ("closed", "market-not-carriers"), None),
        ({**BUYER, "elsewhere": "association"}, {}, ("closed", "market-blocked"), None),
        ({**BUYER, "elsewhere": "court"}, {}, ("closed", "market-blocked"), None),
        ({**BUYER, "elsewhere": "market"}, {}, ("done", "market-no-date"), None),
        (
            BUYER,
            {"market_filed_on": date(2026, 11, 23)},
            ("done", "market-filed"),
            date(2026, 12, 2),
        ),
        (
            {**BUYER, "elsewhere": "market"},
            {"market_filed_on": date(2026, 11, 9), "market_accepted_on": date(2026, 11, 11)},
            ("done", "market-accepted"),
            date(2027, 1, 11),  # the 10th is a Sunday
        ),
        (
            {**BUYER, "elsewhere": "none"},
            {"market_filed_on": date(2026, 11, 23)},
            ("open", "market-seller-first"),
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
        ({}, ("open", "association-if-buyer")),
        (BUYER, ("open", "association-open")),
        ({"role": "seller"}, ("closed", "association-consumers-only")),
        ({**BUYER, "elsewhere": "association"}, ("done", "association-done")),
        ({**BUYER, "elsewhere": "market"}, ("closed", "association-blocked")),
        ({**BUYER, "elsewhere": "court"}, ("closed", "association-blocked")),
        ({**BUYER, "elsewhere": "mediation"}, ("open", "association-open")),
    ],
)
def test_a_consumer_association_mediates_for_buyers(answers, expected):
    assert state("consumer-association", answers) == expected


@pytest.mark.parametrize(
    ("answers", "expected"),
    [
        ({}, ("open", "court-unknown")),
        (BUYER, ("open", "court-buyer")),
        ({"role": "sender"}, ("open", "court-sender")),
        ({"role": "seller"}, ("open", "court-sender")),
        ({"role": "recipient"}, ("open", "court-recipient")),
        ({"role": "buyer", "elsewhere": "court"}, ("done", "court-done")),
    ],
)
def test_the_role_says_whom_to_sue(answers, expected):
    assert state("small-claims", answers) == expected


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


def test_a_rung_left_out_is_closed_in_the_words_of_the_kind():
    """`shortage` only names the seller; the live words of a kind say why the rest is shut."""
    found = stand("small-claims", {}, of="shortage")
    assert (found.state, found.reason, found.why) == ("closed", "not-for-this-kind", T)
    plain = toy(kinds={"lost": kind("lost", ladder=())})
    assert state("customs", {}, kb=plain) == ("closed", "not-for-this-kind")


def test_nothing_is_needed_while_nothing_is_wrong():
    """A normal state leaves only seller and platform; who complained still sees the appeal."""
    assert state("small-claims", BUYER, of=None) == ("closed", "not-needed-yet")
    assert state("seller", BUYER, of=None) == ("open", "seller-first")
    assert state("postal-appeal", UNSATISFIED, of=None) == ("open", "appeal-unsatisfied")


@pytest.mark.parametrize(
    ("answers", "rung", "expected"),
    [
        ({"elsewhere": "court"}, "small-claims", "done"),
        ({"elsewhere": "market"}, "market-regulator", "done"),
        ({"elsewhere": "association"}, "consumer-association", "done"),
        ({"complained": "yes"}, "carrier-complaint", "done"),
        ({"consented": "no"}, "postal-report", "open"),
    ],
)
def test_a_rung_the_reader_stands_on_shows_whatever_the_kind(answers, rung, expected):
    assert stand(rung, answers, of="shortage").state == expected


def test_every_rung_names_the_questions_it_read():
    """Only questions that were answered."""
    assert stand("seller", {**BUYER, "seller_asked": "no"}).because == ("role", "seller_asked")
    assert stand("seller", {}).because == ()


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
    "answers", [{}, NO_ANSWER, {"role": "sender"}, {**BUYER, "elsewhere": "market"}]
)
def test_the_live_ladder_always_answers(of, answers):
    """Every rung of the live knowledge base has a rule, a reason and words."""
    now = Situation(KB, KB.kinds.get(of), answers, {}, TODAY)
    found = ladder(now)
    assert [standing.rung for standing in found] == list(RULES)
    assert all(standing.why.zh and standing.why.en for standing in found)
    assert all("{opens}" not in s.why.zh and "{due}" not in s.why.zh for s in found)

"""What is due today: time that has passed, the moment it is, bad days, and what a letter needs."""

import json

import pytest

from guide.api import handle
from tests.guide.advise.asking import TODAY, advise, ask, claims, rungs, steps


@pytest.mark.parametrize(
    ("last", "kind", "first"),
    [
        ("2026-11-27", "stalled", "read-last-scan"),
        ("2026-11-22", "stalled", "tell-seller"),
        ("2026-09-01", "lost", "tell-seller"),
    ],
)
def test_time_that_has_passed_changes_what_comes_first(last, kind, first):
    """A day, six days and three months without a scan are three different things."""
    reply = advise({"seen": "stalled", "deal": "shop"}, {"last_update_on": last})
    assert (reply["kind"], reply["headline"]["step"]) == (kind, first)


def test_the_worked_case():
    """A shop's parcel silent for a week: the seller first; later what fell due that day."""
    answers, dates = {"seen": "stalled", "deal": "shop"}, {"last_update_on": "2026-11-20"}
    more = {"times": {"last_update_on": "18:20"}, "carrier": "zto"}
    first = advise(answers, dates, **more)
    assert {id_: one["stage"] for id_, one in claims(first).items()} == {
        "deliver": "raise",
        "service-breach": "raise",
    }
    assert first["headline"]["step"] == "tell-seller"
    assert steps(first)["complain-carrier"]["contact"]["tel"] == "95311"
    refused = {**answers, "seller_asked": "refused", "complained": "yes"}
    later = {**dates, "complained_on": "2026-11-29"}
    that_day = ask("advise", answers=refused, dates=later, today="2026-12-09")
    assert rungs(that_day)["postal-appeal"]["opens_on"] == "2026-12-08"
    assert that_day["headline"]["step"] == "appeal-postal"
    assert steps(that_day)["platform-step-in"]["when"] == "now"


def test_an_appeal_opens_after_seven_calendar_days_and_a_rest_day():
    """A complaint of Sunday 29 November 2026 may be appealed from Tuesday 8 December.

    快递暂行条例 第二十九条 gives seven days, 民法典 第二百零一条 leaves the first out: the
    seventh is Sunday the 6th, which 第二百零三条 may move to Monday the 7th; the day after it is
    safe. Seven working days would end on the 8th and open on the 9th: the clause says 日, and
    where a law means working days it says 工作日 (市场监督管理投诉举报处理办法 第十五条).
    """
    answers = {"seen": "stalled", "deal": "shop", "complained": "yes"}
    reply = advise(answers, {"complained_on": "2026-11-29"}, today="2026-12-07")
    assert rungs(reply)["postal-appeal"]["opens_on"] == "2026-12-08"
    clock = next(one for one in reply["deadlines"] if one["fact"] == "company-complaint-7d")
    assert (clock["earliest"], clock["latest"]) == ("2026-12-06", "2026-12-07")
    week = ask("deadline", fact="12315-accept-7wd", start="2026-11-29")
    assert week["last_day"] == "2026-12-08"


def test_a_complaint_is_not_repeated_before_its_answer_is_due():
    answers = {"seen": "stalled", "deal": "gift", "complained": "yes"}
    early = advise(answers, {"complained_on": "2026-11-25"})
    assert steps(early)["complain-again"]["when"] == "later"
    late = advise(answers, {"complained_on": "2026-11-18"})
    assert late["headline"]["step"] == "appeal-postal"


@pytest.mark.parametrize(
    ("request_", "code"),
    [
        ({"dates": {"complained_on": "2026-12-01"}}, "future-date"),
        ({"dates": {"complained_on": "2026-02-30"}}, "bad-date"),
        ({"dates": {"shipped_on": "2026-11-20", "complained_on": "2026-11-10"}}, "date-order"),
        ({"now": "2026-11-29T09:00"}, "bad-now"),
        ({"now": "2026-13-29T09:00"}, "bad-now"),
        ({"now": "this morning"}, "bad-now"),
        ({"times": {"last_update_on": "25:00"}}, "bad-time"),
        ({"times": {"last_update_on": "9 Uhr"}}, "bad-time"),
    ],
)
def test_bad_days_and_times_are_refused_in_words(request_, code):
    reply = ask("advise", **{"answers": {"seen": "stalled"}, "dates": {}, **request_})
    assert reply["error"]["code"] == code


def test_contradictory_answers_are_dropped_and_named():
    """Nothing was bought, so no seller was asked: the answer goes, and the reply says so."""
    reply = ask(
        "ask", answers={"seen": "s_delivered", "deal": "unordered", "seller_asked": "refused"}
    )
    assert reply["dropped"] == ["seller_asked"]


def test_the_moment_it_is_counts_the_hours():
    """With the moment given, silence is exact: 48 hours are over at 18:20."""
    answers, dates = {"seen": "s_in_transit"}, {"last_update_on": "2026-11-26"}
    times = {"last_update_on": "18:20"}
    for moment, kind in (("T18:19", None), ("T18:20", "stalled")):
        reply = advise(answers, dates, now=TODAY + moment, times=times)
        assert reply["kind"] == kind


def test_a_letter_says_where_it_goes():
    reply = ask(
        "draft",
        letter="formal-complaint",
        lang="en",
        answers={"seen": "stalled", "deal": "gift"},
        carrier="zto",
        blanks={"request": "x" * 900},
        dates={},
    )
    assert reply["send_to"][0]["channel"] == "carrier-complaint"
    assert reply["send_to"][0]["tel"] == "95311"
    assert reply["over"] > 0
    assert "中通" in reply["send"]
    assert reply["claim"] == "service-breach"
    bad = ask("draft", letter="formal-complaint", answers={}, claim="nothing")
    assert bad["error"]["code"] == "bad-request"


def test_a_reply_stays_small():
    """At most 40 KB, in either language, on the longest ways through the interview."""
    answers = {
        "seen": "delivered_not_received",
        "deal": "shop",
        "consented": "yes",
        "matches": "yes",
        "seller_asked": "silent",
        "complained": "yes",
    }
    dates = {"signed_on": "2026-11-15", "complained_on": "2026-11-16"}
    for lang in ("zh", "en"):
        request = {"do": "advise", "answers": answers, "dates": dates, "today": TODAY, "lang": lang}
        assert len(handle(json.dumps(request)).encode()) <= 40 * 1024


def test_what_is_no_contact_is_none():
    """A channel without number or address, and an own channel of an unknown carrier."""
    found = steps(advise({"seen": "stalled", "deal": "shop"}, {"last_update_on": "2026-11-20"}))
    assert found["tell-seller"]["contact"] is None
    assert found["complain-carrier"]["contact"] is None


def test_a_claim_may_be_named_for_a_letter():
    """Where a letter serves two claims, the one that is named gives the ground."""
    answers = {"seen": "damaged", "deal": "shop"}
    named = ask("draft", letter="market-complaint", answers=answers, claim="deliver", dates={})
    assert named["claim"] == "deliver"


def test_an_empty_time_is_no_time():
    reply = advise(
        {"seen": "stalled"}, {"last_update_on": "2026-11-20"}, times={"last_update_on": ""}
    )
    assert reply["kind"] == "stalled"


def test_maybe_never_asks_what_was_answered():
    """The deal is named only where it is open."""
    for seen in ("damaged", "lost", "shortage"):
        for deal in ("business", "shop", "private", "sending"):
            reply = advise({"seen": seen, "deal": deal})
            assert "deal" not in {one["question"] for one in reply["maybe"]}


def test_the_court_reason_is_that_of_the_seller():
    """A buyer with two ripe claims sues the seller, whose debt is the greater."""
    answers = {
        "seen": "stalled",
        "deal": "shop",
        "seller_asked": "refused",
        "complained": "yes",
        "answered": "no",
    }
    dates = {"complained_on": "2026-11-01", "last_update_on": "2026-10-25"}
    court = rungs(advise(answers, dates))["small-claims"]
    alone = rungs(advise({**answers, "complained": "no", "answered": ""}, dates))["small-claims"]
    assert court["state"] == alone["state"] == "open"
    assert court["reason"] == alone["reason"]


@pytest.mark.parametrize("seen", ["weather_force_majeure", "recipient_absent", "customs_hold"])
def test_what_is_inside_counts_wherever_it_is_late(seen):
    """Fresh goods come first today; papers that are merely late are not reported as lost."""
    dates = {"last_update_on": "2026-11-27"}
    fresh = advise({"seen": seen, "deal": "shop", "contents": "fresh"}, dates)
    assert fresh["headline"]["step"] == "fresh-by-the-hour"
    assert steps(fresh)["fresh-by-the-hour"]["when"] == "now"
    papers = advise({"seen": seen, "deal": "shop", "contents": "documents"}, dates)
    assert "documents" not in claims(papers)


def test_what_is_settled_is_no_longer_urgent():
    answers = {"seen": "stalled", "deal": "gift", "contents": "fresh", "complained": "yes"}
    reply = advise({**answers, "answered": "settled"}, {"complained_on": "2026-11-20"})
    assert "fresh-by-the-hour" not in steps(reply)


@pytest.mark.parametrize(
    ("seen", "last", "when"),
    [
        ("returning", None, "next"),
        ("returning", "2026-11-26", "later"),  # 168 hours from the end of the 26th
        ("returning", "2026-11-15", "now"),
        ("intercepted", None, "next"),
        ("security_prohibited", "2026-11-27", "later"),
        ("carrier_rejected", "2026-11-24", "now"),
        ("lost", None, "now"),
    ],
)
def test_a_carrier_is_asked_before_it_is_complained_of(seen, last, when):
    """What goes back or is held is complained of once it is time to escalate."""
    dates = {} if last is None else {"last_update_on": last}
    found = steps(advise({"seen": seen, "deal": "shop"}, dates))["complain-carrier"]
    assert found["when"] == when
    assert (found["opens_on"] is not None) == (when == "later")

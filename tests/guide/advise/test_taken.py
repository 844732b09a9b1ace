"""The headline once a body has the case, and once it is settled; what waits for the reader."""

from datetime import date

import pytest

from guide.advise.advise import Advice, advise
from guide.days.silence import Clock
from guide.kb import KB

LOST = {"seen": "lost", "deal": "sending", "complained": "yes"}
APPEALED = {**LOST, "answered": "no", "appealed": "yes"}
FILED = {"complained_on": date(2026, 9, 1), "appealed_on": date(2026, 10, 20)}  # due 11-19


def told(answers: dict[str, str], dates: dict[str, date], today: date) -> Advice:
    return advise(KB, answers, dates, Clock(today))


@pytest.mark.parametrize(
    ("answers", "dates", "today", "says"),
    [
        (APPEALED, FILED, date(2026, 11, 19), "最迟2026年11月19日答复"),
        (APPEALED, FILED, date(2026, 11, 29), "已经过了 10 天"),
        (APPEALED, {}, date(2026, 11, 29), "已经有机构受理"),
        ({**APPEALED, "elsewhere": "court"}, FILED, date(2026, 11, 29), "已经有机构受理"),
        ({**LOST, "answered": "settled"}, {}, date(2026, 11, 29), "已经解决"),
    ],
)
def test_the_headline_says_who_has_the_case(answers, dates, today, says):
    assert says in told(answers, dates, today).headline.says.zh


def test_what_is_settled_asks_for_nothing_today():
    found = told({**LOST, "answered": "settled"}, {}, date(2026, 11, 29))
    assert found.headline.step == ""
    assert [due for due in found.steps if due.when == "now"] == []


def test_what_nobody_ordered_is_not_opened():
    found = told({"seen": "s_delivered", "deal": "unordered"}, {}, date(2026, 11, 29))
    assert found.headline.step == "leave-it-closed"
    assert "没有买过" in found.headline.says.zh
    assert "wait" not in [due.step.id for due in found.steps]


def test_no_proof_of_delivery_is_asked_for_what_was_never_delivered():
    def steps(seen: str) -> set[str]:
        found = told({"seen": seen, "deal": "sale"}, {}, date(2026, 11, 29))
        return {due.step.id for due in found.steps}

    assert "collect-delivery-proof" not in steps("lost")
    assert "collect-delivery-proof" in steps("delivered_not_received")


def test_who_has_it_already_is_not_told_to_refuse_it():
    def steps(received: str) -> set[str]:
        answers = {"seen": "damaged", "deal": "shop", "received": received}
        return {due.step.id for due in told(answers, {}, date(2026, 11, 29)).steps}

    assert "inspect-or-refuse" in steps("no")
    assert "inspect-or-refuse" not in steps("yes")


@pytest.mark.parametrize("deal", ["shop", "private", "gift"])
def test_an_overdue_pickup_is_fetched_before_anybody_is_complained_of(deal):
    dates = {"last_update_on": date(2026, 11, 25)}
    found = told({"seen": "pickup_overdue", "deal": deal}, dates, date(2026, 11, 29))
    now = [due.step.id for due in found.steps if due.when == "now"]
    assert now[:2] == ["read-storage-deadline", "collect-now"]
    assert "complain-carrier" not in now

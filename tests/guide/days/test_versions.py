"""A case of an earlier day is judged by the law of that day."""

import json
from datetime import date
from itertools import pairwise

import pytest

from guide.api import handle
from guide.days.versions import family, first_day, in_force, version_on, versions
from guide.kb import KB
from guide.model.quantities import Days, WorkingDays


def ask_door(request):
    """Return the reply of the door to one request in Chinese."""
    return json.loads(handle(json.dumps({"lang": "zh", **request})))


@pytest.mark.parametrize(
    ("fact", "day", "found"),
    [
        ("company-complaint-7d", date(2025, 5, 31), "company-complaint-7d-until-2025"),
        ("company-complaint-7d", date(2025, 6, 1), "company-complaint-7d"),
        ("company-complaint-7d", date(2018, 4, 30), None),
        ("12315-mediate-60d", date(2024, 6, 30), "12315-mediate-60d-until-2024"),
        ("12315-mediate-60d", date(2024, 7, 1), "12315-mediate-60d-until-2026"),
        ("12315-mediate-60d", date(2026, 2, 3), "12315-mediate-60d-until-2026"),
        ("12315-mediate-60d", date(2026, 4, 14), "12315-mediate-60d-until-2026"),
        ("12315-mediate-60d", date(2026, 4, 15), "12315-mediate-60d"),
        ("12315-accept-7wd", date(2026, 5, 6), "12315-accept-7wd"),
        ("nobody-knows", date(2026, 5, 6), None),
    ],
)
def test_the_version_in_force_on_a_day(fact, day, found):
    """The day a version ends belongs to the next one."""
    version = version_on(fact, day, KB.facts)
    assert (version.id if version else None) == found


def test_the_versions_of_a_fact_do_not_overlap():
    """Each ends as the next begins, so no day has two."""
    for fact in {family(id_) for id_ in KB.facts}:
        known = versions(fact, KB.facts)
        for earlier, later in pairwise(known):
            assert earlier.until == later.since
            assert in_force(later, later.since)
            assert not in_force(earlier, later.since)


def test_the_periods_of_then_and_now():
    """45 working days of mediation until the Regulation of 2024-07-01 set 60 calendar days."""
    assert version_on("12315-mediate-60d", date(2024, 6, 30), KB.facts).period == WorkingDays(45)
    between = version_on("12315-mediate-60d", date(2025, 3, 3), KB.facts)
    assert (between.period, between.source) == (Days(60), "consumer-regulation-2024")
    assert version_on("12315-mediate-60d", date(2026, 5, 6), KB.facts).period == Days(60)
    assert first_day("12315-mediate-60d", KB.facts) == date(2020, 1, 1)
    assert first_day("nobody-knows", KB.facts) is None


@pytest.mark.parametrize(
    ("fact", "start", "version", "clause", "last_day"),
    [
        (
            "company-complaint-7d",
            "2025-05-20",
            "company-complaint-7d-until-2025",
            "第二十八条",
            "2025-05-27",
        ),
        ("company-complaint-7d", "2025-06-03", "company-complaint-7d", "第二十九条", "2025-06-10"),
        # 45 working days from 5 February 2024, over the Spring Festival and Qingming.
        (
            "12315-mediate-60d",
            "2024-02-05",
            "12315-mediate-60d-until-2024",
            "第二十一条第一款第（五）项、第二款",
            "2024-04-15",
        ),
        # The Regulation's 60 days, whatever the Measures of that time still said.
        (
            "12315-mediate-60d",
            "2026-02-03",
            "12315-mediate-60d-until-2026",
            "第四十六条",
            "2026-04-04",
        ),
        (
            "12315-mediate-60d",
            "2026-05-06",
            "12315-mediate-60d",
            "第二十三条第一款第（五）项、第二款",
            "2026-07-06",
        ),
    ],
)
def test_the_door_counts_by_the_law_of_the_day(fact, start, version, clause, last_day):
    """A reader's date picks the version; its clause and words are what the reader is told."""
    reply = ask_door({"do": "deadline", "fact": fact, "start": start})
    assert (reply["fact"], reply["last_day"]) == (version, last_day)
    assert reply["facts"][version]["clause"] == clause
    assert reply["says"] == KB.facts[version].says.zh


CASE = {"seen": "lost", "deal": "shop", "received": "no", "service": "express"}


@pytest.mark.parametrize(
    ("complained_on", "today", "version"),
    [
        ("2025-05-20", "2025-05-22", "company-complaint-7d-until-2025"),
        ("2025-06-03", "2025-06-05", "company-complaint-7d"),
    ],
)
def test_advice_cites_the_reply_clause_of_the_day(complained_on, today, version):
    """Complained before 2025-06-01: article 28; from then on: article 29."""
    answers = {**CASE, "complained": "yes", "answered": "no"}
    reply = ask_door(
        {
            "do": "advise",
            "answers": answers,
            "dates": {"complained_on": complained_on},
            "today": today,
        }
    )
    rung = next(one for one in reply["ladder"] if one["rung"] == "carrier-complaint")
    assert version in rung["facts"]


@pytest.mark.parametrize(
    ("accepted_on", "today", "version", "due"),
    [
        ("2026-02-03", "2026-03-01", "12315-mediate-60d-until-2026", "2026-04-04"),
        ("2025-03-03", "2025-04-01", "12315-mediate-60d-until-2026", "2025-05-02"),
        ("2024-02-05", "2024-03-01", "12315-mediate-60d-until-2024", "2024-04-15"),
        ("2026-05-06", "2026-06-01", "12315-mediate-60d", "2026-07-06"),
    ],
)
def test_advice_counts_mediation_by_the_rules_of_the_day(accepted_on, today, version, due):
    """12315 accepted before July 2024: 45 working days; since then 60 days."""
    answers = {**CASE, "seller_asked": "refused", "elsewhere": "market"}
    reply = ask_door(
        {
            "do": "advise",
            "answers": answers,
            "dates": {"market_accepted_on": accepted_on},
            "today": today,
        }
    )
    rung = next(one for one in reply["ladder"] if one["rung"] == "market-regulator")
    assert rung["due_on"] == due
    assert version in rung["facts"]

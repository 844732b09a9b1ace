"""The facts and their sources hold together, each record by itself and with the others."""

from datetime import date

import pytest

from guide.kb.facts import FACTS
from guide.kb.sources import SOURCES
from guide.model import Days, Fact, Hours, Months, Source, Times, WorkingDays, Yuan

BY_ID = {fact.id: fact for fact in FACTS}
LATEST_TEXT = "以官方最新文本为准"

each_fact = pytest.mark.parametrize("fact", FACTS, ids=lambda fact: fact.id)
each_source = pytest.mark.parametrize("source", SOURCES, ids=lambda source: source.id)


def test_ids_are_unique():
    """A record is found by its id, so no two share one."""
    assert len(BY_ID) == len(FACTS)
    assert len({source.id for source in SOURCES}) == len(SOURCES)


@each_fact
def test_source_exists(fact: Fact):
    """Every fact was read somewhere, and the place is named."""
    assert fact.source in {source.id for source in SOURCES}
    assert fact.clause


def test_every_document_is_used():
    """A text of law that no fact quotes has no business in the list; web reports may wait."""
    used = {fact.source for fact in FACTS}
    assert not {s.id for s in SOURCES if s.kind != "web"} - used


@each_fact
def test_validity_is_in_order(fact: Fact):
    """A fact begins before it ends, and was not in force only after it was read."""
    assert fact.since <= fact.checked_on
    assert fact.until is None or fact.since < fact.until


@each_fact
def test_a_period_says_from_when_it_runs(fact: Fact):
    """A period and its start come together; only a period can move."""
    assert (fact.period is None) == (fact.starts is None)
    assert fact.period is not None or fact.moves == "no"


@each_fact
def test_a_moved_last_day_names_its_rule(fact: Fact):
    """A yes needs the fact that says so, which sets no period of its own."""
    assert (fact.moves == "yes") == bool(fact.moved_by)
    if fact.moved_by:
        assert BY_ID[fact.moved_by].topic == "time_calc"
        assert BY_ID[fact.moved_by].period is None


@each_fact
def test_working_days_and_hours_never_move(fact: Fact):
    """The last working day is never a rest day, and hours run through one."""
    if isinstance(fact.period, WorkingDays | Hours):
        assert fact.moves == "no"


@each_fact
def test_value_names_are_unique(fact: Fact):
    """A placeholder names one value."""
    names = [name for name, _ in fact.values]
    assert len(names) == len(set(names))


@each_fact
def test_less_than_high_confidence_is_said(fact: Fact):
    """What was not read in the text itself sends the reader to the official text."""
    said = fact.note is not None and LATEST_TEXT in fact.note.zh
    assert said == (fact.confidence != "high")


@each_fact
def test_a_sure_fact_quotes_its_clause(fact: Fact):
    """High confidence means that the words were read, and they are not our own."""
    assert fact.quote or fact.confidence != "high"
    assert fact.quote != fact.says.zh


@pytest.mark.parametrize(
    "fact", [f for f in FACTS if f.source == "express-regulation-2025"], ids=lambda fact: fact.id
)
def test_renumbered_articles_carry_both_numbers(fact: Fact):
    """Articles 20 and later of the Express Regulation moved on 2025-06-01; both are shown."""
    assert fact.since == date(2025, 6, 1)
    assert bool(fact.clause_before) == (fact.id != "reg-renumbering-2025")
    assert fact.clause_before != fact.clause


@each_source
def test_only_official_hosts_are_linked(source: Source):
    """A reader is sent over https to a public authority, never to a reprint."""
    assert not source.url or source.url.startswith("https://")
    assert not source.url or source.url.split("/")[2].endswith(".gov.cn")
    assert not source.url or source.kind != "web"


@pytest.mark.parametrize(
    ("fact", "clause", "period", "moves"),
    [
        ("company-complaint-7d", "第二十九条", Days(7), "open"),
        ("company-must-respond-pl65", "第六十五条", Days(30), "open"),
        ("12315-accept-7wd", "第十五条", WorkingDays(7), "no"),
        ("12315-mediate-60d", "第二十三条第一款第（五）项、第二款", Days(60), "yes"),
        ("small-claims-time", "第一百六十八条", Months(2), "yes"),
        ("gb-total-delay", "彻底延误时限（条号未核实）", Days(7), "no"),
    ],
)
def test_periods_that_decide_the_ladder(fact, clause, period, moves):
    """The numbers that a reader acts on are those of the clause in force."""
    assert (BY_ID[fact].clause, BY_ID[fact].period, BY_ID[fact].moves) == (clause, period, moves)


@pytest.mark.parametrize(
    ("fact", "name", "value"),
    [
        ("pl47-uninsured", "cap_multiple", Times(3)),
        ("penalty-locker-fake-sign", "fine_max", Yuan(10_000)),
        ("12315-mediate-60d", "old_mediation", WorkingDays(45)),
        ("appeal-noncooperation-fine", "fine_max", Yuan(3_000)),
        ("pl49-inquiry", "inquiry_international", Days(180)),
    ],
)
def test_named_values(fact, name, value):
    """Amounts and multiples are typed, so that a sentence cannot give them another unit."""
    assert dict(BY_ID[fact].values)[name] == value

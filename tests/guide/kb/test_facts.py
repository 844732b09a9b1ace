"""The facts and their sources hold together, each record by itself and with the others."""

from datetime import date

import pytest

from guide.kb.facts import FACTS
from guide.kb.sources import SOURCES
from guide.model.evidence import Fact, Source
from guide.model.quantities import Days, Hours, Months, Number, Times, WorkingDays, Years, Yuan
from guide.model.text import Text

BY_ID = {fact.id: fact for fact in FACTS}
LATEST_TEXT = "以官方最新文本为准"
HELD = {source.id for source in SOURCES if source.text}
ONE_COPY = {"online-trade-2021", "road-freight-2026", "mediation-confirmation-2011"}
DIGITS = "零一二三四五六七八九"

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
def test_since_is_the_day_the_quoted_version_took_effect(fact: Fact):
    """The same everywhere: neither the first version of a law, nor the day somebody read it."""
    source = next(source for source in SOURCES if source.id == fact.source)
    assert fact.since == source.in_force_since


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


def chinese(number: int) -> str:
    """Return a whole number below a thousand as a text of law writes it."""
    hundreds, rest = divmod(number, 100)
    tens, ones = divmod(rest, 10)
    words = f"{DIGITS[hundreds]}百" if hundreds else ""
    words += f"{DIGITS[tens]}十" if tens else "零" * bool(hundreds and ones)
    words += DIGITS[ones] if ones else ""
    return words.removeprefix("一") if 10 <= number < 20 else words


@pytest.mark.parametrize(
    ("number", "words"),
    [(7, "七"), (15, "十五"), (30, "三十"), (180, "一百八十"), (105, "一百零五")],
)
def test_numbers_as_the_law_writes_them(number, words):
    """Fifteen has no one before its ten, and an empty place is said."""
    assert chinese(number) == words


@pytest.mark.parametrize(
    "fact",
    [f for f in FACTS if f.period and f.source in HELD and f.id != "customs-abandon"],
    ids=lambda fact: fact.id,
)
def test_the_number_of_a_period_stands_in_its_quote(fact: Fact):
    """A quote shows the period that is counted; customs-abandon quotes what refers to it."""
    assert fact.period is not None
    two = ("两",) if fact.period.n == 2 else ()
    assert any(n in fact.quote for n in (str(fact.period.n), chinese(fact.period.n), *two))


@each_fact
def test_a_sure_fact_can_be_compared_again(fact: Fact):
    """High confidence needs a text that is held, so that the quote can be looked up."""
    assert fact.confidence != "high" or fact.source in HELD


@pytest.mark.parametrize(
    "fact", [f for f in FACTS if f.source in ONE_COPY], ids=lambda fact: fact.id
)
def test_a_text_seen_in_one_copy_is_not_sure(fact: Fact):
    """What no second copy confirms, or an unread order amended, is not of high confidence."""
    assert fact.confidence == "medium"


@pytest.mark.parametrize(
    "fact", [f for f in FACTS if f.source == "civil-aviation-2025"], ids=lambda fact: fact.id
)
def test_air_cargo_is_not_mail(fact: Fact):
    """The chapter on carriage by air leaves mail out, and every fact of it says so."""
    assert fact.note is not None
    assert "邮件" in fact.says.zh + fact.note.zh


def test_the_appeal_site_comes_before_the_number():
    """Nothing official says that the number still answers, so it is the weaker fact."""
    assert BY_ID["appeal-channels"].confidence == "medium"
    assert BY_ID["appeal-number-12305"].confidence == "low"


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
        ("refuse-15d-return", "第九条第（四）项", Days(15), "open"),
        ("pl49-answer", "第四十九条第二款", Days(30), "open"),
        ("air-delay-notice", "第一百四十二条第二款、第三款", Days(21), "open"),
        ("judicial-confirmation-205", "第二百零五条", Days(30), "yes"),
        ("summary-3m-164", "第一百六十四条", Months(3), "yes"),
        ("enforce-2y-250", "第二百五十条", Years(2), "yes"),
        ("court-fee-7d-22", "第二十二条第一款", Days(7), "open"),
        ("tariff-overpaid-51", "第五十一条第二款", Years(3), "open"),
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
        ("pl49-answer", "international_or_remote", Days(60)),
        ("pl84-parcel-size", "side_max", Number(150, Text("厘米", "cm"))),
        ("pl15-universal", "parcel_max", Number(10, Text("千克", "kg"))),
    ],
)
def test_named_values(fact, name, value):
    """Amounts and multiples are typed, so that a sentence cannot give them another unit."""
    assert dict(BY_ID[fact].values)[name] == value

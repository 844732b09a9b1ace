"""Clauses in words: the law and the article, in both languages."""

from dataclasses import replace
from datetime import date

import pytest

from guide.model.base import KnowledgeBase
from guide.model.evidence import Fact, Source
from guide.model.text import Text
from guide.say.words import cited, placeholders, say
from guide.text.clauses import clause, former, number

DAY = date(2020, 1, 1)
LAW = Source("law", Text("某法", "Some Law"), Text("某", "Some"), "law", "1", DAY, "", DAY)
FACT = Fact("rule", "topic", Text("某", "some"), "law", "第二十九条", "某", DAY, "high", DAY)
KB = KnowledgeBase("test", sources={"law": LAW}, facts={"rule": FACT})
CITING = Text("依据{clause:rule}。", "Under {clause:rule}.")


@pytest.mark.parametrize(
    ("han", "value"),
    [
        ("九", 9),
        ("十", 10),
        ("十六", 16),
        ("二十", 20),
        ("九十九", 99),
        ("一百零八", 108),
        ("五百一十二", 512),
        ("八百三十", 830),
        ("一千二百六十", 1260),
    ],
)
def test_numbers(han, value):
    """A Chinese numeral is read by its units; 十 alone is ten, 零 only holds a place."""
    assert number(han) == value


@pytest.mark.parametrize(
    ("written", "english"),
    [
        ("第二十九条", "art. 29"),
        ("第五百一十二条第一款", "art. 512, para. 1"),
        ("第五百零六条第（二）项", "art. 506, item 2"),
        ("第五百六十三条第（三）（四）项", "art. 563, items 3 and 4"),
        ("第四十七条第一款第（一）项", "art. 47, para. 1, item 1"),
        ("第八条、第四十条", "arts 8 and 40"),
        ("第八条、第九条、第四十条", "arts 8, 9 and 40"),
        ("第八条第一款、第四十条", "art. 8, para. 1, and art. 40"),
        ("第四十五条第一款、第二款", "art. 45, para. 1, and para. 2"),
        ("第二十三条第一款第（五）项、第二款", "art. 23, para. 1, item 5, and para. 2"),
    ],
)
def test_articles(written, english):
    """Chinese keeps the clause as it stands; English says art., para. and item."""
    fact = replace(FACT, clause=written)
    assert clause(fact, LAW, "zh") == f"《某法》{written}"
    assert clause(fact, LAW, "en") == f"{english} of the Some Law"


@pytest.mark.parametrize(
    "written", ["", "（条号未核实）", "第三十九条等", "第八条、名称", "第二款"]
)
def test_no_article(written):
    """What names no article is not cited as one."""
    with pytest.raises(ValueError, match="rule"):
        clause(replace(FACT, clause=written), LAW, "en")


def test_short_title():
    """A law is cited without the name of the state before its title."""
    law = replace(LAW, title=Text("中华人民共和国某法", "Some Law"))
    assert clause(FACT, law, "zh") == "《某法》第二十九条"


def test_titles_within_a_title():
    """Marks inside marks are single ones, and the state is left out of both."""
    law = replace(
        LAW, title=Text("某院关于适用《中华人民共和国某法》的解释", "Some Interpretation")
    )
    assert clause(FACT, law, "zh") == "《某院关于适用〈某法〉的解释》第二十九条"
    whole = replace(LAW, title=Text("《某选》", "Selection"))
    assert clause(FACT, whole, "zh") == "《某选》第二十九条"


def test_placeholder():
    """A letter cites by placeholder, and the placeholder counts as a citation of the fact."""
    assert say(CITING, "zh", KB) == "依据《某法》第二十九条。"
    assert say(CITING, "en", KB) == "Under art. 29 of the Some Law."
    assert cited(CITING) == ("rule",)
    assert placeholders(CITING.zh) == ("clause:rule",)


@pytest.mark.parametrize("wrong", ["{clause:none}", "{clause:rule.part}", "{clause:wait.check}"])
def test_wrong_placeholder(wrong):
    """A clause of no fact, or a part of a clause, is refused."""
    with pytest.raises(ValueError, match="clause"):
        say(Text(wrong, wrong), "zh", KB)


@pytest.mark.parametrize(
    ("written", "zh", "en"),
    [("第二十八条", "第二十八条", "art. 28"), ("附则", "附则", "附则")],
)
def test_a_former_clause_is_said_as_far_as_it_names_articles(written, zh, en):
    """What names no article stands as it is written."""
    assert (former(written, "zh"), former(written, "en")) == (zh, en)

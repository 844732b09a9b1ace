"""Quotes are compared with the law; what is old, idle or linked is reported."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date

import pytest

from guide.model.base import KnowledgeBase
from guide.model.channels import Channel
from guide.model.evidence import Fact, Source
from guide.model.text import Text
from scripts.review import quotes, texts
from scripts.review import report as review
from scripts.review.law import law

TODAY = date(2026, 11, 22)
BOTH = Text("中文", "English")
LAWS = {
    "包裹法": law("第一条 承运人应当自接到投诉之日起9日内答复。\n第二条 罚款（甲）。\n"),
    "包裹法-附件": law("第八条 附件另有规定的，从其规定。"),
    "别的法": law("第九条 另一部法。"),
}


def fact(quote: str, clause: str, source: str = "parcel-law", **more: object) -> Fact:
    more = {"id": "f", "checked_on": TODAY, "confidence": "high"} | more
    return Fact(
        topic="t", says=BOTH, source=source, clause=clause, quote=quote, since=TODAY, **more
    )


def source(name: str = "parcel-law", text: str = "包裹法", day: date = TODAY, url: str = ""):
    return Source(name, BOTH, BOTH, "law", "2020", TODAY, url, day, text)


def kb(*facts: Fact, **held: object) -> KnowledgeBase:
    sources = {"parcel-law": source(), "web": source("web", "")}
    by_id = {one.id: one for one in facts}
    return KnowledgeBase(version="test", **{"sources": sources, "facts": by_id} | held)


@pytest.mark.parametrize(
    ("quote", "clause", "found", "verdict"),
    [
        ("自接到投诉之日起9日内答复", "第一条", ("第一条",), "same"),
        ("自接到投诉之日起 9日内\n答复。", "第一条第一款", ("第一条",), "same"),
        ("罚款(甲)", "第三条、第二条", ("第二条",), "same"),
        ("附件另有规定", "第八条", ("第八条",), "same"),
        ("罚款", "全文", ("第二条",), "same"),
        ("罚款", "第一条", ("第二条",), "elsewhere"),
        ("罚款", "第二条之一", ("第二条",), "elsewhere"),
        ("自接到投诉之日起7日内答复", "第一条", (), "differs"),
        ("另一部法", "第九条", (), "differs"),
        ("", "第一条", (), "no-quote"),
    ],
)
def test_a_quote_stands_in_its_article(quote, clause, found, verdict):
    """To the letter, in the source's own text and its parts, in an article the clause names."""
    (one,) = quotes.compare_all(kb(fact(quote, clause)), LAWS)
    assert (one.found, one.verdict) == (found, verdict)


@pytest.mark.parametrize("name", ["web", "unknown"])
def test_a_text_that_is_not_held_is_no_error(name):
    """We hold no text of a web source, nor of one we do not know."""
    (one,) = quotes.compare_all(kb(fact("罚款", "第二条", source=name)), LAWS)
    assert one.verdict == "not-held"


def test_the_comparison_ends_with_totals():
    """One line a fact, then the counts."""
    held = kb(fact("罚款", "第二条"), fact("无", "第一条", id="g"))
    findings = quotes.compare_all(held, LAWS)
    rows = list(quotes.comparison(held, findings, TODAY))
    assert len(rows) == 3
    assert "1 same" in rows[-1]
    assert "1 differs" in rows[-1]


@pytest.mark.parametrize(
    ("day", "said"),
    [
        (date(2026, 11, 21), "NOT in force"),
        (date(2026, 11, 22), "; in force"),
        (date(2027, 5, 31), "; in force"),
        (date(2027, 6, 1), "NOT in force"),
    ],
)
def test_a_fact_is_in_force_from_its_first_day_until_its_last(day, said):
    """The day it ends is no day of it any more; text held and confidence stand beside it."""
    held = kb(fact("罚款", "第二条", until=date(2027, 6, 1)))
    row, _ = quotes.comparison(held, quotes.compare_all(held, LAWS), day)
    assert said in row
    assert "包裹法" in row
    assert "high" in row


def test_high_confidence_without_a_held_text_is_named():
    """Found to the letter, or not of high confidence."""
    held = kb(
        fact("罚款", "第二条"),
        fact("罚款", "第二条", source="web", id="bare"),
        fact("罚款", "第二条", source="web", id="modest", confidence="medium"),
    )
    findings = quotes.compare_all(held, LAWS)
    assert quotes.unheld(held, findings) == ["bare"]
    assert "  bare" in list(review.quotes(held, findings, TODAY))


def test_what_ends_begins_or_falls_due_soon_is_told():
    """Ninety days ahead, today not included for what has already changed."""
    held = kb(
        fact("", "第一条", id="ends", until=date(2026, 12, 1)),
        fact("", "第一条", id="ended", until=TODAY),
        fact("", "第一条", id="later", until=date(2027, 3, 1)),
        replace(fact("", "第一条", id="begins"), since=date(2027, 1, 1)),
        fact("", "第一条", id="stale", checked_on=date(2026, 1, 5)),
    )
    rows = list(review.report(held, TODAY))
    changing = rows[1 : rows.index("Falls due for review within 90 days: 1")]
    assert [row.split(";")[0].strip() for row in changing] == [
        "ends ends on 2026-12-01",
        "begins begins on 2027-01-01",
    ]
    assert any("Fact stale" in row and "2027-01-05" in row for row in rows)


def test_a_record_is_due_a_year_after_it_was_compared():
    """A year to the day is still fresh; a day more is not."""
    held = kb(
        fact("", "第一条", checked_on=date(2025, 11, 21)),
        sources={
            "old": source("old", day=date(2025, 11, 21)),
            "new": source("new", day=date(2025, 11, 22)),
        },
    )
    assert [row.split(":")[0] for row in review.due(held, TODAY)] == ["Source old", "Fact f"]


def test_an_idle_fact_is_reported():
    """Nobody names it."""
    assert review.uncited(kb(fact("", "第一条"))) == ["f"]


def test_links_name_their_record():
    """Only records with an address."""
    there = Channel("c", *[BOTH] * 7, url="https://b.example")
    held = kb(
        sources={"s": source("s", url="https://a.example"), "none": source("none")},
        channels={"c": there},
    )
    assert review.links(held) == ["https://a.example  source s", "https://b.example  channel c"]


def test_the_report_counts_every_part():
    """Six headings, each with its number."""
    heads = [row for row in review.report(kb(fact("", "第一条")), TODAY) if row[0] != " "]
    assert [head.rpartition(": ")[2] for head in heads] == ["0", "0", "0", "0", "1", "0"]


@pytest.fixture
def folder(tmp_path, monkeypatch):
    monkeypatch.setattr(review, "KB", kb(fact("罚款", "第二条")))
    (tmp_path / "README.md").write_text("没有条文", encoding="utf-8")
    return tmp_path


@pytest.mark.parametrize(
    ("text", "code"), [("第二条 罚款。", 0), ("第三条 罚款。", 1), ("第二条 罚金。", 1)]
)
def test_exit_code_tells_a_wrong_quote(folder, text, code, capsys):
    """1 where a held text says otherwise, 0 where all quotes stand."""
    (folder / "包裹法.md").write_text(text, encoding="utf-8")
    assert review.main(["--laws", str(folder)]) == code
    assert "1 facts" in capsys.readouterr().out


def test_two_collections_are_compared_article_by_article(folder, tmp_path_factory, capsys):
    """Other version names, headings of chapters and the form of the other collection aside."""
    (folder / "包裹法.md").write_text("第二条 罚款。\n\n## 第二章 附则\n\n第三条 旧。", "utf-8")
    (folder / "别的法.md").write_text("第一条 甲。", "utf-8")
    other = tmp_path_factory.mktemp("other")
    with closing(sqlite3.connect(other / "laws.db")) as database:
        database.executescript(
            "CREATE TABLE laws (law_id, law_name, version_date, status);"
            "CREATE TABLE articles (id INTEGER PRIMARY KEY, law_id, article_no, article_text);"
            "INSERT INTO laws VALUES (1, '中华人民共和国包裹法', '2020-01-01', '现行有效'),"
            " (2, '中华人民共和国旧法', '2000-01-01', '已废止');"
            "INSERT INTO articles (law_id, article_no, article_text) VALUES"
            " (1, '第二条', '罚金。'), (1, '第三条', '旧。'), (2, '第一条', '废。');"
        )
        database.commit()
    assert review.main(["--laws", str(folder), "--against", str(other)]) == 0
    said = capsys.readouterr().out.splitlines()
    assert "only in the first: 别的法" in said
    assert "包裹法: 2 articles in both, 1 differ; differ: 第二条" in said
    assert "quote only in the first: f 第二条" in said
    assert list(texts.read(other)) == ["包裹法(2020-01-01)"]


def test_a_collection_is_compared_with_another_only(folder, capsys):
    """Without the first there is nothing to compare the second with."""
    with pytest.raises(SystemExit):
        review.main(["--against", str(folder)])
    assert "--laws" in capsys.readouterr().err


def test_a_folder_without_law_is_refused(folder, capsys):
    """Comparing with nothing would look like success."""
    assert review.main(["--laws", str(folder)]) == 2
    assert str(folder) in capsys.readouterr().err


@pytest.mark.parametrize("today", [[], ["--today", "2028-01-01"]])
def test_the_report_needs_no_law(folder, today, capsys):
    """Without a folder the report is printed, for a given day or for now."""
    assert review.main(today) == 0
    assert "2028-01-01" in capsys.readouterr().out or not today

"""The summary: which parts it has, and that text stays text."""

from datetime import date

from guide.keep.case import add, new
from guide.keep.summary import escape, log_rows, summary
from tests.advice import ADVICE
from tests.case_kb import ENTRY, KB

TODAY = date(2026, 11, 25)


def whole():
    case, _ = new(KB, {"seen": "lost", "role": "other"}, {"shipped_on": "2026-11-01"})
    case["blanks"] = {"waybill": "EXAMPLE-0001"}
    case["amounts"] = {"paid": "59.90"}
    case, _ = add(KB, case, "log", ENTRY)
    case, _ = add(KB, case, "log", {"channel": "微博 | <b>", "said": "一\n二"})
    case, _ = add(KB, case, "sent", {"letter": "chaser", "on": "2026-11-20", "text": "甲\n\n乙"})
    case, _ = add(KB, case, "sent", {"letter": "gone", "text": ""})
    case, _ = add(KB, case, "evidence", {"says": "截图", "have": True, "sha256": "a" * 64})
    return add(KB, case, "evidence", {"says": "称重", "note": "找站点要"})[0]


def test_a_whole_case_has_every_part():
    """Nine parts, each under a heading, in both languages."""
    for lang in ("zh", "en"):
        text = summary(KB, whole(), ADVICE, TODAY, lang)
        assert text.count("\n## ") == 9
        for told in ("EXAMPLE-0001", "59.90", "2026-12-01", "2026-11-30", "0012", "乙", "a" * 64):
            assert told in text


def test_evidence_is_named_in_the_readers_language():
    """What was ticked on the Chinese page has its English name in an English summary."""
    case, _ = add(KB, new(KB)[0], "evidence", {"id": "photo", "says": "照片", "have": True})
    assert KB.items["photo"].says.en in summary(KB, case, {}, TODAY, "en")
    assert KB.items["photo"].says.zh in summary(KB, case, {}, TODAY, "zh")


def test_a_file_is_named_by_what_it_shows():
    """The entry of a file begins with the id of the item, and its digest stands behind."""
    entry = {"id": "photo--0123456789abcdef", "says": "照片", "have": True, "sha256": "b" * 64}
    case, _ = add(KB, new(KB)[0], "evidence", entry)
    said = summary(KB, case, {}, TODAY, "en")
    assert KB.items["photo"].says.en in said
    assert "b" * 64 in said


def test_an_empty_case_has_none():
    """Parts with nothing in them are left out."""
    assert "## " not in summary(KB, new(KB)[0], {}, TODAY, "zh")


def test_text_cannot_become_markup():
    """Marks are escaped and a cell stays one cell."""
    assert escape("<script>|`x`") == "\\<script\\>\\|\\`x\\`"
    rows = [line for line in summary(KB, whole(), {}, TODAY, "zh").split("\n") if "微博" in line]
    assert len(rows) == 1
    assert rows[0].replace("\\|", "").count("|") == 7


def test_the_log_names_channels_by_their_title():
    """A known channel has its title in the reader's language; other words stay."""
    rows = log_rows(KB, whole(), "en")
    assert [row[1] for row in rows[1:]] == [KB.channels["hotline"].title.en, "微博 | <b>"]
    assert {len(row) for row in rows} == {6}

"""The page about coverage tells which official addresses answered, and on which day."""

import json

import pytest

from guide.kb import KB
from scripts.pages.coverage.links import answers, links
from scripts.pages.words.coverage import ANSWERS
from scripts.review.links import Answer, official, write

WANTED = official(KB)


@pytest.mark.parametrize("lang", ["zh", "en"])
def test_what_nobody_asked_says_so(tmp_path, lang):
    """Without a report there is no table that could be taken for one."""
    assert answers(tmp_path) == {}
    one = links(KB, {}, lang)
    assert (one.rows, one.table) == ((), ())
    assert str(len(WANTED)) in one.empty


def test_each_answer_stands_with_its_day(tmp_path):
    """As the command wrote it: well, moved, refused, late, no connection, not asked."""
    told = [
        Answer(WANTED[0], "2026-11-29", 200),
        Answer(WANTED[1], "2026-11-29", 301, WANTED[0]),
        Answer(WANTED[2], "2026-11-29", 302, "https://www.l2315.cn"),
        Answer(WANTED[3], "2026-11-28", 404),
        Answer(WANTED[4], "2026-11-29", None, why="time-out"),
        Answer(WANTED[5], "2026-11-29", None, why="gaierror"),
        Answer("https://no-longer.example", "2026-11-30", 200),
    ]
    write(told, tmp_path / "links.json")
    one = links(KB, answers(tmp_path), "en")
    rows = {row[1]: row[2:] for row in one.table}
    assert len(one.table) == len(WANTED)
    assert [row[1] for row in one.table] == [url.removeprefix("https://") for url in WANTED]
    keys = ("well", "moved", "elsewhere", "refused", "late", "none", "not-asked")
    shown = [rows[url.removeprefix("https://")] for url in WANTED[:7]]
    statuses = (200, 301, 302, 404, None, None, None)
    assert [cell for cell, _ in shown] == [
        ANSWERS[key].en.format(status=status) for key, status in zip(keys, statuses, strict=True)
    ]
    assert [day for _, day in shown] == [answer.day for answer in told[:6]] + ["–"]
    assert [row.value for row in one.rows] == ["2026-11-29", "4"]
    assert not any("l2315" in cell for row in one.table for cell in row)


@pytest.mark.parametrize(
    "data",
    [
        [],
        {"answers": [{"address": "https://www.12315.cn", "day": "today", "status": 200}]},
        {"answers": [{"address": "a", "day": "2026-11-29", "status": None, "why": ""}]},
    ],
)
def test_a_report_in_another_form_stops_the_build(tmp_path, data):
    """What was not asked by the command is not shown as if it had been."""
    (tmp_path / "links.json").write_text(json.dumps(data), encoding="utf-8")
    with pytest.raises(ValueError, match=r"links\.json"):
        answers(tmp_path)

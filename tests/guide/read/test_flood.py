"""100 KB of the worst text: little is weighed, the newest is read, and the rest is told.

Work is counted, never timed: a test must not depend on a clock.
"""

import json
from datetime import date, timedelta

import pytest

from guide.api import handle
from guide.kb import KB
from guide.read import recognise as reading
from guide.read.model import MOST, Model
from guide.read.recognise import recognise
from guide.read.trace import MOST_ROWS

SIZE = 100_000
FIRST = date(2026, 1, 1)


def dated(count, last, newest_first):
    """Return a trace of `count` scans a day apart; the newest says `last`."""
    rows = [f"{FIRST + timedelta(days=n)} 10:00 派送失败{n}，请联系网点" for n in range(count - 1)]
    rows.append(f"{FIRST + timedelta(days=count)} 10:00 {last}")
    return "\n".join(rows[::-1] if newest_first else rows)


WORST = {
    "one character": "派" * SIZE,
    "one line that all hits": ("派送失败丢失破损拒签" * SIZE)[:SIZE],
    "rows that differ": "\n".join(f"派送失败，快件丢失{n}" for n in range(SIZE // 14)),
    "rows of one character": "\n".join(chr(0x4E00 + n % 20_000) for n in range(SIZE // 2)),
    "long rows": "\n".join(f"{n}" + "客户拒收请联系退回" * 60 for n in range(SIZE // 560)),
    "scripts and marks": ("派😀\u202eа\u0301送" * SIZE)[:SIZE],
    "blank rows": "\n" * SIZE,
}


@pytest.fixture
def worked(monkeypatch):
    """Count the scans that are judged and the characters that the model weighs."""
    done = {"judged": 0, "weighed": 0}
    judge, scores = reading.judge, Model.scores

    def judged(*given, **more):
        done["judged"] += 1
        return judge(*given, **more)

    def weighed(self, text):
        done["weighed"] += min(len(text), MOST)
        return scores(self, text)

    monkeypatch.setattr(reading, "judge", judged)
    monkeypatch.setattr(Model, "scores", weighed)
    return done


@pytest.mark.parametrize("name", WORST)
def test_the_worst_text_is_capped(worked, name):
    """However it is made: rows from both ends, and of these what a long trace would need."""
    text = WORST[name]
    assert len(text) >= 0.7 * SIZE
    recognise(KB, text, date(2026, 11, 29))
    assert worked["judged"] <= 2 * MOST_ROWS
    assert worked["weighed"] <= 4 * 2400 + 4 * MOST  # clauses are weighed apart, at most


@pytest.mark.parametrize("newest_first", [True, False])
@pytest.mark.parametrize(
    ("last", "kind"), [("快件已丢失，请联系客服理赔", "lost"), ("外包装破损，内件损坏", "damaged")]
)
def test_the_newest_scan_is_read_whatever_stands_between(last, kind, newest_first):
    """At the top or at the end, as carriers order their traces."""
    text = dated(3_000, last, newest_first)
    found = recognise(KB, text, FIRST + timedelta(days=3_000))
    assert [one.id for one in found.kinds][:1] == [kind]


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("rows", [300, 2 * MOST_ROWS + 7])
def test_the_reply_says_how_much_was_not_read(lang, rows):
    """Rows that were left out, and rows that only the signs have judged."""
    found = told("\n".join(f"派送失败{n}，请联系网点" for n in range(rows)), lang)
    left = recognise(KB, "\n".join(f"派送失败{n}，请联系网点" for n in range(rows))).skimmed
    assert 0 < left < rows
    assert left >= rows - 2 * MOST_ROWS
    assert str(left) in found["skimmed"]


def test_a_usual_trace_is_read_whole():
    """Forty lines, with no word of anything left out."""
    text = "\n".join(f"2026-11-{n % 28 + 1:02} 10:00 快件到达第{n}个中转站" for n in range(40))
    assert "skimmed" not in told(text, "zh")
    assert recognise(KB, text).skimmed == 0


def told(text, lang):
    """Return the warnings of the reply about a text, by their id."""
    request = {"do": "recognise", "text": text, "lang": lang}
    return {one["id"]: one["title"] for one in json.loads(handle(json.dumps(request)))["warnings"]}

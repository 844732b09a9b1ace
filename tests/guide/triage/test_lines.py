"""A row of many gets what one parcel alone would get, and loses nothing to a bad neighbour."""

import json
import tracemalloc
from datetime import date, timedelta

import pytest

from guide.api import handle
from guide.kb import KB
from guide.model.steps import Stage
from guide.triage import lines as lines_of
from guide.triage import reading
from guide.triage.count import Count
from guide.triage.lines import STAGES, Numbered, Triage
from tests.batch import made

TODAY = date(2026, 11, 25)


def ask(do, **fields):
    return json.loads(handle(json.dumps({"do": do, **fields})))


def line(cells, lang="zh", given=None):
    return Triage(KB, TODAY, lang, given or {}).line(Numbered(2, cells))


@pytest.mark.no_cover
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_each_row_equals_the_single_case(lang):
    """Recognised alone and advised alone, a row's text gives the same in every field."""
    worker = Triage(KB, TODAY, lang, {"deal": "sale"})
    for cells in made(7, 400):
        got = worker.line(Numbered(1, cells))
        text = "\n".join(filter(None, (cells.get("status"), cells.get("trace"))))
        read = ask("recognise", text=text, today=TODAY.isoformat(), lang=lang)
        if not read["choices"]:
            assert (got["kind"], got["state"]) == (None, None)
            continue
        assert got["share"] == read["choices"][0]["share"]
        assert got["answers"]["seen"] == read["choices"][0]["id"]
        alone = ask(
            "advise",
            answers=got["answers"],
            dates=got["dates"],
            times=got["times"],
            carrier=got["carrier"],
            today=TODAY.isoformat(),
            lang=lang,
        )
        due = next(step for step in alone["steps"] if step["when"] == "now")
        claim = next(iter(alone["claims"]), {"id": None, "stage": None, "title": ""})
        own = [c for c in alone["deadlines"] if c["own"] and not c["over"]]
        first = min(own, key=lambda c: c["last_day"], default={"last_day": None, "fact": None})
        assert [got[name] for name in ("kind", "state", "title")] == [
            alone[name] for name in ("kind", "state", "title")
        ]
        assert (got["step"], got["step_does"]) == (due["id"], due["does"])
        assert (got["claim"], got["stage"], got["claim_title"]) == (
            claim["id"],
            claim["stage"],
            claim["title"],
        )
        assert (got["due_on"], got["due_fact"]) == (first["last_day"], first["fact"])
        assert got["letter"] == next(iter(alone["letters"]), None)
        assert got["next_on"] in (None, TODAY.isoformat()) or got["next_on"] > TODAY.isoformat()


def test_the_rows_own_columns_outrank_the_text():
    got = line(
        {
            "trace": "2026-11-10 09:00:00 【深圳转运中心】已发出",
            "last_update_on": "2026-11-24 08:00",
            "deal": "sale",
        }
    )
    assert got["dates"]["last_update_on"] == "2026-11-24"
    assert got["times"]["last_update_on"] == "08:00"
    day_only = line({"trace": "2026-11-10 09:00:00 【深圳】已发出", "last_update_on": "2026-11-24"})
    assert day_only["times"] == {}


def test_what_waits_is_due_when_it_opens():
    """A complaint that runs is looked at again when its period has passed, not every day."""
    got = line(
        {
            "status": "快件丢失",
            "complained": "yes",
            "complained_on": "2026-11-23",
            "deal": "sending",
        }
    )
    assert got["stage"] == "waiting"
    assert got["next_on"] > TODAY.isoformat()


@pytest.mark.parametrize(
    ("cells", "fields"),
    [
        ({"status": ""}, ["status"]),
        ({"status": "=A1"}, ["status"]),
        ({"status": "已揽收", "shipped_on": "03/04/2026"}, ["shipped_on"]),
        ({"status": "已揽收", "shipped_on": "2027-01-01"}, ["shipped_on"]),
        (
            {"status": "已揽收", "shipped_on": "2026-11-20", "signed_on": "2026-11-10"},
            ["signed_on"],
        ),
        ({"status": "已揽收", "insured": "也许吧"}, ["insured"]),
        ({"status": "已揽收", "number": "=B2", "carrier": "=C2"}, ["carrier", "number"]),
    ],
)
def test_a_bad_cell_is_named_and_loses_nothing_else(cells, fields):
    got = line({**cells, "order": "77"})
    assert [problem["field"] for problem in got["problems"]] == fields
    assert all(problem["says"] for problem in got["problems"])
    assert got["order"] == "77"
    if cells["status"] == "已揽收":
        assert got["state"] == "s_picked_up"


def test_nothing_readable_is_not_taken_for_anything():
    for words in ("", "qwertyuiop"):
        got = line({"status": words}, "en")
        assert (got["kind"], got["state"], got["title"]) == (None, None, "Not recognised")


@pytest.mark.no_cover
def test_what_is_not_sure_says_so():
    shares = [got for got in (line(cells) for cells in made(3, 300)) if got["share"]]
    for got in shares:
        unsure = "unsure" in [warning["id"] for warning in got["warnings"]]
        assert unsure == (got["share"] < reading.SURE)


def test_a_long_silence_is_treated_as_a_loss_and_says_so():
    got = line({"status": "长时间没有更新", "last_update_on": "2026-08-28", "deal": "shop"})
    assert got["kind"] == "lost"
    assert [warning["id"] for warning in got["warnings"]] == ["treated-as-lost"]


def test_what_the_words_may_mean_is_to_be_looked_at(monkeypatch):
    """Words that are not read for sure are answered by the likeliest meaning, and marked."""
    monkeypatch.setattr(reading, "SURE", 1.01)
    got = line({"status": "派件异常", "trace": "2026-11-24 16:03:00 因多次派送未果，原址退回"})
    assert got["answers"]["seen"] == got["kind"]
    assert "unsure" in [warning["id"] for warning in got["warnings"]]


def test_what_is_forgotten_is_read_again(monkeypatch):
    """Memory is bounded by forgetting, and what was forgotten is answered as before."""
    for module in (reading, lines_of):
        monkeypatch.setattr(module, "KEPT", 2)
    worker = Triage(KB, TODAY, "zh", {})
    rows = [Numbered(at, cells) for at, cells in enumerate(made(11, 12))]
    assert [worker.line(row) for row in rows] == [
        line(row.cells) | {"line": row.line} for row in rows
    ]


def test_a_scam_is_flagged():
    got = line({"trace": "您的包裹无法派送，请点击 http://ems-cn.top/pay 补缴运费"})
    assert got["kind"] == "scam_suspect" or "scam_suspect" in [w["id"] for w in got["warnings"]]


def test_an_unknown_carrier_keeps_its_name():
    assert line({"status": "已揽收", "carrier": "某某快运"})["carrier"] == "某某快运"
    assert line({"status": "已揽收", "carrier": "圆通速递"})["carrier"] == "yto"
    assert line({"status": "已揽收"})["carrier"] == ""


@pytest.mark.no_cover
def test_memory_stays_flat(monkeypatch):
    """What is kept from row to row is bounded: ten times the rows take no more."""
    for module in (reading, lines_of):
        monkeypatch.setattr(module, "KEPT", 16)
    worker = Triage(KB, TODAY, "zh", {})

    def work(count):
        tracemalloc.start()
        for at, cells in enumerate(made(5, count)):
            worker.line(Numbered(at, cells))
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        return peak

    work(60)
    assert work(600) < 2 * work(60) + 1_000_000


def test_rows_are_counted_by_kind_and_day():
    count = Count()
    days = {"due_on": None, "problems": []}
    ahead = [None, TODAY, TODAY + timedelta(6), TODAY + timedelta(7)]
    for day in ahead:
        count.add({**days, "title": "丢失", "next_on": day and day.isoformat()}, TODAY)
    count.add({"title": "拒收", "next_on": None, "due_on": None, "problems": [{}]}, TODAY)
    assert (count.rows, count.today, count.week, count.problems) == (5, 1, 2, 1)
    assert count.kinds == {"丢失": 4, "拒收": 1}


def test_every_stage_has_words():
    assert set(STAGES) == set(Stage.__args__)

"""The measurement's own arithmetic, its link and its pages: what a figure means is held here."""

import io
import json
import re
import threading
from pathlib import Path

import pytest

from scripts.measure import bench
from scripts.measure.figures import (
    condition,
    medians,
    percentile,
    published,
    ratios,
    table,
    targets,
)
from scripts.measure.host import CHUNK, Answer, Bucket, Host, Shaped
from scripts.measure.site import fragment, instead
from scripts.measure.sizes import own_bytes, rest, runtime
from scripts.measure.steps import journey

WIZARD = (
    '<body><p>x</p><parcel-wizard data-lang="zh"><p>?</p>'
    '<script type="module" src="../assets/wizard/entry/first.js"></script></parcel-wizard></body>'
)


@pytest.mark.parametrize(
    ("values", "share", "expected"),
    [([3], 0.95, 3), ([1, 2], 0.5, 1), (range(1, 101), 0.95, 95), (range(1, 22), 0.95, 20)],
)
def test_percentile_is_a_value_that_was_measured(values, share, expected) -> None:
    """The smallest measured value that at least the share does not exceed; no interpolation."""
    assert percentile(values, share) == expected


@pytest.mark.parametrize(("values", "share"), [([], 0.5), ([1], 0), ([1], 1.01)])
def test_percentile_of_nothing_is_refused(values, share) -> None:
    """No values, or a share that is none, is the caller's mistake."""
    with pytest.raises(ValueError, match="no percentile"):
        percentile(values, share)


def test_ratio_is_taken_within_rounds() -> None:
    """A machine that slows down for one round bears on both; the ratio does not change."""
    ours = [{"advice": 1.0}, {"advice": 10.0}, {"advice": 1.2}]
    stock = [{"advice": 4.0}, {"advice": 40.0}, {"advice": 4.8}]
    assert ratios(ours, stock, "advice") == [0.25, 0.25, 0.25]
    assert ratios(ours, stock, "question") == []


def test_medians_are_of_figures_that_all_have() -> None:
    """A figure that one sample lacks has no median."""
    assert medians([{"a": 1, "b": 9}, {"a": 3}, {"a": 2, "b": 1}]) == {"a": 2}
    assert medians([]) == {}
    assert medians([{"a": 1, "protocol": "h2", "others": None}]) == {"a": 1}


def test_a_condition_says_how_far_its_rounds_lie_apart() -> None:
    """The median, the lowest, the highest, how many rounds count and how many do not."""
    plain = [{"question": 100}] * 3
    ours = [{"question": 90}, {"question": 120}, {"question": 100}]
    found = condition({"ours": ours, "plain": plain}, thrown_out=2)
    assert found["ratio"] == {"question_to_plain": 1.0}
    assert found["spread"] == {"question_to_plain": [0.9, 1.2]}
    assert (found["counted"], found["thrown_out"]) == (3, 2)


def report() -> dict[str, object]:
    """A report in which all is measured but the slow links."""
    rounds = {
        "ours": [{"question": 110, "advice": 300, "bytes": 9}],
        "stock": [{"question": 900, "advice": 1000, "bytes": 9}],
        "plain": [{"question": 100, "bytes": 9}],
    }
    return {
        "conditions": {"full": condition(rounds), "quarter": condition(rounds)},
        "steps": {"median": 2.0, "p95": 51.0, "phone_line": 2001.0},
        "bytes": {"question_kb": 60.0, "first_page_kb": 301.0, "runtime_mb": 1.71},
        "build": {"seconds": 33.0},
    }


def test_targets_are_judged() -> None:
    """A figure at its limit meets it, above it does not, and what was not measured is neither."""
    met = [target.met for target in targets(report())]
    assert met == [False, True, False, None, True, False, False, False, False, None, False, False]


def test_table_has_a_row_for_each() -> None:
    """The text names every page under every condition and every target once."""
    rows = table(report()).splitlines()
    assert len(rows) == 1 + 2 * (3 + 1) + 1 + len(targets(report()))


def test_published_is_what_was_measured() -> None:
    """The page gets every measured figure with its limit, under an id of its own."""
    shown = published(report())
    assert len(shown) == len(targets(report())) - 2
    assert len({each["id"] for each in shown}) == len(shown)
    assert all(set(each) == {"id", "value", "unit", "goal", "spread"} for each in shown)


def test_empty_report_has_no_verdict() -> None:
    """Nothing measured, nothing met, nothing missed."""
    assert {target.met for target in targets({})} == {None}


def test_bucket_keeps_the_rate() -> None:
    """A link of 8,000 bits a second lets 1,000 bytes through in a second, idle time unsaved."""
    bucket = Bucket(8000)
    assert bucket.wait_for(500, now=10.0) == pytest.approx(0.5)
    assert bucket.wait_for(500, now=10.0) == pytest.approx(1.0)
    assert bucket.wait_for(500, now=60.0) == pytest.approx(0.5)


def test_shaped_output_is_whole() -> None:
    """Every byte goes through, in order, taken from the link in pieces."""
    under, bucket = io.BytesIO(), Bucket(10**12)
    data = bytes(range(256)) * (CHUNK // 100)
    assert Shaped(under, bucket, threading.Lock()).write(data) == len(data)
    assert under.getvalue() == data


def test_only_the_script_is_replaced() -> None:
    """The compared pages are the wizard's own page but for the script that starts it."""
    changed = instead(WIZARD, "plain.js")
    assert changed.replace("../bench/plain.js", "../assets/wizard/entry/first.js") == WIZARD
    with pytest.raises(ValueError, match="0 scripts"):
        instead("<p></p>", "plain.js")


def test_what_the_wizard_asks_for_ahead_is_not_given_to_the_others() -> None:
    """Neither its modules nor its words; a plain page keeps the one file that it needs."""
    head = "".join(
        f'\n  <link rel="{rel}" href="../assets/wizard/{name}">'
        for rel, name in (
            ("modulepreload", "wizard.js"),
            ("preload", "words.zh.json"),
            ("preload", "table.zh.json"),
            ("stylesheet", "wizard.css"),
        )
    )
    assert re.findall(r"wizard/(\S+)\"", instead(head + WIZARD, "stock.js")) == ["wizard.css"]
    kept = re.findall(r"wizard/(\S+)\"", instead(head + WIZARD, "plain.js", "table."))
    assert kept == ["table.zh.json", "wizard.css"]


def test_bytes_count_up_to_a_moment(tmp_path: Path) -> None:
    """What begins to be sent later kept nobody waiting."""
    host = Host(tmp_path)
    host.close()
    host.answers += [Answer(1.0, "/a", 10), Answer(2.0, "/b", 20), Answer(3.0, "/a", 5)]
    assert (host.until(2.0), host.until(0.5)) == (30, 0)
    assert host.sent == {"/a": 15, "/b": 20}
    assert host.sent_until(2.0) == {"/a": 10, "/b": 20}


def test_own_bytes_leave_the_theme_out() -> None:
    """Files of the wizard and of Python count, and its part of the page; the theme does not."""
    alone = own_bytes({}, WIZARD)
    sent = {"/assets/wizard/page.js": 5, "/assets/py/manifest.json": 7, "/assets/theme.css": 1000}
    assert 0 < alone < len(fragment(WIZARD))
    assert own_bytes(sent, WIZARD) == alone + 12
    with pytest.raises(ValueError, match="no wizard"):
        own_bytes({}, "<p></p>")


def test_the_second_part_is_not_what_a_reader_loads(tmp_path: Path) -> None:
    """It is asked for only by who needs a function that the first part lacks."""
    files = [{"role": role, "br": size} for role, size in (("core", 10), ("rest", 90), ("lib", 5))]
    (tmp_path / "assets/py").mkdir(parents=True)
    (tmp_path / "assets/py/manifest.json").write_text(json.dumps({"files": files}))
    assert (runtime(tmp_path), rest(tmp_path)) == (15, 90)


def test_a_disturbed_measurement_replaces_no_figures(tmp_path: Path, monkeypatch, capsys) -> None:
    """What is published stays as it was, and the reason is said; elsewhere it may be written."""
    few = {**report(), "rounds": 5}
    monkeypatch.setattr(bench, "measure", lambda parts, rounds: dict(few))
    monkeypatch.setattr(bench, "OUT", tmp_path)
    few["steps"] = {**few["steps"], "others": 0.0}
    few["build"] = {**few["build"], "others": None}
    assert bench.main([]) == 1
    assert "full, quarter" in capsys.readouterr().err
    assert not (tmp_path / "bench.json").exists()
    few["conditions"] = {}
    assert bench.main([]) == 0
    assert json.loads((tmp_path / "bench.json").read_text())["figures"]


def test_journey_asks_what_a_page_may_ask() -> None:
    """Every question of the way is asked once, and the last advice has all answers."""
    requests = list(journey())
    advised = [request for request in requests if request["do"] == "advise"]
    asked = [request for request in requests if request["do"] == "ask"]
    assert len(asked) == len(advised) + 1
    assert [len(request["answers"]) for request in advised] == list(range(1, len(asked)))
    assert {"draft", "recognise"} <= {request["do"] for request in requests}


def test_lines_go_to_their_own_measurement(tmp_path: Path, capsys) -> None:
    """`--lines` measures recognition and writes its own figures."""
    lines = tmp_path / "lines.jsonl"
    lines.write_text(json.dumps({"text": "已签收", "lang": "zh", "label": ["s_delivered"]}) + "\n")
    out = tmp_path / "figures" / "recognition.json"
    assert bench.main(["--lines", str(lines), "--json", str(out)]) == 0
    assert "groups" in json.loads(out.read_text())
    assert bench.main(["--rounds", "0"]) == 2
    assert "--rounds" in capsys.readouterr().err

"""No training line repeats a line by which reading is measured."""

import json
import os
from pathlib import Path

from scripts.reading.leaks import alike, leaks, main
from scripts.reading.lines import Line, read

FRESH = Path(__file__).parent / "fresh.jsonl"
ALSO = "TESTED_LINES"  # in the environment: further files of labelled lines, parted by ":"


def test_no_training_line_is_a_tested_line(capsys):
    """Whatever its case, width, script, spaces and marks; status codes are told of apart."""
    also = [path for path in os.environ.get(ALSO, "").split(":") if path]
    assert main([str(FRESH), *also]) == 0, capsys.readouterr().out


def test_a_leak_is_found(tmp_path, capsys):
    """A line repeated with other marks and in the other script is named with its file."""
    line = next(one for one in read() if one.folder == "zh-hans" and len(one.text) > 6)
    tested = tmp_path / "tested.jsonl"
    tested.write_text(json.dumps({"text": f" {line.text}！！"}) + "\n", "utf-8")
    assert main([str(tested)]) == 1
    assert f"{line.folder}/{line.labels[0]}.txt" in capsys.readouterr().out
    assert leaks([Line("已簽收", ("s_delivered",), "x", "scan")], ["【已签收】"])
    assert not leaks([Line("已簽收", ("s_delivered",), "x", "scan")], ["未签收"])
    assert alike("Out for Delivery.") == alike("OUT FOR DELIVERY")


def test_a_file_that_cannot_be_read_is_named(tmp_path, capsys):
    """A row without a text, and a file that is not there."""
    broken = tmp_path / "broken.jsonl"
    broken.write_text("{}\n", "utf-8")
    assert main([str(broken)]) == main([str(tmp_path / "none.jsonl")]) == 2
    assert "Cannot read" in capsys.readouterr().err

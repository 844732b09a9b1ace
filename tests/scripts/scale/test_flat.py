"""The program that shows reading to stay flat says what it should, on few rows."""

import json

from scripts.scale.flat import PARTS, main


def test_it_tells_time_and_memory_by_tenths(capsys):
    """Each tenth of the rows has its seconds and its memory; a text has one of each."""
    assert main(["200"]) == 0
    rows, whole = map(json.loads, capsys.readouterr().out.splitlines())
    assert (rows["way"], rows["rows"], whole["way"]) == ("triage", 200, "recognise")
    assert len(rows["seconds"]) == len(rows["mb"]) == PARTS
    assert min(rows["mb"]) > 0 <= min(rows["seconds"])
    assert len(whole["seconds"]) == 1

"""`zhuijian triage` as a seller runs it: a file of an export in, a file and a summary out."""

import csv
import io
import json
import subprocess
import sys

import pytest

from tests.batch import COLUMNS, made
from zhuijian.__main__ import main

DAY = ["--today", "2026-11-25"]
HEADS = ("订单编号", "快递单号", "快递公司", "物流状态", "最新物流", "发货时间", "投诉时间")


@pytest.fixture
def export(tmp_path):
    """A shop's export in GBK with a title above, 60 rows."""
    file = tmp_path / "导出.csv"
    with file.open("w", encoding="gbk", newline="") as out:
        writer = csv.writer(out)
        writer.writerow(["店铺月报"])
        writer.writerow(HEADS)
        writer.writerows([row[name] for name in COLUMNS] for row in made(11, 60))
    return file


def run(capsys, *words):
    status = main(["triage", *map(str, words)])
    said = capsys.readouterr()
    return status, said.out, said.err


def lines(text):
    return [json.loads(line) for line in text.splitlines()]


def test_a_sellers_export(capsys, export):
    """Each row once, in its order; told what the columns are, the encoding, and what is due."""
    _, out, err = run(capsys, export, *DAY, "--as", "jsonl", "--answer", "deal=sale")
    found = lines(out)
    assert [line["line"] for line in found] == list(range(3, 63))
    assert {line["answers"]["deal"] for line in found} == {"sale"}
    for words in ("GB18030", "第 5 列“最新物流”", "列名到第 2 行为止", "共 60 件", "今天要办："):
        assert words in err


def test_every_form_holds_the_same(capsys, export, tmp_path):
    """Read back by parsers of others: csv, json, pyarrow."""
    arrow = pytest.importorskip("pyarrow.parquet")
    for form in ("csv", "json", "jsonl", "parquet"):
        run(capsys, export, *DAY, "--out", tmp_path / f"o.{form}")
    whole = lines((tmp_path / "o.jsonl").read_text("utf-8"))
    assert json.loads((tmp_path / "o.json").read_text("utf-8")) == whole
    rows = list(csv.DictReader(io.StringIO((tmp_path / "o.csv").read_text("utf-8-sig"))))
    table = arrow.read_table(tmp_path / "o.parquet").to_pylist()
    assert len(rows) == len(table) == len(whole) == 60
    for row, record, line in zip(rows, table, whole, strict=True):
        assert record["line"] == line["line"]
        for name in ("number", "title", "step_does", "next_on"):
            assert row[name].strip("\t") == (line[name] or "") == (record[name] or "")


def test_an_empty_json_is_a_list(capsys, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("物流状态\n", "utf-8")
    status, out, _ = run(capsys, file, *DAY, "--as", "json")
    assert (status, json.loads(out)) == (0, [])


def test_bad_rows_are_named_with_their_line_and_lose_nothing(capsys, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("单号,状态,发货时间\n1,丢失,03/04/2026\n2,=A1,\n3,已揽收,2026-11-20\n", "utf-8")
    status, out, err = run(capsys, file, *DAY, "--json", "--lang", "en")
    assert status == 1
    assert [line["kind"] or line["state"] for line in lines(out)] == ["lost", None, "s_picked_up"]
    assert "Line 2, date sent" in err
    assert "Line 3, status" in err
    assert "3 parcels; 2 rows" in err


def test_columns_can_be_corrected(capsys, tmp_path):
    file = tmp_path / "x.csv"
    file.write_text("甲,乙\n丢失,YT1\n", "utf-8")
    status, _, err = run(capsys, file, *DAY)
    assert status == 2
    assert "甲、乙" in err
    status, out, _ = run(capsys, file, *DAY, "--json", "--map", "status=甲", "--map", "number=2")
    assert status == 0
    assert (lines(out)[0]["kind"], lines(out)[0]["number"]) == ("lost", "YT1")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["missing.csv"], "missing.csv"),
        (["-", "--today", "tomorrow"], "tomorrow"),
        (["-", "--as", "parquet"], "--out"),
    ],
)
def test_what_cannot_be_done_is_said(capsys, words, said):
    status, _, err = run(capsys, *words)
    assert status == 2
    assert said in err
    status, out, _ = run(capsys, *words, "--json", *([] if "--as" in words else ["--as", "json"]))
    assert status == 2
    assert said in json.loads(out)["error"]["message"]


def test_without_the_extra_parquet_says_so(capsys, monkeypatch):
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    status, _, err = run(capsys, "-", "--as", "parquet", "--out", "x.parquet", "--lang", "en")
    assert status == 2
    assert "zhuijian[tables]" in err


def test_standard_input_is_read_and_a_closed_pipe_is_no_fault(export):
    """As in `cat export.csv | zhuijian triage | head -1`, as a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "zhuijian", "triage", *DAY, "--json"],
        input=export.read_bytes(),
        capture_output=True,
        check=False,
    )
    assert len(done.stdout.decode("utf-8").splitlines()) == 60
    assert "stdin" in done.stderr.decode("utf-8")


def test_what_cannot_be_opened_is_said_in_the_readers_language(capsys, tmp_path):
    """Not in the words of the system, which are English everywhere."""
    for lang, words in (("zh", "没有这个文件"), ("en", "there is no such file")):
        status, _, err = run(capsys, tmp_path / "none.csv", *DAY, "--lang", lang)
        assert (status, words in err) == (2, True)
    assert "文件夹" in run(capsys, tmp_path, *DAY)[2]


def test_hundreds_of_columns_do_not_bury_the_summary(capsys, tmp_path):
    """How many were not used is said, and the first of them; UTF-8 with its mark is plain UTF-8."""
    file = tmp_path / "x.csv"
    heads = [*(f"列{n}" for n in range(199)), "物流状态"]
    file.write_text(",".join(heads) + "\n" + "," * 199 + "丢失\n", "utf-8-sig")
    err = run(capsys, file, *DAY)[2]
    assert "（199）" in err
    assert "列19…" in err
    assert "列20" not in err
    assert "UTF-8" not in err


def test_sheets_are_named(capsys, tmp_path):
    """Which was read, and which were not."""
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.Workbook()
    book.active.title = "甲"
    for sheet in (book.active, book.create_sheet("乙")):
        sheet.append(["物流状态"])
        sheet.append(["丢失"])
    book.save(tmp_path / "x.xlsx")
    status, out, err = run(capsys, tmp_path / "x.xlsx", *DAY, "--as", "jsonl")
    assert (status, [line["kind"] for line in lines(out)]) == (0, ["lost"])
    assert "读的是工作表“甲”。没有读的：乙" in err

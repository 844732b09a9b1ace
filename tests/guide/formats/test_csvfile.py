"""Tables, read back by independent readers (the csv module, LibreOffice)."""

import csv
import io
import shutil
import subprocess
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.formats.csvfile import BOM, GUARD, guarded, table
from tests.patience import SECONDS

CELLS = st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\0"), max_size=30)


def read(text):
    assert text.startswith(BOM)
    return list(csv.reader(io.StringIO(text.removeprefix(BOM), newline=""), strict=True))


def unguarded(cell):
    return cell.removeprefix(GUARD)


@given(st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=5))
def test_a_table_reads_back(rows):
    """Rows and cells stay what they were, whatever is in them: no cell more, no row more."""
    assert [[unguarded(cell) for cell in row] for row in read(table(rows))] == rows


@given(CELLS)
def test_no_cell_starts_a_formula(cell):
    """Nothing a spreadsheet takes for a formula is at the beginning of a cell."""
    assert guarded(cell)[:1] not in set("=+-@\r\n＝＋－＠")


@pytest.mark.parametrize(
    "cell",
    [
        "=HYPERLINK(A1)",
        "+8613800000000",
        "-1+2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        " =1",
        "＝1+1",
        "　=1",
        "0012",
        "1234567890123456",
        "１２３",
        "1E5",
        "3-4",
        "1/2",
        "12:30",
        "11月2日",
        "1,000",
        "50%",
    ],
)
def test_numbers_and_formulas_become_text(cell):
    """One tab in front keeps every digit and runs nothing."""
    assert guarded(cell) == GUARD + cell


@pytest.mark.parametrize("cell", ["", "客服", "CS0012", "2026-11-22", "a=b", "e", "/", "第 3 次"])
def test_plain_text_stays(cell):
    """What is text or a date anyway is left alone."""
    assert guarded(cell) == cell


def test_what_no_file_can_hold_is_left_out():
    """NUL and lone surrogates would make the file unreadable."""
    assert read(table([["a\0b\ud800c"]])) == [["abc"]]


def test_rows_end_in_crlf():
    """The end of a row is CRLF, also where cells hold newlines."""
    assert table([["a", "b\nc"], ["d", ""]]) == BOM + '"a","b\nc"\r\n"d",""\r\n'


def test_long_cells_take_no_longer():
    """The tests for numbers read a cell once."""
    begun = time.process_time()
    guarded("1" * 200_000 + "x")
    assert time.process_time() - begun < 1


@pytest.mark.office
def test_libreoffice_keeps_every_digit(tmp_path):
    """Opened and saved again by LibreOffice, cells are the text they were."""
    soffice = shutil.which("soffice")
    if soffice is None:
        pytest.skip("LibreOffice (soffice) is not installed")
    cells = ["0012", "1234567890123456789", "=1+1", "+8613800000000", "中文,逗号", "两\n行"]
    (tmp_path / "in.csv").write_text(table([cells]), encoding="utf-8", newline="")
    subprocess.run(
        [
            soffice,
            "--headless",
            "--convert-to",
            "csv:Text - txt - csv (StarCalc):44,34,76",
            "--infilter=CSV:44,34,UTF-8",
            "--outdir",
            tmp_path / "out",
            tmp_path / "in.csv",
        ],
        check=True,
        timeout=SECONDS,
    )
    written = (tmp_path / "out" / "in.csv").read_text("utf-8").removeprefix(BOM)
    assert [cell.lstrip(GUARD) for cell in next(csv.reader(io.StringIO(written)))] == cells

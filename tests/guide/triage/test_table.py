"""Text becomes rows piece by piece, as it would in one go."""

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.say.refusal import Refused
from guide.triage.table import LONGEST, MOST_CELLS, MOST_REST, delimiter_of, piece

CELL = st.text(alphabet='ab,"\n;\t 快', max_size=6)
TABLE = st.lists(st.lists(CELL, min_size=2, max_size=4), max_size=6)


@pytest.mark.parametrize(
    ("text", "sign"),
    [
        ("a,b\n1,2", ","),
        ("a\tb\n1,5\t2", "\t"),
        ("a;b\n1;2", ";"),
        ("店铺月报,,\n单号\t状态", ","),
        ("", ","),
        ("one word", ","),
    ],
)
def test_the_delimiter_is_told_from_the_first_lines(text, sign):
    assert delimiter_of(text) == sign


@given(TABLE, st.integers(1, 12))
def test_pieces_give_the_rows_of_the_whole(rows, size):
    """However the text is cut, each row comes once, whole, with its line."""
    file = io.StringIO()
    csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\n").writerows(rows)
    text = file.getvalue()
    whole = piece(text, ",", last=True)
    found, rest, line = [], "", 1
    for at in range(0, len(text), size):
        part = piece(rest + text[at : at + size], ",", line, last=False)
        found += part.rows
        rest, line = part.rest, part.line
    found += piece(rest, ",", line, last=True).rows
    assert found == list(whole.rows)
    assert [list(row.cells) for row in found] == [r for r in rows if any(c.strip() for c in r)]


def test_a_row_is_named_by_the_line_it_starts_on():
    found = piece('\ufeffa,b\r\n\r\n"x\r\ny",2\r\n3,4', ",", last=True)
    assert [(row.line, row.cells) for row in found.rows] == [
        (1, ("a", "b")),
        (3, ("x\ny", "2")),
        (5, ("3", "4")),
    ]


def test_what_no_table_holds_is_cut():
    """A file that is no table ends no one's patience: cells and rows have a limit."""
    found = piece("x" * (LONGEST + 200_000) + "\x00" + "," * 3_000, ",", last=True)
    (row,) = found.rows
    assert len(row.cells) == MOST_CELLS
    assert len(row.cells[0]) == LONGEST


@pytest.mark.parametrize("text", ['a,b\n1,"x\n2,y\n', 'a,b\n1,"x\n'])
def test_a_quote_that_never_closes_is_said(text):
    """Else every row after it would vanish into one cell."""
    with pytest.raises(Refused) as caught:
        piece(text, ",", last=True)
    assert "第 2 行" in caught.value.says.zh
    with pytest.raises(Refused):
        piece(text + "x" * MOST_REST, ",", last=False)


def test_an_inch_sign_is_no_quote():
    found = piece('a,b\n1,屏幕 5"\n2,"x\ny"\n3,z\n', ",", last=True)
    assert [row.line for row in found.rows] == [1, 2, 3, 5]

"""No function of the first part may read a table that it lacks."""

import json
from functools import cache

import pytest

from scripts.interpreter import constants, core, tables, wasm
from scripts.interpreter.tables import TABLES, Table

WHOLE = core.WASM.read_bytes()
BODIES = wasm.functions(WHOLE)
KEEP = set(core.numbers(json.loads(core.KEPT.read_text("utf-8"))["keep"]))


@cache
def readers(table):
    """Return the numbers of the functions that read a table; all of them are looked through."""
    return frozenset(tables.readers(enumerate(BODIES), table))


def function(*instructions):
    """Return a body without locals of the instructions, each as bytes."""
    return b"\x00" + b"".join(instructions) + b"\x0b"


LOAD = b"\x41\x00\x28\x02"  # i32.const 0, i32.load, with the alignment of a word


@pytest.mark.parametrize(
    ("body", "found"),
    [
        (function(LOAD + wasm.leb(1_000)), [(0, False), (1_000, True)]),
        (function(b"\x41" + wasm.signed(1_000), b"\x1a"), [(1_000, False)]),
        (function(b"\x41\x7f", b"\x1a"), [(2**32 - 1, False)]),
        (function(b"\x42\xe8\x07", b"\x1a"), []),  # of 64 bits: no address
        (function(b"\x43" + b"\x41" * 4, b"\x44" + b"\x28" * 8, b"\x1a\x1a"), []),
        (function(b"\x02\x40\x41\x05\x0e\x02\x00\x00\x00\x0b"), [(5, False)]),  # br_table
        (function(b"\x1c\x01\x7f", b"\x41\x06"), [(6, False)]),  # select of a type
        (function(b"\x1f\x40\x02\x00\x07\x00\x02\x00", b"\x41\x07"), [(7, False)]),  # try_table
        (function(b"\xfc\x0a\x00\x00", b"\xfc\x0b\x00", b"\xfc\x02", b"\x41\x08"), [(8, False)]),
        (function(b"\x11\x03\x00", b"\x41\x09"), [(9, False)]),  # call_indirect
        (function(b"\x28\x42\x00" + wasm.leb(2_000)), [(2_000, True)]),  # a memory by number
        (b"\x01\x02\x7f" + b"\x41\x0a\x0b", [(10, False)]),  # two locals
    ],
)
def test_constants_are_found(body, found):
    """Numbers and offsets are told apart from what follows other instructions."""
    assert list(constants.held(body)) == found


def test_unknown_instructions_are_refused():
    """What cannot be read cannot be vouched for."""
    with pytest.raises(ValueError, match="0xfd"):
        list(constants.held(function(b"\xfd\x00")))


def test_every_function_is_understood():
    """The whole wasm is read to the end of each body, and its addresses lie in its data."""
    count = sum(1 for body in BODIES for _, sure in constants.held(body) if sure)
    assert count > 100_000


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_readers_are_missing(table):
    """Each table has readers, by its address in the code, and the first part has none of them."""
    found = readers(table)
    assert found
    assert not found & KEEP
    part = wasm.functions(core.halves()[0])
    assert len({part[number] for number in found}) == 1  # the body that raises the alarm


@pytest.mark.parametrize("table", TABLES, ids=lambda table: table.name)
def test_a_reader_that_is_kept_stops_the_build(table):
    """Should a later list of functions hold one that reads the table, it is named."""
    reader = min(readers(table))
    with pytest.raises(SystemExit, match=f"{table.name}.*{reader}"):
        tables.check(WHOLE, [*sorted(KEEP)[:50], reader], [table])


def test_numbers_are_no_offsets():
    """A number is let pass only where it is no offset of a load, and only where it is listed."""
    table = Table("made up", 1_000, 2_000, frozenset({1_500}))
    number, load = b"\x41" + wasm.signed(1_500) + b"\x1a", LOAD + wasm.leb(1_500)
    bodies = [function(number), function(load), function(b"\x41" + wasm.signed(1_501) + b"\x1a")]
    bodies += [function(LOAD + wasm.leb(1_000 - tables.BEFORE)), function(LOAD + wasm.leb(2_000))]
    assert list(tables.readers(enumerate(bodies), table)) == [1, 2, 3]


def test_tables_are_whole_and_apart():
    """They lie in the wasm's data, one behind the other, each worth a second file."""
    edges = [edge for table in TABLES for edge in (table.start, table.end)]
    assert edges == sorted(edges)
    assert all(table.end - table.start > 100_000 for table in TABLES)

"""The tables of data that the first part of the wasm goes without.

Reading what is not there gives zeros and no alarm. So only whole tables are left out, and only
those that no function of the first part may read: whoever wants to read one has to call a
function that is missing too, and that raises the alarm. `check` proves it at each build from
the constants in the code; the places are of one wasm, which core.json names by its hash.
"""

from collections.abc import Collection, Iterable, Iterator
from typing import NamedTuple

from scripts.interpreter.constants import held
from scripts.interpreter.wasm import functions

# Where a table is read with an index that begins above 0, its address stands in the code less
# that many bytes; so the stretch before a table is looked at too.
BEFORE = 64


class Table(NamedTuple):
    """Data from an address to another one (not included), and numbers that are no addresses."""

    name: str
    start: int
    end: int
    numbers: frozenset[int] = frozenset()


# Constants of functions that have other things to do than to read a table: limits of Unicode and
# of its planes, what UTF-8 and UTF-16 subtract, a million, a megabyte, flags of types, a factor
# of the tuple's hash and one of random numbers. None is the offset of a load.
ORDINARY = frozenset(
    (
        *(0xE2080, 0xF0000, 0xFFC00, 0xFFFFF, 0x100000, 0x100B83, 0x101000, 0x10FFFF),
        *(0x110000, 0x120000, 999_999, 1_000_000, 1_000_003),
    )
)
FACTOR = frozenset((1_664_525,))

TABLES = (
    # From __gb2312_decmap to the last map of _codecs_hk; their index lies elsewhere and stays.
    Table("codecs of Chinese, Japanese and Korean", 800_544, 1_388_928, ORDINARY),
    # From the index of codepoint_to_pos to the end of packed_name_dawg (unicodename_db.h).
    Table("names of characters", 1_574_128, 2_020_448, FACTOR),
    # legacy_chars, gb18030, hkscs, jis0208, big5 and ksc of the C library (iconv.c).
    Table("iconv", 2_823_168, 2_947_024),
)


def readers(bodies: Iterable[tuple[int, bytes]], table: Table) -> Iterator[int]:
    """Yield the numbers of those functions, given by number and body, that may read `table`."""
    for number, body in bodies:
        for value, sure in held(body):
            if table.start - BEFORE <= value < table.end and (sure or value not in table.numbers):
                yield number
                break


def check(module: bytes, keep: Collection[int], tables: Iterable[Table] = TABLES) -> None:
    """See to it that none of the functions numbered in `keep` may read one of `tables`.

    Raises:
        SystemExit: one may.
    """
    kept = set(keep)
    bodies = [(number, body) for number, body in enumerate(functions(module)) if number in kept]
    for table in tables:
        found = list(readers(bodies, table))
        if found:
            raise SystemExit(
                f"The first part of the wasm lacks the table “{table.name}”, and its functions "
                f"{found} may read it: see scripts/interpreter/tables.py."
            )

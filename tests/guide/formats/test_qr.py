"""QR codes: module for module as an independent encoder (segno) draws them."""

import re

import pytest
import segno
from hypothesis import given
from hypothesis import strategies as st

from guide.formats import qr
from guide.formats.qr_bits import BLOCKS, codewords, version_for
from guide.formats.qr_layout import MASKS, Layout, masked, penalty, with_format

ADDRESS = "https://example.org/wizard/#v=1&seen=delivered_not_received&role=buyer&received=no"
# The most bytes each version holds at level M (ISO/IEC 18004, table 7).
CAPACITY = (14, 26, 42, 62, 84, 106, 122, 152, 180, 213, 251, 287, 331, 362, 412)


def theirs(text, version, mask=None):
    code = segno.make(
        text,
        error="m",
        mode="byte",
        encoding="utf-8",
        version=version,
        mask=mask,
        boost_error=False,
        micro=False,
        eci=False,
    )
    return tuple(tuple(map(bool, row)) for row in code.matrix)


@pytest.mark.parametrize("version", BLOCKS)
@pytest.mark.parametrize("mask", range(len(MASKS)))
def test_every_version_and_mask(version, mask):
    """Every module agrees with the other encoder."""
    text = "x" * CAPACITY[version - 1]
    layout = Layout(version)
    plain = layout.filled(codewords(text.encode(), version))
    ours = with_format(masked(plain, layout, mask), mask)
    assert tuple(map(tuple, ours)) == theirs(text, version, mask)


def product(one, other):
    """Multiply in the field of 256 elements, bit by bit."""
    found = 0
    for at in range(8):
        if other >> at & 1:
            found ^= one << at
    for at in range(14, 7, -1):
        if found >> at & 1:
            found ^= 0x11D << at - 8
    return found


def value_at(words, point):
    found = 0
    for word in words:
        found = product(found, point) ^ word
    return found


def blocks(modules):
    """Read a symbol as a scanner does, up to the blocks of data with their corrections."""
    version = (len(modules) - 17) // 4
    bits = sum(modules[8][x] << 14 - n for n, x in enumerate((0, 1, 2, 3, 4, 5, 7, 8)))
    mask = (bits >> 10 ^ 0b10101) & 0b111
    layout = Layout(version)
    plain = masked(modules, layout, mask)
    dark = "".join("01"[plain[y][x]] for y, x in layout._places())
    words = [int(dark[at : at + 8], 2) for at in range(0, len(dark) // 8 * 8, 8)]
    corrections, groups = BLOCKS[version]
    sizes = [size for count, size in groups for _ in range(count)]
    data = [[] for _ in sizes]
    for column in range(max(sizes)):
        for block, size in zip(data, sizes, strict=True):
            if column < size:
                block.append(words.pop(0))
    checks = [[words[n * len(sizes) + at] for n in range(corrections)] for at in range(len(sizes))]
    return data, checks


@pytest.mark.no_cover
@given(st.text(st.characters(codec="utf-8"), max_size=100))
def test_any_text_reads_back(text):
    """Mode, length, bytes, terminator and padding are there, and every block is sound.

    (The other encoder pads short texts by a byte too many, so they are read back here.)
    """
    data, checks = blocks(qr.matrix(text))
    for block, check in zip(data, checks, strict=True):
        point = 1
        for _ in check:
            assert value_at(block + check, point) == 0
            point = product(point, 2)
    bits = "".join(f"{word:08b}" for block in data for word in block)
    raw, wide = text.encode(), 16 if len(text.encode()) > CAPACITY[8] else 8
    head = f"{4:04b}{len(raw):0{wide}b}" + "".join(f"{byte:08b}" for byte in raw)
    assert bits.startswith(head + "0" * min(4, len(bits) - len(head)))
    padding = bits[len(head) + 4 :]
    assert padding == ("1110110000010001" * len(bits))[: len(padding)]


def test_the_mask_with_the_lowest_penalty_is_chosen():
    """No other mask gives a symbol that is easier to read."""
    text = "x" * CAPACITY[4]
    best = min(penalty(theirs(text, 5, mask)) for mask in range(len(MASKS)))
    assert penalty(qr.matrix(text)) == best


@pytest.mark.parametrize(
    ("rows", "points"),
    [
        (["10", "01"], 0),
        (["11", "11"], 3 + 100),  # one block of four, all dark
        (
            ["111110"] + ["010101", "101010"] * 2 + ["010101"],
            3 + 10,
        ),  # a run of five, 20 of 36 dark
        (["10111010000"] + ["01010101010", "10101010101"] * 5, 40),  # like a finder
    ],
)
def test_penalties(rows, points):
    """Runs, blocks, patterns like a finder and an uneven share of dark count."""
    grid = [[digit == "1" for digit in row] for row in rows]
    assert penalty(grid) == points


@pytest.mark.parametrize("version", BLOCKS)
def test_capacity(version):
    """The smallest version that fits is taken; one byte more takes the next."""
    assert version_for(CAPACITY[version - 1]) == version
    if version < max(BLOCKS):
        assert version_for(CAPACITY[version - 1] + 1) == version + 1


def test_what_is_too_long_is_refused():
    """More than the largest version holds is an error, not a broken symbol."""
    with pytest.raises(ValueError, match="413"):
        qr.matrix("x" * 413)


def test_the_path_draws_every_dark_module():
    """Runs of modules, moved by the margin, cover the dark ones and no others."""
    modules = qr.matrix(ADDRESS)
    drawn = set()
    for x, y, width, back in re.findall(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z", qr.path(modules)):
        assert width == back
        drawn |= {(int(y) - qr.QUIET, int(x) - qr.QUIET + n) for n in range(int(width))}
    assert drawn == {(y, x) for y, row in enumerate(modules) for x, dark in enumerate(row) if dark}
    assert qr.side(modules) == len(modules) + 8

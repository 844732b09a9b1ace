"""The modules of a QR code: its fixed patterns, the path of the data, masks and penalties."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby, pairwise

Grid = list[list[bool]]

# Centres of the alignment patterns by version (ISO/IEC 18004, annex E).
ALIGNMENT: dict[int, tuple[int, ...]] = {
    1: (),
    2: (6, 18),
    3: (6, 22),
    4: (6, 26),
    5: (6, 30),
    6: (6, 34),
    7: (6, 22, 38),
    8: (6, 24, 42),
    9: (6, 26, 46),
    10: (6, 28, 50),
    11: (6, 30, 54),
    12: (6, 32, 58),
    13: (6, 34, 62),
    14: (6, 26, 46, 66),
    15: (6, 26, 48, 70),
}
LEVEL_M = 0b00
MASKS: tuple[Callable[[int, int], bool], ...] = (
    lambda y, x: (y + x) % 2 == 0,
    lambda y, x: y % 2 == 0,
    lambda y, x: x % 3 == 0,
    lambda y, x: (y + x) % 3 == 0,
    lambda y, x: (y // 2 + x // 3) % 2 == 0,
    lambda y, x: y * x % 2 + y * x % 3 == 0,
    lambda y, x: (y * x % 2 + y * x % 3) % 2 == 0,
    lambda y, x: ((y + x) % 2 + y * x % 3) % 2 == 0,
)


def _bch(value: int, bits: int, generator: int) -> int:
    """Return `value` followed by the `bits` check bits of a BCH code."""
    rest = value << bits
    for at in range(rest.bit_length() - 1, bits - 1, -1):
        if rest >> at & 1:
            rest ^= generator << at - bits
    return value << bits | rest


class Layout:
    """The fixed patterns of a version, and where its data goes."""

    def __init__(self, version: int) -> None:
        self.size = 17 + 4 * version
        self.grid: Grid = [[False] * self.size for _ in range(self.size)]
        self.fixed: Grid = [[False] * self.size for _ in range(self.size)]
        self._timing()
        self._finders()
        self._alignment(ALIGNMENT[version])
        self._reserve_format()
        if version >= 7:
            self._version(version)

    def _set(self, y: int, x: int, dark: bool) -> None:
        self.grid[y][x] = dark
        self.fixed[y][x] = True

    def _timing(self) -> None:
        for at in range(self.size):
            self._set(6, at, at % 2 == 0)
            self._set(at, 6, at % 2 == 0)

    def _finders(self) -> None:
        """Three corners, each with its white separator."""
        for top, left in ((0, 0), (0, self.size - 7), (self.size - 7, 0)):
            for y in range(max(0, top - 1), min(self.size, top + 8)):
                for x in range(max(0, left - 1), min(self.size, left + 8)):
                    ring = max(abs(y - top - 3), abs(x - left - 3))
                    self._set(y, x, ring in (0, 1, 3))

    def _alignment(self, centres: tuple[int, ...]) -> None:
        last = self.size - 7
        for y in centres:
            for x in centres:
                if (y, x) in ((6, 6), (6, last), (last, 6)):
                    continue
                for below in range(-2, 3):
                    for right in range(-2, 3):
                        dark = max(abs(below), abs(right)) != 1
                        self._set(y + below, x + right, dark)

    def _reserve_format(self) -> None:
        for at in range(9):
            for y, x in ((8, at), (at, 8)):
                if not self.fixed[y][x]:
                    self._set(y, x, False)
        for at in range(self.size - 8, self.size):
            self._set(8, at, False)
            self._set(at, 8, False)

    def _version(self, version: int) -> None:
        bits = _bch(version, 12, 0x1F25)
        for at in range(18):
            dark = bool(bits >> at & 1)
            far, near = self.size - 11 + at % 3, at // 3
            self._set(far, near, dark)
            self._set(near, far, dark)

    def _places(self) -> Iterator[tuple[int, int]]:
        """Yield the free modules in the order of the data: up and down, two columns a time."""
        for turn, right in enumerate(range(self.size - 1, 0, -2)):
            right -= right <= 6  # the timing pattern takes column 6
            rows = range(self.size) if turn % 2 else range(self.size - 1, -1, -1)
            for y in rows:
                for x in (right, right - 1):
                    if not self.fixed[y][x]:
                        yield y, x

    def filled(self, words: list[int]) -> Grid:
        """Return the grid with `words` in it; modules left over stay white."""
        grid = [row[:] for row in self.grid]
        bits = (bool(word >> at & 1) for word in words for at in range(7, -1, -1))
        for (y, x), dark in zip(self._places(), bits, strict=False):
            grid[y][x] = dark
        return grid


def masked(grid: Grid, layout: Layout, mask: int) -> Grid:
    """Return `grid` with the data modules turned where `mask` says so."""
    turns = MASKS[mask]
    return [
        [dark ^ (not layout.fixed[y][x] and turns(y, x)) for x, dark in enumerate(row)]
        for y, row in enumerate(grid)
    ]


def with_format(grid: Grid, mask: int) -> Grid:
    """Return `grid` with level and mask written into it, twice."""
    size = len(grid)
    bits = _bch(LEVEL_M << 3 | mask, 10, 0b10100110111) ^ 0b101010000010010
    for at in range(15):
        dark = bool(bits >> at & 1)
        # Down the left finder's right side, past the timing pattern; then along the others.
        near = at if at < 6 else at + 1
        if at < 8:
            grid[near][8] = dark
            grid[8][size - 1 - at] = dark
        else:
            left = 14 - at if at > 8 else 7
            grid[8][left] = dark
            grid[size - 15 + at][8] = dark
    grid[size - 8][8] = True
    return grid


# ------------------------------------------------------------------- penalties


def penalty(grid: Sequence[Sequence[bool]]) -> int:
    """Return how hard `grid` is to read (ISO/IEC 18004, section 7.8.3): lower is better."""
    lines: list[Sequence[bool]] = [*grid, *zip(*grid, strict=True)]
    return (
        sum(_runs(line) + 40 * _finder_like(line) for line in lines) + _blocks(grid) + _share(grid)
    )


def _runs(line: Sequence[bool]) -> int:
    lengths = (len(list(run)) for _, run in groupby(line))
    return sum(length - 2 for length in lengths if length >= 5)


def _finder_like(line: Sequence[bool]) -> int:
    text = "".join("1" if dark else "0" for dark in line)
    return sum(text.startswith(("10111010000", "00001011101"), at) for at in range(len(text) - 10))


def _blocks(grid: Sequence[Sequence[bool]]) -> int:
    return 3 * sum(
        above[x] == above[x + 1] == below[x] == below[x + 1]
        for above, below in pairwise(grid)
        for x in range(len(above) - 1)
    )


def _share(grid: Sequence[Sequence[bool]]) -> int:
    dark = sum(map(sum, grid))
    return 10 * (abs(dark * 20 - len(grid) ** 2 * 10) // len(grid) ** 2)

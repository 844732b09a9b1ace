"""The codewords of a QR code: bytes, padding, and Reed-Solomon error correction."""

from functools import cache
from itertools import zip_longest

# Level M by version: error correction codewords a block, then (blocks, data codewords) by group
# (ISO/IEC 18004, table 9).
BLOCKS: dict[int, tuple[int, tuple[tuple[int, int], ...]]] = {
    1: (10, ((1, 16),)),
    2: (16, ((1, 28),)),
    3: (26, ((1, 44),)),
    4: (18, ((2, 32),)),
    5: (24, ((2, 43),)),
    6: (16, ((4, 27),)),
    7: (18, ((4, 31),)),
    8: (22, ((2, 38), (2, 39))),
    9: (22, ((3, 36), (2, 37))),
    10: (26, ((4, 43), (1, 44))),
    11: (30, ((1, 50), (4, 51))),
    12: (22, ((6, 36), (2, 37))),
    13: (22, ((8, 37), (1, 38))),
    14: (24, ((4, 40), (5, 41))),
    15: (24, ((5, 41), (5, 42))),
}
BYTE_MODE = 0b0100
PADDING = (0xEC, 0x11)


def _data_size(version: int) -> int:
    return sum(blocks * size for blocks, size in BLOCKS[version][1])


def _count_bits(version: int) -> int:
    return 8 if version < 10 else 16


def version_for(length: int) -> int:
    """Return the smallest version that holds `length` bytes.

    Raises:
        ValueError: no version does.
    """
    for version in BLOCKS:
        if 4 + _count_bits(version) + 8 * length <= 8 * _data_size(version):
            return version
    raise ValueError(f"{length} bytes do not fit into a QR code of version {max(BLOCKS)}")


def codewords(data: bytes, version: int) -> list[int]:
    """Return the codewords of `data` in the order in which they are placed."""
    words = _padded(data, version)
    corrections, groups = BLOCKS[version]
    blocks, at = [], 0
    for count, size in groups:
        for _ in range(count):
            blocks.append(words[at : at + size])
            at += size
    checks = [_remainder(block, corrections) for block in blocks]
    return _interleaved(blocks) + _interleaved(checks)


def _interleaved(blocks: list[list[int]]) -> list[int]:
    return [word for column in zip_longest(*blocks) for word in column if word is not None]


def _padded(data: bytes, version: int) -> list[int]:
    """Return mode, length and `data`, filled up to the size of `version`."""
    size = _data_size(version)
    bits = f"{BYTE_MODE:04b}{len(data):0{_count_bits(version)}b}"
    bits += "".join(f"{byte:08b}" for byte in data)
    bits += "0" * min(4, 8 * size - len(bits))
    bits += "0" * (-len(bits) % 8)
    words = [int(bits[at : at + 8], 2) for at in range(0, len(bits), 8)]
    return words + [PADDING[n % 2] for n in range(size - len(words))]


# Reed-Solomon over the field of 256 elements.


@cache
def _tables() -> tuple[list[int], list[int]]:
    """Return powers and logarithms of 2 modulo x^8 + x^4 + x^3 + x^2 + 1."""
    powers, logarithms, value = [0] * 255, [0] * 256, 1
    for exponent in range(255):
        powers[exponent], logarithms[value] = value, exponent
        value = value << 1 ^ (0x11D if value & 0x80 else 0)
    return powers, logarithms


def _product(one: int, other: int) -> int:
    if 0 in (one, other):
        return 0
    powers, logarithms = _tables()
    return powers[(logarithms[one] + logarithms[other]) % 255]


@cache
def _generator(degree: int) -> tuple[int, ...]:
    """Return the coefficients of (x - 1)(x - 2)(x - 4)... without the leading 1."""
    found = [1]
    for exponent in range(degree):
        root = _tables()[0][exponent]
        shifted, scaled = [*found, 0], [0, *(_product(root, part) for part in found)]
        found = [one ^ other for one, other in zip(shifted, scaled, strict=True)]
    return tuple(found[1:])


def _remainder(block: list[int], degree: int) -> list[int]:
    """Return the error correction codewords of `block`."""
    generator = _generator(degree)
    rest = [0] * degree
    for word in block:
        factor = word ^ rest[0]
        rest = [*rest[1:], 0]
        rest = [part ^ _product(factor, other) for part, other in zip(rest, generator, strict=True)]
    return rest

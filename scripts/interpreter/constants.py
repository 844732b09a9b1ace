"""Read which constants the functions of a WebAssembly module hold: where they may read data.

A table of data is read at an address that stands in the code: as the offset of a load, or as a
number that something is added to. Nothing here is guessed from names; the module has none.
"""

from collections.abc import Callable, Iterator

from scripts.interpreter.wasm import behind_locals, unsigned

Skip = Callable[[bytes, int], int]


def signed_at(data: bytes, at: int) -> tuple[int, int]:
    """Return the signed LEB128 number at `at` and the place behind it.

    >>> signed_at(bytes([0xC0, 0xBB, 0x78]), 0)
    (-123456, 3)
    """
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value - (1 << shift if byte & 64 else 0), at


def _numbers(count: int) -> Skip:
    def skip(body: bytes, at: int) -> int:
        for _ in range(count):
            _, at = unsigned(body, at)
        return at

    return skip


def _bytes(count: int) -> Skip:
    return lambda _body, at: at + count


def _listed(body: bytes, at: int) -> int:
    """A list of labels and one more (br_table)."""
    count, at = unsigned(body, at)
    return _numbers(count + 1)(body, at)


def _types(body: bytes, at: int) -> int:
    """A list of types, a byte each (select)."""
    count, at = unsigned(body, at)
    return at + count


def _catches(body: bytes, at: int) -> int:
    """A type and a list of what is caught (try_table)."""
    count, at = unsigned(body, signed_at(body, at)[1])
    for _ in range(count):
        kind, at = body[at], at + 1
        at = _numbers(2 if kind < 2 else 1)(body, at)
    return at


def _further(body: bytes, at: int) -> int:
    """An instruction of the second page (0xFC): conversions, and memory and tables as a whole."""
    number, at = unsigned(body, at)
    return _numbers(0 if number < 8 else 2 if number in (8, 10, 12, 14) else 1)(body, at)


# What follows an instruction, by its number; those that are not named are alone.
FOLLOWS: dict[int, Skip] = {
    **dict.fromkeys((0x07, 0x08, 0x09, 0x0C, 0x0D, 0x10, 0x12, 0x14, 0x15, 0x18), _numbers(1)),
    **dict.fromkeys((*range(0x20, 0x27), 0x3F, 0x40, 0xD2), _numbers(1)),
    **dict.fromkeys((0x02, 0x03, 0x04, 0x06, 0x42, 0xD0), lambda body, at: signed_at(body, at)[1]),
    **dict.fromkeys((0x11, 0x13), _numbers(2)),
    0x0E: _listed,
    0x1C: _types,
    0x1F: _catches,
    0x43: _bytes(4),
    0x44: _bytes(8),
    0xFC: _further,
}
LOADS, NUMBER = range(0x28, 0x3F), 0x41
UNKNOWN = (0xFB, 0xFD, 0xFE)  # pages of objects, vectors, atoms: this wasm uses none


def held(body: bytes) -> Iterator[tuple[int, bool]]:
    """Yield each constant of a function's body that may be an address, and whether it surely is.

    It surely is where it is the offset of a load or a store.

    Raises:
        ValueError: an instruction is not known here.
    """
    at = behind_locals(body)
    while at < len(body):
        number, at = body[at], at + 1
        if number in LOADS:
            align, at = unsigned(body, at)
            at = _numbers(1)(body, at) if align & 64 else at  # the number of a memory
            offset, at = unsigned(body, at)
            yield offset, True
        elif number == NUMBER:
            value, at = signed_at(body, at)
            yield value % (1 << 32), False
        elif number in UNKNOWN:
            raise ValueError(f"instruction 0x{number:x} is not known here")
        elif number in FOLLOWS:
            at = FOLLOWS[number](body, at)

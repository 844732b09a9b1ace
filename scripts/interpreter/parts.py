"""Cut a WebAssembly module in two: what is used, and what is left over.

Most functions of the interpreter never run here: codecs, parsers of options, modules that
nothing imports. `split` leaves them out of the first part, each replaced by a body that
raises an alarm and traps, and with them the tables of data that only they read. `join` puts
all back and gives the original, byte for byte. Nothing else changes: the numbers of functions,
tables and types and the places of data stay, so a part behaves as the whole does until a
function is called that it lacks. The alarm is a call of an imported function that is good for
nothing else, so that it is heard even where a trap is swallowed.
"""

from collections.abc import Collection, Iterable, Iterator, Sequence
from itertools import pairwise
from typing import NamedTuple

from scripts.interpreter import wasm
from scripts.interpreter.constants import signed_at
from scripts.interpreter.wasm import CODE, COUNT, DATA, EXPORT, leb, unsigned


class Piece(NamedTuple):
    """A stretch of memory as the module fills it."""

    start: int
    data: bytes


Stretch = tuple[int, int]  # first place, and the one behind the last


def pieces(content: bytes) -> list[Piece]:
    """Return the pieces of a section of data, in order.

    Raises:
        ValueError: a piece has no fixed place.
    """
    count, at = unsigned(content, 0)
    found = []
    for _ in range(count):
        if content[at : at + 2] != b"\x00\x41":  # in memory 0, at the number that follows
            raise ValueError("a piece of data has no fixed place")
        start, at = signed_at(content, at + 2)
        size, at = unsigned(content, at + 1)
        found.append(Piece(start, content[at : at + size]))
        at += size
    return found


def filled(found: Collection[Piece]) -> bytes:
    """Return a section of data that holds pieces."""
    written = (
        b"\x00\x41" + wasm.signed(start) + b"\x0b" + leb(len(data)) + data for start, data in found
    )
    return leb(len(found)) + b"".join(written)


def parted(found: Iterable[Piece], cut: Collection[Stretch]) -> Iterator[tuple[Piece, bool]]:
    """Yield pieces divided where a stretch begins or ends, and whether one lies in a stretch."""
    edges = sorted(edge for stretch in cut for edge in stretch)
    for start, data in found:
        end = start + len(data)
        places = [start, *(edge for edge in edges if start < edge < end), end]
        for first, last in pairwise(places):
            inside = any(one <= first < other for one, other in cut)
            yield Piece(first, data[first - start : last - start]), inside


def closed(found: Iterable[Piece], gap: int) -> list[Piece]:
    """Return pieces, in order, with the zeros between them where those are fewer than `gap`.

    A place and a size take more bytes than a few zeros, which memory begins with anyway.

    >>> [len(data) for _, data in closed([Piece(0, b"a"), Piece(3, b"b"), Piece(9, b"c")], 4)]
    [4, 1]
    """
    groups: list[tuple[int, bytearray]] = []
    for start, data in found:
        end = groups[-1][0] + len(groups[-1][1]) if groups else start
        if groups and start - end < gap:
            groups[-1][1].extend(bytes(start - end) + data)
        else:
            groups.append((start, bytearray(data)))
    return [Piece(start, bytes(data)) for start, data in groups]


def split(
    module: bytes,
    keep: Collection[int],
    alarm: int,
    cut: Collection[Stretch] = (),
    exports: Collection[str] | None = None,
    gap: int = 0,
) -> tuple[bytes, bytes]:
    """Return the part with the functions numbered in `keep` and the data outside `cut`; the rest.

    With `exports`, the part exports what is called so, and nothing else. Pieces of data less
    than `gap` bytes apart become one in the part.

    Numbers count the module's own functions, without the imported ones, from 0; `alarm` is
    the number of the imported function, without arguments or results, that a missing one
    calls. The rest is a list of sections as a module has them. Code: the body that stands for
    a missing function, then the missing ones. Data: place and size of each piece of the
    module, then the pieces that are missing, each by its place, its size and its bytes. Any
    other section: its content in the module.
    """
    part, missing = _code(wasm.functions(module), set(keep), alarm)
    content = dict(wasm.sections(module))  # only such are looked up that a module has once
    whole = pieces(content[DATA])
    divided = list(parted(whole, cut))
    left = closed((piece for piece, inside in divided if not inside), gap)
    gone = [piece for piece, inside in divided if inside]
    changes: dict[int, wasm.Transform] = {
        CODE: lambda _: part,
        COUNT: lambda _: leb(len(left)),
        DATA: lambda _: filled(left),
    }
    behind = {
        CODE: missing,
        COUNT: content[COUNT],
        DATA: _placed([(start, len(data), b"") for start, data in whole])
        + _placed([(start, len(data), data) for start, data in gone]),
    }
    if exports is not None:
        changes[EXPORT] = lambda exported: wasm.fewer(exported, exports)
        behind[EXPORT] = content[EXPORT]
    return wasm.rebuilt(module, changes), _listed(behind)


def _code(every: Sequence[bytes], wanted: Collection[int], alarm: int) -> tuple[bytes, bytes]:
    """Return the code of the part, and the mark with the bodies that are missing."""
    mark = b"\x00\x10" + leb(alarm) + b"\x00\x0b"  # no locals; call alarm; unreachable; end
    part = [body if number in wanted else mark for number, body in enumerate(every)]
    # A body that is the mark by itself counts as missing, so that `join` needs no list.
    rest = [body for number, body in enumerate(every) if number not in wanted or body == mark]
    return wasm.coded(part), wasm.coded([mark, *rest])


def _placed(found: Collection[tuple[int, int, bytes]]) -> bytes:
    written = (leb(start) + leb(size) + data for start, size, data in found)
    return leb(len(found)) + b"".join(written)


def _listed(sections: dict[int, bytes]) -> bytes:
    return b"".join(
        bytes([number]) + leb(len(content)) + content for number, content in sections.items()
    )


def join(part: bytes, rest: bytes) -> bytes:
    """Return the module that `split` cut; `docs/assets/wizard/python/join.js` does the same."""
    left = dict(wasm.sections(bytes(wasm.HEAD) + rest))
    mark, *missing = wasm.bodies(left.pop(CODE))
    bodies_left = iter(missing)
    every = [next(bodies_left) if body == mark else body for body in wasm.functions(part)]
    layout = left.pop(DATA)
    changes: dict[int, wasm.Transform] = {
        number: lambda _, content=content: content  # type: ignore[misc]
        for number, content in left.items()
    }
    changes |= {CODE: lambda _: wasm.coded(every), DATA: lambda data: _refilled(data, layout)}
    return wasm.rebuilt(part, changes)


def _refilled(data: bytes, layout: bytes) -> bytes:
    """Return the section of data that `layout`, of the rest, tells of and holds in part."""
    count, at = unsigned(layout, 0)
    places = []
    for _ in range(count):
        start, at = unsigned(layout, at)
        size, at = unsigned(layout, at)
        places.append((start, size))
    memory = bytearray(max(start + size for start, size in places))
    for start, held in pieces(data):
        memory[start : start + len(held)] = held
    count, at = unsigned(layout, at)
    for _ in range(count):
        start, at = unsigned(layout, at)
        size, at = unsigned(layout, at)
        memory[start : start + size] = layout[at : at + size]
        at += size
    return filled([Piece(start, bytes(memory[start : start + size])) for start, size in places])

"""Read and write a WebAssembly module by sections, and let it note which functions run.

The format is that of https://webassembly.github.io/spec/core/binary/.
"""

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import NamedTuple

IMPORT, MEMORY, EXPORT, CODE, DATA, COUNT = 2, 5, 7, 10, 11, 12
HEAD = 8  # magic number and version
SEEN = "seen"  # name under which the second memory of a watched module is exported

Transform = Callable[[bytes], bytes]


def unsigned(data: bytes, at: int) -> tuple[int, int]:
    """Return the unsigned LEB128 number at `at` and the place behind it.

    >>> unsigned(bytes([0xE5, 0x8E, 0x26]), 0)
    (624485, 3)
    """
    value = shift = 0
    while True:
        byte = data[at]
        at += 1
        value |= (byte & 127) << shift
        shift += 7
        if byte < 128:
            return value, at


def leb(value: int) -> bytes:
    """Return `value` as unsigned LEB128, in the fewest bytes.

    >>> list(leb(624485))
    [229, 142, 38]
    """
    out = bytearray()
    while value > 127:
        out.append(value & 127 | 128)
        value >>= 7
    out.append(value)
    return bytes(out)


def signed(value: int) -> bytes:
    """Return a number that is not negative as signed LEB128.

    >>> list(signed(64)), list(signed(63))
    ([192, 0], [63])
    """
    out = leb(value)
    return out if out[-1] < 64 else out[:-1] + bytes([out[-1] | 128, 0])


def sections(module: bytes) -> Iterator[tuple[int, bytes]]:
    """Yield the number and the content of each section, in order."""
    at = HEAD
    while at < len(module):
        number = module[at]
        size, start = unsigned(module, at + 1)
        at = start + size
        yield number, module[start:at]


def rebuilt(module: bytes, changes: Mapping[int, Transform]) -> bytes:
    """Return the module with the content of some sections, by number, changed."""
    out = bytearray(module[:HEAD])
    for number, content in sections(module):
        changed = changes[number](content) if number in changes else content
        out += bytes([number]) + leb(len(changed)) + changed
    return bytes(out)


def bodies(code: bytes) -> list[bytes]:
    """Return the function bodies of a code section, in order."""
    count, at = unsigned(code, 0)
    found = []
    for _ in range(count):
        size, start = unsigned(code, at)
        at = start + size
        found.append(code[start:at])
    return found


def coded(functions: Collection[bytes]) -> bytes:
    """Return a code section of function bodies."""
    return leb(len(functions)) + b"".join(leb(len(body)) + body for body in functions)


def functions(module: bytes) -> list[bytes]:
    """Return the bodies of all functions of the module."""
    return next(bodies(content) for number, content in sections(module) if number == CODE)


class Import(NamedTuple):
    """What a module asks for: from which module, by which name, of which kind (0: a function)."""

    module: str
    name: str
    kind: int


def imports(module: bytes) -> Iterator[Import]:
    """Yield what the module imports, in order."""
    content = next(content for number, content in sections(module) if number == IMPORT)
    count, at = unsigned(content, 0)
    for _ in range(count):
        size, at = unsigned(content, at)
        room, at = content[at : at + size].decode(), at + size
        size, at = unsigned(content, at)
        name, at = content[at : at + size].decode(), at + size
        kind, at = content[at], at + 1
        yield Import(room, name, kind)
        at = behind_type(content, kind, at)


def imported(module: bytes, name: str) -> int:
    """Return the number of the imported function called `name`.

    Raises:
        KeyError: the module imports no function of that name.
    """
    found = [each.name for each in imports(module) if each.kind == 0]
    if name not in found:
        raise KeyError(name)
    return found.index(name)


def fewer(exports: bytes, names: Collection[str]) -> bytes:
    """Return a section of exports with those only that are called one of `names`."""
    count, at = unsigned(exports, 0)
    kept = []
    for _ in range(count):
        size, start = unsigned(exports, at)
        _, end = unsigned(exports, start + size + 1)  # behind the kind, the number
        if exports[start : start + size].decode() in names:
            kept.append(exports[at:end])
        at = end
    return leb(len(kept)) + b"".join(kept)


def behind_type(content: bytes, kind: int, at: int) -> int:
    """Return the place behind the type of an import: function, table, memory, global, tag."""
    if kind == 3:
        return at + 2
    if kind in (1, 2):
        at += kind == 1  # the type of a table's elements
        limits, at = content[at], at + 1
        for _ in range(1 + (limits & 1)):
            _, at = unsigned(content, at)
        return at
    at += kind == 4  # the attribute of a tag
    return unsigned(content, at)[1]


def behind_locals(body: bytes) -> int:
    """Return the place of the first instruction in a function body."""
    groups, at = unsigned(body, 0)
    for _ in range(groups):
        _, at = unsigned(body, at)
        at += 1  # the type: all types of locals in use take one byte
    return at


def watched(module: bytes) -> bytes:
    """Return the module made to note in a second memory, a byte each, which functions ran.

    Raises:
        ValueError: the module has another number of memories than one.
    """

    def noting(number: int, body: bytes) -> bytes:
        at = behind_locals(body)
        # i32.const number; i32.const 1; i32.store8 into memory 1
        note = b"\x41" + signed(number) + b"\x41\x01\x3a\x40\x01\x00"
        return body[:at] + note + body[at:]

    def memories(content: bytes) -> bytes:
        if content[0] != 1:
            raise ValueError("the module has another number of memories than one")
        return b"\x02" + content[1:] + b"\x00\x01"  # a second one of one page, 64 KiB

    def exports(content: bytes) -> bytes:
        count, at = unsigned(content, 0)
        name = SEEN.encode()
        return leb(count + 1) + content[at:] + leb(len(name)) + name + b"\x02\x01"

    noted = coded([noting(number, body) for number, body in enumerate(functions(module))])
    return rebuilt(module, {CODE: lambda _: noted, MEMORY: memories, EXPORT: exports})

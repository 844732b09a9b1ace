"""Use the built-in types and functions that a program may use, whether ours does or not.

Run while the wasm is watched (core_part.py), so that a change of a few lines in our package
does not call a function that the first part of the wasm lacks. Nothing here is checked: the
point is only that it runs.
"""

# mypy: ignore-errors

import collections
import dataclasses
import enum
import itertools
import operator
import traceback
import typing

TEXTS = ("", "a", "Parcel 12", "快件派送 abc", "ﬁ½Ⅷ①", "🚚📦", "é" * 300, "x" * 5000, "\x00\ud800")
NUMBERS = (0, 1, -1, 7, 255, 2**31, 2**63, 10**30, True)
REALS = (0.0, -1.5, 1e300, float("inf"), float("nan"), 0.1)
# Methods that take for ever, or all memory, with numbers as large as ours.
ENDLESS = ("pow", "shift", "mul__", "subclass", "__new__")


@dataclasses.dataclass(order=True)
class Plain:
    """Every method that a dataclass can have."""

    a: int = 1
    b: list[str] = dataclasses.field(default_factory=list, compare=False)

    def __post_init__(self):
        self.a += 1


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True)
class Frozen:
    """The same, frozen."""

    a: int
    b: str = "b"


class Colour(enum.Enum):
    """An enumeration."""

    RED = 1
    BLUE = 2


class Pair(typing.NamedTuple):
    """A named tuple."""

    left: int
    right: int = 2


class Meta(type):
    """A metaclass with a hook."""

    def __call__(cls, *args, **named):  # noqa: D102
        return super().__call__(*args, **named)


class Odd(metaclass=Meta):
    """Special methods, a property, a descriptor, class and static methods."""

    __slots__ = ("__dict__", "value")
    kept = property(lambda self: self.value, lambda self, value: setattr(self, "value", value))

    def __init__(self, value=1):
        self.value = value

    def __getattr__(self, name):
        return name

    def __eq__(self, other):
        return isinstance(other, Odd) and self.value == other.value

    def __hash__(self):
        return hash(self.value)

    def __lt__(self, other):
        return self.value < other.value

    def __getitem__(self, key):
        return key

    def __iter__(self):
        yield from (self.value,)

    def __len__(self):
        return 1

    def __contains__(self, item):
        return item == self.value

    def __call__(self, *args, **named):  # noqa: D102
        return args, named

    @classmethod
    def made(cls, *args):
        """Make one."""
        return cls(*args)

    @staticmethod
    def still():
        """Do nothing."""


def quietly(call, *args, **named):
    """Call, whatever comes of it."""
    try:
        return call(*args, **named)
    except Exception as error:
        return "".join(traceback.format_exception(error))


def methods(value, others):
    """Call every public method of a value: alone, and with one and two of the others."""
    for name in dir(value):
        if any(word in name for word in ENDLESS):
            continue
        found = getattr(value, name)
        if callable(found):
            quietly(found)
            for other in others:
                quietly(found, other)
                quietly(found, other, other)


def builtin_types():
    """All methods of the common types, between values of every sort."""
    others = (0, 3, "a", "快", b"a", (1, 2), [1, "a"], {"a": 1}, {1, 2}, None, 1.5, slice(0, 3, 2))
    values = (*TEXTS[:6], *NUMBERS, *REALS[:3], b"bytes \xff", bytearray(b"a"), (3, 1, 2))
    for value in values:
        methods(value, others)
    for make in (list, set, frozenset, collections.deque, collections.Counter, iter, reversed):
        quietly(methods, quietly(make, (3, 1, 2)), others)
    for mapping in ({"a": 1, 2: "b"}, collections.OrderedDict(a=1), collections.defaultdict(list)):
        methods(mapping, others)
    for one, other in itertools.product((*values[:12], *others), repeat=2):
        for name in ("add", "sub", "mod", "lt", "le", "eq", "ne", "contains", "getitem"):
            quietly(getattr(operator, name), one, other)
        quietly(operator.mul, one, 3)
        for name in ("and_", "or_", "xor", "truediv", "floordiv", "is_", "concat"):
            quietly(getattr(operator, name), one, other)


def builtin_functions():
    """The built-in functions that take data."""
    names = (abs, all, any, ascii, bin, bool, bytes, chr, dict, divmod, enumerate, filter, float)
    names += (frozenset, hash, hex, int, isinstance, iter, len, list, map, max, min, next, oct, ord)
    names += (pow, range, repr, reversed, round, set, slice, sorted, str, sum, tuple, type, zip)
    values = (*TEXTS[:5], *NUMBERS[:5], *REALS, [3, 1, 2], {"a": 1}, (1,), None, b"a", Odd())
    for name, value in itertools.product(names, values):
        quietly(name, value)
        quietly(lambda name=name, value=value: list(name(value)))
        quietly(name, value, 2)
        quietly(name, str, (value, value))
    for text in TEXTS:
        for form in ("{!r:>30}", "{:<9.3}", "{:^5}", "{:,}", "{:08.3f}", "{:x}", "{:%}", "{!a}"):
            quietly(form.format, text)
        for form in ("%s", "%r", "%5.2f", "%x", "%-8s", "%(a)s"):
            quietly(operator.mod, form, text)
    for number in (*NUMBERS, *REALS):
        _ = f"{number!r} {number:>8} {number:,}" if number == number else ""
        for form in ("{:08.3f}", "{:x}", "{:+d}", "{:%}", "{:e}", "{:_}", "{:b}"):
            quietly(form.format, number)


for part in (builtin_types, builtin_functions):
    part()

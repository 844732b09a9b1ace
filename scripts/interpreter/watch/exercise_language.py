"""Use the language itself: patterns, flow of control, containers, classes.

Run after exercise.py, in the same namespace.
"""

# mypy: ignore-errors
# ruff: noqa: F821

import collections
import contextlib
import dataclasses
import functools
import itertools
import operator
import typing


def matching():
    """Patterns of every sort."""
    for value in (1, "a", (1, 2), [1, 2, 3], {"a": 1, "b": 2}, Pair(1), Plain(), None, Colour.RED):
        match value:
            case int() | str():
                pass
            case Pair(left=_):
                pass
            case Plain(a=_):
                pass
            case [_, *_]:
                pass
            case {"a": _, **_more}:
                pass
            case _:
                pass


def control():
    """Flow of control: exceptions, generators, closures, unpacking, with."""

    def talking():
        got = 0
        while True:
            got = yield got

    def deep(level):
        return deep(level + 1)

    generator = talking()
    next(generator)
    generator.send(2)
    quietly(generator.throw, ValueError("x"))
    generator.close()
    quietly(deep, 0)
    first, *more, last = range(9)
    with contextlib.suppress(KeyError), contextlib.ExitStack() as stack:
        stack.callback(print, end="")
        raise KeyError(first, more, last)
    try:
        try:
            raise ValueError("a") from KeyError("b")
        finally:
            del more
    except* ValueError as group:
        quietly(traceback.format_exception, group)


def containers():
    """Large containers, sorted and counted."""
    _ = [x for x in range(300) if x % 2], {x: x for x in "abc"}, {x + x for x in "abc"}
    _ = sorted(range(5000), key=lambda x: (x * 7919) % 4999, reverse=True)
    _ = sorted([Odd(x % 17) for x in range(900)]), sorted("bca"), sorted([1.5, 2, 0.1])
    counts = collections.Counter(x % 13 for x in range(20_000))
    _ = counts.most_common(3), {str(x): x for x in range(20_000)}, set(range(20_000))


def classes():
    """What classes can do."""
    made = (Plain(), Plain(3), Frozen(a=1), Pair(1, 2), Colour.RED, Odd(), Odd.made(2), Odd.still)
    for one, other in itertools.product(made, repeat=2):
        for name in ("eq", "lt", "contains", "getitem", "add"):
            quietly(getattr(operator, name), one, other)
        quietly(hash, one)
        quietly(repr, one)
    quietly(setattr, made[2], "a", 2)
    quietly(dataclasses.replace, made[2], a=5)
    quietly(dataclasses.asdict, made[0])
    quietly(dataclasses.fields, Plain)
    quietly(lambda: Pair(1)._replace(left=3)._asdict())
    quietly(lambda: [Colour["RED"], Colour(2), list(Colour), Odd().nothing, Odd()(1, a=2)])
    quietly(lambda: made[5].__class__.__mro__)
    quietly(type, "Made", (Odd,), {"x": 1})
    quietly(typing.get_type_hints, Plain)

    @functools.cache
    def remembered(*args, **named):
        return args, named

    for _ in range(3):
        remembered(1, a=2)
    remembered.cache_clear()
    functools.reduce(operator.add, range(9))
    functools.partial(remembered, 1)(2)
    functools.lru_cache(maxsize=2)(str)(1)
    functools.cached_property(lambda self: 1)
    functools.total_ordering(Odd)
    functools.singledispatch(remembered)(1)
    operator.attrgetter("a.b")
    operator.itemgetter(1, 0)("ab")
    operator.methodcaller("upper")("a")


for part in (matching, control, containers, classes):
    part()

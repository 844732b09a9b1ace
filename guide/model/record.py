"""What makes a class a record: typed fields, compared and shown by value, never changed.

A record is a dataclass with slots. Nothing may assign to its fields: the type checker
holds that (`frozen_default`), and nothing is left to do for it at run time. Only `__init__`
is generated; the other methods are shared, because writing and compiling five methods for
each of sixty classes took a third of the time a browser needs to start.
"""

from dataclasses import dataclass, field
from typing import dataclass_transform


@dataclass_transform(frozen_default=True, field_specifiers=(field,))
def record[T](cls: type[T], /) -> type[T]:
    """Return `cls` as a record with the fields that it declares.

    >>> @record
    ... class Point:
    ...     x: int
    ...     y: int = 0
    >>> Point(1) == Point(1, 0), Point(1)
    (True, Point(x=1, y=0))
    """
    made = dataclass(slots=True, repr=False, eq=False, match_args=False)(cls)
    for name, method in SHARED.items():
        setattr(made, name, method)
    return made


def _values(one: object) -> tuple[object, ...]:
    return tuple(getattr(one, name) for name in one.__slots__)  # type: ignore[attr-defined]


def _equal(self: object, other: object) -> object:
    if self is other:
        return True
    if other.__class__ is not self.__class__:
        return NotImplemented
    return _values(self) == _values(other)


def _hash(self: object) -> int:
    return hash(_values(self))


def _repr(self: object) -> str:
    named = zip(self.__slots__, _values(self), strict=True)  # type: ignore[attr-defined]
    return f"{type(self).__name__}({', '.join(f'{name}={value!r}' for name, value in named)})"


SHARED = {"__eq__": _equal, "__hash__": _hash, "__repr__": _repr}

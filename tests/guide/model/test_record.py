"""Records: fields by name, equal and hashed by value, shown with their fields."""

from dataclasses import field, fields, replace

import pytest

from guide.model.record import record


@record
class Point:
    """A place."""

    x: int
    y: int = 0
    tags: dict[str, str] = field(default_factory=dict)


@record
class Size:
    """A size with the same fields as nothing else."""

    x: int


@record
class Other:
    """Another with the same field."""

    x: int


def test_equal_by_value_and_class():
    """Two records are equal when class and fields are; a like one of another class is not."""
    one = Point(1)
    assert one == one
    assert one == Point(1, 0)
    assert Point(1) != Point(1, 2)
    assert Size(1) != Other(1)
    assert Size(1) != 1


def test_hashed_by_value():
    """So they can be keys; one that holds a dictionary cannot."""
    assert len({Size(1), Size(1), Size(2)}) == 2
    with pytest.raises(TypeError):
        hash(Point(1))


def test_shown_with_its_fields():
    assert repr(Point(1, tags={"a": "b"})) == "Point(x=1, y=0, tags={'a': 'b'})"


def test_it_is_a_dataclass_with_slots():
    """The checks walk its fields; a field that is not declared cannot be set."""
    assert [place.name for place in fields(Point)] == ["x", "y", "tags"]
    assert replace(Point(1), y=3) == Point(1, 3)
    with pytest.raises(AttributeError):
        Size(1).z = 2


def test_defaults_are_made_anew():
    assert Point(1).tags is not Point(1).tags

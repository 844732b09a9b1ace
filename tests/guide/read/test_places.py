"""Places of scans, and going in circles."""

import pytest

from guide.read.places import first_return, place, stretch

MARKS = ("到达", "离开", "arrived at")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("快件到达[甲地中心]", "甲地中心"),
        ("快件离开了甲地,发往乙地", "甲地"),
        ("arrived at hub one", "hub one"),
        ("已签收", ""),
        ("到达", ""),
        ("到达甲地2026/11/28 23:11:00", "甲地"),
        ("离开 下一站[乙地中心]", ""),
        ("arrived at hub one 23:11", "hub one"),
    ],
)
def test_place(text, expected):
    """The place follows the verb, up to the next mark."""
    assert place(text, MARKS) == expected


@pytest.mark.parametrize(
    ("places", "index"),
    [
        ("A B A B", 3),
        ("A A B B A B", 5),
        ("A B C A B", None),
        ("A B A", None),
        ("", None),
    ],
)
def test_two_rounds_make_a_circle(places, index):
    """There and back once may be routing; twice is a loop."""
    assert first_return(places.split()) == index


def test_scans_without_a_place_do_not_count():
    """A line that names no place neither breaks nor makes a loop."""
    assert first_return(["A", "", "B", "A", "", "B"]) == 5


def test_a_bracket_of_the_name_is_closed():
    """A name that ends in brackets keeps both."""
    text = "到达驿站(南门店),请取"
    assert stretch(text, ("到达",)) == (2, 9)

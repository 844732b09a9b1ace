"""The knowledge base is assembled whole."""

import pytest

from guide.kb import KB, by_id
from guide.model.steps import Item
from tests.making import T


def test_records_stand_under_their_ids_in_order():
    assert list(by_id((Item("b", T), Item("a", T)))) == ["b", "a"]


def test_an_id_stands_once():
    """A second record would hide the first."""
    with pytest.raises(ValueError, match="share the id 'a'"):
        by_id((Item("a", T), Item("a", T)))


def test_every_place_is_filled():
    """A module that nobody joined would leave its place empty."""
    for place in KB.__dataclass_fields__:
        assert getattr(KB, place), place

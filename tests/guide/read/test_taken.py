"""A collected parcel is not one that somebody else has."""

import pytest

from guide.kb import KB
from guide.read.recognise import recognise
from guide.read.signs.taken import by_recipient
from guide.text.fold import fold

COLLECTED = [
    "Parcel was retrieved from locker by customer",
    "Taken out of the locker by the addressee",
    "Item picked up from automated parcel locker",
    "Item collected from Parcel Locker",
    "Collected from locker",
    "Picked up from Pickup parcelshop by consignee.",
    "The recipient has collected the parcel from the locker",
    "收件人已从柜中取出",
    "用户已从快递柜取走",
]
TAKEN = [
    "Parcel removed from locker by courier",
    "Someone else collected my parcel from the locker",
    "Collected from locker but it wasn't me",
    "Parcel pulled from locker by the operator",
    "快件被快递员从柜中取出",
    "别人把我的件取走了",
]


@pytest.mark.parametrize("text", COLLECTED)
def test_the_recipient_has_it(text):
    """Whose hand it was decides, not the locker."""
    assert by_recipient(fold(text).text)
    found = recognise(KB, text)
    assert not found.kinds
    assert found.states[0].id.startswith("s_delivered")


@pytest.mark.parametrize("text", TAKEN)
def test_somebody_else_has_it(text):
    """Another person, or a reader who was not there, leaves the kind as it is."""
    assert not by_recipient(fold(text).text)
    assert recognise(KB, text).kinds[0].id == "pulled_from_locker"

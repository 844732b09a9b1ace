"""Items in words and by id."""

from guide.advise.items import ids, texts
from guide.kb import KB
from guide.model.text import Text
from tests.toy import TOY


def test_shared_items_are_looked_up():
    own = Text("照片", "A photo")
    item = next(iter(TOY.items))
    assert texts(TOY, (item, own)) == (TOY.items[item].says, own)


def test_ids_do_not_depend_on_the_language():
    """A shared item has its own id; a text has that of its Chinese words."""
    assert ids(("photo",)) == ["photo"]
    assert ids((Text("照片", "a"),)) == ids((Text("照片", "b"),)) != ids((Text("秤", "a"),))


def test_no_two_pieces_of_evidence_share_an_id():
    """So one tick stands for one thing; and a case may hold every id."""
    everything = {item for kind in KB.kinds.values() for item in kind.evidence}
    everything |= {item for rung in KB.rungs.values() for item in rung.bring}
    assert len(set(ids(everything))) == len(everything)

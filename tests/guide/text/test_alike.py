"""Words that mean the same are one, and lead back to where they stood."""

import pytest

from guide.text.alike import one_word, placed

TEXTS = [
    "包裹投递失败,客户不在",
    "货件已到i邮箱",
    "parcel wasn't delivered, it cannot be",
    "快件 hasnt moved",
    "nothing to change: can tin",
    "派送员已送货",
    "",
]


@pytest.mark.parametrize("text", TEXTS)
def test_both_ways_give_the_same(text):
    """The text for the scores and the text for the words shown are one."""
    assert placed(text)[0] == one_word(text)


def test_carriers_words_are_one():
    """What two carriers say of one thing is read alike."""
    assert one_word("快件投递失败") == one_word("包裹派件失败") == "件派送失败"
    assert one_word("didnt come") == one_word("didn't come") == "did not come"


def test_it_leads_back():
    """Each character stands where the word it replaces stood, the last at its end."""
    text, at = placed("从包裹里")
    assert (text, at) == ("从件里", [0, 2, 3])
    text, at = placed("收货人")
    assert (text, at) == ("收件人", [0, 1, 2])
    text, at = placed("it isn't")
    assert text == "it is not"
    assert at[-1] == len("it isn't") - 1
    assert at == sorted(at)

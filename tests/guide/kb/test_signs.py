"""The signs as data: written once, in simplified characters, and none of them dead."""

import pytest

from guide.kb.signs import SIGNS
from guide.read.judge import is_state
from guide.read.signs.match import plain, prepare
from guide.read.signs.rules import MARKS, WARNED
from guide.read.story import WARNINGS
from guide.text.fold import fold


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: f"{sign.of} {sign.rank}")
def test_phrases_are_written_once(sign):
    """No phrase stands twice in one sign, and none is undone by the sign itself."""
    assert len(set(sign.phrases)) == len(sign.phrases)
    undoing = prepare(sign.unless) if sign.unless else None
    for phrase in (*sign.phrases, *(part for parts in sign.together for part in parts)):
        assert undoing is None or not undoing.find(plain(phrase)), phrase


def test_phrases_are_in_their_plain_form():
    """Searched text is folded, so a phrase in another script would never be found."""
    for sign in SIGNS:
        for phrase in (*sign.phrases, *sign.unless):
            if sign.of not in MARKS and plain(phrase).isalpha():
                assert plain(phrase) == fold(phrase).text.rstrip("*"), phrase


def test_ranks_keep_the_order_of_judgement():
    """States come after everything that is wrong, but for the words that settle a line."""
    for sign in SIGNS:
        if sign.of in MARKS or sign.of in WARNED:
            continue
        if is_state(sign.of):
            assert sign.rank == 10 or sign.rank >= 84, sign
        else:
            assert sign.rank < 84, sign
        assert sign.rank > 0 or sign.of == WARNINGS[0]


@pytest.mark.parametrize("sign", SIGNS, ids=lambda sign: f"{sign.of} {sign.rank}")
def test_sequences_are_made_of_words(sign):
    """A sequence has two steps at least; no step names a word twice or one the sign undoes."""
    undoing = prepare(sign.unless) if sign.unless else None
    for sequence in sign.in_order:
        assert len(sequence) > 1
        for step in sequence:
            words = step.split("|")
            assert all(words)
            assert len(set(words)) == len(words), step
            for word in words:
                assert len(word) == 1 or undoing is None or not undoing.find(plain(word)), word

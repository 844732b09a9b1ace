"""The model: pieces of text, shares, and the words that speak for a label."""

import math

import pytest

from guide.kb.weights import WEIGHTS
from guide.model.reading import FIRST, Weights
from guide.read.grams import SLOTS, bag, slots, spread
from guide.read.model import MOST, NOTHING, Model, first, model_of, shares, whole_words
from guide.text.alike import one_word

MODEL = model_of((WEIGHTS,))


@pytest.mark.parametrize(
    "text", ["^$", "^a$", "^快件已签收$", "^delivered$", "^已到 depot 0件$", "^ab快cdefgh$"]
)
def test_both_ways_to_the_slots_agree(text):
    """The quick way and the one that knows places give the same slots."""
    assert bag(text) == {slot for slot, _, _ in slots(text)}
    assert all(0 <= slot < SLOTS for slot in bag(text))


@pytest.mark.parametrize("text", ["", "到了12件", "12", "abc", "1a2"])
def test_each_character_knows_where_it_stood(text):
    """Numbers are one zero, and every character leads back to the text."""
    found, at = spread(text)
    assert len(found) == len(at)
    assert sorted(at) == at
    assert all(text[at[i]] == char for i, char in enumerate(found[1:-1], 1) if char != "0")


def test_digits_say_nothing():
    """A number is read the same whatever it is."""
    assert bag(spread("取件码 1-2-3333")[0]) == bag(spread("取件码 9-8-7")[0])


def rows() -> list[dict[int, int]]:
    """Return the weights of each slot by the place of their label, read from the plain strings."""
    found, at = [], 0
    for character in WEIGHTS.counts:
        row, label = {}, -1
        for _ in range(ord(character) - ord(FIRST)):
            label += ord(WEIGHTS.gaps[at]) - ord(FIRST) + 1
            row[label] = ord(WEIGHTS.values[at]) - ord(WEIGHTS.zero)
            at += 1
        found.append(row)
    assert at == len(WEIGHTS.gaps) == len(WEIGHTS.values)
    return found


def test_the_table_fits_its_labels():
    """Each slot has a row, whose weights are of known labels, within what a lane holds."""
    table = rows()
    assert len(table) == SLOTS
    assert len(WEIGHTS.labels) == len(WEIGHTS.biases)
    assert max(max(row, default=0) for row in table) < len(WEIGHTS.labels)
    assert 0 not in {weight for row in table for weight in row.values()}
    assert max(map(ord, WEIGHTS.values)) * (2 * MOST * 5) < 256**2 * 10
    assert NOTHING in WEIGHTS.labels


def test_scores_are_the_sum_of_the_rows():
    """Adding rows as one number gives what adding label by label gives."""
    text = "收件人拒收，快件退回"
    held = bag(spread(one_word(text))[0])
    table = rows()
    for place, (score, bias) in enumerate(zip(MODEL.scores(text), WEIGHTS.biases, strict=True)):
        total = sum(table[slot].get(place, 0) for slot in held)
        assert score == pytest.approx(bias + WEIGHTS.step * total / math.sqrt(len(held)))


def test_a_long_text_is_read_at_its_beginning():
    """What comes after the first characters changes nothing, and no lane overflows."""
    assert MODEL.scores("签收" * MOST) == MODEL.scores("签收" * MOST + "丢失")


def test_shares_are_of_one():
    """A higher temperature makes shares more alike."""
    cold, warm = shares([0.0, 1.0, 2.0], 0.5), shares([0.0, 1.0, 2.0], 2.0)
    assert sum(cold) == pytest.approx(1)
    assert cold[2] > warm[2] > warm[0] > cold[0]


def test_the_first_are_the_greatest():
    """Equal shares stand in the order of their names."""
    assert first({"b": 0.4, "a": 0.4, "c": 0.2}, 2) == ["a", "b"]


@pytest.mark.parametrize(
    ("text", "label", "part"),
    [
        ("您的快件派送不成功(因客户拒收)", "refused", "拒收"),
        ("快件外包装破损", "damaged", "破损"),
        ("the parcel was damaged in transit", "damaged", "damaged"),
    ],
)
def test_words_speak_for_a_label(text, label, part):
    """The stretch with the greatest share holds the word that matters."""
    start, end = MODEL.words(text, label)
    assert part in text[start:end]


@pytest.mark.parametrize(
    ("text", "start", "end", "words"),
    [
        ("was not delivered", 10, 14, "delivered"),
        (", refused ,", 0, 11, "refused"),
        ("快件拒收", 2, 4, "拒收"),
        ("---", 0, 3, "-"),
    ],
)
def test_whole_words(text, start, end, words):
    """Edges move to where words begin and end."""
    begin, stop = whole_words(text, start, end)
    assert text[begin:stop] == words


def test_a_model_is_made_once():
    """The same weights give the same model; without rows there is none."""
    assert model_of((WEIGHTS,)) is MODEL
    assert model_of(()) is None
    other = Weights(WEIGHTS.labels, WEIGHTS.biases, WEIGHTS.counts, WEIGHTS.gaps, WEIGHTS.values)
    assert isinstance(model_of((other,)), Model)
    assert model_of((other,)) is not MODEL

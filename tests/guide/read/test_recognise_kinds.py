"""The examples of every kind are recognised as that kind."""

from guide.kb import KB
from guide.read.recognise import recognise

EXAMPLES = [(kind.id, example) for kind in KB.kinds.values() for example in kind.examples]
# The words of these say the state only: that it lasts too long is for the reader to tell.
ONLY_A_STATE = {
    ("not_picked_up", "商家已发货，等待快递揽收"),
    ("not_picked_up", "Label created, carrier has not received the package"),
    ("not_picked_up", "Awaiting item: shipment information only"),
}


def ids(text):
    found = recognise(KB, text)
    return [one.id for one in (*found.kinds, *found.states)]


def test_examples_come_first():
    """At least 95 of 100 examples are taken for their own kind first."""
    right = sum(ids(text)[:1] == [kind] for kind, text in EXAMPLES)
    assert right / len(EXAMPLES) >= 0.95


def test_examples_are_among_the_first_three():
    """No other example has its kind further down; a listed one that has it is listed in vain."""
    late = {(kind, text) for kind, text in EXAMPLES if kind not in ids(text)[:3]}
    assert late == ONLY_A_STATE

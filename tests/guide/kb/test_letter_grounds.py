"""The grounds of the letters: the clause of the claim, and none that binds somebody else."""

import pytest

from guide.ask.answers import holds
from guide.checks.wording import of_letter
from guide.kb import KB
from guide.say.words import cited
from tests.guide.kb.filled_letters import LETTERS, each, filled


@each
def test_facts(letter):
    """Facts exist and are in force; what the text itself cites is of high confidence."""
    for text in of_letter(letter):
        for id_ in cited(text):
            assert KB.facts[id_].confidence == "high", id_
    for id_ in (*letter.facts, *(id_ for text in of_letter(letter) for id_ in cited(text))):
        assert KB.facts[id_].until is None


GROUNDS = [
    ("market-complaint", {"claim": "deliver", "harm": "missing"}, "risk-seller-transport-ecl20"),
    ("market-complaint", {"claim": "conform", "deal": "shop"}, "defect-return-crl24"),
    ("market-complaint", {"claim": "return-refund"}, "return-refund-7d"),
    ("market-complaint", {"claim": "cancelled-order"}, "order-formed-49"),
    ("service-complaint", {}, "carrier-strict-liability"),
    ("demand-letter", {"role": "sender"}, "carrier-strict-liability"),
]


@pytest.mark.parametrize(("letter", "answers", "ground"), GROUNDS)
def test_a_letter_stands_on_the_ground_of_its_claim(letter, answers, ground):
    """The clause of the claim is cited, and none that belongs to another claim."""
    text = filled(KB.letters[letter], "zh", answers).text
    own = KB.facts[ground].clause
    assert own in text
    if letter == "market-complaint":
        mine = KB.claims[answers["claim"]].facts
        others = {
            KB.facts[g].clause
            for one, _, g in GROUNDS
            if one == letter and g not in (ground, *mine)
        }
        assert not [clause for clause in others if clause in text.replace(own, "")]


CARRIERS_OWN = ("carrier-strict-liability", "comp-insured-vs-uninsured", "company-complaint-7d")

TO_SELLERS = (
    "seller-refund",
    "termination-refund",
    "conform-remedy",
    "return-refund",
    "return-lost",
    "fake-shipment",
    "private-sale-demand",
    "address-to-seller",
    "extend-confirm",
)

CONSUMER = {"defect-return-crl24", "risk-seller-transport-ecl20", "return-refund-7d"}


@pytest.mark.parametrize("id_", TO_SELLERS)
def test_a_seller_is_not_told_the_carriers_law(id_):
    """A letter to the seller cites no rule that binds carriers only."""
    letter = KB.letters[id_]
    said = {fact for text in of_letter(letter) for fact in cited(text)} | set(letter.facts)
    assert said.isdisjoint(CARRIERS_OWN)


@pytest.mark.parametrize("deal", ["private", "private-sale"])
def test_between_private_persons_no_consumer_law(deal):
    """No letter that is true for a private sale cites consumer law or the law of online shops."""
    answers = {"deal": deal, "role": "buyer" if deal == "private" else "sender", "harm": "damaged"}
    for letter in LETTERS:
        if holds(letter.only_if, answers):
            text = filled(letter, "zh", answers).text
            assert not [f for f in CONSUMER if KB.facts[f].clause in text], letter.id


POSTAL_ONLY = {"company-complaint-7d", "company-must-respond-pl65", "report-violation-reg49"}


@pytest.mark.parametrize("service", ["instant", "freight", "air"])
def test_other_carriers_are_not_held_to_postal_rules(service):
    """For a carrier outside the postal administration no letter names its periods or appeal."""
    answers = {"service": service, "complained": "yes", "answered": "no", "insured": "no"}
    for harm in ("missing", "late", "damaged", "short"):
        now = {**answers, "harm": harm, "role": "sender"}
        for letter in LETTERS:
            if not holds(letter.only_if, now):
                continue
            said = [p.text for p in letter.paragraphs if holds(p.only_if, now)]
            said += [letter.phone, letter.chat, letter.form]
            named = {fact for text in said for fact in cited(text)}
            assert named.isdisjoint(POSTAL_ONLY), letter.id

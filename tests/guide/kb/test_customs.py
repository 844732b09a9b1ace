"""What is said of tax and customs agrees with 海关法 第六十四条: pay, then review, then court."""

import re

import pytest

from guide.checks.honest import said
from guide.checks.ids import all_steps
from guide.kb import KB
from guide.model.text import LANGS

PAY_FIRST = "customs-tax-dispute-64"
CONTESTS = {
    "zh": re.compile("(?:税额|税款|征税).*(?:复议|异议)"),
    "en": re.compile(r"(?:duty|tax|bill).*\b(?:review|contest)", re.IGNORECASE),
}
PAYS = {"zh": re.compile("缴.*复议"), "en": re.compile("pay.*review", re.IGNORECASE)}


@pytest.mark.parametrize("lang", LANGS)
def test_whoever_contests_a_tax_is_told_to_pay_first(lang):
    """A step that leads to the review says "pay" before it, and names the clause."""
    found = 0
    for step in all_steps(KB):
        words = f"{step.does.in_(lang)} {step.how.in_(lang) if step.how else ''}"
        if CONTESTS[lang].search(words):
            found += 1
            assert PAYS[lang].search(words), step.id
            assert PAY_FIRST in step.facts, step.id
    assert found >= 2


@pytest.mark.parametrize("kind", ["customs_duty_due", "customs_refused"])
def test_a_page_on_tax_cites_the_way_to_contest_it(kind):
    """The reader with a wrong bill finds the clause on the page itself."""
    assert PAY_FIRST in KB.kinds[kind].facts


def test_nothing_says_that_a_tax_is_final():
    """The review changes a duty; "nobody can change it" contradicts the fact."""
    final = re.compile(
        "税.*(?:改不了|不能改)|(?:duty|tax)\\b.*(?:nobody can|cannot be) change",
        re.IGNORECASE,
    )
    assert not [(where, words) for where, _, words, _ in said(KB) if final.search(words)]

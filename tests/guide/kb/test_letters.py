"""The letters: complete in both languages, within their lengths, and calm."""

import re

import pytest

from guide.checks.wording import of_letter
from guide.kb import KB
from guide.model.text import LANGS, Text
from guide.write.draft import blanks_in, draft
from tests.guide.kb.filled_letters import (
    LETTERS,
    TODAY,
    each,
    filled,
    in_each_language,
    ways,
)

IDS = {
    "chaser",
    "formal-complaint",
    "second-complaint",
    "false-signature",
    "no-consent",
    "loss-claim-insured",
    "loss-claim-uninsured",
    "damage-claim",
    "shortage",
    "delay",
    "postal-appeal",
    "postal-report",
    "seller-refund",
    "extend-confirm",
    "market-complaint",
    "service-complaint",
    "customs-reply",
    "demand-letter",
    "address-correction",
    "address-to-seller",
    "termination-refund",
    "conform-remedy",
    "return-refund",
    "return-lost",
    "fake-shipment",
    "contest-return",
    "proof-of-delivery",
    "insurance-objection",
    "forwarder-claim",
    "chargeback-statement",
    "freight-claim",
    "post-inquiry-claim",
    "air-damage-notice",
    "air-loss-claim",
    "air-delay-notice",
    "private-sale-demand",
    "documents-reissue",
}

ACCUSING = re.compile(
    r"骗子|欺骗|诈骗|偷|盗|黑心|无良|垃圾|强盗|流氓"
    r"|thief|thieves|theft|st[eo]le|stealing|fraud|scam|crook|liar|lying",
    re.IGNORECASE,
)

EITHER = re.compile(r"和/或|及/或|与/或|and/or", re.IGNORECASE)

PROMISING = re.compile(r"保证|一定会|必定|肯定能|guarantee|certainly|surely", re.IGNORECASE)

VAGUE = re.compile(r"立即|立刻|马上|尽快|immediately|at once|as soon as possible", re.IGNORECASE)

SIXTY_SECONDS = {"zh": 220, "en": 150}  # characters read aloud, digits one by one; words


def spoken(text, lang):
    """Return how long `text` is when read aloud: characters in Chinese, words in English."""
    if lang == "en":
        words = text.split()
        return sum(len(word) if any(c.isdigit() for c in word) else 1 for word in words)
    return len(re.findall(r"[\u4e00-\u9fff]|[A-Za-z0-9]", text))


# Whoever gets these has a day of its own: an office, a bank, the platform's page.
UNDATED = {
    "postal-report",
    "post-inquiry-claim",
    "documents-reissue",
    "proof-of-delivery",
    "contest-return",
    "chargeback-statement",
}


def test_ids():
    """The letters other parts refer to are all there, and no others."""
    assert set(KB.letters) == IDS


@each
@in_each_language
def test_whole(letter, lang):
    """With every blank filled nothing is missing and no brace or gap is left, by any answers."""
    for answers in ways(letter):
        done = filled(letter, lang, answers)
        assert done.missing == ()
        for text in (done.text, *done.forms.values()):
            assert text.strip()
            assert not re.search(r"[{}【】]", text)


@each
@in_each_language
def test_gaps_are_named(letter, lang):
    """With nothing typed the required blanks of the text are missing, and each shows its name."""
    done = draft(KB, letter, {}, {}, {}, TODAY, lang)
    assert done.missing
    for blank in done.missing:
        assert f"【{KB.blanks[blank].title.in_(lang)}】" in done.text


@each
def test_blanks_are_declared(letter):
    """Declared are exactly the blanks that the letter and its short forms use, in each language."""
    for lang in LANGS:
        texts = [text.in_(lang) for text in of_letter(letter)]
        used = {blank for text in texts for blank in blanks_in(Text(text, ""))}
        assert used == set(letter.blanks)


@each
def test_short_forms(letter):
    """Every letter has its forms for phone, chat and form; an optional blank leaves no gap."""
    for lang in ("zh", "en"):
        forms = draft(KB, letter, {}, {}, {}, TODAY, lang).forms
        assert set(forms) == {"phone", "chat", "form"}
        optional = [blank for blank in KB.blanks.values() if not blank.required]
        for blank in optional:
            assert not any(f"【{blank.title.in_(lang)}】" in said for said in forms.values())


@each
@in_each_language
def test_phone_takes_a_minute(letter, lang):
    """The phone script is read aloud within 60 seconds, blanks filled."""
    assert spoken(filled(letter, lang, {}).forms["phone"], lang) <= SIXTY_SECONDS[lang]


@each
@in_each_language
def test_form_fits(letter, lang):
    """The form version stays within its limit, blanks filled."""
    assert 0 < len(filled(letter, lang, {}).forms["form"]) <= letter.form_limit


@each
@pytest.mark.parametrize("rule", [ACCUSING, EITHER, PROMISING, VAGUE])
def test_tone(letter, rule):
    """No accusation beyond the facts, no "and/or", no promise, and a day instead of "at once"."""
    for text in of_letter(letter):
        assert not rule.search(text.zh), text.zh
        assert not rule.search(text.en), text.en


@pytest.mark.parametrize(
    ("rule", "line"),
    [
        (ACCUSING, "你们偷了我的快件"),
        (ACCUSING, "your courier stole it"),
        (EITHER, "退款和/或补发"),
        (PROMISING, "我保证会赢"),
        (VAGUE, "请立即处理"),
    ],
)
def test_tone_is_heard(rule, line):
    """The rules of tone find what they are for."""
    assert rule.search(line)


@each
def test_asks_by_a_day(letter):
    """A letter says until when: a day the reader sets, or the period of a fact."""
    text = "".join(text.zh for text in of_letter(letter))
    asks = re.search(r"\{blank:(reply|confirm)_on\}", text) or re.search(r"\{[a-z0-9-]+\}", text)
    assert bool(asks) is (letter.id not in UNDATED)


@each
def test_dated(letter):
    """Every letter carries the day of writing in its full text."""
    assert any("today" in blanks_in(paragraph.text) for paragraph in letter.paragraphs)


@each
def test_says_where_it_goes(letter):
    """Every letter names the channels it is sent by, each of which exists."""
    assert letter.channels
    assert set(letter.channels) <= set(KB.channels)


def test_blanks_say_where():
    """Every blank has a title and a hint in both languages, and the hint is more than the title."""
    for blank in KB.blanks.values():
        for lang in LANGS:
            assert len(blank.hint.in_(lang)) > len(blank.title.in_(lang))
    assert {id_ for letter in LETTERS for id_ in letter.blanks} == set(KB.blanks)

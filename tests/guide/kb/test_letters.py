"""The letters: complete in both languages, within their lengths, calm, and true to their facts."""

import re
from datetime import date
from itertools import product

import pytest

from guide.checks.wording import of_letter
from guide.kb import KB
from guide.model import LANGS, Is, Text
from guide.say.words import cited
from guide.write.draft import blanks_in, draft

LETTERS = tuple(KB.letters.values())
each = pytest.mark.parametrize("letter", LETTERS, ids=lambda letter: letter.id)
in_each_language = pytest.mark.parametrize("lang", LANGS)

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
    "customs-reply",
    "demand-letter",
    "address-correction",
    "termination-refund",
    "conform-remedy",
    "return-refund",
    "fake-shipment",
    "contest-return",
    "proof-of-delivery",
    "insurance-objection",
    "forwarder-claim",
    "chargeback-statement",
    "freight-claim",
    "post-inquiry-claim",
    "air-damage-notice",
    "private-sale-demand",
    "documents-reissue",
}
TODAY = date(2026, 11, 22)
DATES = {
    name: date(2026, 11, 20)
    for name in ("last_update_on", "shipped_on", "signed_on", "complained_on", "appealed_on")
}
# Made-up values of a usual length: what a reader would type. No real number, name or address.
TYPED = {
    "waybill": Text("SF0000000000001", "SF0000000000001"),
    "order": Text("20261118000000001", "20261118000000001"),
    "my_phone": Text("13800000000", "13800000000"),
    "my_name": Text("张三", "Zhang San"),
    "sender_name": Text("某某小店", "Some Shop"),
    "recipient_name": Text("张三", "Zhang San"),
    "addressee": Text("某某快递有限公司", "Some Express Ltd"),
    "carrier": Text("某某快递", "Some Express"),
    "seller": Text("某某小店", "Some Shop"),
    "address": Text("某市某区某路 1 号 2 室", "Room 2, 1 Some Road, Some City"),
    "last_scan": Text("快件已离开甲市转运中心", "Departed from the sorting centre"),
    "problem": Text("轨迹停在甲市四天没有更新", "The record has not moved for four days"),
    "request": Text("退还货款", "refund the price"),
    "damage": Text("外箱压扁，杯子碎了两个", "box crushed, two cups broken"),
    "missing": Text("杯子两个", "two cups"),
    "goods": Text("陶瓷杯六个", "six cups"),
    "place": Text("某小区快递柜", "a locker in the yard"),
    "notice": Text("发票和商品说明", "invoice and description"),
    "papers": Text("订单和付款截图", "order and payment record"),
    "purpose": Text("自用", "own use"),
    "reply_on": Text("2026年11月30日", "30 November 2026"),
    "confirm_on": Text("2026年11月28日", "28 November 2026"),
    "happened_on": Text("2026年11月20日", "20 November 2026"),
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


def typed(letter, lang):
    """Return what a reader might type into every blank that no date fills."""
    default = Text("示例内容", "some example")
    return {
        id_: TYPED.get(id_, default).in_(lang) for id_ in letter.blanks if not KB.blanks[id_].date
    }


def ways(letter):
    """Return the answers that bring up each paragraph: none, and every way its conditions hold."""
    found = [{}]
    for paragraph in letter.paragraphs:
        choices = [[(is_.question, value) for value in is_.values] for is_ in paragraph.only_if]
        found += [dict(choice) for choice in product(*choices)] if choices else []
    return found


def filled(letter, lang, answers):
    """Return the draft with every blank filled."""
    return draft(KB, letter, answers, typed(letter, lang), DATES, TODAY, lang)


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
def test_facts(letter):
    """Facts exist and are in force; what the text itself cites is of high confidence."""
    for text in of_letter(letter):
        for id_ in cited(text):
            assert KB.facts[id_].confidence == "high", id_
    for id_ in (*letter.facts, *(id_ for text in of_letter(letter) for id_ in cited(text))):
        assert KB.facts[id_].until is None


@each
def test_asks_by_a_day(letter):
    """A letter says until when: a day the reader sets, or the period of a fact."""
    text = "".join(text.zh for text in of_letter(letter))
    asks = "{blank:reply_on}" in text or re.search(r"\{[a-z0-9-]+\}", text)
    assert bool(asks) is (letter.id not in UNDATED)


@each
def test_dated(letter):
    """Every letter carries the day of writing in its full text."""
    assert any("today" in blanks_in(paragraph.text) for paragraph in letter.paragraphs)


@each
@in_each_language
def test_stands_without_answers(letter, lang):
    """A reader who answered nothing still gets the request and the basis, not only a frame."""
    assert len(filled(letter, lang, {}).text.split("\n\n")) >= 6


GROUNDS = [
    ("market-complaint", {"claim": "deliver", "harm": "missing"}, "risk-seller-transport-ecl20"),
    ("market-complaint", {"claim": "conform", "deal": "shop"}, "defect-return-crl24"),
    ("market-complaint", {"claim": "return-refund"}, "return-refund-7d"),
    ("market-complaint", {"claim": "cancelled-order"}, "order-formed-49"),
    ("market-complaint", {"claim": "carriage"}, "carrier-strict-liability"),
    ("demand-letter", {"role": "sender"}, "carrier-strict-liability"),
]


@pytest.mark.parametrize(("letter", "answers", "ground"), GROUNDS)
def test_a_letter_stands_on_the_ground_of_its_claim(letter, answers, ground):
    """The clause of the claim is cited, and none that belongs to another claim."""
    text = filled(KB.letters[letter], "zh", answers).text
    own = KB.facts[ground].clause
    assert own in text
    if letter == "market-complaint":
        others = {KB.facts[g].clause for one, _, g in GROUNDS if one == letter and g != ground}
        assert not [clause for clause in others if clause in text.replace(own, "")]


ASSERTIONS = {
    "我是这票快件的收件人": ("addressee", "role"),
    "我是这票快件的寄件人": ("role",),
    "我为生活消费": ("deal",),
    "向快递公司投诉过": ("complained",),
    "向该企业投诉": ("complained",),
    "寄件时保了价": ("insured",),
    "寄件时保价": ("insured",),
    "没有拿到商品": ("received",),
    "由我交寄": ("deal",),
    "卖家没有答复": ("seller_asked",),
    "卖家没有同意": ("seller_asked",),
    "没有别的机构受理": ("elsewhere",),
}


def test_nothing_is_asserted_that_was_not_answered():
    """A sentence about the reader stands under the answer that makes it true."""
    paragraphs = [p for letter in LETTERS for p in letter.paragraphs]
    for words, questions in ASSERTIONS.items():
        found = [p for p in (*paragraphs, *KB.story) if words in p.text.zh]
        for paragraph in found:
            assert set(questions) <= {is_.question for is_ in paragraph.only_if}, words
        assert found, words
    for letter in LETTERS:
        for short in (letter.phone, letter.chat, letter.form):
            assert not [words for words in ASSERTIONS if words in short.zh], letter.id


def test_dates_fill_themselves():
    """Days from the interview stand in the letter without being typed."""
    letter = KB.letters["second-complaint"]
    told = {"complained": "yes"}
    done = draft(KB, letter, told, {}, {"complained_on": date(2026, 11, 9)}, TODAY, "en")
    assert "9 November 2026" in done.text
    assert {"complained_on", "today"}.isdisjoint(done.missing)


def test_a_typed_date_is_said_in_words():
    """A date field gives 2026-11-30; the letter says it as a day, and leaves any other text."""
    letter = KB.letters["chaser"]
    said = {"2026-11-30": "30 November 2026", "2026-02-30": "2026-02-30", "Monday": "Monday"}
    for given, written in said.items():
        done = draft(KB, letter, {}, {"reply_on": given}, {}, TODAY, "en")
        assert f"by {written}" in done.text


@pytest.mark.parametrize(("lang", "stop"), [("zh", "。"), ("en", ".")])
def test_one_full_stop(lang, stop):
    """A sentence that the reader typed with its full stop does not end in two."""
    letter = KB.letters["formal-complaint"]
    done = draft(KB, letter, {}, {"problem": f"Text{stop}"}, {}, TODAY, lang)
    assert f"Text{stop}" in done.text
    assert stop * 2 not in done.text


def test_silence_and_dissatisfaction_differ():
    """The second complaint says what is true: no result so far, or a result that solved nothing."""
    letter = KB.letters["second-complaint"]
    texts = {a: filled(letter, "zh", {"answered": a}).text for a in ("no", "unsatisfied")}
    only_if = {p.only_if: p.text.zh for p in letter.paragraphs if p.only_if}
    silent = only_if[(Is("answered", ("no",)),)][-8:]
    assert silent in texts["no"]
    assert silent not in texts["unsatisfied"]


def test_blanks_say_where():
    """Every blank has a title and a hint in both languages, and the hint is more than the title."""
    for blank in KB.blanks.values():
        for lang in LANGS:
            assert len(blank.hint.in_(lang)) > len(blank.title.in_(lang))
    assert {id_ for letter in LETTERS for id_ in letter.blanks} == set(KB.blanks)

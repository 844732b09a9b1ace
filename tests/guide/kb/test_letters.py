"""The letters: complete in both languages, within their lengths, calm, and true to their facts."""

import re
from datetime import date
from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.ask.answers import holds
from guide.checks.wording import of_letter
from guide.kb import KB
from guide.kb.letters import parts
from guide.model.interview import Is
from guide.model.text import LANGS, Text
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
    "service-complaint",
    "customs-reply",
    "demand-letter",
    "address-correction",
    "address-to-seller",
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
    "air-loss-claim",
    "air-delay-notice",
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
    asks = re.search(r"\{blank:(reply|confirm)_on\}", text) or re.search(r"\{[a-z0-9-]+\}", text)
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


# What a sentence says of the reader, and the answers of which one set must stand behind it:
# in the condition of its paragraph or in that of its letter.
ASSERTIONS = {
    r"我是(这票快件的)?收件人": [{"addressee", "role"}],
    r"我是(这票快件的)?寄件人|东西由我交寄": [{"role"}, {"deal"}],
    r"我退回的货": [{"deal"}],
    r"我为生活": [{"deal"}],
    r"我在[^。]*投诉过|向该企业投诉|向快递公司投诉": [{"complained"}],
    r"申诉过": [{"appealed"}],
    r"保了价，|寄件时保价|已经保价": [{"insured"}],
    r"没有保价的快件，": [set()],  # what the law says of such a parcel
    r"没有拿到|没有到我手里|不能确认收货": [{"received"}, {"harm"}],
    r"只收到一部分|收到的东西坏了": [{"received"}],
    r"我没有收到处理结果|没有收到投诉的结果|问题没有解决。|不满意。": [{"answered"}],
    r"卖家没有|联系过(你们|商家)|联系商家": [{"seller_asked"}],
    r"没有别的机构受理": [{"elsewhere"}],
    r"没有人征得|没有经过我同意|没有同意由别人|没有同意这样做": [{"consented"}],
    r"快递是我自己找的|由平台或者你们安排": [{"chosen"}],
    r"买家说没有收到": [{"deal"}],
    r"对不上": [{"matches"}],
    r"提出得太晚|要按运费的倍数赔": [{"offer"}],
}
CONDITIONAL = re.compile(r"如果|的，|到期|可以")  # says what holds if, not what is


def asserted():
    """Return (where, sentence, questions behind it) for each sentence about the reader."""
    found = []
    for letter in LETTERS:
        whole = {is_.question for is_ in letter.only_if}
        for paragraph in letter.paragraphs:
            behind = whole | {is_.question for is_ in paragraph.only_if}
            found += [(letter.id, one, behind) for one in sentences(paragraph.text.zh)]
        for short in (letter.phone, letter.chat, letter.form):
            found += [(letter.id, one, whole) for one in sentences(short.zh)]
    for paragraph in KB.story:
        behind = {is_.question for is_ in paragraph.only_if}
        found += [("story", one, behind) for one in sentences(paragraph.text.zh)]
    return found


def sentences(text):
    """Return the sentences of a Chinese text, each with its full stop."""
    return re.findall(r"[^。\n]+。?", text)


@pytest.mark.parametrize("words", ASSERTIONS)
def test_nothing_is_asserted_that_was_not_answered(words):
    """A sentence about the reader stands under the answer that makes it true."""
    about = [found for found in asserted() if re.search(words, found[1])]
    assert about
    for where, sentence, behind in about:
        sure = any(questions <= behind for questions in ASSERTIONS[words])
        assert sure or CONDITIONAL.search(sentence), (where, sentence)


ANY_ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        question.id: st.sampled_from(["", *(option.value for option in question.options)])
        for question in (*KB.questions.values(), *KB.derived.values())
    },
)


@given(ANY_ANSWERS)
@settings(max_examples=40, deadline=None)
def test_random_answers_bring_up_only_what_they_say(answers):
    """In a letter that is true for the reader, what it says of the reader was answered."""
    given_ = {question for question, value in answers.items() if value not in ("", "unknown")}
    for letter in LETTERS:
        if not holds(letter.only_if, answers):
            continue
        written = filled(letter, "zh", answers)
        for text in (written.text, *written.forms.values()):
            for sentence in sentences(text):
                for words, ways in ASSERTIONS.items():
                    if re.search(words, sentence) and not CONDITIONAL.search(sentence):
                        assert any(way <= given_ for way in ways), (letter.id, sentence)


CARRIERS_OWN = ("carrier-strict-liability", "comp-insured-vs-uninsured", "company-complaint-7d")
TO_SELLERS = (
    "seller-refund",
    "termination-refund",
    "conform-remedy",
    "return-refund",
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


@each
def test_says_where_it_goes(letter):
    """Every letter names the channels it is sent by, each of which exists."""
    assert letter.channels
    assert set(letter.channels) <= set(KB.channels)


def test_payment_details_wait():
    """A claim on a carrier asks for money but gives no account before a written confirmation."""
    for letter in LETTERS:
        if "carrier" in letter.blanks and "claim_amount" in letter.blanks:
            assert any(p.text == parts.PAID_TO.text for p in letter.paragraphs), letter.id


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
    for typed_, written in said.items():
        done = draft(KB, letter, {}, {"reply_on": typed_}, {}, TODAY, "en")
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

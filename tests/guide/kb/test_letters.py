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
    """Every letter has its forms for phone, chat and form, and they hold no optional blank."""
    for text in (letter.phone, letter.chat, letter.form):
        assert text is not None
        assert [blank for blank in blanks_in(text) if not KB.blanks[blank].required] == []


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
    """A letter says until when: a day the reader sets, or the period of a fact; a report cannot."""
    text = "".join(text.zh for text in of_letter(letter))
    asks = "{blank:reply_on}" in text or re.search(r"\{[a-z0-9-]+\}", text)
    assert bool(asks) is (letter.id != "postal-report")


@each
def test_dated(letter):
    """Every letter carries the day of writing in its full text."""
    assert any("today" in blanks_in(paragraph.text) for paragraph in letter.paragraphs)


@each
@in_each_language
def test_stands_without_answers(letter, lang):
    """A reader who answered nothing still gets the request and the basis, not only a frame."""
    assert len(filled(letter, lang, {}).text.split("\n\n")) >= 6


def test_role_changes_the_text():
    """A buyer cites the sale, a sender the carriage; neither cites the other's grounds."""
    letter = KB.letters["demand-letter"]
    of_sale = KB.facts["contract-third-party-fault"].clause
    of_carriage = KB.facts["carrier-strict-liability"].clause
    buyer = filled(letter, "zh", {"role": "buyer"}).text
    sender = filled(letter, "zh", {"role": "sender"}).text
    assert of_sale in buyer
    assert of_carriage not in buyer
    assert of_carriage in sender
    assert of_sale not in sender


def test_dates_fill_themselves():
    """Days from the interview stand in the letter without being typed."""
    letter = KB.letters["second-complaint"]
    done = draft(KB, letter, {}, {}, {"complained_on": date(2026, 11, 9)}, TODAY, "en")
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

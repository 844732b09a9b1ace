"""What the letters say of the reader: only what was answered, dated, and once."""

import re
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.ask.answers import holds
from guide.kb import KB
from guide.kb.letters import parts
from guide.model.interview import Is
from guide.write.draft import draft
from tests.guide.kb.filled_letters import (
    LETTERS,
    TODAY,
    each,
    filled,
    in_each_language,
    sentences,
)


@each
@in_each_language
def test_stands_without_answers(letter, lang):
    """A reader who answered nothing still gets the request and the basis, not only a frame."""
    assert len(filled(letter, lang, {}).text.split("\n\n")) >= 6


# What a sentence says of the reader, and the answers of which one set must stand behind it:
# in the condition of its paragraph or in that of its letter.
ASSERTIONS = {
    r"我是(这票快件的)?收件人": [{"addressee", "role"}],
    r"我是(这票快件的)?寄件人|东西由我交寄": [{"role"}, {"deal"}],
    r"我退回的货": [{"deal"}],
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

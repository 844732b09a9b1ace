"""A letter page says to whom, when and what next, shows one filled in, and what to send first."""

import re

import pytest

from guide.ask.answers import holds, way_to
from guide.ask.derive import derived, harm_of
from guide.kb import KB
from guide.model.interview import Is
from guide.model.text import LANGS
from guide.write.draft import draft
from scripts.pages.made_up.cases import CASES
from scripts.pages.made_up.example import BLANKS, DATES, TODAY, drafted, example
from scripts.pages.words.pages import WORDS
from tests.generated import live_pages

each = pytest.mark.parametrize("letter", KB.letters.values(), ids=lambda letter: letter.id)
in_each_language = pytest.mark.parametrize("lang", LANGS)


def test_every_blank_has_made_up_words():
    """What no date fills is filled by words of nobody."""
    assert set(BLANKS) | {blank.id for blank in KB.blanks.values() if blank.date} == set(KB.blanks)


@each
@in_each_language
def test_the_example_is_whole(letter, lang):
    """No gap, no placeholder, and nothing that Chinese and English would share by mistake."""
    text = example(KB, letter, lang)
    assert not re.search(r"[{}【】]", text)
    han = re.findall(r"[\u4e00-\u9fff]+", text)
    assert bool(han) == (lang == "zh"), han[:3]


def test_every_letter_has_a_case_of_its_own():
    """No letter on breakage tells of a parcel that has stopped, no bank gets a carrier's letter."""
    assert set(CASES) == set(KB.letters)
    for letter, case in CASES.items():
        assert set(case.blanks) <= set(BLANKS), letter
        if "addressee" in KB.letters[letter].blanks:
            assert "addressee" in case.blanks, letter


@each
def test_the_example_is_sent_by_somebody_who_may_send_it(letter):
    """The answers of the case allow the letter, and nothing that it needs is missing."""
    answers = CASES[letter.id].answers
    harm = harm_of(KB.kinds.get(answers["seen"]), answers)
    assert holds(letter.only_if, derived(answers, harm))
    for lang in LANGS:
        done = drafted(KB, letter, lang)
        assert not done.missing
        assert len(done.forms["form"]) <= letter.form_limit


def test_dates_of_the_examples_come_one_after_another():
    """Posted, last seen, seller asked, complained, seven days gone by, appealed, written."""
    order = ("shipped_on", "last_update_on", "seller_asked_on", "complained_on", "appealed_on")
    days = [DATES[name] for name in order]
    assert days == sorted(days)
    assert days[-1] <= TODAY
    assert (TODAY - DATES["complained_on"]).days > KB.facts["company-complaint-7d"].period.n


@each
@in_each_language
def test_the_page_says_what_the_letter_is_for(letter, lang):
    """To whom, when, what happens next, and an example before anything is filled in."""
    page = live_pages(lang)[f"letters/{letter.id}.md"]
    for key in ("l_to", "l_use", "l_next", "l_example"):
        assert page.count(WORDS[key].in_(lang)) >= 1, key
    assert page.index("#example") < page.index("#letter") < page.index("#blanks")


@each
def test_what_happens_next_fits_the_letter(letter):
    """Nobody is told to name a day in a letter without one, nor a carrier's days for the post."""
    for lang in LANGS:
        page = live_pages(lang)[f"letters/{letter.id}.md"]
        if "reply_on" not in letter.blanks:
            assert WORDS["l_next_own"].in_(lang) not in page
        if letter.then is not None:
            carrier = KB.rungs["carrier-complaint"].answer.in_(lang)
            assert carrier.split("{")[0] not in page
    if letter.only_if == (Is("service", ("post",)),):
        assert "{pl49-answer.domestic}" in letter.then.zh


@each
def test_an_english_page_shows_the_chinese_to_send_first(letter):
    """The reader sends Chinese, reads English, and is told why."""
    page = live_pages("en")[f"letters/{letter.id}.md"]
    assert WORDS["l_abroad" if letter.abroad else "l_chinese"].en in page
    for part in ("letter", "phone", "chat", "form"):
        section = (
            page.split(f"{{ #{part} ")[1] if f"{{ #{part} " in page else page.split("#letter")[1]
        )
        chinese, english = section.index('lang="zh-Hans"'), section.index(WORDS["means"].en)
        assert chinese < english, part


def test_scripts_of_kinds_stand_in_chinese_first():
    """What is said on the phone or in a chat is Chinese; the English stands below it."""
    for kind in KB.kinds.values():
        page = live_pages("en")[f"kinds/{kind.id}.md"]
        assert page.count('<blockquote data-copy lang="zh-Hans">') == 3
        assert page.count(f'<p class="zj-minor">{WORDS["means"].en}') == 3
        assert WORDS["say_chinese"].en in page


@each
@in_each_language
def test_a_form_filled_in_stays_within_its_limit(letter, lang):
    """With words as long as people write, in English too."""
    answers = derived(way_to(KB, letter.only_if) or {}, "none")
    typed = {blank: BLANKS[blank].in_(lang) for blank in letter.blanks if blank in BLANKS}
    done = draft(KB, letter, answers, typed, DATES, TODAY, lang)
    assert len(done.forms["form"]) <= letter.form_limit

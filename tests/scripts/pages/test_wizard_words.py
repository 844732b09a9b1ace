"""The wizard's words: every key that the page asks for is there, in both languages alike."""

import re
from pathlib import Path

import pytest

from guide.kb import KB
from scripts.pages.words.asked import of_options
from scripts.pages.words.wizard import WORDS

WIZARD = Path(__file__).parents[3] / "docs" / "assets" / "wizard"
KEY = re.compile(r'\bsay\(\s*"([a-z_.A-Z-]+)"')
FAMILY = re.compile(r"\b(?:say\(|key = )`([a-z]+)\.\$\{")
CODE = re.compile(r'BootError\(\s*"(E_[A-Z]+)"|return "(E_[A-Z]+)"')


def scripts():
    """Return the text of every module of the wizard."""
    return "\n".join(path.read_text("utf-8") for path in sorted(WIZARD.rglob("*.js")))


@pytest.mark.parametrize("key", sorted(set(KEY.findall(scripts()))))
def test_every_key_has_words(key):
    """A key without words would stop the page."""
    assert key in WORDS


@pytest.mark.parametrize("family", sorted(set(FAMILY.findall(scripts()))))
def test_every_family_has_words(family):
    """Keys made of a name and a value: the family exists."""
    assert any(key.startswith(family + ".") for key in (*WORDS, *of_options("zh")))


def test_every_code_has_words():
    """Each way of failing is told in words of its own."""
    codes = {code for pair in CODE.findall(scripts()) for code in pair if code}
    assert {f"error.{code}" for code in codes} <= set(WORDS)
    assert len(codes) > 6


def test_every_date_of_the_interview_has_words():
    """A date that an option asks for has a label, and a name on the timeline."""
    options = [option for question in KB.questions.values() for option in question.options]
    dates = {name for option in options for name in (option.date, *option.dates) if name}
    assert {f"{use}.{name}" for use in ("date", "told") for name in dates} <= set(WORDS)


@pytest.mark.parametrize("key", WORDS)
def test_both_languages_have_the_same_gaps(key):
    """What the page fills in stands in both languages, and neither is empty."""
    text = WORDS[key]
    gaps = [sorted(set(re.findall(r"\{(\w+)\}", part))) for part in (text.zh, text.en)]
    assert gaps[0] == gaps[1]
    assert text.zh
    assert text.en


def test_kinds_are_found_by_readers_words():
    """Each kind that readers call otherwise is an option of the first question."""
    for lang in ("zh", "en"):
        named = {key.partition(".")[2]: said for key, said in of_options(lang).items()}
        assert set(named) <= set(KB.kinds)
        assert all(named.values())

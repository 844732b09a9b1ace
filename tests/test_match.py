"""Finding phrases: word boundaries, the longest wins, clauses."""

import pytest

from guide.match import clause_end, outermost, prepare


def found(text, *phrases):
    return [hit.phrase for hit in prepare(phrases).find(text)]


@pytest.mark.parametrize(
    ("text", "phrase", "count"),
    [
        ("it is lost", "lost", 1),
        ("lostandfound", "lost", 0),
        ("glost", "lost", 0),
        ("delivered", "deliver", 0),
        ("delivered", "deliver*", 1),
        ("undelivered", "deliver*", 0),
        ("签收签收", "签收", 2),
        ("未签收", "签收", 1),
        ("签", "签收", 0),
        ("cod收费", "cod", 1),
    ],
)
def test_latin_words_match_whole(text, phrase, count):
    """A Latin phrase is a whole word unless its star lets it go on; Chinese has no words."""
    assert len(found(text, phrase)) == count


def test_a_phrase_with_and_without_star_may_go_on():
    """Two signs may write one phrase both ways; the wider reading finds both."""
    assert found("returning", "return", "return*") == ["return"]


def test_the_longer_phrase_swallows_the_shorter():
    """签收 inside 无人签收 says nothing; a part that sticks out does."""
    hits = prepare(("无人签收", "签收", "收货")).find("无人签收货")
    assert [hit.phrase for hit in outermost(hits)] == ["无人签收", "收货"]


def test_a_short_phrase_is_refused():
    """One character would match everywhere: the data is at fault, and is named."""
    with pytest.raises(ValueError, match="税"):
        prepare(("税",))


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("如有疑问,请联系", 0, 4),
        ("如有疑问(电话,手机)请联系.谢谢", 0, 14),
        ("(如有疑问)后", 1, 5),
        ("see u.s.a for more", 0, 18),
        ("for more. next", 0, 8),
        ("没有结尾", 0, 4),
    ],
)
def test_a_clause_ends_at_a_mark_outside_brackets(text, start, end):
    """Brackets belong to their clause; a full stop inside an abbreviation ends nothing."""
    assert clause_end(text, start) == end

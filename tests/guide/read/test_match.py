"""Finding phrases: word boundaries, the longest wins, clauses."""

import pytest

from guide.read.signs.match import clause_end, follow, outermost, prepare


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


def followed(text, within, *steps):
    """Return what stands from the first step to the last, or None."""
    sets = [frozenset(step.split("|")) for step in steps]
    hits = prepare((), frozenset().union(*sets)).find(text)
    for index, hit in enumerate(hits):
        if hit.phrase in sets[0] and (found := follow(text, hits, index, sets[1:], within)):
            return text[found.start : found.end]
    return None


@pytest.mark.parametrize(
    ("text", "within", "steps", "found"),
    [
        ("电话一直无人接听", 4, ("电话|手机", "无人|没人"), "电话一直无人"),
        ("手机没人接", 0, ("电话|手机", "无人|没人"), "手机没人"),
        ("无人的电话", 4, ("电话|手机", "无人|没人"), None),
        ("电话一直一直一直无人", 4, ("电话", "无人"), None),
        ("电话,无人", 4, ("电话", "无人"), None),
        ("电话.无人", 4, ("电话", "无人"), None),
        ("电话", 4, ("电话", "无人"), None),
        ("未被签收", 2, ("未|没", "签收"), "未被签收"),
        ("电话未通未接", 4, ("电话", "未", "接"), "电话未通未接"),
        ("no a.b home", 9, ("no", "home"), "no a.b home"),
        ("no one at home", 9, ("no one", "home"), "no one at home"),
        ("no. Home", 9, ("no", "home"), None),
        ("未未签收", 2, ("未", "签收"), "未未签收"),
    ],
)
def test_words_follow_one_another(text, within, steps, found):
    """In order, near enough, in one clause; each step is any of its words."""
    assert followed(text, within, *steps) == found


def test_a_part_may_be_one_chinese_character():
    """不 and 未 are words; a single Latin letter is none."""
    assert [hit.phrase for hit in prepare(("签收",), ("未",)).find("未签收")] == ["未", "签收"]
    with pytest.raises(ValueError, match="x"):
        prepare((), ("x",))

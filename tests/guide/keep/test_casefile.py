"""Case files of any origin: read, brought up to date, or refused in words."""

import json
import random
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.keep.amounts import AMOUNTS
from guide.keep.casefile import clean, dump, known_names, new_id
from guide.keep.fields import MAX_ENTRIES, MAX_TEXT, CaseError
from guide.keep.untrusted import MAX_BYTES, parse
from guide.keep.upgrade import VERSION
from guide.say.refusal import DATES
from tests.case_kb import ENTRY, KB
from tests.guide.keep.cases import CASES, HEAD, some_case


def refused(source):
    """The code of the refusal; both languages say why."""
    with pytest.raises(CaseError) as caught:
        clean(KB, parse(source) if isinstance(source, str) else source)
    assert caught.value.says.zh
    assert caught.value.says.en
    return caught.value.code


@given(CASES)
def test_a_file_read_back_is_the_same_case(case):
    """import(export(x)) == x, with nothing left out."""
    assert clean(KB, parse(dump(case))) == (case, [])


@pytest.mark.no_cover
def test_ten_thousand_files_read_back():
    """The same over many more cases than a search for examples tries."""
    chance = random.Random(2026)  # noqa: S311 - a reproducible sample, no secret
    for _ in range(10_000):
        case = some_case(chance)
        assert clean(KB, parse(dump(case))) == (case, [])


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
        lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=8), inner),
        max_leaves=12,
    )
)
def test_any_content_is_a_case_or_a_refusal(value):
    """Nothing else comes out than a case or a CaseError."""
    for content in (value, {**HEAD, "log": value}, {**HEAD, "answers": value, "dates": value}):
        try:
            clean(KB, content)
        except CaseError as error:
            assert error.code in {"bad-case", "newer-case", "too-long"}  # noqa: PT017


def in_a_case(value):
    return json.dumps({**HEAD, "log": [{"said": value}]})


HOSTILE = {
    "50 MB": '{"format": "' + "x" * 50_000_000 + '"}',
    "depth 10000": "[" * 10_000 + "]" * 10_000,
    "depth of objects": '{"a":' * 10_000 + "1" + "}" * 10_000,
    "unclosed quotes": '"\\"' * 60_000,
    "unclosed brackets": '{"log": [',
    "a name twice": '{"format": "zhuijian-case", "version": 2, "version": 2}',
    "NUL": in_a_case("a\0b"),
    "lone surrogate, escaped": json.dumps({**HEAD, "blanks": {"waybill": "\ud800"}}),
    "a long number": '{"format": "zhuijian-case", "version": ' + "9" * 5000 + "}",
    "a fraction": '{"format": "zhuijian-case", "version": 2.0}',
    "not a number": '{"format": "zhuijian-case", "version": NaN}',
    "a text too long": in_a_case("x" * (MAX_TEXT + 1)),
    "a number for text": in_a_case(7),
    "too many": json.dumps({**HEAD, "log": [{}] * (MAX_ENTRIES + 1)}),
    "not a case": "[]",
    "a foreign file": '{"format": "else"}',
    "version true": '{"format": "zhuijian-case", "version": true}',
    "version nought": '{"format": "zhuijian-case", "version": 0}',
    "no date": json.dumps({**HEAD, "dates": {"shipped_on": "2026-02-30"}}),
    "a week for a date": json.dumps({**HEAD, "dates": {"shipped_on": "2026-W01-1"}}),
    "text for a flag": json.dumps({**HEAD, "log": [{"done": "yes"}]}),
    "a list for names": json.dumps({**HEAD, "answers": []}),
    "names for a list": json.dumps({**HEAD, "log": {}}),
    "text for an entry": json.dumps({**HEAD, "log": ["x"]}),
    "a removal that is none": json.dumps({**HEAD, "removed": ["x"]}),
    "removals of another shape": json.dumps({**HEAD, "removed": {}}),
    "no digest": json.dumps({**HEAD, "evidence": [{"sha256": "xyz"}]}),
    "markup for an id": json.dumps({**HEAD, "id": "<b>"}),
}


@pytest.mark.parametrize("source", HOSTILE.values(), ids=HOSTILE)
def test_hostile_files_are_refused_in_words_within_a_second(source):
    """Whatever is wrong is said, and soon."""
    begun = time.process_time()
    assert refused(source) in {"bad-case", "too-long"}
    assert time.process_time() - begun < 1


def test_lone_surrogates_in_the_text_itself_are_refused():
    """A text that no encoding can hold is no case file."""
    assert (
        refused('{"format": "zhuijian-case", "version": 2, "blanks": {"waybill": "\ud800"}}')
        == "bad-case"
    )


def test_names_that_are_not_known_are_left_out_and_reported():
    """Prototype names and the like are unknown names: not taken over, and said."""
    hostile = ["__proto__", "constructor", "toString", "<img>"]
    content = {
        **HEAD,
        **{name: {"polluted": "1"} for name in hostile},
        "answers": {**dict.fromkeys(hostile, "x"), "role": "buyer"},
        "log": [{**ENTRY, **dict.fromkeys(hostile, "x")}],
    }
    case, dropped = clean(KB, parse(json.dumps(content)))
    assert case["answers"] == {"role": "buyer"}
    assert not set(hostile) & (set(case) | set(case["log"][0]))
    assert dropped.count("?") == 1
    assert {"__proto__", "answers.constructor", "log[0].toString"} <= set(dropped)


def test_a_newer_version_is_not_touched():
    """A case of a newer format is refused with its own code, so that it can be shown only."""
    assert refused(json.dumps({**HEAD, "version": VERSION + 1})) == "newer-case"


def test_a_case_grown_too_large_is_refused():
    """The limit holds for content as for text, in bytes."""
    assert refused({**HEAD, "log": [{"said": "字" * 19_000}] * 5}) == "too-long"
    assert refused("字" * (MAX_BYTES // 2)) == "too-long"


def test_newlines_are_plain():
    """Every kind of line end becomes one newline."""
    case, _ = clean(KB, {**HEAD, "log": [{"said": "a\r\nb\rc\u2028d\u2029e\x85f"}]})
    assert case["log"][0]["said"] == "a\nb\nc\nd\ne\nf"


def test_entries_get_ids_of_their_own():
    """Missing and repeated ids are replaced; the same content gets the same id anywhere."""
    case, _ = clean(KB, {**HEAD, "log": [ENTRY, ENTRY, {**ENTRY, "id": "mine"}, {"id": "mine"}]})
    ids = [record["id"] for record in case["log"]]
    assert len(set(ids)) == 4
    assert ids[2] == "mine"
    assert clean(KB, {**HEAD, "log": [ENTRY]})[0]["log"][0]["id"] == ids[0]
    assert new_id("log", case["log"][0], [ids[0]]) != ids[0]
    taken = [new_id("log", case["log"][0], ["x"])]
    assert new_id("log", case["log"][0], taken) not in taken


def test_names_come_from_the_knowledge_base():
    """Answers, dates and blanks are those that the knowledge base knows."""
    assert known_names(KB) == {
        "answers": {"seen", "role"},
        "dates": {"last_update_on", "shipped_on"} | (set(DATES) - {"today", "start"}),
        "blanks": {"waybill", "posted"},
        "amounts": set(AMOUNTS),
    }


def test_removals_are_checked_and_kept_once():
    """The latest of two stays; a list that is none is left out, as is what stands there again."""
    removals = [
        {"of": "log", "id": "a", "changed": "2026-11-21"},
        {"of": "log", "id": "a", "changed": "2026-11-20"},
        {"of": "sent", "id": "a", "changed": "2026-11-20"},
        {"of": "pockets", "id": "a"},
        {"of": "log", "id": "there", "changed": "2026-11-20"},
    ]
    case, _ = clean(KB, {**HEAD, "log": [{"id": "there"}], "removed": removals})
    assert case["removed"] == [removals[0], removals[2]]

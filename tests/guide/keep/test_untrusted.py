"""JSON of unknown origin: read, or refused in words and in no other way."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide.keep.fields import CaseError
from guide.keep.untrusted import MAX_BYTES, MAX_DEPTH, parse


@given(st.text(max_size=200))
def test_any_text_is_refused_or_read(source):
    """No text makes the reader of files fail in any other way."""
    try:
        parse(source)
    except CaseError as error:
        assert error.code in {"bad-case", "too-long"}  # noqa: PT017


def test_a_byte_order_mark_is_skipped():
    """Editors put one in front."""
    assert parse('\ufeff{"a": 1}') == {"a": 1}


def test_depth_counts_outside_of_texts_only():
    """Brackets inside a text are text; as many levels as allowed are read."""
    deepest = "[" * MAX_DEPTH + "]" * MAX_DEPTH
    assert parse(deepest)
    assert parse('["' + "[" * 100 + '\\"' + "{" * 100 + '"]')
    with pytest.raises(CaseError):
        parse(f"[{deepest}]")


@pytest.mark.parametrize("source", ["", "{", '{"a": 1, "a": 2}', "1e5", "NaN", "1234567890"])
def test_what_no_case_holds_is_refused(source):
    """Half a file, a name twice, numbers that no case has."""
    with pytest.raises(CaseError) as caught:
        parse(source)
    assert caught.value.code == "bad-case"


def test_size_is_counted_in_bytes():
    """A limit in characters would let Chinese text grow to three times the size."""
    with pytest.raises(CaseError) as caught:
        parse('"' + "字" * (MAX_BYTES // 3) + '"')
    assert caught.value.code == "too-long"
    assert parse('"' + "x" * (MAX_BYTES - 2) + '"')

"""Single fields: what they hold, and that a refusal names the field."""

import pytest

from guide.keep.fields import CaseError, day, digest, flag, moment, name, text


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (text, "a\nb"),
        (day, "2026-11-22"),
        (day, ""),
        (flag, True),
        (name, "e1-0a"),
        (moment, "2026-11-22"),
        (moment, "2026-11-22T08:00:00.123Z"),
        (digest, "0" * 64),
    ],
)
def test_what_fits_stays(check, value):
    """A value that fits is taken over unchanged."""
    assert check(value, "field") == value


@pytest.mark.parametrize(
    ("check", "value"),
    [
        (text, None),
        (text, "\x07"),
        (text, "\udc00"),
        (day, "20261122"),
        (day, "tomorrow"),
        (flag, 1),
        (name, "a b"),
        (moment, "2026-11-22 08:00"),
        (digest, "0" * 63),
    ],
)
def test_what_does_not_fit_is_refused_by_name(check, value):
    """The sentence names the field, in both languages."""
    with pytest.raises(CaseError) as caught:
        check(value, "log[3].on")
    assert caught.value.code == "bad-case"
    assert "log[3].on" in caught.value.says.zh
    assert "log[3].on" in caught.value.says.en

"""What a text or a code shows, as the door gives it."""

import pytest

from guide.door.seen_reply import WARNINGS, recognition_reply, status_reply
from guide.kb import KB
from guide.model.reading import Code, Sign, System
from guide.model.text import Text
from guide.read.story import WARNINGS as KNOWN
from guide.say.refusal import Refused
from tests.making import T, by_id
from tests.toy import TOY, toy

TWO = toy(
    systems=by_id(
        System(
            "one",
            T,
            (
                Code("A", T, ("lost",), note=T),
                Code("a", T, ("stalled",)),
                Code("B", Text("仅中文", ""), ("s_delivered",)),
            ),
            True,
            T,
            "x",
        ),
        System("two", T, (Code("A", T, ("lost",)), Code("b", T, ("stalled",))), False, T, "x"),
    )
)


def test_every_warning_has_a_title():
    assert set(WARNINGS) == set(KNOWN)


def test_found_or_not_there_is_a_sentence():
    kb = toy(signs=(Sign("lost", 50, ("丢失",)), Sign("s_in_transit", 90, ("运输中",))))
    lost = recognition_reply(kb, "快件丢失", None, "zh")
    moving = recognition_reply(kb, "运输中", None, "en")
    nothing = recognition_reply(kb, "你好", None, "zh")
    assert lost["kinds"][0]["id"] == "lost"
    assert lost["kinds"][0]["because"][0] == {"line": "快件丢失", "words": "丢失", "at": 0}
    assert moving["states"][0]["id"] == "s_in_transit"
    assert (nothing["kinds"], nothing["states"]) == ([], [])
    said = {
        lost["say"],
        moving["say"],
        nothing["say"],
        recognition_reply(kb, "", None, "en")["say"],
    }
    said |= {recognition_reply(kb, "丢失", None, "en")["say"]}
    said |= {recognition_reply(kb, "运输中", None, "zh")["say"]}
    assert len(said) == 6


def test_a_code_is_looked_up_as_written_first():
    """Then whatever the case of its letters; spaces around it do not count."""
    assert status_reply(TWO, "one", "A", "zh")["kinds"] == ["lost"]
    assert status_reply(TWO, "one", "a", "zh")["kinds"] == ["stalled"]
    assert status_reply(TWO, "two", " B ", "zh")["kinds"] == ["stalled"]


def test_other_meanings_of_a_code_are_conflicts():
    """The same meaning elsewhere is none."""
    assert status_reply(TWO, "one", "A", "en")["conflicts"] == []
    found = status_reply(TWO, "two", "b", "en")
    assert [c["system"] for c in found["conflicts"]] == ["one"]
    assert found["conflicts"][0]["means"] == "仅中文"
    assert status_reply(TWO, "one", "B", "en")["states"] == ["s_delivered"]
    assert status_reply(TWO, "one", "A", "en")["note"]


def test_without_a_system_every_meaning_is_listed():
    found = status_reply(TWO, None, "A", "zh")
    assert (found["kinds"], found["states"], found["means"]) == ([], [], None)
    assert [c["system"] for c in found["conflicts"]] == ["one", "two"]
    assert found["ask"] == "system"


@pytest.mark.parametrize(
    ("system", "code", "error"),
    [("three", "A", "unknown-system"), ("one", "Z", "unknown-code"), (None, "Z", "unknown-code")],
)
def test_what_is_not_in_a_table_is_refused(system, code, error):
    with pytest.raises(Refused) as caught:
        status_reply(TWO, system, code, "zh")
    assert caught.value.code == error


def test_the_live_tables_answer_for_each_of_their_codes():
    for system in KB.systems.values():
        for code in system.codes:
            found = status_reply(KB, system.id, code.code, "zh")
            assert found["means"], (system.id, code.code)
    assert TOY.systems

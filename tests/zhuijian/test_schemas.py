"""Schemas are valid, every real reply fits its own, and what is wrong does not."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator, FormatChecker

from guide.api import OPERATIONS, handle
from guide.kb import KB
from zhuijian.schemas import schemas

CASES = Path(__file__).parents[1] / "cases"
MADE = schemas(KB)
CHECKS = {
    (do, of): Draft202012Validator(schema, format_checker=FormatChecker())
    for do, pair in MADE.items()
    for of, schema in pair.items()
}
TODAY = "2026-11-25"


def recorded():
    for path in sorted(CASES.glob("*.json")):
        for at, case in enumerate(json.loads(path.read_text("utf-8")), 1):
            request = {name: value for name, value in case.items() if name not in ("=>", "name")}
            if case["do"] in MADE:
                yield pytest.param(request, id=f"{path.stem} {at}")


def faults(do, of, value):
    """Return what a schema finds wrong, in words."""
    found = CHECKS[do, of].iter_errors(value)
    return [f"{'/'.join(map(str, one.absolute_path))}: {one.message[:300]}" for one in found]


def door(request):
    return json.loads(handle(json.dumps(request)))


def fits(request):
    """Fail where the reply in either language does not fit its schema; return the reply."""
    for lang in ("en", "zh"):
        reply = door({**request, "lang": lang})
        kind = CHECKS[request["do"], "reply"].schema["oneOf"]["error" in reply]
        check = Draft202012Validator(kind, format_checker=FormatChecker())
        wrong = [(list(one.absolute_path), one.message[:300]) for one in check.iter_errors(reply)]
        assert wrong == []
        assert faults(request["do"], "reply", reply) == []
    return reply


def test_there_is_one_for_each_operation():
    assert set(MADE) == set(OPERATIONS)
    for pair in MADE.values():
        for schema in pair.values():
            Draft202012Validator.check_schema(schema)


@pytest.mark.parametrize("request_", list(recorded()))
def test_recorded_replies_fit(request_):
    """What the door answers is what the schema says, and what it takes in whole may be asked.

    Answers that nobody could have given are left out by the door; the schema names them.
    """
    fits(request_)
    strange = {
        id_
        for id_, value in request_.get("answers", {}).items()
        if id_ not in KB.questions or value not in {o.value for o in KB.questions[id_].options}
    }
    if strange:
        assert faults(request_["do"], "request", request_)
    elif "error" not in door(request_):
        assert faults(request_["do"], "request", request_) == []


@pytest.mark.parametrize("letter", KB.letters)
def test_every_letter_fits(letter):
    request = {"do": "draft", "letter": letter, "today": TODAY, "answers": {"seen": "lost"}}
    assert "error" not in fits(request)
    assert faults("draft", "request", request) == []


@pytest.mark.parametrize("fact", KB.facts)
def test_every_deadline_fits(fact):
    fits({"do": "deadline", "fact": fact, "start": TODAY})


@pytest.mark.parametrize("seen", [*KB.kinds, *KB.states])
def test_every_kind_and_state_fits(seen):
    """The advice on each, before and after a complaint."""
    for answers in ({"seen": seen}, {"seen": seen, "complained": "yes", "answered": "no"}):
        request = {"do": "advise", "answers": answers, "today": TODAY}
        request["dates"] = {"complained_on": "2026-11-10", "shipped_on": "2026-11-01"}
        assert "error" not in fits(request)
        assert faults("advise", "request", request) == []


@given(st.data())
def test_advice_on_any_answers_fits(data):
    """A request made from the schema's own values is answered, never refused, and fits."""
    answers = data.draw(
        st.fixed_dictionaries(
            {},
            optional={
                question.id: st.sampled_from([option.value for option in question.options])
                for question in KB.questions.values()
            },
        )
    )
    request = {"do": "advise", "answers": answers, "today": TODAY}
    assert faults("advise", "request", request) == []
    assert "error" not in fits(request)
    assert "error" not in fits({"do": "ask", "answers": answers})
    assert "error" not in fits({"do": "estimate", "answers": answers})


def test_a_case_fits_through_its_life():
    """New, written in, changed, merged, taken out, exported."""
    case = fits({"do": "case", "op": "new", "answers": {"seen": "lost"}, "today": TODAY})["case"]
    entry = {"on": TODAY, "channel": "hotline", "said": "x", "promised_by": "2026-11-27"}
    added = {"do": "case", "op": "add", "case": case, "entry": entry, "today": TODAY}
    assert faults("case", "request", added) == []
    written = fits(added)
    changed = {**written["entry"], "said": "y"}
    other = fits({**added, "op": "edit", "case": written["case"], "entry": changed})["case"]
    merging = {"do": "case", "op": "merge", "case": written["case"], "with": other}
    assert fits(merging)["conflicts"] is not None
    removing = {"do": "case", "op": "remove", "case": other, "id": written["entry"]["id"]}
    assert fits({**removing, "today": TODAY})["removed"]
    for as_ in ("ics", "csv", "md", "case"):
        fits({"do": "export", "as": as_, "case": other, "today": TODAY})


@pytest.mark.parametrize(
    "fields",
    [
        {"do": "advise"},
        {"do": "advise", "today": "tomorrow"},
        {"do": "advise", "today": TODAY, "dates": {"complained_on": "2026-02-31"}},
        {"do": "draft", "letter": "ode", "today": TODAY},
        {"do": "deadline", "fact": "nonsense", "start": TODAY},
        {"do": "recognise"},
        {"do": "status", "system": "nonsense", "code": "1"},
        {"do": "case", "op": "burn"},
        {"do": "export", "as": "exe", "today": TODAY},
        {"do": "estimate", "amounts": {"gold": "1"}},
    ],
)
def test_what_the_door_refuses_no_schema_allows(fields):
    """A program that validates first learns the same thing earlier."""
    assert "error" in fits(fields)
    assert faults(fields["do"], "request", fields)


@pytest.mark.parametrize("do", MADE)
def test_a_reply_with_another_field_does_not_fit(do):
    """A new or a lost field needs its place in the schema: it would break somebody's program."""
    requests = [case.values[0] for case in recorded() if case.values[0]["do"] == do]
    reply = next(found for found in map(door, requests) if "error" not in found)
    assert faults(do, "reply", {**reply, "more": 1})
    for name in reply:
        if name in CHECKS[do, "reply"].schema["oneOf"][0]["required"]:
            assert faults(do, "reply", {key: reply[key] for key in reply if key != name})

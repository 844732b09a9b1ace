"""The one door answers every request, in words."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from guide import api
from guide.api import OPERATIONS, handle
from guide.kb import KB

TODAY = "2026-11-25"
ANSWERS = {"seen": "stalled", "role": "buyer", "complained": "yes", "answered": "no"}
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=10,
)


def door(do, **fields):
    return json.loads(handle(json.dumps({"do": do, **fields})))


def code(do, **fields):
    return door(do, **fields)["error"]["code"]


def test_the_example_of_the_contract():
    """A buyer complained on the 23rd, no answer, today the 25th."""
    reply = door("advise", answers=ANSWERS, dates={"complained_on": "2026-11-23"}, today=TODAY)
    rungs = {rung["rung"]: rung for rung in reply["ladder"]}
    assert rungs["carrier-complaint"]["state"] == "done"
    assert rungs["carrier-complaint"]["due_on"] == "2026-11-30"
    assert rungs["postal-appeal"]["state"] == "opens"
    assert rungs["postal-appeal"]["opens_on"] == "2026-12-01"
    unsatisfied = door("advise", answers={**ANSWERS, "answered": "unsatisfied"}, today=TODAY)
    assert {r["rung"]: r["state"] for r in unsatisfied["ladder"]}["postal-appeal"] == "open"


def test_advice_cites_what_it_stands_on():
    """What is for today is explained under `facts`: steps, rungs next to climb, deadlines."""
    reply = door("advise", answers=ANSWERS, dates={"complained_on": "2026-11-23"}, today=TODAY)
    today = [step for step in reply["steps"] if step["when"] == "now"]
    climbed = [rung for rung in reply["ladder"] if rung["how"]]
    named = {fact for each in (*today, *climbed) for fact in each["facts"]}
    assert today
    assert climbed
    named |= {deadline["fact"] for deadline in reply["deadlines"]}
    assert named <= set(reply["facts"])
    assert all(fact in KB.facts for fact in reply["facts"])


def test_ask_drops_and_goes_on():
    reply = door("ask", answers={"complained": "no", "answered": "no", "seen": "lost"})
    assert reply["answers"] == {"seen": "lost", "complained": "no"}
    assert reply["dropped"] == ["answered"]
    assert reply["question"]["id"] == "deal"
    assert reply["progress"]["done"] == 2


def test_the_last_answer_leaves_no_question():
    answers = {}
    while (question := door("ask", answers=answers)["question"]) is not None:
        answers[question["id"]] = question["options"][0]["value"]
    reply = door("ask", answers=answers)
    assert reply["progress"] == {"done": len(answers), "left_at_most": 0}


def test_a_deadline_comes_with_its_count():
    reply = door("deadline", fact="company-complaint-7d", start="2026-11-01")
    assert reply["last_day"] == "2026-11-08"
    assert reply["latest"] == "2026-11-09"
    assert reply["counted"]
    assert "company-complaint-7d" in reply["facts"]


def test_a_letter_is_drafted():
    letter = next(iter(KB.letters))
    reply = door("draft", letter=letter, answers=ANSWERS, blanks={}, dates={}, today=TODAY)
    assert reply["text"]
    assert set(reply["missing"]) <= {blank["id"] for blank in reply["blanks"]}


def test_a_text_is_recognised():
    reply = door("recognise", text="快件派送不成功(因收方客户拒收快件),待进一步处理")
    assert reply["kinds"][0]["id"] == "refused"
    assert reply["kinds"][0]["because"][0]["words"]
    empty = door("recognise", text="")
    assert (empty["kinds"], empty["states"]) == ([], [])


def test_a_case_is_exported():
    """Answers on the page win over those of the case; without any there is still a file."""
    case = door("case", op="new", answers=ANSWERS, dates={"complained_on": "2026-11-23"})["case"]
    reply = door("export", **{"as": "ics"}, case=case, today=TODAY)
    assert "DTSTART;VALUE=DATE:20261201" in reply["text"]
    assert door("export", **{"as": "md"}, today=TODAY)["name"].endswith(".md")
    assert code("export", **{"as": "exe"}, today=TODAY) == "bad-request"
    assert code("export", **{"as": "ics"}, case="{", today=TODAY) == "bad-case"


def test_an_address_becomes_a_qr_code():
    """A square drawing for an SVG; what does not fit into one is refused."""
    reply = door("qr", text="https://example.org/wizard/#v=1&seen=refused")
    assert reply["side"] > 20
    assert reply["path"].startswith("M4 4h7v1h-7z")
    assert code("qr", text="x" * 413) == "too-long"
    assert code("qr") == "bad-request"


def test_an_estimate_is_no_promise():
    reply = door("estimate", answers={"seen": "lost", "role": "sender"}, amounts={"postage": "15"})
    assert reply["note"]
    assert isinstance(reply["estimates"], list)
    assert {id_ for one in reply["estimates"] for id_ in one["facts"]} == set(reply["facts"])


@pytest.mark.parametrize(
    ("fields", "error"),
    [
        ({}, "bad-request"),
        ({"do": "dance"}, "unknown-do"),
        ({"do": "ask", "lang": "fr"}, "bad-lang"),
        ({"do": "ask", "answers": "x"}, "bad-request"),
        ({"do": "advise"}, "bad-request"),
        ({"do": "advise", "today": "tomorrow"}, "bad-date"),
        ({"do": "advise", "today": TODAY, "dates": {"complained_on": "2027-01-01"}}, "future-date"),
        ({"do": "recognise"}, "bad-request"),
        ({"do": "status", "code": "nonsense"}, "unknown-code"),
        ({"do": "status", "code": "1", "system": "nonsense"}, "unknown-system"),
        ({"do": "status", "system": "kuaidi100.state"}, "bad-request"),
        ({"do": "deadline", "fact": "nonsense", "start": TODAY}, "unknown-fact"),
        ({"do": "deadline", "fact": "company-complaint-7d"}, "bad-date"),
        ({"do": "deadline", "fact": "company-complaint-7d", "start": "1990-01-01"}, "not-in-force"),
        ({"do": "deadline", "fact": "contract-privity", "start": TODAY}, "no-period"),
        ({"do": "draft", "letter": "nonsense", "today": TODAY}, "unknown-letter"),
        ({"do": "case", "op": "nonsense"}, "bad-case"),
        ({"do": "estimate", "amounts": []}, "bad-request"),
    ],
)
def test_a_bad_request_is_refused_in_words(fields, error):
    """Each with its own code, and a sentence in either language."""
    for lang in ("zh", "en"):
        reply = json.loads(handle(json.dumps({"lang": lang, **fields})))["error"]
        assert reply["code"] == error
        assert reply["message"].strip()


def test_a_fault_of_ours_is_an_answer_too(monkeypatch):
    """The page is never left without a reply."""

    def broken(request, lang):
        raise RuntimeError("broken")

    monkeypatch.setitem(api.OPERATIONS, "ask", broken)
    assert code("ask") == "internal"


def test_a_reply_is_one_line_that_can_be_written():
    """Lone surrogates would stop a stream; they are replaced."""
    reply = handle('{"do":"\\ud800"}')
    assert reply.encode("utf-8")
    assert "\n" not in reply


@given(
    st.sampled_from([*OPERATIONS, "x"]),
    st.dictionaries(
        st.sampled_from(
            [
                "answers",
                "dates",
                "today",
                "text",
                "code",
                "system",
                "fact",
                "start",
                "letter",
                "blanks",
                "op",
                "case",
                "entry",
                "as",
                "amounts",
                "lang",
            ]
        ),
        JSON,
    ),
)
def test_no_request_is_too_strange(do, fields):
    """Whatever comes, a reply goes, and it is never our own fault."""
    reply = json.loads(handle(json.dumps({**fields, "do": do})))
    assert reply.get("error", {}).get("code") != "internal"

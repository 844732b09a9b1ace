"""Advice as the door gives it."""

import json
from datetime import date

import pytest

from guide.advise.advise import advise
from guide.days.silence import Clock
from guide.door.reply import advice_reply
from guide.model.quantities import Days
from tests.making import T, by_id, claim, fact, kind, step
from tests.toy import TOY, toy

TODAY = date(2026, 11, 25)
FIELDS = {"kind", "state", "title", "means", "normal", "steps", "ladder", "deadlines", "evidence"}
FIELDS |= {
    "headline",
    "claims",
    "maybe",
    "gone",
    "never",
    "letters",
    "letter_titles",
    "words",
    "facts",
    "if_you_answer",
    "warnings",
}


def reply(answers, dates=None, lang="zh", kb=TOY):
    return advice_reply(kb, advise(kb, answers, dates or {}, Clock(TODAY)), TODAY, lang, "")


@pytest.mark.parametrize("answers", [{}, {"seen": "lost"}, {"seen": "s_in_transit"}])
@pytest.mark.parametrize("lang", ["zh", "en"])
def test_a_reply_has_every_part(answers, lang):
    found = reply(answers, lang=lang)
    assert set(found) >= FIELDS
    assert json.loads(json.dumps(found)) == found


def test_a_state_has_no_words_of_a_kind():
    found = reply({"seen": "s_in_transit"})
    assert (found["kind"], found["state"], found["words"]) == (None, "s_in_transit", None)
    assert found["normal"] is None
    assert [warning["id"] for warning in found["warnings"]] == ["beware"]
    assert reply({"seen": "s_created"})["warnings"] == []


def test_what_to_beware_of_is_said():
    late = reply({"seen": "s_in_transit"}, {"last_update_on": date(2026, 11, 20)})
    assert [warning["id"] for warning in late["warnings"]] == ["treated-as-overdue", "scams-occur"]
    lost = reply({"seen": "stalled"}, {"last_update_on": date(2026, 1, 1)})
    assert [warning["id"] for warning in lost["warnings"]] == ["treated-as-lost"]


def test_a_knowledge_base_without_kinds_says_nothing_false():
    found = reply({}, kb=toy(kinds={}, claims={}))
    assert (found["kind"], found["title"], found["steps"]) == (None, None, [])


def test_a_step_says_why_in_words():
    """What was seen goes without saying; the rest is told."""
    steps = {s["id"]: s for s in reply({"seen": "lost", "deal": "shop"})["steps"]}
    assert steps["look"]["because_words"] == ""
    assert steps["ask"]["because_words"] == "是shop"
    assert steps["ask"]["because"] == ["seen", "deal"]
    assert (steps["ask"]["claim"], steps["look"]["claim"]) == ("deliver", None)


def test_facts_cited_anywhere_are_explained():
    """In the kind, in its rungs, and in placeholders; a fact that is gone is left out."""
    found = reply({"seen": "stalled"})
    assert list(found["facts"]) == ["plain"]
    found = reply({"seen": "lost", "deal": "shop"}, {"signed_on": date(2026, 11, 1)})
    assert found["facts"]["years"]["anchor"] == "facts/#years"
    bare = toy(sources={}, claims=by_id(claim("x", facts=("gone", "plain"))))
    facts = reply({"seen": "lost"}, kb=bare)["facts"]
    assert list(facts) == ["plain"]
    assert facts["plain"]["source"] == "toy-law"


def test_a_deadline_that_has_passed_is_marked():
    answers = {"seen": "lost", "deal": "sending", "complained": "yes"}
    running = reply(answers, {"complained_on": date(2026, 11, 23)})["deadlines"]
    over = reply(answers, {"complained_on": date(2026, 11, 2)})["deadlines"]
    assert ([d["over"] for d in running], [d["over"] for d in over]) == ([False], [True])


def test_an_unpublished_year_says_so():
    """Working days over the year's end cannot be told exactly."""
    answers = {"seen": "lost", "deal": "shop", "complained": "yes", "elsewhere": "market"}
    late = date(2026, 12, 31)
    advice = advise(TOY, answers, {"market_filed_on": late}, Clock(late))
    found = advice_reply(TOY, advice, late, "en", "")["deadlines"][0]
    assert found["why"]
    assert found["earliest"] <= found["last_day"] <= found["latest"]


def test_an_offer_says_what_it_adds():
    answers = {"seen": "lost", "deal": "sending", "route": "domestic", "complained": "no"}
    offers = reply(answers)["if_you_answer"]
    insured = next(o for o in offers if (o["question"], o["value"]) == ("insured", "yes"))
    assert "做insist。" in insured["adds"]
    assert insured["drops"] == []


def test_an_unknown_channel_keeps_its_id():
    kb = toy(channels={}, kinds=by_id(kind("lost", step("x", how=T))))
    found = reply({"seen": "lost"}, kb=kb)["steps"][0]
    assert (found["channel_title"], found["contact"]) == ("self", None)


def test_a_claim_names_what_hangs_on_it():
    """Its next step, clocks, letters and rungs, by id; what is only possible stands apart."""
    found = reply({"seen": "lost", "deal": "shop"}, {"signed_on": date(2026, 11, 1)})
    claims = {one["id"]: one for one in found["claims"]}
    assert list(claims) == ["deliver", "service-breach"]
    deliver = claims["deliver"]
    assert (deliver["stage"], deliver["next"], deliver["against"]) == ("raise", "ask", "seller")
    assert deliver["deadlines"] == ["years"]
    assert deliver["letters"] == ["note"]
    assert deliver["rungs"][0] == "seller"
    assert deliver["because"] == ["seen", "deal"]
    unsure = reply({"seen": "lost", "role": "buyer"})
    assert [one["id"] for one in unsure["claims"]] == ["service-breach"]
    maybe = unsure["maybe"][0]
    assert (maybe["id"], maybe["question"], maybe["value"]) == ("deliver", "deal", "shop")


def test_a_clock_that_an_answer_stopped_is_said():
    answers = {"seen": "lost", "deal": "sending", "service": "express"}
    gone = reply(answers, {"shipped_on": date(2026, 11, 1)})["gone"]
    assert [(one["fact"], one["question"], one["why"]) for one in gone] == [
        ("years", "service", "是express")
    ]


def test_whoever_must_act_goes_by_the_strict_count():
    """The reader's own period ends on the day itself, though the law may move it on."""
    open_ = {"facts": {**TOY.facts, "years": fact("years", Days(7), moves="open")}}
    found = reply(
        {"seen": "lost", "deal": "shop"}, {"signed_on": date(2026, 11, 15)}, kb=toy(**open_)
    )
    own = next(d for d in found["deadlines"] if d["fact"] == "years")
    assert (own["own"], own["claim"]) == (True, "deliver")
    assert (own["last_day"], own["latest"]) == ("2026-11-22", "2026-11-23")  # a Sunday
    assert own["over"]

"""Whatever was answered, in whatever language: a reply, of a size that a phone takes at once."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from guide.api import handle
from guide.door.size import MOST_BYTES
from guide.kb import KB

TODAY = "2026-11-28"
ANSWERS = st.fixed_dictionaries(
    {},
    optional={
        id_: st.sampled_from([o.value for o in q.options]) for id_, q in KB.questions.items()
    },
)
DATES = st.fixed_dictionaries(
    {},
    optional={
        "shipped_on": st.sampled_from(["2026-09-30", "2026-11-01"]),
        "last_update_on": st.sampled_from(["2026-11-03", "2026-11-18", "2026-11-27", TODAY]),
        "signed_on": st.sampled_from(["2026-11-03", "2026-11-20"]),
        "complained_on": st.sampled_from(["2026-11-10", "2026-11-26"]),
        "appealed_on": st.just("2026-11-27"),
        "seller_asked_on": st.just("2026-11-19"),
        "seller_reply_by": st.sampled_from(["2026-11-24", "2026-12-03"]),
        "market_filed_on": st.just("2026-11-20"),
        "platform_by": st.sampled_from(["2026-11-20", "2026-12-01"]),
    },
)


def written(answers, dates, lang="en"):
    asked = {"do": "advise", "today": TODAY, "lang": lang, "answers": answers, "dates": dates}
    return handle(json.dumps(asked))


@pytest.mark.no_cover
@settings(max_examples=400)
@given(ANSWERS, DATES, st.sampled_from(["zh", "en"]))
def test_any_answers_and_dates_are_replied_to(answers, dates, lang):
    """Never an error of ours; every step belongs to a claim that holds or may; small enough."""
    line = written(answers, dates, lang)
    reply = json.loads(line)
    assert "error" not in reply
    assert len(line.encode()) <= MOST_BYTES
    known = {one["id"] for one in (*reply["claims"], *reply["maybe"])}
    assert {step["claim"] for step in reply["steps"]} <= {None, *known}
    assert {one["claim"] for one in reply["deadlines"]} <= {None, *known}


def test_a_period_that_what_went_wrong_stops_is_no_answers_doing():
    """Late and not broken: the notice of damage does not run, and no answer is named for it."""
    answers = {"role": "sender", "route": "outbound", "seen": "exception_unspecified"}
    reply = json.loads(written(answers, {"signed_on": "2026-11-11"}))
    assert reply["kind"] == "exception_unspecified"
    assert "harm" not in {one["question"] for one in reply["gone"]}

"""The bound on a reply: the largest answer sets that a search by single answers came to."""

import json

import pytest

from guide import api
from guide.api import handle
from guide.door.size import MOST_BYTES, size, within

DATES = {
    "last_update_on": "2026-11-18",
    "signed_on": "2026-11-19",
    "complained_on": "2026-11-10",
    "shipped_on": "2026-11-08",
    "seller_asked_on": "2026-11-19",
    "seller_reply_by": "2026-11-24",
    "market_filed_on": "2026-11-20",
    "market_accepted_on": "2026-11-24",
    "appealed_on": "2026-11-20",
    "platform_by": "2026-12-01",
    "promised_on": "2026-11-30",
}
ALL_TAKEN = {
    "complained": "yes",
    "answered": "unsatisfied",
    "appealed": "yes",
    "elsewhere": "market",
    "insured": "yes",
    "offer": "multiple-of-postage",
}
RETURN = {
    **ALL_TAKEN,
    "seen": "delivered_not_received",
    "deal": "return",
    "chosen": "me",
    "consented": "no",
}
SELLER = {**ALL_TAKEN, "seen": "delivered_not_received", "role": "seller", "consented": "yes"}
# Each was over 44 KB in English before the bound, the third 66 KB; they differ in what they lack.
WORST = [
    {**RETURN, "route": "inbound", "service": "post", "seller_asked": "refused"},
    {**RETURN, "route": "outbound", "received": "partly", "seller_asked": "no"},
    {**SELLER, "route": "inbound", "service": "post", "contents": "fresh"},
    {**SELLER, "route": "inbound", "service": "post", "contents": "documents"},
    {
        **ALL_TAKEN,
        "seen": "delivered_not_received",
        "deal": "business",
        "route": "inbound",
        "received": "partly",
        "chosen": "me",
        "seller_asked": "refused",
    },
    {
        **ALL_TAKEN,
        "seen": "delivered_not_received",
        "deal": "business",
        "route": "outbound",
        "received": "partly",
        "consented": "no",
        "chosen": "me",
        "contents": "documents",
        "seller_asked": "refused",
    },
    {**RETURN, "route": "domestic", "received": "no", "contents": "documents"},
]


def asked(answers, lang="en"):
    request = {"do": "advise", "today": "2026-11-28", "lang": lang}
    return handle(json.dumps({**request, "answers": answers, "dates": DATES}))


@pytest.fixture
def whole(monkeypatch):
    """Replies as they would be without the bound."""

    def reply(answers, lang="en"):
        with monkeypatch.context() as unbound:
            unbound.setattr(api, "within", lambda found: found)
            return json.loads(asked(answers, lang))

    return reply


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("answers", WORST)
def test_the_largest_replies_keep_within_the_bound(answers, lang):
    assert len(asked(answers, lang).encode()) <= MOST_BYTES


@pytest.mark.parametrize("answers", WORST)
def test_what_is_to_be_done_is_all_there(answers, whole):
    """Only quotes and how-to of what is not for today give way; ids, days and claims stay."""
    full, cut = whole(answers), json.loads(asked(answers))
    assert size(full) > MOST_BYTES
    for name in ("headline", "claims", "maybe", "deadlines", "letters", "evidence", "never"):
        assert cut[name] == full[name]
    assert [one["id"] for one in cut["steps"]] == [one["id"] for one in full["steps"]]
    assert [one["does"] for one in cut["steps"]] == [one["does"] for one in full["steps"]]
    today = [one for one in cut["steps"] if one["when"] == "now"]
    assert today == [one for one in full["steps"] if one["when"] == "now"]
    assert set(today[0]["facts"]) <= set(cut["facts"])
    assert [one["why"] for one in cut["ladder"]] == [one["why"] for one in full["ladder"]]


@pytest.mark.parametrize("answers", WORST)
def test_a_reply_can_be_cut_further_than_the_bound(answers, whole):
    """Room for knowledge that is still to come: nothing stands at the very edge."""
    full = whole(answers)
    assert size(within(full, 0)) <= MOST_BYTES - 1000
    assert within(full, size(full)) == full


def test_nothing_is_cut_that_need_not_be(whole):
    answers = {"seen": "stalled", "deal": "shop"}
    assert json.loads(asked(answers)) == whole(answers)


@pytest.mark.parametrize("spare", [1, 300, 2000, 9000])
def test_no_more_is_cut_than_needed(spare, whole):
    """One cut less would be too large: what goes is counted to the byte."""
    full = whole(WORST[0])
    cut = within(full, size(full) - spare)
    assert size(full) - size(cut) >= spare
    assert size(cut) > size(within(full, 0))

"""What does not keep, and an errand, are not told to wait for a courier's days."""

import json
from datetime import date, datetime

import pytest

from guide.advise.advise import Advice, advise
from guide.api import handle
from guide.days.silence import Clock
from guide.kb import KB

TODAY = date(2026, 11, 29)
YESTERDAY = {"last_update_on": date(2026, 11, 28)}
LONG_AGO = {"last_update_on": date(2026, 11, 4)}
CALM = "没到该催"


def told(answers: dict[str, str], dates: dict[str, date]) -> Advice:
    clock = Clock(TODAY, datetime.fromisoformat("2026-11-29T18:00"))
    return advise(KB, answers, dates, clock)


@pytest.mark.parametrize(
    ("more", "first"),
    [
        ({"contents": "fresh"}, "fresh-by-the-hour"),
        ({"contents": "live"}, "fresh-by-the-hour"),
        ({"contents": "ordinary"}, "check-carrier-site"),
        ({"service": "instant"}, "check-carrier-site"),
    ],
)
@pytest.mark.parametrize("deal", ["shop", "private", "sending"])
def test_hours_count_where_days_do_not(deal, more, first):
    found = told({"seen": "transit_delay", "deal": deal, **more}, YESTERDAY)
    hasty = more != {"contents": "ordinary"}
    assert found.headline.step == first
    assert (CALM in found.headline.says.zh) != hasty
    assert found.headline.because[-1] == (next(iter(more)) if hasty else "seen")
    stages = {held.stage for held in found.claims if held.claim.waits}
    assert stages == ({"raise"} if hasty else {"not-yet"})


def test_a_long_silence_says_how_long_also_where_it_hurries():
    found = told({"seen": "stalled", "deal": "shop", "contents": "fresh"}, LONG_AGO)
    assert "24 天" in found.headline.says.zh


@pytest.mark.parametrize("lang", ["zh", "en"])
@pytest.mark.parametrize("more", [{"contents": "fresh"}, {"service": "instant"}])
def test_what_is_normal_says_for_whom(lang, more):
    """The days of a courier stand behind a sentence that they are not for this parcel."""
    request = {"do": "advise", "today": "2026-11-29", "lang": lang, "dates": {}}
    plain, hasty = (
        json.loads(handle(json.dumps({**request, "answers": {"seen": "stalled", **one}})))
        for one in ({}, more)
    )
    plain, hasty = plain["normal"]["says"], hasty["normal"]["says"]
    assert hasty.endswith(plain)
    assert hasty != plain


@pytest.mark.parametrize("kind", [kind.id for kind in KB.kinds.values() if kind.yours])
@pytest.mark.parametrize("deal", ["shop", "private", "gift", "sending"])
def test_what_waits_for_the_reader_begins_with_what_the_reader_does(kind, deal):
    """Papers, an address, a pickup, photos: however long ago, and wherever the seller is."""
    abroad = {"route": "inbound", "abroad": "seller"} if deal == "shop" else {}
    own = [step if isinstance(step, str) else step.id for step in KB.kinds[kind].steps]
    for dates in ({}, YESTERDAY, {"last_update_on": date(2026, 11, 10)}):
        found = told({"seen": kind, "deal": deal, **abroad}, dates)
        assert found.headline.step in own

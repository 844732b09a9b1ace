"""Our own periods are marked as ours: in the result, the calendar, the sheet and the letters."""

import json
import re
from collections.abc import Iterator, Mapping

import icalendar
import pytest

from guide.api import handle
from guide.kb import KB
from guide.model.text import LANGS
from guide.say.words import quantity

MARK = re.compile("经验|rule of thumb", re.IGNORECASE)
PERIOD = {
    "zh": re.compile(r"(?<!第 )\b\d+ (?:个工作日|小时|天|日|个月|年)"),
    "en": re.compile(r"\d+ (?:working days?|hours?|days?|months?|years?)"),
}
TODAY = "2026-11-28"
CASES = (
    {"deal": "shop", "seller_asked": "silent", "complained": "no"},
    {"deal": "own", "complained": "yes", "answered": "no", "insured": "no"},
    {"deal": "sold", "complained": "yes", "answered": "bad", "insured": "yes"},
    {"deal": "gift", "received": "no"},
)
DATES = {"last_scan_on": "2026-11-18", "complained_on": "2026-11-19", "delivered_on": "2026-11-17"}


def door(**request):
    reply = json.loads(handle(json.dumps({"today": TODAY, **request})))
    assert "error" not in reply, reply
    return reply


def answers_of(kind: str) -> list[dict[str, str]]:
    """Return the ways in which a parcel of this kind may have come about, as far as they count."""
    return [
        door(do="ask", lang="zh", answers={"seen": kind, "service": "express", **case})["answers"]
        for case in CASES
    ]


def said(value: object, facts: tuple[str, ...] = ()) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Yield each text inside a reply with the facts that stand beside it."""
    if isinstance(value, Mapping):
        beside = value.get("facts")
        facts = (*facts, *beside) if isinstance(beside, list) else facts
        for name, inner in value.items():
            if name not in ("facts", "normal", "answers"):
                yield from said(inner, facts)
    elif isinstance(value, list):
        for inner in value:
            yield from said(inner, facts)
    elif isinstance(value, str):
        yield value, facts


def periods(facts: object, lang: str) -> set[str]:
    """Return the periods that facts give, as they are printed."""
    return {
        quantity(value, lang)
        for one in facts
        for value in (
            *(value for _, value in KB.facts[one].values),
            *filter(None, (KB.facts[one].period,)),
        )
    }


def unmarked(text: str, allowed: set[str], lang: str) -> list[str]:
    """Return the periods of a text that no fact gives, where it does not say that they are ours."""
    return [] if MARK.search(text) else [p for p in PERIOD[lang].findall(text) if p not in allowed]


@pytest.mark.no_cover
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KB.kinds)
def test_the_result_marks_what_is_ours(kind, lang):
    """How long is normal says whose measure it is; every other period of the result is a fact's."""
    wait = KB.kinds[kind].wait
    for answers in answers_of(kind):
        reply = door(do="advise", lang=lang, answers=answers, dates=DATES)
        assert reply["normal"]["basis"] == wait.basis
        assert wait.basis == "thumb" or wait.facts
        cited = periods(reply["facts"], lang)
        silence = {PERIOD[lang].search(reply["headline"]["says"])}
        waited = {found[0] for found in silence if found}  # how long it has been silent: counted
        for text, facts in said(reply):
            assert not unmarked(text, periods(facts, lang) | cited | waited, lang), text


@pytest.mark.no_cover
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("kind", KB.kinds)
def test_the_calendar_and_the_sheet_mark_what_is_ours(kind, lang):
    """An event or a line of the summary with a period of ours says so."""
    log = {"on": "2026-11-27", "channel": "hotline", "who": "客服", "says": "在查"}
    for answers in answers_of(kind):
        new = door(do="case", op="new", lang=lang, answers=answers, dates=DATES)["case"]
        case = door(do="case", op="add", lang=lang, case=new, entry=log)["case"]
        asked = {"do": "export", "lang": lang, "case": case, "answers": answers, "dates": DATES}
        allowed = periods(KB.facts, lang)
        text = door(**asked, **{"as": "ics"})["text"]
        events = icalendar.Calendar.from_ical(text).walk("VEVENT")
        for event in events:
            words = f"{event['SUMMARY']} {event.get('DESCRIPTION', '')}"
            assert not unmarked(words, allowed, lang), words
        for line in door(**asked, **{"as": "md"})["text"].splitlines():
            assert not unmarked(line, allowed, lang), line
        [again] = [event for event in events if str(event["UID"]).startswith("next-contact")]
        assert MARK.search(str(again["DESCRIPTION"]))


@pytest.mark.no_cover
@pytest.mark.parametrize("lang", LANGS)
@pytest.mark.parametrize("letter", KB.letters)
def test_a_letter_holds_no_period_of_ours(letter, lang):
    """What is sent to others rests on facts; a measure of our own would be no ground."""
    for kind in ("lost", "damaged", "customs_duty_due", "delivered_not_received"):
        for answers in answers_of(kind):
            reply = door(do="draft", lang=lang, letter=letter, answers=answers, dates=DATES)
            texts = (reply["text"], reply["send"], *reply["forms"].values())
            for text in texts:
                tongue = "zh" if text == reply["send"] else lang
                assert not unmarked(text, periods(KB.facts, tongue), tongue), text


def test_a_period_of_ours_without_its_mark_is_found():
    """The reading itself can fail."""
    assert unmarked("等 5 天。", {"7 日"}, "zh") == ["5 天"]
    assert not unmarked("等 5 天（经验值）。", set(), "zh")
    assert not unmarked("within 7 days", {"7 days"}, "en")

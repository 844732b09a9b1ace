"""Recognising pasted text: which kinds and states it shows, and the very words that say so.

The text may be one line or a whole trace, in any order, with times or without. A line is
judged by `guide.read.judge`; `guide.read.story` follows the trace from its first scan to its last.
Nothing found is an answer, not an error.
"""

from collections.abc import Sequence
from datetime import date

from guide.days.silence import Clock
from guide.model.base import KnowledgeBase
from guide.model.record import record
from guide.read.events import Because, Event, Found
from guide.read.facts import Facts, brand_of, facts
from guide.read.judge import Judgement, is_state, judge
from guide.read.model import Model, model_of
from guide.read.progress import PROGRESS, SIGNED
from guide.read.signs.rules import PLACE, Rules, compiled
from guide.read.signs.sightings import SUSPECT
from guide.read.story import Story
from guide.read.trace import Scan, lines, oldest_first, scans, unread
from guide.read.waybill import find_numbers
from guide.read.weigh import GENERAL, LEAST, SURE
from guide.text.fold import Folded, fold
from guide.text.links import LINK, OFFICIAL, domain, hosts, is_official

_MOST_CHOICES = 3
_MOST_SEARCHED = 100_000  # characters in which numbers are looked for
_HEARD = 0.6  # the share of all kinds from which on a headline is heard beside scans with times
_MOST_LINES = 60  # from either end of a trace that the model weighs
_MOST_WEIGHED = 2400  # characters of them
_RECEIVED = frozenset(SIGNED)
_CONSENTED = frozenset(("s_delivered_station", "s_ready_for_pickup"))


@record
class Recognition:
    """What a text shows, most likely first.

    `numbers` are waybill numbers with the ids of the carriers they may belong to. `ask` is
    the id of the question that settles what the text leaves open, or None. `choices` are the
    likeliest ids with their shares of one: one of them where it is sure, else up to three.
    `skimmed` counts the lines of a flood that were not read, or read for plain signs only.
    """

    kinds: tuple[Found, ...] = ()
    states: tuple[Found, ...] = ()
    numbers: tuple[tuple[str, tuple[str, ...]], ...] = ()
    warnings: tuple[Found, ...] = ()
    ask: str | None = None
    choices: tuple[tuple[str, float], ...] = ()
    facts: Facts = Facts()
    skimmed: int = 0


def recognise(
    kb: KnowledgeBase, text: str, today: date | None = None, clock: Clock | None = None
) -> Recognition:
    """Return what `text` shows, most likely first.

    `today` allows saying that no scan came for long: longer than the kind's own rule of
    thumb (`Wait.act`). Without it that is left open. A `clock` knows the hour as well.
    """
    clock = clock or (Clock(today) if today else None)
    rules = compiled(kb.signs)
    owned = _owned(kb, rules)
    every = _events(text, rules, model_of(kb.weights), today, owned)
    events = _without_headline(every)
    events, known = oldest_first(events, lambda event: event.scan.when, _progress)
    story = Story(known)
    for event in events:
        story.add(event)
    story.flag_loop(rules.marks[PLACE])
    numbers = find_numbers(text[:_MOST_SEARCHED], kb.carriers)
    brand = brand_of("\n".join(event.folded.text for event in every), kb.brands)
    told = facts(text, events, kb, brand, numbers, rules.marks[PLACE], clock)
    if told.silent_hours is not None:
        story.flag_silence(kb.kinds, told.silent_hours)
    story.flag_scam(_bait(owned, events, rules, alarming=bool(story.open)))
    kinds, states = story.kinds(), story.states()
    warnings = story.warnings()
    ask = _question(kinds, states, story.is_close())
    choices = _choices(kinds, states, events, story.certain)
    skimmed = unread(text) + sum(event.skimmed for event in every)
    return Recognition(kinds, states, numbers, warnings, ask, choices, told, skimmed)


def _choices(
    kinds: tuple[Found, ...], states: tuple[Found, ...], events: Sequence[Event], certain: str
) -> tuple[tuple[str, float], ...]:
    """Return what the text may mean: one id where that is sure, else the likeliest three.

    The shares are those of the line that decided. What hours of silence or a sign that nothing
    out-votes has decided is sure.
    """
    found = (kinds or states)[:1]
    if not found:
        rest = max((event.judged.shares for event in events), key=_greatest, default=())
        return tuple(one for one in rest if one[1] >= LEAST / 2)[:_MOST_CHOICES]
    id_, because = found[0]
    judged = [event.judged for event in events if event.scan.text == because[0].line]
    shares = dict(judged[0].shares) if judged and id_ != certain else {}
    if id_ not in shares or shares[id_] >= SURE:
        return ((id_, shares.get(id_, 1.0)),)
    others = [one for one in shares.items() if one[0] != id_]
    return ((id_, shares[id_]), *others[: _MOST_CHOICES - 1])


def _greatest(shares: tuple[tuple[str, float], ...]) -> float:
    return max((share for _, share in shares), default=0.0)


def _owned(kb: KnowledgeBase, rules: Rules) -> set[str]:
    """Return the domains that carriers, shops and authorities own."""
    sites = {domain(carrier.site) for carrier in kb.carriers.values() if carrier.site}
    return sites | set(rules.marks[OFFICIAL])


def _events(
    text: str, rules: Rules, model: Model | None, today: date | None, owned: set[str]
) -> list[Event]:
    judged: dict[str, tuple[Folded, Judgement]] = {}
    found = []
    read = scans(lines(text), today)
    weighed = _weighed(read)
    for scan in read:
        if scan.text not in judged:
            folded = fold(scan.text)
            asked = model if scan.text in weighed else None
            links = hosts(scan.plain)
            trusted = bool(links) and all(is_official(link, owned) for link in links)
            judged[scan.text] = folded, judge(folded, rules, asked, trusted=trusted)
        skimmed = model is not None and scan.text not in weighed
        found.append(Event(scan, *judged[scan.text], model, skimmed))
    return found


def _weighed(read: Sequence[Scan]) -> set[str]:
    """Return the texts that the model weighs: as many as there is time for, from both ends.

    A trace that people paste fits in; only a flood of lines does not.
    """
    found: set[str] = set()
    for side in (read, read[::-1]):
        left = _MOST_WEIGHED
        for scan in side[:_MOST_LINES]:
            left -= len(scan.text)
            if left < 0 and found:
                break
            found.add(scan.text)
    return found


def _without_headline(events: list[Event]) -> list[Event]:
    """Return `events` without a headline that the latest scan says better.

    A headline that names a state, or only that a visit came to nothing, is said again in full
    below it; one that names a problem which no scan has is heard.
    """
    dated = [event for event in events if event.scan.when]
    latest = max(dated, key=lambda event: event.scan.when or (date.min, 0), default=None)
    if latest is None:
        return events
    return [event for event in events if not (event.scan.headline and _repeats(event, latest))]


def _repeats(headline: Event, latest: Event) -> bool:
    top = headline.judged.top
    if not top or is_state(top):
        return True
    shares = dict(headline.judged.shares)
    if shares and sum(one for label, one in shares.items() if not is_state(label)) < _HEARD:
        return True  # it is not even sure that something is wrong
    return top in GENERAL and bool(latest.judged.kinds)


def _progress(event: Event) -> int | None:
    return PROGRESS.get(event.judged.top)


def _bait(
    owned: set[str], events: list[Event], rules: Rules, *, alarming: bool
) -> tuple[tuple[Because, ...], bool]:
    """Return the links in the text that lead to strangers, and whether they come with an alarm.

    "Your parcel cannot be delivered" with a link is the usual bait; without the alarm a link
    to an unknown host only deserves a warning.
    """
    found = []
    for event in events:
        plain = event.scan.plain
        for host in hosts(plain):
            if not is_official(host, owned):
                at = plain.find(host)
                words = event.scan.text[at : at + len(host)]
                found.append(Because(event.scan.text, words, event.scan.at))
        if alarming:
            for mark in rules.marks[LINK]:
                if (at := event.folded.text.find(mark)) >= 0:
                    words = event.folded.words(at, at + len(mark))
                    found.append(Because(event.scan.text, words, event.scan.at))
    return tuple(found), alarming


def _question(kinds: tuple[Found, ...], states: tuple[Found, ...], is_close: bool) -> str | None:
    """Return the question that settles what is left open, or None."""
    if kinds:
        return "seen" if is_close and kinds[0].id != SUSPECT else None
    if not states:
        return "seen"
    if states[0].id in _RECEIVED:
        return "received"
    return "consented" if states[0].id in _CONSENTED else None
